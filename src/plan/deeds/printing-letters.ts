import { isDay } from '../../flow/condition.ts'
import { entryNamed, isInherited } from '../../flow/spot.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import type { Fact } from '../facts.ts'
import { type AccountId, noAddressOf } from '../ids.ts'
import { practiceOfDraft } from '../in-hand.ts'
import { isOver } from '../lifecycle.ts'
import { mailTo, toOwner } from '../mail.ts'
import type { Plan } from '../plan.ts'
import {
  isByLetter,
  type LetterHelper,
  letterOfCode,
  letterStands,
  type PrintedLetter,
} from '../printed-letters.ts'
import { namedAsBarred } from '../reads/named-as-barred.ts'
import { textMarked } from '../reads/reading.ts'
import { mayOwn } from '../reads/unable.ts'
import { carersMax } from './caring.ts'

export type OfLetters = Command & {
  readonly kind: 'make-letter' | 'use-letter' | 'confirm-letter' | 'end-letter' | 'tell-by-letter'
}

export const isOfLetters = (command: Command): command is OfLetters => command.kind.endsWith('-letter')

/** How somebody without email comes to a plan: by a letter of paper, which a clinician makes and confirms. */
export const decideLetter = (plan: Plan, command: OfLetters, moment: Moment): Decision => {
  switch (command.kind) {
    case 'make-letter':
      return makeLetter(plan, command, moment)
    case 'use-letter':
      return useLetter(plan, command, moment)
    case 'confirm-letter':
      return confirmLetter(plan, command, moment)
    case 'end-letter':
      return endLetter(plan, command)
    case 'tell-by-letter':
      return tellNews(plan, command, moment)
  }
}

/** The next one ends the one before: a code that is lost opens nothing any more. */
const makeLetter = (
  plan: Plan,
  { kind: _, ...letter }: Command & { kind: 'make-letter' },
  { at }: Moment,
): Decision => {
  const born = textMarked(plan, 'birth-date')
  if (isOver(plan.life)) return notAllowed
  if (born === undefined || !isTimely(letter.until, at)) return refuse({ kind: 'no-such-place' })
  const { helper } = letter
  const no = helper ? whyNoHelper(plan, letter.account, helper) : whyNotOwn(plan, letter.account)
  if (no) return no
  const before = Object.values(plan.letters ?? {}).filter(
    (one) => one.ended === undefined && isForSame(one, helper),
  )
  return accepted([
    ...before.map((one): Fact => ({ kind: 'LetterEnded', letter: one.id })),
    { kind: 'LetterMade', ...letter, born },
  ])
}
const notAllowed = refuse({ kind: 'not-allowed' })

const isTimely = (until: string, at: string): boolean => {
  const days = (Date.parse(until) - Date.parse(at)) / dayMs
  return days > 0 && days <= letterDays
}
const dayMs = 24 * 60 * 60 * 1000
/** It opens the plan until then, as often as it is used. */
export const letterDays = 90

const whyNotOwn = (plan: Plan, account: AccountId): Decision | undefined =>
  mayHaveOwn(plan) && (plan.owner === undefined || plan.owner === account) ? undefined : notAllowed

/** Whoever has an account that email reaches signs in by that. */
export const mayHaveOwn = (plan: Plan): boolean => mayOwn(plan) && !isOwnedByEmail(plan)

/** Then its person invites by email herself who has an address; who helps without one comes by a letter all the same. */
export const isOwnedByEmail = (plan: Plan): boolean =>
  plan.owner !== undefined && !isByLetter(plan, plan.owner)

const isForSame = (one: PrintedLetter, helper: PrintedLetter['helper']): boolean =>
  one.helper?.carer === helper?.carer

