import type { Fact, Recorded } from './facts.ts'
import type { AccountId, CarerId, Instant } from './ids.ts'
import { isOver } from './lifecycle.ts'
import type { Mail } from './mail.ts'
import type { Plan, Signed } from './plan.ts'
import { type Ending, endingOf } from './teams.ts'

/** A letter of paper with a code, by which somebody without email comes to one plan. */
export type PrintedLetter = {
  readonly id: string
  readonly codeHash: string
  /** The person's day of birth, as the plan had it when the letter was made. */
  readonly born: string
  readonly until: Instant
  /** The account that it opens, which no email reaches. */
  readonly account: AccountId
  /** For a helper, whom the person named; without it, it is the person's. */
  readonly helper?: LetterHelper
  readonly made: Signed
  /** How often the code came with another day of birth. */
  readonly missed: number
  /** When it was used, newest last; the first use alone opens nothing. */
  readonly used: readonly Instant[]
  /** A clinician spoke with them, on that day and in that way. */
  readonly confirmed?: Signed & { readonly on: string; readonly how: string }
  readonly ended?: Ending
}
export type LetterHelper = { readonly carer: CarerId; readonly name: string; readonly relationship: string }

export type ByLetter = {
  readonly letters?: Readonly<Record<string, PrintedLetter>>
  /** News that others get by email, and that somebody of the practice has to tell: oldest first, until they say that they did. */
  readonly toTell?: readonly ToTell[]
}
export type ToTell = {
  readonly version: number
  readonly at: Instant
  readonly account: AccountId
  readonly news: Mail['kind']
}

export const letterOfCode = (
  { letters = {} }: Pick<Plan, 'letters'>,
  codeHash: string,
): PrintedLetter | undefined => Object.values(letters).find((one) => one.codeHash === codeHash)

export type OfLetter = Extract<Fact, { readonly kind: `Letter${string}` }>

export const letterAfter = (plan: Plan, fact: OfLetter, recorded: Recorded): Partial<Plan> => {
  const { at, by, version } = recorded
  const { letters = {} } = plan
  const signed = { by: { id: by.id, name: by.name }, at, version }
  if (fact.kind === 'LetterNewsDue') {
    const { account, news } = fact
    return { toTell: [...(plan.toTell ?? []), { version, at, account, news }] }
  }
  if (fact.kind === 'LetterNewsTold')
    return { toTell: (plan.toTell ?? []).filter((one) => one.version > fact.upTo) }
  if (fact.kind === 'LetterMade') {
    const { kind: _, letter: id, ...made } = fact
    return { letters: { ...letters, [id]: { id, ...made, made: signed, missed: 0, used: [] } } }
  }
  const known = letters[fact.letter]
  if (!known) throw new Error(`no letter ${fact.letter}`)
  if (fact.kind === 'LetterEnded')
    return { letters: { ...letters, [known.id]: { ...known, ended: endingOf(recorded) } } }
  const isOwners = fact.kind === 'LetterConfirmed' && known.helper === undefined
  return {
    letters: { ...letters, [known.id]: { ...known, ...changeBy(known, fact, signed) } },
    ...(isOwners ? { owner: known.account, takeOver: undefined } : {}),
  }
}

const changeBy = (
  { missed, used }: PrintedLetter,
  fact: Extract<OfLetter, { readonly letter: string }> & {
    readonly kind: Exclude<OfLetter['kind'], 'LetterEnded' | 'LetterMade'>
  },
  signed: Signed,
): Partial<PrintedLetter> => {
  switch (fact.kind) {
    case 'LetterMissed':
      return { missed: missed + 1 }
    case 'LetterUsed':
      return { used: [...used.slice(1 - usesKept), signed.at] }
    case 'LetterConfirmed':
      return { confirmed: { ...signed, on: fact.on, how: fact.how } }
  }
}
const usesKept = 20

/** Of a plan that its person threw away no letter opens anything, nor is anybody told of it. */
export const withoutLetters = ({ letters }: Plan, recorded: Recorded): ByLetter =>
  letters === undefined
    ? {}
    : {
        letters: Object.fromEntries(
          Object.entries(letters).map(([id, one]) => [
            id,
            { ...one, ended: one.ended ?? endingOf(recorded) },
          ]),
        ),
        toTell: [],
      }

/** Ten wrong days are all that a letter stands: then another one has to be made. */
export const isSpent = ({ missed, ended }: PrintedLetter): boolean =>
  ended !== undefined || missed >= missesMost
const missesMost = 10

/** Whether it may open the plan at all; a helper’s ends with their help, and the person’s once another account has the plan. */
export const letterStands = (plan: Plan, letter: PrintedLetter, at: string): boolean =>
  !isSpent(letter) && at <= letter.until && !isOver(plan.life) && isTheirs(plan, letter)

const isTheirs = ({ owner, carers }: Plan, { account, helper, confirmed }: PrintedLetter): boolean =>
  helper === undefined
    ? owner === undefined || owner === account
    : confirmed === undefined || carers[helper.carer]?.removed === false

/** Whoever came by this letter may go on: it was confirmed, and still stands. */
export const letterOpens = (plan: Plan, id: string, at: string): boolean => {
  const letter = plan.letters?.[id]
  return letter?.confirmed !== undefined && letterStands(plan, letter, at)
}

/** Somebody used it, and nobody has said yet that they spoke with them. */
export const waitsForWord = (plan: Plan, at: string): readonly PrintedLetter[] =>
  Object.values(plan.letters ?? {}).filter(
    (one) => one.used.length > 0 && one.confirmed === undefined && letterStands(plan, one, at),
  )

/** What a list says of them; nobody tells anybody of a plan that they share no more. */
export const lettersListed = (plan: Plan) => ({
  isLetterUsed: plan.letters !== undefined && waitsForWord(plan, plan.changedAt).length > 0,
  toTell: plan.status === 'withdrawn' ? [] : [...new Set((plan.toTell ?? []).map(({ news }) => news))],
})

/** Whether an account is reached by paper and telephone alone. */
export const isByLetter = ({ letters = {} }: ByLetter, account: AccountId | undefined): boolean =>
  account !== undefined && Object.values(letters).some((one) => one.account === account)

/** By which the plan of a letter is found; in rows it lies under the key of the database. */
export const letterKey = (codeHash: string): string => `letter ${codeHash}`
