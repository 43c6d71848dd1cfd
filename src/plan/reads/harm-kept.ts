import { type Answer, type Answers, noAnswers, type Said } from '../../flow/answer.ts'
import { allTextsIn } from '../../flow/heard-text.ts'
import type { Writer } from '../../flow/listening.ts'
import type { Field, Section } from '../../flow/section.ts'
import { type At, addressOf, answersAt, fieldAt, fieldIn, itemAt, type Spot } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Voice } from '../facts.ts'
import { instant } from '../ids.ts'
import type { Plan } from '../plan.ts'
import { allForms, onceFor, type PlanForms } from '../plan-forms.ts'
import { withoutAt } from './answers-without.ts'
import { isMarkedOfHarm } from './harm-marked.ts'
import { isReadAsNone, offersReadBy } from './read-as-none.ts'
import { isKeptFromCarers } from './reading.ts'
import { isAsApproved } from './shown.ts'

/**
 * The plan as one helper reads it: without words of anybody else in which harm by somebody is heard, or that a clinician marked so, since whoever is meant may
 * be the one who reads. They stay with who wrote them, the person, and the clinicians. Where they would stand goes on to stand what
 * the same voice had said there last without them, so that nobody misses it; where there was nothing, nothing, and nothing that is
 * about them: no entry that they name, no suggestion, question or recording. A rule of reading: whatever was stored before is read so too.
 */
export const asHelperReads = onceFor((plan: Plan, voice: Voice): Plan => withoutHarm(plan, voice))

/** Whether an approved answer tells of it: it lies on no page on which a helper may look. */
export const entryTellsOfHarm = (plan: Plan, entry: Entry): boolean =>
  plan.entriesKept?.includes(keyOf(entry)) === true ||
  isKeptIn(plan, entry.saidBy.voice, spotOf(entry))({ said: entry.said })

const keyOf = (entry: Entry): string => `${addressOf(spotOf(entry), entry.saidBy.voice)} ${entry.saidAt}`

/** What helpers read of an answer that is kept from them because of its words; undefined of any other. */
export type ReadInstead = 'before' | 'nothing'
export const readInstead = (plan: Plan, voice: Voice, { section: id, at }: Spot): ReadInstead | undefined => {
  const answer = answersAt(plan.voices[voice]?.[id] ?? noAnswers, at)?.answers[fieldAt(at) ?? '']
  const isKept = isKeptIn(plan, voice, { section: id, at })
  if (answer === undefined || !isKept(answer)) return undefined
  return asReadInstead(lastWithout(answer, isKept))
}

const asReadInstead = (instead: Answer | undefined): ReadInstead =>
  instead === undefined || instead.said.kind === 'skipped' ? 'nothing' : 'before'

/** What stands folded on the screen of whoever wrote it, and on no paper: somebody may look on, or find the sheet. */
export const isKeptFromSight = (plan: Plan, voice: Voice, spot: Spot): boolean =>
  isKeptFromCarers(plan, spot.at) || readInstead(plan, voice, spot) !== undefined

/** All that the person wrote and no helper reads because of its words. */
export const spotsKept = (plan: Plan): readonly (Spot & { readonly reads: ReadInstead })[] =>
  keptIn(plan, 'team').flatMap(({ voice, section, at, instead }) =>
    voice === 'person' ? [{ section, at, reads: asReadInstead(instead) }] : [],
  )

/** As it is listened to where it is written. */
export const isOfHarm = (
  forms: Pick<PlanForms, 'danger'>,
  text: string,
  writer: Writer,
  asked?: Field,
): boolean => forms.danger(text, writer, asked).includes('by-others')

/** What clinicians write down at the person's word is the person's, and says it as they hear it; what they say as their own is for helpers too. */
const writersOf = (voice: string, of: Field['class'] | undefined): readonly Writer[] => {
  if (voice === 'team') return of === 'W' ? ['person', 'carer'] : []
  return [voice === 'person' ? 'person' : 'carer']
}

const tellsOfHarm = (
  forms: Pick<PlanForms, 'danger'>,
  writers: readonly Writer[],
  said: Said | undefined,
  { asked, isNone }: { readonly asked?: Field | undefined; readonly isNone?: (text: string) => boolean } = {},
): boolean =>
  said?.kind === 'answer' &&
  allTextsIn(said.value).some(
    (text) => writers.some((writer) => isOfHarm(forms, text, writer, asked)) && isNone?.(text) !== true,
  )

