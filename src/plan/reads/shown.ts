import type { Said } from '../../flow/answer.ts'
import type { Json } from '../../flow/fields.ts'
import type { Field } from '../../flow/section.ts'
import type { AnyFieldWords } from '../../flow/words.ts'

/**
 * An answer as it reads, a line each: the words of its choices, and every own text letter for letter.
 * A way out has no lines: what absence is called is said by the page that shows it. Somebody who was
 * taken out of the list has none either.
 */
export const shown = (
  field: Field,
  words: AnyFieldWords | undefined,
  said: Said,
  contact: (id: string) => string | undefined,
): readonly string[] => {
  if (said.kind !== 'answer') return []
  const choice = (code: Json): string => words?.choices?.[String(code)] ?? String(code)
  const { value } = said
  switch (field.control) {
    case 'one':
      return [choice(value)]
    case 'list':
      return textsIn(words?.item?.none)
    case 'many':
      return textsIn(value).map(choice)
    case 'one-with-note':
      return [choice(part(value, 'choice') ?? ''), ...textsIn(part(value, 'note'))]
    case 'many-with-note':
      return [...textsIn(part(value, 'choices')).map(choice), ...textsIn(part(value, 'note'))]
    case 'stages':
      return field.choices.flatMap((stage) =>
        textsIn(part(value, stage)).map((text) => `${choice(stage)}: ${text}`),
      )
    case 'references':
      return [
        ...textsIn(part(value, 'items')).flatMap((id) => contact(id) ?? []),
        ...textsIn(part(value, 'note')),
      ]
    default:
      return textsIn(value)
  }
}

const part = (value: Json, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !isList(value) ? value[name] : undefined

const textsIn = (value: Json | undefined): readonly string[] => {
  if (value === undefined || value === null || value === '') return []
  return isList(value) ? value.map(String) : [String(value)]
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
