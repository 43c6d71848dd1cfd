import type { Content, Entry } from '#src/plan/content.ts'

/** Approved entries by where they stand: a field holds one entry for each voice, the person's first. */
export type UrgentIndex = {
  readonly entries: readonly Entry[]
  /** What the plan is for. */
  readonly pathways: readonly string[]
  readonly fields: EntriesOf
  /** The items of each list in the order in which they were added; an item's voices stand together. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, EntriesOf>>
  /** Whether the approved version asked, needed an answer, and got none from anybody; only then is absence said. */
  readonly isOpen: (field: string, item?: string) => boolean
  /** Whether the approved version has an answer to it, or says that there is none. */
  readonly isAsked: (field: string) => boolean
  /** Whether somebody gave an answer: a way out of the question is none. */
  readonly isAnswered: (field: string) => boolean
  /** Whether somebody answered it, were it by a way out; what is kept from this reader was answered too. */
  readonly isSaid: (field: string) => boolean
  /** Of people who are not to be rung, whether they are barred; or nobody has said their part. */
  readonly notToRing: ReadonlyMap<string, boolean>
  /** Whose papers of power to decide a clinician has seen. */
  readonly powersSeen: NonNullable<Content['powersSeen']>
  /** Who has parental responsibility, as a clinician saw. */
  readonly parentsSeen: NonNullable<Content['powersSeen']>
  /** What rules say beside a field. */
  readonly sentencesAt: (field: string, item?: string) => readonly string[]
  /** Answers that a clinician read as a refusal of a treatment. */
  readonly refusals: readonly Entry[]
}
export type EntriesOf = ReadonlyMap<string, readonly Entry[]>

export const urgentIndex = (
  { pathways, entries, notAsked, sentences = [], notToRing = [], powersSeen = [] }: Content,
  withheld: readonly string[] = [],
): UrgentIndex => {
  const fields = new Map<string, Entry[]>()
  const lists = new Map<string, Map<string, Map<string, Entry[]>>>()
  for (const entry of entries) {
    if (entry.list === undefined || entry.item === undefined) {
      keep(fields, entry)
      continue
    }
    const items = at(lists, entry.list, () => new Map<string, Map<string, Entry[]>>())
    keep(
      at(items, entry.item, () => new Map<string, Entry[]>()),
      entry,
    )
  }
  const open = new Set(notAsked.map(({ field, item }) => openKey(field, item)))
  const asked = new Set([...[...entries, ...notAsked].map(({ field }) => field), ...withheld])
  return {
    entries,
    pathways,
    fields,
    lists,
    isOpen: (field, item) => open.has(openKey(field, item)),
    isAsked: (field) => asked.has(field) || lists.has(field),
    isAnswered: (field) => fields.get(field)?.some(({ said }) => said.kind === 'answer') === true,
    isSaid: (field) => fields.has(field) || withheld.includes(field),
    notToRing: new Map(notToRing.map(({ item, barred }) => [item, barred])),
    powersSeen: powersSeen.filter(({ isParental }) => !isParental),
    parentsSeen: powersSeen.filter(({ isParental }) => isParental),
    sentencesAt: (field, item) =>
      sentences.filter((one) => one.field === field && one.item === item).map(({ words }) => words),
    refusals: entries.filter(({ refusal }) => refusal !== undefined),
  }
}

const openKey = (field: string, item: string | undefined): string => `${item ?? ''} ${field}`

const keep = (fields: Map<string, Entry[]>, entry: Entry): void => {
  at(fields, entry.field, () => []).push(entry)
}

const at = <V>(map: Map<string, V>, key: string, make: () => V): V => {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
