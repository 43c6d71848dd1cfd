import type { Said } from './answer.ts'
import { choicesIn } from './condition.ts'

/**
 * Answers of one item that nobody quotes alone, as data: a treatment without what the person thinks of it reads like its
 * opposite.
 */
export type Together<Field extends string = string, Sentence extends string = string> = {
  readonly topic: Field
  readonly view: Field
  readonly because: Field
  /** Choices of the view by which it is asked for. */
  readonly wants: readonly string[]
  /** Behind a treatment of which nobody said what they think. */
  readonly unsaid: Sentence
}

export type Told = {
  readonly shown: readonly string[]
  readonly field?: string
  readonly item?: string
  readonly said?: Said
  readonly saidBy?: { readonly name: string; readonly voice: string }
}

/** All that one voice says in such an item, in its order; nothing where the answer is none of them. */
export const rowOf = <One extends Told>(
  { topic, view, because }: Together,
  entry: One,
  entries: readonly One[],
): readonly One[] => {
  const { field = '', item, saidBy } = entry
  const order = [topic, view, because]
  if (item === undefined || !order.includes(field)) return []
  const ofIt = entries.filter((one) => one.item === item && isBySame(one.saidBy, saidBy))
  return order.flatMap((name) => ofIt.filter((one) => one.field === name))
}

/** What is thought of it, of such a row; undefined where it is not said. */
export const viewIn = <One extends Told>({ view }: Together, row: readonly One[]): One | undefined =>
  row.find(({ field, said, shown }) => field === view && said?.kind === 'answer' && shown.length > 0)

/** What is said of the treatment beside an answer, and whether what is thought of it is not; undefined where it stands in no such row. */
export const besideIt = <One extends Told>(
  together: Together,
  entry: One,
  entries: readonly One[],
): { readonly others: readonly One[]; readonly isUnsaid: boolean } | undefined => {
  const row = rowOf(together, entry, entries)
  return row.length === 0
    ? undefined
    : {
        others: row.filter((one) => one !== entry && one.field !== together.topic),
        isUnsaid: viewIn(together, row) === undefined,
      }
}

export const isView = (one: Told | undefined, choices: readonly string[]): boolean =>
  one?.said?.kind === 'answer' && choicesIn(one.said.value).some((choice) => choices.includes(choice))

const isBySame = (one: Told['saidBy'], other: Told['saidBy']): boolean =>
  one?.voice === other?.voice && one?.name === other?.name