const whyNoHelper = (plan: Plan, account: AccountId, helper: LetterHelper): Decision | undefined => {
  if (helper.name.trim() === '') return notAllowed
  const letters = Object.values(plan.letters ?? {})
  const isAnother = letters.some((one) => one.helper?.carer === helper.carer)
  const known = entryNamed(plan.carers, helper.carer)
  if (isInherited(helper.carer) || (known && (known.account !== account || known.removed)))
    return refuse({ kind: 'no-such-place' })
  const standing = Object.values(plan.carers).filter(({ removed }) => !removed)
  const asked = new Set(letters.flatMap((one) => (one.ended ? [] : (one.helper?.carer ?? []))))
  if (!isAnother && standing.length + asked.size >= carersMax) return refuse({ kind: 'too-many' })
  const named = namedAsBarred(plan, { ...helper, email: '' })
  return named ? refuse({ kind: 'named-as-barred', named }) : undefined
}

/** A wrong day counts; of a code that is not there nobody learns anything. The first use waits for a clinician’s word; whoever has both ends it without. */
const useLetter = (
  plan: Plan,
  { code, born, ends }: Command & { kind: 'use-letter' },
  { at, digest }: Moment,
): Decision => {
  const letter = letterOfCode(plan, digest(code))
  if (!letter || !letterStands(plan, letter, at)) return notAllowed
  if (born !== letter.born)
    return refuse({ kind: 'not-allowed' }, [{ kind: 'LetterMissed', letter: letter.id }])
  if (ends) return accepted([{ kind: 'LetterEnded', letter: letter.id }])
  const used: Fact = { kind: 'LetterUsed', letter: letter.id }
  if (letter.confirmed) return accepted([used])
  return letter.used.length > 0
    ? accepted([])
    : accepted([used], mailTo(plan, 'letter-used', practiceOfDraft(plan)))
}

/** Only after somebody used it: who spoke with them asked whether it was them. */
const confirmLetter = (
  plan: Plan,
  { letter: id, on, how }: Command & { kind: 'confirm-letter' },
  { at }: Moment,
): Decision => {
  const letter = entryNamed(plan.letters ?? {}, id)
  const words = how.trim()
  if (!letter || letter.confirmed || letter.used.length === 0 || !letterStands(plan, letter, at))
    return notAllowed
  if (letter.helper === undefined && !mayHaveOwn(plan)) return notAllowed
  if (words === '' || words.length > confirmedHowMax || !isSince(on, letter, at))
    return refuse({ kind: 'no-such-place' })
  const confirmed: Fact = { kind: 'LetterConfirmed', letter: id, on, how: words }
  if (!letter.helper) return accepted([confirmed])
  // Whoever is reached by email has not seen the letter: they hear who came, and can end it.
  return accepted(
    [confirmed, ...helping(letter, letter.helper)],
    isOwnedByEmail(plan) ? toOwner(plan, 'carer-came') : [],
  )
}
export const confirmedHowMax = 500

/** Nobody was asked about a use that was still to come. */
export const isSince = (day: string, { used }: Pick<PrintedLetter, 'used'>, at: string): boolean =>
  isBetween(day, used[0] ?? at, at)

export const isBetween = (day: string, from: string, until: string): boolean =>
  isDay(day) && day >= ukDay(from) && day <= ukDay(until)

const helping = ({ account }: PrintedLetter, helper: LetterHelper): readonly Fact[] => [
  { kind: 'CarerInvited', ...helper, email: noAddressOf(account) },
  { kind: 'CarerJoined', carer: helper.carer, account },
]

/** By the clinicians, and by the person, whatever has become of it since. */
const endLetter = (plan: Plan, { letter: id }: Command & { kind: 'end-letter' }): Decision => {
  const letter = entryNamed(plan.letters ?? {}, id)
  if (!letter) return notAllowed
  return letter.ended ? accepted([]) : accepted([{ kind: 'LetterEnded', letter: id }])
}

/** Not before it was there to be told. */
const tellNews = (
  { toTell = [] }: Plan,
  { upTo, on }: Command & { kind: 'tell-by-letter' },
  { at }: Moment,
): Decision => {
  const told = toTell.filter(({ version }) => version <= upTo)
  const last = told.at(-1)
  if (!last) return accepted([])
  return isBetween(on, last.at, at)
    ? accepted([{ kind: 'LetterNewsTold', upTo: last.version, on }])
    : refuse({ kind: 'no-such-place' })
}
