import type { AgendaLine, AgendaView, HelpLine } from '#views/review/agenda.ts'
import type { Away } from '#views/review/away.ts'
import type { Dismissed } from '#views/review/dismissed.ts'
import type { HintLine } from '#views/review/reading-hints.ts'
import type { RefusalLine } from '#views/review/refusals.ts'
import { asideId, refusalId, topicId } from '#views/review/topic-id.ts'
import { mayRefuse, mostUrgentFirst } from '../../flow/listening.ts'
import { addressOf, answersAt, fieldAt, itemAt, type Spot, sectionAt, wordsAt } from '../../flow/spot.ts'
import type { TextCheck } from '../../flow/text-checks.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import { byAnswer, type HelpOffered } from '../../plan/help-offered.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import type { OwnQuestion } from '../../plan/question.ts'
import type { Agenda, KeptAway } from '../../plan/reads/agenda.ts'
import type { LeftAside } from '../../plan/reads/left-aside.ts'
import { isOnlyAsked, isSame } from '../../plan/reads/opposed.ts'
import { formOf } from '../../plan/reads/reading.ts'
import { readingHints } from '../../plan/reads/reading-hints.ts'
import {
  isToConfirmAgain,
  isToReadAgain,
  type PossibleRefusal,
  readingStood,
} from '../../plan/reads/refusals.ts'
import { refusingBeside } from '../../plan/reads/refusing-beside.ts'
import { shown } from '../../plan/reads/shown.ts'
import { wordsLeft } from '../../plan/told-in-private.ts'
import { dangerIn, ownPhones } from './danger-quoted.ts'
import { outcomeOf } from './outcome-of.ts'
import { nameOf, whoOf } from './who-of.ts'

/** The agenda as lines that lead to where each matter stands. */
export const agendaLines = (plan: Plan, agenda: Agenda): AgendaView => ({
  refusingBeside: refusingBesideLines(plan),
  inPrivate: agenda.inPrivate.map(({ text, alone, by, voice, ...told }) => ({
    text,
    ...(alone ? { alone, outcome: outcomeOf(plan, told) } : {}),
    who: whoOf(plan, { by, voice }),
  })),
  helpOffered: byAnswer(agenda.helpOffered).map((found) => helpLine(plan, found)),
  phones: agenda.helpOffered.length > 0 ? ownPhones(plan) : [],
  toTalkAbout: agenda.toTalkAbout.map((entry) => placeLine(plan, entry)),
  questions: agenda.questions.map((one) => questionLine(plan, one)),
  differences: apartLines(plan, agenda, false),
  inWords: apartLines(plan, agenda, true),
  againstNobody: agenda.againstNobody.map((one) => ({ text: labelAt(plan, one), href: placeOf(plan, one) })),
  keptAway: agenda.keptAway.flatMap((one) => keptAwayLine(plan, one, 'to-call')),
  helpersAway: agenda.keptAway.flatMap((one) => keptAwayLine(plan, one, 'helper')),
  namedAgainst: agenda.namedAgainst.map((one) => ({ text: labelAt(plan, one), href: placeOf(plan, one) })),
  opposed: advisedLines(plan, agenda, false),
  opposedAsked: advisedLines(plan, agenda, true),
  ...contradicting(plan, agenda),
  anotherLook: agenda.anotherLook.map((one) => ({ text: labelAt(plan, one), href: placeOf(plan, one) })),
  leftAside: agenda.leftAside.map((one) => asideLine(plan, one)),
  missing: agenda.missing.map((one) => missingLine(plan, one)),
  warnings: agenda.warnings.map(({ words, ...spot }) => ({ text: words, href: placeOf(plan, spot) })),
  askedBack: agenda.askedBack.map((one) => askedBackLine(plan, one)),
})

/** Words told in private beside the approved plan: read at once, and marked where they may refuse a treatment. */
export const wordLeftLines = (plan: Plan): Away['wordsLeft'] =>
  wordsLeft(plan).map(({ text, alone, by, voice, at }) => ({
    ...{ text, alone, at, who: whoOf(plan, { by, voice }) },
    mayRefuse: mayRefuse(text, plan.forms.mayRefuseTreatment),
  }))

/** Once for each answer, with all that was noticed in it. */
const helpLine = (plan: Plan, found: readonly [HelpOffered, ...HelpOffered[]]): HelpLine => {
  const [first, ...rest] = found
  const { about, by, voice, text } = first
  const quoted =
    dangerIn(plan, first, found) ??
    (text === undefined ? undefined : { lines: [{ text, isNoticed: true }], gone: [] })
  return {
    who: whoOf(plan, { by, voice }),
    quoted,
    where: about.section === '' ? undefined : { name: placeName(plan, about), href: placeOf(plan, about) },
    dangers: mostUrgentFirst(found.flatMap(({ dangers }) => dangers)),
    at: found.map(({ at }) => at).toSorted()[0] ?? first.at,
    markedBy: [...new Set(found.flatMap(({ markedBy }) => markedBy ?? []))],
    found: [foundIn(plan, first), ...rest.map((one) => foundIn(plan, one))],
  }
}