/** What is left out: whose answer, at which question, what is read there instead, and whether it is what an entry of a list is known by. */
type Kept = Spot & {
  readonly voice: string
  readonly isName: boolean
  readonly instead: Answer | undefined
}

const withoutHarm = (plan: Plan, reader: Voice): Plan => {
  const kept = keptIn(plan, reader)
  const suggested = plan.suggested.filter(
    ({ voice, said }) =>
      voice === reader || !Object.values(said).some((one) => tellsOfHarm(plan.forms, ['carer'], one)),
  )
  const questions = plan.questions.filter(
    ({ voice, text, changed }) =>
      voice === reader ||
      ![text, changed?.before ?? ''].some((one) => isOfHarm(plan.forms, one, writerOf(voice))),
  )
  const isNothing =
    kept.length === 0 &&
    suggested.length === plan.suggested.length &&
    questions.length === plan.questions.length
  if (isNothing && plan.helpOffered.length === 0 && plan.approved === undefined) return plan
  return {
    ...plan,
    ...(kept.length === 0 ? {} : withoutKept(plan, reader, kept)),
    ...{ suggested, questions },
    ...offersReadBy(plan, reader),
    ...(plan.recordings ? { recordings: withoutRecordings(plan, suggested, kept) } : {}),
    ...(plan.approved ? withoutEntries(plan, plan.approved, reader) : {}),
  }
}

const writerOf = (voice: Voice): Writer => (voice === 'person' ? 'person' : 'carer')

const keptIn = (plan: Plan, reader: Voice): readonly Kept[] =>
  allForms(plan.forms).flatMap(({ section }) =>
    Object.entries(plan.voices).flatMap(([voice, said]) =>
      voice === reader
        ? []
        : keptOf(plan, { voice, form: section.id, section, around: [] }, said[section.id] ?? noAnswers).map(
            (one) => ({
              ...one,
              ...{ section: section.id, voice },
            }),
          ),
    ),
  )

type KeptThere = Pick<Kept, 'at' | 'isName' | 'instead'>

type Where = { readonly voice: string; readonly form: string; readonly section: Section; readonly around: At }

const keptOf = (
  plan: Plan,
  { voice, form, section, around }: Where,
  { answers, items }: Answers,
): readonly KeptThere[] => [
  ...Object.entries(answers).flatMap(([name, answer]) => {
    const spot = { section: form, at: [...around, name] }
    const isKept = isKeptIn(plan, voice, spot, section.fields[name])
    if (!isKept(answer)) return []
    const isName = isNameIn(section, name) && around.length > 0
    return [{ at: spot.at, isName, instead: lastWithout(answer, isKept) }]
  }),
  ...Object.entries(items).flatMap(([list, ofList]) => {
    const field = section.fields[list]
    return field?.control !== 'list'
      ? []
      : Object.entries(ofList).flatMap(([id, item]) =>
          keptOf(plan, { voice, form, section: field.item, around: [...around, list, id] }, item),
        )
  }),
]

const isKeptIn =
  (plan: Plan, voice: string, spot: Spot, field = fieldIn(allForms(plan.forms), spot)) =>
  ({ own, said }: Pick<Answer, 'own' | 'said'>): boolean => {
    const writers = own ? [] : writersOf(voice, field?.class)
    const isNone = isReadAsNone(plan, voice, spot)
    return (
      tellsOfHarm(plan.forms, writers, said, { asked: field, isNone }) ||
      (writers.length > 0 && isMarkedOfHarm(plan, voice, { spot, field })(said))
    )
  }

const lastWithout = ({ earlier }: Answer, isKept: (answer: Answer) => boolean): Answer | undefined =>
  earlier !== undefined && isKept(earlier) ? lastWithout(earlier, isKept) : earlier

/** What its first page asks is what an entry is known by. */
const isNameIn = ({ steps, start }: Section, name: string): boolean =>
  steps[start]?.ask.includes(name) === true

