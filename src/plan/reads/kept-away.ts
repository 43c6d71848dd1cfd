import { subjectsIn } from '../../flow/condition.ts'
import { isUnclear, warningsIn } from '../../flow/excepted.ts'
import { rememberingTexts } from '../../flow/heard-text.ts'
import { areOfOne, isOtherForm } from '../../flow/short-names.ts'
import { answersAt, type Spot, sectionAt } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers, stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked, onceFor, type PlanForms } from '../plan-forms.ts'
import { isBarred, textsAt } from './barred.ts'
import { latinLetters } from './latin-letters.ts'
import { saidTo, voicesOf } from './reading.ts'

/**
 * Where somebody who is to be called stands in an answer about who should stay away: the question that would bar them. A name
 * is all that says so, so it is asked about and bars nobody.
 */
export const keptAwayIn = (plan: Plan, voices: readonly Voice[] = voicesOf(plan)): readonly Spot[] => {
  const texts = textsAway(plan, voices)
  if (texts.length === 0) return []
  const shared = sharedWords(plan)
  return Object.entries(plan.items).flatMap(([id, { section, at }]) => {
    const barred = plan.forms.sections.find((form) => form.section.id === section)
    const subjects = subjectsIn((barred && sectionAt(barred.section, at)?.barred) ?? {})
    const names = textsAt(plan, id, 'contact-name')
    const isNamed = texts.some((text) => names.some((name) => standsIn(plan.forms, text, name, shared)))
    return subjects[0] !== undefined && isNamed && stands(plan, id) && !isBarred(plan, id)
      ? [{ section, at: [...at, subjects[0]] }]
      : []
  })
}

/** The same without those of whom a clinician said, after those words, whether they are to be called. */
export const keptAwayUnsettled = (plan: Plan): readonly Spot[] => {
  const spots = keptAwayIn(plan)
  const field = fieldMarked(plan.forms, 'stays-away') ?? ''
  const since =
    spots.length === 0 ? 0 : Math.max(0, ...voicesOf(plan).map((voice) => versionAt(plan, voice, field)))
  return spots.filter(({ section, at }) => {
    const own = answersAt(standingAnswers(plan, 'team', section), at.slice(0, -1))?.answers[at.at(-1) ?? '']
    return own === undefined || own.version < since
  })
}

const versionAt = (plan: Plan, voice: Voice, field: string): number =>
  plan.forms.sections.reduce(
    (most, { section }) =>
      Math.max(most, standingAnswers(plan, voice, section.id).answers[field]?.version ?? 0),
    0,
  )

/** Helpers of today whom the person, or whoever writes for her, names among those who should stay away. */
export const helpersKeptAway = (plan: Plan, voices: readonly Voice[] = ['person']): readonly string[] => {
  const texts = textsAway(plan, voices)
  return Object.values(plan.carers)
    .filter(({ removed, name }) => !removed && texts.some((text) => isNamedIn(plan.forms, text, name)))
    .map(({ name }) => name)
}

type Invited = { readonly name: string; readonly email: string }

/** The same of whoever is about to be invited, also in words that may name who may come: she is asked, and knows whom she means. */
export const mayBeInvitedAway = (plan: Plan, invited: Invited, voices: readonly Voice[]): boolean => {
  const { calling } = plan.forms.nameWords ?? {}
  return isInvitedAway(plan, invited, warningsIn(saidAway(plan, voices), calling && { calling }))
}

/** Whether whoever is invited stands in the person's words, by any word of the name but a family name that is the person's too, or by the address. */
export const isInvitedAway = (
  plan: Plan,
  invited: Invited,
  texts: readonly string[] = textsAway(plan, ['person']),
): boolean =>
  texts.some(
    (text) => isNamedIn(plan.forms, text, invited.name, ownFamily(plan)) || hasAddress(text, invited.email),
  )

/** Without whom those words call to help, and without what may allow somebody. */
export const textsAway = (plan: Plan, voices: readonly Voice[]): readonly string[] =>
  warningsIn(saidAway(plan, voices), plan.forms.nameWords, wordsOfNames(plan))

/** Whether it is not clear whom the person's words there mean. */
export const isWhomUnclear = (plan: Plan): boolean =>
  saidAway(plan, ['person']).some((text) => isUnclear(text, plan.forms.nameWords, wordsOfNames(plan)))

const saidAway = (plan: Plan, voices: readonly Voice[]): readonly string[] => {
  const field = fieldMarked(plan.forms, 'stays-away') ?? ''
  return voices.flatMap((voice) => {
    const said = saidTo(plan, voice, field)
    return said?.kind === 'answer' ? [String(said.value)] : []
  })
}

/** What stands behind a plus before the @ is the same address; who comes by a letter has none, and stands nowhere by it. */
export const hasAddress = (text: string, email: string): boolean =>
  email !== '' && plainAddress(text).includes(plainAddress(email))

const plainAddress = (text: string): string =>
  latinLetters(text)
    .toLowerCase()
    .replace(/(?<![^@\s])([^@\s+]*)\+[^@\s]*(?=@)/g, '$1')

/**
 * Whether any of these texts has another form of the given name, as "Patricia" is of Pat, that is nobody's on the list. It is only
 * asked about: no letter is refused and nobody is kept out for it.
 */
export const isNamedOtherwise = (plan: Plan, texts: readonly string[], name: string): boolean => {
  const { shortNames } = plan.forms.nameWords ?? {}
  const [first] = nameWordsIn(plan.forms, name)
  if (first === undefined || texts.length === 0) return false
  const others = wordsOfNames(plan)
  return texts.some((text) =>
    written(text).some((one) => !others.has(plain(one)) && isOtherForm(one, first, shortNames)),
  )
}