const foundIn = (plan: Plan, { text, ...told }: HelpOffered): HelpLine['found'][number] => ({
  words: text,
  outcome: outcomeOf(plan, told),
})

const apartLines = (plan: Plan, { differences }: Agenda, inWords: boolean): readonly AgendaLine[] =>
  differences
    .filter(({ isInWords }) => (isInWords === true) === inWords)
    .map((one) => ({ text: labelAt(plan, one), href: placeOf(plan, one) }))

/** What the team advises; `isAsked`: where only a question may refuse it. */
const advisedLines = (plan: Plan, { opposed }: Agenda, isAsked: boolean): readonly AgendaLine[] =>
  opposed
    .filter((one) => isOnlyAsked(one) === isAsked)
    .flatMap(({ words, advised }) =>
      advised.map((entry) => ({
        text: `${words}: ${labelAt(plan, spotOf(entry))}`,
        href: placeOf(plan, spotOf(entry)),
      })),
    )

/** Both sides of each: of those that are only a note, of what is newer than the team's lines, and of the others. */
const contradicting = (plan: Plan, { contradictions }: Agenda) => {
  const linesOf = (kind: 'isNote' | 'isSince' | undefined) =>
    contradictions
      .filter(({ isNote, isSince }) => (isNote ? 'isNote' : isSince && 'isSince') === kind)
      .flatMap(({ words, refused, wanted }) =>
        [...refused, ...wanted].map(({ entry }) => ({
          // What is newer than the lines beside it is said above these, once.
          text:
            kind === 'isSince' ? labelAt(plan, spotOf(entry)) : `${words}: ${labelAt(plan, spotOf(entry))}`,
          href: placeOf(plan, spotOf(entry)),
        })),
      )
  return { contradictions: linesOf(undefined), conditions: linesOf('isNote'), since: linesOf('isSince') }
}

/** Leads to the answer that it is about. */
export const askedBackLine = (plan: Plan, { text, by, at, about, became }: Agenda['askedBack'][number]) => ({
  text,
  who: by.name,
  href: placeOf(plan, about),
  became: { at, as: became },
})

const keptAwayLine = (plan: Plan, { name, as, ...spot }: KeptAway, only: KeptAway['as']) =>
  as === only ? [{ text: name, href: placeOf(plan, spot) }] : []

/** Leads to where it is answered. */
export const questionLine = (plan: Plan, question: OwnQuestion): LeadingLine => {
  const { text, by, voice, version, carriedBy, carriedFrom } = question
  return {
    text,
    who: whoOf(plan, { by, voice }),
    href: `/plans/${plan.id}/questions/${version}/reply`,
    ...(carriedFrom === undefined
      ? {}
      : { kept: { from: carriedFrom, ...(carriedBy ? { by: carriedBy.name, at: carriedBy.at } : {}) } }),
  }
}

/** Of private words nothing else has a place to lead to. */
export const refusingBesideLines = (plan: Plan): readonly AgendaLine[] => {
  const { questions, inPrivate } = refusingBeside(plan)
  return [
    ...questions.map((one) => questionLine(plan, one)),
    ...inPrivate.map(({ text, by, voice }) => ({ text, who: whoOf(plan, { by, voice }), isPrivate: true })),
  ]
}
type LeadingLine = AgendaLine & { readonly href: string }

/** Words that may refuse a treatment, with what a clinician made of them. */
export const refusalLines = (plan: Plan, { refusals }: Agenda, reader: string): readonly RefusalLine[] =>
  refusals.map((one) => ({
    ...refusalLine(plan, one, reader),
    isToReadAgain: isToReadAgain(one, refusals),
  }))

const refusalLine = (
  plan: Plan,
  one: PossibleRefusal,
  reader: string,
): Omit<RefusalLine, 'isToReadAgain'> => {
  const { entry, answer, read, writtenBy, raised } = one
  return {
    text: labelAt(plan, spotOf(entry)),
    who: nameOf(entry.saidBy),
    href: placeOf(plan, spotOf(entry)),
    lines: [...entry.shown, ...(entry.teamWords === undefined ? [] : [entry.teamWords])],
    section: entry.section,
    at: spotOf(entry).at.join('/'),
    answer,
    read: read && { by: read.by.name, at: read.at, isRefusal: read.isRefusal, because: read.because },
    ...(raised ? { raised: { by: raised.by.name, at: raised.at, isEarlier: raised.answer !== answer } } : {}),
    stood: readingStood(one),
    isToConfirmAgain: isToConfirmAgain(one),
    isOwnRecord: writtenBy === reader,
    isTeams: writtenBy === undefined,
  }
}