const withoutKept = (
  plan: Plan,
  reader: Voice,
  kept: readonly Kept[],
): Pick<Plan, 'voices' | 'items' | 'changedFields' | 'teamWords' | 'askedBack'> => {
  const voices = Object.fromEntries(
    Object.entries(plan.voices).map(([voice, said]) => [voice, withoutIn(said, kept, voice)]),
  )
  const gone = goneItems(plan, voices, reader, kept)
  const spots = new Map(kept.map((one) => [addressOf(one), one] as const))
  return {
    voices,
    items:
      gone.size === 0
        ? plan.items
        : Object.fromEntries(
            Object.entries(plan.items).filter(([id, { at }]) => ![...at, id].some((one) => gone.has(one))),
          ),
    changedFields: plan.changedFields.flatMap((change) => {
      if (gone.has(change.item ?? '')) return []
      const one = kept.find(
        ({ voice, section, at }) =>
          voice === (change.voice ?? 'person') &&
          section === change.section &&
          at.at(-1) === change.field &&
          itemAt(at) === change.item,
      )
      if (one === undefined) return [change]
      const { instead } = one
      return instead === undefined || isAsApproved(plan, change, instead.said)
        ? []
        : [{ ...change, at: instant(instead.at) }]
    }),
    teamWords: Object.fromEntries(
      Object.entries(plan.teamWords).filter(
        ([address, { about }]) => !isAboutHarm(plan, about, spots.get(address)),
      ),
    ),
    askedBack: plan.askedBack.filter(
      ({ about, said }) => !isAboutHarm(plan, said, spots.get(addressOf(about))),
    ),
  }
}

/** What clinicians wrote about words that are kept, and not about those that stood there before. */
const isAboutHarm = (plan: Plan, said: Readonly<Record<string, Said>>, kept: Spot | undefined): boolean => {
  if (kept === undefined) return false
  const field = fieldIn(allForms(plan.forms), kept)
  return Object.entries(said).some(
    ([voice, one]) =>
      tellsOfHarm(plan.forms, ['person', 'carer'], one) ||
      isMarkedOfHarm(plan, voice, { spot: kept, field })(one),
  )
}

/** An entry that is known by such words, or of which nothing else is said; never one in which this helper wrote. */
const goneItems = (
  { items }: Plan,
  voices: Plan['voices'],
  reader: Voice,
  kept: readonly Kept[],
): ReadonlySet<string> => {
  const isEmpty = (voice: string, { section, at }: Spot): boolean => {
    const there = answersAt(voices[voice]?.[section] ?? noAnswers, at)
    return there === undefined || Object.keys(there.answers).length + Object.keys(there.items).length === 0
  }
  return new Set(
    kept.flatMap((one) => {
      const id = itemAt(one.at)
      const place = { section: one.section, at: one.at.slice(0, -1) }
      if (id === undefined || items[id]?.addedBy === reader || !isEmpty(reader, place)) return []
      if (one.isName && one.instead === undefined) return [id]
      return Object.keys(voices).every((voice) => isEmpty(voice, place)) ? [id] : []
    }),
  )
}

/** The same object where nothing of it is left out, so that what follows from it stays known. */
const withoutIn = (
  said: Plan['voices'][string],
  kept: readonly Kept[],
  voice: string,
): Plan['voices'][string] => {
  const without = (section: string, answers: Answers): Answers =>
    kept
      .filter((one) => one.voice === voice && one.section === section)
      .reduce((left, { at, instead }) => withoutAt(left, at, instead), answers)
  return Object.fromEntries(
    Object.entries(said).map(([section, answers]) => [section, without(section, answers)]),
  )
}

/** What was typed up from a recording tells what it says; so does what the person wrote there. */
const withoutRecordings = (
  { recordings = [], suggested }: Plan,
  shown: Plan['suggested'],
  kept: readonly Kept[],
): NonNullable<Plan['recordings']> => {
  const addresses = new Set(kept.map((one) => addressOf(one)))
  const heard = new Set(suggested.filter((one) => !shown.includes(one)).map((one) => one.heard))
  return recordings.filter((one) => !heard.has(one.version) && !addresses.has(addressOf(one)))
}

const withoutEntries = (
  plan: Plan,
  approved: NonNullable<Plan['approved']>,
  reader: Voice,
): Pick<Plan, 'approved' | 'entriesKept'> => {
  const then = approved.asApproved?.voices[reader] ?? {}
  const isOwn = (entry: Entry): boolean => {
    const { section, at } = spotOf(entry)
    return answersAt(then[section] ?? noAnswers, at)?.answers[entry.field]?.at === entry.saidAt
  }
  const entries = approved.content.entries.filter((one) => isOwn(one) || !entryTellsOfHarm(plan, one))
  if (entries.length === approved.content.entries.length) return { approved }
  const kept = approved.content.entries.filter((one) => !entries.includes(one))
  return {
    approved: { ...approved, content: { ...approved.content, entries } },
    entriesKept: kept.map(keyOf),
  }
}
