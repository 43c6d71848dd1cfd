import { isForClinicalReaders } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import type { Kept, Readers } from '../../flow/readers.ts'
import { sectionsIn } from '../../flow/spot.ts'
import { isForNoReader } from '../../flow/step.ts'
import type { Content, Entry } from '../content.ts'
import type { Publication } from './publication.ts'
import { withoutReasonsOver } from './reasons-over.ts'
import { entryWithout } from './rows-of.ts'

/** Who reads an approved plan, as far as it decides what is read. */
export type Reader =
  | { readonly kind: 'patient' }
  | { readonly kind: 'clinician' }
  | { readonly kind: 'carer' }
  | { readonly kind: 'urgent-reader'; readonly jobRole: string }
  /** A clinician of a team that the person let, who reads as a doctor or nurse of urgent care does, whatever her job is called. */
  | { readonly kind: 'team' }

/** An approved plan as one reader is shown it, and the fields of which something is not shown. */
export type Readable = { readonly content: Content; readonly withheld: readonly string[] }

/**
 * The one way from what was approved to what somebody reads of it. What a field is kept for was frozen with its
 * answer; where it is not shown, neither is that it was left open, nor what a rule says of it.
 */
export const readableBy = (approved: Content, reader: Reader, readers: Readers): Readable => {
  const isShown = isShownTo(reader, readers)
  const content = {
    ...approved,
    entries: approved.entries.map((entry) => withReasonsShown(entry, isShown)),
    ...(approved.sentences ? { sentences: saidTo(reader, approved.sentences) } : {}),
  }
  const { entries, notAsked, sentences } = content
  const withheld = [
    ...new Set([...entries, ...notAsked].filter((one) => !isShown(one)).map(({ field }) => field)),
  ]
  if (withheld.length === 0) return { content, withheld }
  const said = sentences?.filter(({ field }) => !withheld.includes(field))
  return {
    content: {
      ...content,
      entries: entries.filter(isShown),
      notAsked: notAsked.filter(isShown),
      ...(said === undefined ? {} : { sentences: said }),
    },
    withheld,
  }
}

/**
 * What the person changed since the approval, as far as this reader would read what stands there. Which pages somebody
 * wants to see is in no plan, so that it is no change of one.
 */
export const changesFor = <One extends { readonly field: string }>(
  changes: readonly One[],
  { sections, readers }: { readonly sections: readonly Form[]; readonly readers: Readers },
  reader: Reader,
): readonly One[] => {
  const isShown = isShownTo(reader, readers)
  return changes.filter(({ field }) =>
    sections
      .flatMap(({ section }) => sectionsIn(section).flatMap((one) => one.section.fields[field] ?? []))
      .every(
        (rules) =>
          !isForNoReader(rules) &&
          isShown({
            clinical: isForClinicalReaders(rules),
            hold: rules.hold === true && rules.forTeams !== true,
            forTeams: rules.forTeams === true,
            ...(rules.sees === 'site' ? { sees: 'site' } : {}),
          }),
      ),
  )
}

/** What the law lets clinicians do is told to the person and to helpers in words for them. */
const saidTo = (
  { kind }: Reader,
  sentences: NonNullable<Content['sentences']>,
): NonNullable<Content['sentences']> =>
  kind === 'patient' || kind === 'carer'
    ? sentences.map(({ ownWords, ...one }) => (ownWords === undefined ? one : { ...one, words: ownWords }))
    : sentences

/** A reason is not shown where the advice that it is given for is not. */
const withReasonsShown = (entry: Entry, isShown: (one: Kinds) => boolean): Entry => {
  const { advisedStill, saidOtherwise } = entry
  return {
    ...entry,
    ...(advisedStill ? { advisedStill: advisedStill.filter(isShown) } : {}),
    ...(saidOtherwise ? { saidOtherwise: saidOtherwise.filter(isShown) } : {}),
  }
}

/** Whether an answer is shown to this reader, where it lies open. */
export const isShownTo = (reader: Reader, readers: Readers): ((one: Kinds) => boolean) => {
  const reads = readBy(reader, readers)
  return (one) => one.sees !== 'site' && keptFor(one).every((kept) => reads.includes(kept))
}

type Kinds = {
  readonly clinical?: boolean
  readonly hold?: boolean
  readonly forTeams?: boolean
} & Pick<Entry, 'sees'>

const keptFor = ({ clinical = false, hold = false, forTeams = false }: Kinds): readonly Kept[] => [
  ...(clinical ? (['clinical'] as const) : []),
  ...(hold ? (['hold'] as const) : []),
  ...(forTeams ? (['teams'] as const) : []),
]

const readBy = (reader: Reader, { urgent, ...known }: Readers): readonly Kept[] => {
  if (reader.kind === 'team') return urgent.reads
  if (reader.kind !== 'urgent-reader') return known[reader.kind]
  return isClinicalRole(reader.jobRole, { urgent }) ? urgent.reads : []
}

/** Whether a job role of urgent care is one that reads more than what is open to all: the whole of it, not a word in it. */
export const isClinicalRole = (jobRole: string, { urgent }: Pick<Readers, 'urgent'>): boolean => {
  const role = folded(jobRole)
  return urgent.jobRoles.some((one) => folded(one) === role)
}

/** Whether this reader may be shown on a click of its own what lies apart, where they are with the person. */
export const mayAskApart = (reader: Reader, { apart }: Pick<Readers, 'apart'>): boolean =>
  reader.kind !== 'carer' &&
  reader.kind !== 'team' &&
  (reader.kind !== 'urgent-reader' || apart.jobRoles.some((one) => folded(one) === folded(reader.jobRole)))

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')

/** A publication without what nobody is told any more, though it was approved, and without decisions that were taken back. */
export const withoutKeptBack = (publication: Publication): Publication => {
  const kept = new Set(publication.changeAsked.flatMap(({ keepsBack = [] }) => keepsBack))
  const { reversed } = publication
  const over = new Set(reversed?.flatMap((one) => one.with))
  const ended = new Set(reversed?.flatMap(({ tells = [] }) => tells))
  const rows = reversed?.filter(({ row, isEarlier }) => row !== undefined && !isEarlier) ?? []
  if (kept.size + over.size + rows.length === 0) return publication
  const isTold = ({ field }: { readonly field: string }) => !kept.has(field) && !over.has(field)
  const { postcode, ...content } = publication.content
  const sentences = content.sentences?.filter(({ field }) => !over.has(field))
  const told = content.entries.filter(isTold).flatMap((entry) => {
    const gone = rows.flatMap(({ field, row = [] }) => (field === entry.field ? row : []))
    return gone.length === 0 || entry.saidBy.voice !== 'team' ? entry : (entryWithout(entry, gone) ?? [])
  })
  return {
    ...publication,
    content: {
      ...content,
      ...(kept.size === 0 && postcode !== undefined ? { postcode } : {}),
      ...(sentences ? { sentences } : {}),
      ...(content.told ? { told: content.told.filter((one) => !ended.has(one)) } : {}),
      entries: withoutReasonsOver(
        content.entries.filter(({ field }) => !kept.has(field)),
        told,
      ),
    },
  }
}