/** Whether two whole names may be one person's by the given name alone. */
export const areFormsOfOne = (forms: PlanForms, one: string, other: string): boolean => {
  const [first = ''] = nameWordsIn(forms, one)
  const [also = ''] = nameWordsIn(forms, other)
  return areOfOne(first, also, forms.nameWords?.shortNames)
}

const isNamedIn = (
  forms: PlanForms,
  text: string,
  name: string,
  shared: ReadonlySet<string> = new Set(),
): boolean => {
  const words = nameWordsIn(forms, name)
  const own = words.filter((word) => !shared.has(word))
  return (own.length === 0 ? words : own).some((word) => isWritten(forms, text, word))
}

/**
 * Whether a line may mean whoever has this name: by the family name, or by nothing but words of the name, as “Dr Hannah”. A line
 * without a word, as “N/A” or initials, means nobody: it would keep every clinician away.
 */
export const isMeantIn = (forms: PlanForms, line: string, name: string): boolean => {
  const [given, ...others] = nameWordsIn(forms, name)
  const all = given === undefined ? [] : [given, ...others]
  const said = nameWordsIn(forms, line)
  const isOnlyName = said.length > 0 && said.every((word) => all.includes(word))
  return (
    all.length > 0 &&
    (isOnlyName || (others.length > 0 ? others : all).some((word) => isWritten(forms, line, word)))
  )
}

/** The given name, though others have it too; any other word of a name where it is nobody else's. */
const standsIn = (
  forms: PlanForms,
  text: string,
  name: string,
  shared: ReadonlyMap<string, number>,
): boolean => tellingWords(forms, name, shared).some((word) => isWritten(forms, text, word))

const tellingWords = (
  forms: PlanForms,
  name: string,
  shared: ReadonlyMap<string, number>,
): readonly string[] =>
  nameWordsIn(forms, name).filter((word, index) => index === 0 || (shared.get(word) ?? 0) < 2)

/** By which words these names are known in a text. */
export const wordsTelling = (plan: Plan, names: readonly string[]): ReadonlySet<string> => {
  const shared = sharedWords(plan)
  return new Set(names.flatMap((name) => tellingWords(plan.forms, name, shared)))
}

/** All words of these lines, as names are compared. */
export const wordsOfLines = (lines: readonly string[]): ReadonlySet<string> => {
  const known = ofLines.get(lines)
  if (known) return known
  const words = new Set(lines.flatMap((line) => [...wordsRead(line)]))
  ofLines.set(lines, words)
  return words
}
const ofLines = new WeakMap<readonly string[], ReadonlySet<string>>()
const wordsRead = rememberingTexts((line): ReadonlySet<string> => new Set(written(line).map(plain)))

/** A text with something else in the place of these names; undefined where it has none of them. */
export const withoutNames = (
  plan: Plan,
  words: ReadonlySet<string>,
  instead: string,
): ((text: string) => string | undefined) => {
  return (text) => {
    const latin = latinLetters(text)
    const told = latin.replace(/[\p{L}\p{M}]+/gu, (one) =>
      isNameHere(plan.forms, one, words) ? instead : one,
    )
    return told === latin ? undefined : told
  }
}

/** A name that is an ordinary word too has a capital. */
const isWritten = (forms: PlanForms, text: string, word: string): boolean =>
  written(text).some((one) => isNameHere(forms, one, new Set([word])))

const isNameHere = ({ nameWords }: PlanForms, one: string, words: ReadonlySet<string>): boolean => {
  const word = plain(one)
  return words.has(word) && (nameWords?.ordinary.includes(word) !== true || /^\p{Lu}/u.test(one))
}

/** Without 'Mr' or 'Uncle', unless that is all. */
const nameWordsIn = ({ nameWords }: PlanForms, name: string): readonly string[] => {
  const words = written(name)
    .map(plain)
    .filter((word) => word.length > 1)
  const own = words.filter((word) => nameWords?.titles.includes(word) !== true)
  return own.length === 0 ? words : own
}

const written = (text: string): readonly string[] =>
  latinLetters(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')

const plain = (word: string): string =>
  (hasMarks.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word).toLowerCase()
/** Only letters beyond the first 128 signs have any. */
const hasMarks = /[^\0-\x7f]/

/** Words of the names of those on the list, and of the person's. */
export const wordsOfNames = (plan: Plan): ReadonlySet<string> => new Set(sharedWords(plan).keys())

/** How many people have each word in their name: those of the list, and the person. */
const sharedWords = onceFor((plan: Plan): ReadonlyMap<string, number> => {
  const all = [
    ...Object.keys(plan.items)
      .filter((id) => stands(plan, id))
      .map((id) => textsAt(plan, id, 'contact-name')),
    (['family-name', 'given-name'] as const).flatMap((mark) => textsOf(plan, fieldMarked(plan.forms, mark))),
  ]
  const words = all.flatMap((names) => [...new Set(names.flatMap((name) => nameWordsIn(plan.forms, name)))])
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, found]) => [word, found.length]))
})

const ownFamily = (plan: Plan): ReadonlySet<string> =>
  new Set(
    textsOf(plan, fieldMarked(plan.forms, 'family-name')).flatMap((name) => nameWordsIn(plan.forms, name)),
  )

const textsOf = (plan: Plan, field: string | undefined): readonly string[] =>
  voicesOf(plan).flatMap((voice) => {
    const said = field === undefined ? undefined : saidTo(plan, voice, field)
    return said?.kind === 'answer' ? [String(said.value)] : []
  })
