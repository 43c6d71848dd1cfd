import type { Fact, Recorded } from './facts.ts'
import { type HelpOffered, isOfPrivateWord, isOpen, type Offers } from './help-offered.ts'
import type { PracticeId } from './ids.ts'
import { asHolderKnows, asOfferedKnow, asSignersKnow, practiceOfDraft } from './in-hand.ts'
import { isInHands, isOfferedElsewhere } from './lifecycle.ts'
import { type Mail, mailTo } from './mail.ts'
import type { Plan, Signed } from './plan.ts'
import type { PrivateWord } from './told-in-private.ts'

/** What a clinician must not pass over: words that sounded like danger, or a wish to be spoken with alone. Its id is the version of its fact. */
export type Disclosure =
  | ({ readonly kind: 'danger' } & HelpOffered)
  | ({ readonly kind: 'alone' } & PrivateWord)
  | TakenBack

/** Sharing was stopped before anybody wrote what became of it: that it was there, and nothing of it. */
export type TakenBack = Signed & {
  readonly kind: 'taken-back'
  readonly text: ''
  readonly outcome?: Outcome
}

/** What became of it, in a clinician's words; read by clinicians only. `due`: nothing yet, but by that day something is planned. */
export type Outcome = Account & { readonly earlier?: readonly Account[] }
type Account = Signed & {
  readonly text: string
  readonly done?: readonly string[]
  readonly due?: string
}

type Told = Offers & Pick<Plan, 'privateWords'>

/** Which account of what became of it stands; 0 where nobody wrote one. */
export const outcomeStood = ({ outcome }: Pick<Disclosure, 'outcome'>): number => outcome?.version ?? 0

/** Told to the practice alone: whoever looks knows that it is open, and nothing of it. */
export const isUntold = (one: Disclosure): boolean => one.kind === 'alone' && one.isUntold === true

/** Told to the practice in private, words that sounded like danger too: another team reads and settles none of it. */
export const isInPrivate = (one: Disclosure): boolean =>
  one.kind === 'alone' || (one.kind === 'danger' && isOfPrivateWord(one))

/** Those of which nobody wrote what became, or only what is planned: approval waits for each. */
export const openDisclosures = (plan: Told): readonly Disclosure[] => disclosuresOf(plan).filter(isOpen)

export const disclosuresOf = ({ helpOffered, privateWords }: Told): readonly Disclosure[] => [
  ...helpOffered.map((one) => ({ kind: 'danger' as const, ...one })),
  ...privateWords.filter(({ alone }) => alone).map((one) => ({ kind: 'alone' as const, ...one })),
]

/** Those that are open. While the person has the draft the practice knows of what was in its hands before, and of what was told to it in private. */
export const disclosedTo = (plan: Plan): readonly Disclosure[] => known(plan, openDisclosures(plan))

/** All that the practice was told, those that were dealt with too, of before an approval as well. */
export const everDisclosedTo = (plan: Plan): readonly Disclosure[] =>
  known(plan, [
    ...(plan.helpSettled ?? []).map((one) => ({ kind: 'danger' as const, ...one })),
    ...disclosuresOf(plan),
  ])

/** Of a plan that its person took back the practice keeps what it was told and did nothing about; none of its words, nor what they speak of. */
const known = (plan: Plan, told: readonly Disclosure[]): readonly Disclosure[] => {
  const had = told.filter((one) => one.version <= plan.inHandsUpTo || isToDesk(one))
  const stoppedAt = plan.away?.at ?? ''
  return isTakenBack(plan)
    ? had.filter((one) => isOpen(one) || (one.outcome?.at ?? '') >= stoppedAt).map(wordless)
    : had
}

const isToDesk = (one: Disclosure): boolean => one.kind !== 'taken-back' && one.toDesk === true

/** Sharing was stopped and the plan not handed over since, whatever the practice marked it as. */
export const isTakenBack = ({ status, isUnshared }: Pick<Plan, 'status' | 'isUnshared'>): boolean =>
  status === 'withdrawn' || (status === 'entered-in-error' && isUnshared)

const nobody = { id: '', name: '' }
const wordless = ({ at, version, outcome }: Disclosure): TakenBack => ({
  ...{ kind: 'taken-back', text: '', by: nobody, at, version },
  ...(outcome ? { outcome } : {}),
})

/** What a practice is told that gets the plan with something open in it. */
export const firstToRead = (plan: Plan, practice: PracticeId): readonly Mail[] =>
  openDisclosures(plan).length > 0 ? [{ kind: 'read-first', to: { practice }, plan: plan.id }] : []

/** What its practice is told once something comes to be open in a plan that it has: that there is a plan to read before others. */
export const toReadFirst = (plan: Plan): readonly Mail[] =>
  isInHands(plan.life) && openDisclosures(asHolderKnows(plan)).length === 0
    ? mailTo(plan, 'read-first', practiceOfDraft(plan))
    : []

/** The same of what it is told in private beside what it approved, whoever has the draft. */
export const toReadFirstAtDesk = (plan: Plan): readonly Mail[] =>
  disclosedTo(asSignersKnow(plan)).length === 0 ? mailTo(plan, 'read-first', plan.practice) : []

export const settledAfter = (
  { helpOffered, helpSettled, privateWords }: Told,
  { disclosure, text, done, due }: Fact & { readonly kind: 'DisclosureSettled' },
  { by, at, version }: Recorded,
): Told => {
  const account = { by, at, version, text, ...(done ? { done } : {}), ...(due ? { due } : {}) }
  const settled = <One extends Signed & { readonly outcome?: Outcome }>(one: One): One => {
    if (one.version !== disclosure) return one
    const { earlier = [], ...last } = one.outcome ?? {}
    return {
      ...one,
      outcome: 'text' in last ? { ...account, earlier: [...earlier, last] } : account,
    }
  }
  return {
    helpOffered: helpOffered.map(settled),
    privateWords: privateWords.map(settled),
    ...(helpSettled ? { helpSettled: helpSettled.map(settled) } : {}),
  }
}

/** Whose clinicians know of it: who was offered the draft no longer once it went back, but for what it was told and did nothing about. */
export const isKnownAt = (practice: PracticeId, plan: Plan): boolean =>
  practice === plan.practice ||
  (practice === plan.offeredTo && (isOfferedElsewhere(plan) || disclosedTo(asOfferedKnow(plan)).length > 0))
