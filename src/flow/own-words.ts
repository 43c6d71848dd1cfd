import type { Said } from './answer.ts'
import { type Json, part, textsIn } from './json.ts'
import type { Drawn } from './sheet.ts'

/**
 * What of an answer somebody wrote themselves, as its page draws it: beside people who were picked that is the note, whoever is
 * in the list already; what a machine wrote down is none.
 */
export const ownWordsOf = (
  drawn: Drawn | undefined,
  { said, shown }: { readonly said: Said; readonly shown: readonly string[] },
): readonly string[] => {
  if (drawn === 'people') return said.kind === 'answer' ? textsIn(part(said.value, 'note')) : []
  return drawn === 'day' || drawn === 'nhs-number' ? [] : shown
}

/** What somebody wrote beside a choice, and what the team adds. */
export const notesIn = ({
  said,
  teamWords,
}: {
  readonly said: Said
  readonly teamWords?: string
}): readonly string[] => [
  ...(said.kind === 'answer' ? textsIn(part(said.value, 'note')) : []),
  ...(teamWords === undefined ? [] : [teamWords]),
]

export const isOneOf = (said: Said, choices: readonly string[]): boolean =>
  said.kind === 'answer' &&
  Array.isArray(said.value) &&
  said.value.some((one) => choices.includes(String(one)))

/** What any voice chose of this item in these fields. */
export const choicesOf = (
  entries: readonly { readonly field: string; readonly item?: string; readonly said: Said }[],
  item: string,
  fields: readonly string[] = [],
): readonly string[] =>
  entries.flatMap((entry) =>
    entry.item === item && fields.includes(entry.field) && entry.said.kind === 'answer'
      ? chosenIn(entry.said.value)
      : [],
  )

const chosenIn = (value: Json): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [String(part(value, 'choice') ?? value)]