/** Leads to an answer where it stands, with who gave it. */
export const placeLine = (plan: Plan, entry: Entry): LeadingLine => ({
  text: labelAt(plan, spotOf(entry)),
  who: nameOf(entry.saidBy),
  href: placeOf(plan, spotOf(entry)),
})

/** Hints about wording, each with the place that it is about; of one section where one is named. */
export const hintLines = (plan: Plan, checks: readonly TextCheck[], section?: string): readonly HintLine[] =>
  readingHints(plan, checks)
    .filter(({ entry }) => section === undefined || entry.section === section)
    .map(({ check, entry, evidence }) => ({
      ...check.words,
      evidence,
      text: labelAt(plan, spotOf(entry)),
      href: placeOf(plan, spotOf(entry)),
    }))

/** The same with what a clinician made of it, where she read it as no refusal. */
export const readLine = (
  plan: Plan,
  entry: Entry,
  lines: readonly string[],
  dismissed: readonly PossibleRefusal[],
) => {
  const read = dismissed.find((one) => isSame(one.entry, entry))?.read
  const readAsNone = read && { by: read.by.name, because: read.because }
  return { ...spokenLine(plan, entry, lines), ...(readAsNone ? { readAsNone } : {}) }
}

/** Leads to where a clinician says whether the words refuse a treatment. */
export const unjudgedLine = (plan: Plan, { entry, answer }: PossibleRefusal): LeadingLine => ({
  text: labelAt(plan, spotOf(entry)),
  who: nameOf(entry.saidBy),
  href: `/plans/${plan.id}/review#${refusalId({ answer, at: spotOf(entry).at.join('/') })}`,
})

/** The same for words that were read as none, with who said so and why. */
export const dismissedLine = (plan: Plan, one: PossibleRefusal): LeadingLine & Dismissed => ({
  ...unjudgedLine(plan, one),
  lines: one.entry.shown,
  by: one.read?.by.name ?? '',
  because: one.read?.because,
})

/** Leads to the form in which what is missing can be written. */
export const missingLine = (plan: Plan, one: Spot): LeadingLine => ({
  text: labelAt(plan, one),
  href: `${placeOf(plan, one)}-form`,
})

/** Leads to the answer of the team that does not count any more, where a clinician says that she has seen it. */
export const asideLine = (plan: Plan, { answer, ...spot }: LeftAside): LeadingLine => ({
  text: labelAt(plan, spot),
  who: answer.by.name,
  href: `/plans/${plan.id}/review/${spot.section}#${asideId(spot)}`,
})

export const placeOf = ({ id }: Plan, { section, at }: Spot): string =>
  `/plans/${id}/review/${section}#${fieldAt(at) === undefined ? 'main' : topicId({ at })}`

/** The question, or the chapter where something was asked or typed beside one. */
const placeName = (plan: Plan, spot: Spot): string => {
  const form = plan.forms.sections.find(({ section }) => section.id === spot.section)
  return fieldAt(spot.at) === undefined ? (form?.words.title ?? spot.section) : labelAt(plan, spot)
}

/** What somebody said to a question, leading there. */
export const spokenLine = (plan: Plan, entry: Entry, lines: readonly string[]) => ({
  question: labelAt(plan, spotOf(entry)),
  who: nameOf(entry.saidBy),
  lines,
  href: placeOf(plan, spotOf(entry)),
})

/** What the team wrote beside an answer, under the name of whoever wrote it and never of whose answer it is. */
export const teamLine = (plan: Plan, entry: Entry) => ({
  ...spokenLine(plan, entry, [entry.teamWords ?? '']),
  who: plan.teamWords[addressOf(spotOf(entry))]?.by.name ?? '',
})

/** The question's label and, inside a list, which of its items. */
export const labelAt = (plan: Plan, spot: Spot): string => {
  const field = fieldAt(spot.at) ?? ''
  const form = formOf(plan, spot.section)
  const label = (form && wordsAt(form.words, spot.at)?.fields[field]?.label) ?? field
  const name = itemAt(spot.at) === undefined ? undefined : nameOfItem(plan, spot)
  return name === undefined ? label : `${label} (${name})`
}

/** An item goes by what its first page asks, as whoever added it answered that. */
const nameOfItem = (plan: Plan, { section, at }: Spot): string | undefined => {
  const addedBy = plan.items[itemAt(at) ?? '']?.addedBy
  const form = formOf(plan, section)
  const fields = form && sectionAt(form.section, at)
  const [name = ''] = fields?.steps[fields.start]?.ask ?? []
  const field = fields?.fields[name]
  const said = addedBy && answersAt(answersIn(plan, addedBy, section), at)?.answers[name]?.said
  if (!form || !field || !said) return undefined
  return shown(field, wordsAt(form.words, at)?.fields[name], said, () => undefined)[0]
}
