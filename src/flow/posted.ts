import { type Said, type WayOut, waysOut } from './answer.ts'
import type { Json } from './fields.ts'
import { needOf } from './needs.ts'
import type { Field, Pathway, Section } from './section.ts'

/** What a post says to the fields of one step: values, or a problem a field; what is not posted is unchanged. */
export type Posted = {
  readonly said: Readonly<Record<string, Said>>
  /** Problem codes by field, worded by the views: empty, too-long, not-a-date … */
  readonly problems: Readonly<Record<string, string>>
}

export const posted = (
  section: Section,
  asked: readonly string[],
  params: URLSearchParams,
  pathway: readonly Pathway[] = [],
): Posted => {
  const wayOut = waysOut.find((way) => way === params.get('wayOut'))
  if (wayOut) return left(asked, wayOut)
  const answers = asked.flatMap((name) => {
    const field = section.fields[name]
    return field && isPosted(name, params) ? [[name, answerTo(field, name, params)] as const] : []
  })
  const isBlank = answers.every(([, answer]) => answer.problem === 'empty')
  const settled = answers.map(([name, answer]) => {
    const field = section.fields[name]
    const mayPass = !isBlank && field !== undefined && needOf(field, pathway) !== 'M'
    return [name, answer.problem === 'empty' && mayPass ? skipped : answer] as const
  })
  return {
    said: Object.fromEntries(settled.flatMap(([name, { said }]) => (said ? [[name, said]] : []))),
    problems: Object.fromEntries(
      settled.flatMap(([name, { problem }]) => (problem ? [[name, problem]] : [])),
    ),
  }
}

/** Everything that was typed for these fields, to be shown again as it was. */
export const typedIn = (
  asked: readonly string[],
  params: URLSearchParams,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...new Set(params.keys())]
      .filter((key) => asked.some((name) => key === name || key.startsWith(`${name}.`)))
      .map((key) => [key, params.getAll(key)]),
  )

/** The values that a form shows for an answer given earlier. */
export const typedFor = (
  field: Field,
  name: string,
  said: Said | undefined,
): Readonly<Record<string, readonly string[]>> => {
  if (said?.kind !== 'answer') return {}
  const { value } = said
  switch (field.control) {
    case 'many':
      return { [name]: texts(value) }
    case 'lines':
      return { [name]: [texts(value).join('\n')] }
    case 'date': {
      const [year = '', month = '', day = ''] = String(value).split('-')
      return { [`${name}.day`]: [day], [`${name}.month`]: [month], [`${name}.year`]: [year] }
    }
    case 'one-with-note':
      return { [name]: texts(part(value, 'choice')), [`${name}.note`]: texts(part(value, 'note')) }
    case 'many-with-note':
      return { [name]: texts(part(value, 'choices')), [`${name}.note`]: texts(part(value, 'note')) }
    case 'references':
      return { [name]: texts(part(value, 'items')), [`${name}.note`]: texts(part(value, 'note')) }
    case 'stages':
      return Object.fromEntries(field.choices.map((stage) => [`${name}.${stage}`, texts(part(value, stage))]))
    default:
      return { [name]: texts(value) }
  }
}

type Answered = { readonly said?: Said; readonly problem?: string }
const skipped: Answered = { said: { kind: 'skipped' } }

const left = (asked: readonly string[], way: WayOut): Posted => ({
  said: Object.fromEntries(asked.map((name) => [name, { kind: way }])),
  problems: {},
})

const isPosted = (name: string, params: URLSearchParams): boolean =>
  [...params.keys()].some((key) => key === name || key.startsWith(`${name}.`))

const answerTo = (field: Field, name: string, params: URLSearchParams): Answered => {
  const raw = rawOf(field, name, params)
  if (raw.problem !== undefined || raw.value === undefined) return { problem: raw.problem ?? 'empty' }
  const parsed = field.schema.safeParse(raw.value)
  if (parsed.success) return { said: { kind: 'answer', value: parsed.data } }
  return { problem: problemOf(parsed.error.issues[0]?.message) }
}

/** A message of ours is one word; what zod says of a foreign shape is not for people. */
const problemOf = (message: string | undefined): string =>
  message !== undefined && /^[a-z-]+$/.test(message) ? message : 'not-offered'

type Raw = { readonly value?: Json; readonly problem?: string }

const rawOf = (field: Field, name: string, params: URLSearchParams): Raw => {
  const text = (key: string): string => (params.get(key) ?? '').replaceAll('\r\n', '\n')
  const chosen = params.getAll(name).filter((choice) => choice !== '')
  const note = text(`${name}.note`).trim()
  const keys = [name, `${name}.note`, ...field.choices.map((choice) => `${name}.${choice}`)]
  if (keys.some((key) => params.getAll(key).some((value) => value.includes('\u0000'))))
    return { problem: 'unreadable' }
  switch (field.control) {
    case 'many':
      return someOf(chosen, chosen)
    case 'one':
    case 'list':
      return chosen.length > 1 ? { problem: 'one-only' } : someOf(chosen, chosen[0])
    case 'one-with-note':
      if (chosen.length > 1) return { problem: 'one-only' }
      return chosen.length === 0 && note !== ''
        ? { problem: 'choose-too' }
        : someOf(chosen, { choice: chosen[0] ?? '', note })
    case 'many-with-note':
      return { value: { choices: chosen, note } }
    case 'references':
      return { value: { items: chosen, note } }
    case 'stages':
      return { value: withoutBlank(field.choices.map((stage) => [stage, text(`${name}.${stage}`).trim()])) }
    case 'lines':
      return {
        value: text(name)
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      }
    case 'date':
      return dateIn(name, params)
    default:
      return params.getAll(name).length > 1 ? { problem: 'one-only' } : someOf(text(name).trim(), text(name))
  }
}

const someOf = (given: string | readonly string[], value: Json | undefined): Raw =>
  given.length === 0 || value === undefined ? { problem: 'empty' } : { value }

const withoutBlank = (pairs: readonly (readonly [string, string])[]) =>
  Object.fromEntries(pairs.filter(([, text]) => text !== ''))

const dateIn = (name: string, params: URLSearchParams): Raw => {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    (params.get(`${name}.${part}`) ?? '').trim(),
  )
  if (!day && !month && !year) return { problem: 'empty' }
  return { value: `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` }
}

const part = (value: Json, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !isList(value) ? value[name] : undefined

const texts = (value: Json | undefined): readonly string[] => {
  if (value === undefined || value === null || value === '') return []
  return isList(value) ? value.map(String) : [String(value)]
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
