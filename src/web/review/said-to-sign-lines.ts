import type { Approval } from '#views/review/approval.ts'
import { subjectsIn } from '../../flow/condition.ts'
import type { OnePage } from '../../flow/page.ts'
import { isSameSpot, type Spot } from '../../flow/spot.ts'
import type { Clinician } from '../../plan/actor.ts'
import { spotOf } from '../../plan/content.ts'
import { askedPerson } from '../../plan/deeds/said-to-sign.ts'
import type { Plan } from '../../plan/plan.ts'
import type { OwnQuestion } from '../../plan/question.ts'
import { saidSinceAgreed } from '../../plan/reads/agreed-since.ts'
import { entriesOf, entryOf } from '../../plan/reads/content-of.ts'
import { contradictionsIn, type Part } from '../../plan/reads/contradictions.ts'
import { dosedIn } from '../../plan/reads/dosed.ts'
import { messagesIn } from '../../plan/reads/may-be-message.ts'
import { standingApart } from '../../plan/reads/namesakes.ts'
import { newSince } from '../../plan/reads/new-since.ts'
import { isOnlyAsked, opposedIn } from '../../plan/reads/opposed.ts'
import { dismissedRefusals, type PossibleRefusal } from '../../plan/reads/refusals.ts'
import { refusalsGone } from '../../plan/reads/refusals-changed.ts'
import { anew, apartBy, dayGoneIn, dosed, past, placed, rulesNow } from '../../plan/reads/rules.ts'
import { saidBefore, withStood } from '../../plan/reads/said-before.ts'
import { type Signing as Signed, type SigningApart, signingApart } from '../../plan/reads/signed-apart.ts'
import { saidSinceCapacity } from '../../plan/reads/since-capacity.ts'
import { deniedHere } from '../../plan/reads/warned-in.ts'
import type { Current } from '../../plan/refusal.ts'
import { questionLine, readLine, spokenLine, teamLine } from './agenda-lines.ts'
import type { Beside } from './sign-page.ts'
import { whoOf } from './who-of.ts'

/** What whoever signs has to know of, and to give a reason for, with all that she reads for it. */
export const saidToSignOf = (
  {
    plan,
    actor,
    signing,
    copied,
  }: {
    readonly plan: Plan
    readonly actor: Clinician
    readonly signing: OnePage['said']
    readonly copied: number
  },
  at: string,
  { acknowledges = [], reasons: typed = {}, isUnacknowledged = false, unreasoned = [], ...beside }: Beside,
): Approval['saidToSign'] => {
  const before = saidBefore(plan, actor, at)
  const isBefore = ({ id }: { readonly id: string }): boolean => before.some((one) => one.id === id)
  const reasons = withStood(before, typed)
  const known = rulesNow(
    plan,
    { at: 'approval', today: at, signing, copied, samePerson: standingApart(beside.namesakes ?? []).length },
    'acknowledge',
  )
  const ticked = askedPerson(known.filter((one) => isBefore(one) || acknowledges.includes(one.id)))
  return {
    before: before.map((one) => ({
      ...one,
      instead: one.because === undefined ? '' : (typed[one.id] ?? ''),
    })),
    rules: known.filter((one) => !isBefore(one)).map((rule) => ruleLines(plan, rule, { today: at, signing })),
    acknowledges,
    isUnacknowledged,
    opposed: [
      ...opposedLines(plan, { said: signing, reasons, ticked }),
      ...rulesNow(plan, { at: 'approval', today: at, signing }, 'explain').map(({ id, words }) => ({
        ...{ id, words, isApart: false, isLacking: true, refused: [], advised: [] },
      })),
      ...deniedLines(plan, beside.current ?? []),
    ]
      .filter((one) => !isBefore(one))
      .map((one) => ({
        ...one,
        because: typed[one.id] ?? '',
        isUnreasoned: unreasoned.includes(one.id),
      })),
  }
}

/** Each with what stood there before, which a question back can bring back. */
const messageLines = (plan: Plan) =>
  messagesIn(plan).map(({ entry, earlier }) => ({
    ...spokenLine(plan, entry, entry.shown),
    ...(earlier ? { earlier: { at: earlier.saidAt, lines: earlier.shown } } : {}),
  }))

/** What a rule asks, and what is read with it. */
const ruleLines = (
  plan: Plan,
  rule: Acknowledged,
  now: { readonly today: string; readonly signing: OnePage['said'] },
): Approval['saidToSign']['rules'][number] => {
  const subjects = subjectsIn(rule.when)
  const isOfDanger = subjects.includes('danger.inPlan')
  return {
    id: rule.id,
    words: rule.words,
    isApart: rule.apart !== undefined,
    isOfNamesakes: subjects.includes('same.person'),
    isSinceAgreed: subjects.includes('since.agreement'),
    isReadBack: subjects.some((name) => name.startsWith(anew) || name.startsWith(dosed)),
    isOfDanger,
    isOfCapacity: subjects.includes('since.capacity'),
    isOfDayGone: subjects.some((name) => name.startsWith(past)),
    quoted: [
      ...(isOfDanger ? messageLines(plan) : []),
      ...measuredIn(plan, rule)
        .map(entryOf)
        .map((entry) => spokenLine(plan, entry, entry.shown)),
      ...linesAt(plan, readWith(plan, rule, now)),
    ],
    gone: subjects.includes('gone.refusals')
      ? refusalsGone(plan).map((entry) => spokenLine(plan, entry, entry.shown))
      : [],
  }
}

/** What a rule counts, where it counts answers. */
const measuredIn = (plan: Plan, { when }: Acknowledged) => {
  const subjects = subjectsIn(when)
  const fieldsBehind = (measure: string): readonly string[] =>
    subjects.flatMap((name) => (name.startsWith(measure) ? [name.slice(measure.length)] : []))
  return [
    ...(subjects.includes('since.agreement') ? saidSinceAgreed(plan) : []),
    ...(subjects.includes('since.capacity') ? saidSinceCapacity(plan) : []),
    ...fieldsBehind(anew).flatMap((field) => newSince(plan, field)),
    ...fieldsBehind(dosed).flatMap((field) => dosedIn(plan, field)),
  ]
}

/** What she has to have read before she says that she knows it, in the chapters. */
const readWith = (
  plan: Plan,
  rule: Acknowledged,
  { today, signing }: { readonly today: string; readonly signing: OnePage['said'] },
): readonly Spot[] =>
  rule.apart === undefined
    ? [
        ...(rule.quotes ?? []).flatMap((field) => placed(plan, field)),
        ...dayGoneIn(plan, rule, { at: 'approval', today, signing }),
      ]
    : apartBy(plan, rule, { at: 'approval', today, signing })
type Acknowledged = ReturnType<typeof rulesNow<'acknowledge'>>[number]

const linesAt = (plan: Plan, spots: readonly Spot[]) =>
  spots.length === 0
    ? []
    : plan.forms.sections
        .flatMap((form) => entriesOf(plan, form))
        .filter(
          (entry) => entry.said.kind === 'answer' && spots.some((spot) => isSameSpot(spotOf(entry), spot)),
        )
        .map((entry) => spokenLine(plan, entry, entry.shown))

const opposedLines = (plan: Plan, signing: Signed) => {
  const dismissed = dismissedRefusals(plan)
  return [
    ...opposedIn(plan).map(({ id, words, refused, asked = [], advised }) => ({
      ...{ id, words, isApart: false, isAsked: isOnlyAsked({ refused }) },
      refused: refused.map((entry) => readLine(plan, entry, entry.shown, dismissed)),
      asked: asked.map((one) => askedLine(plan, one)),
      advised: advised.map((entry) =>
        entry.class === 'C' ? spokenLine(plan, entry, entry.shown) : teamLine(plan, entry),
      ),
    })),
    ...contradictionsIn(plan).map(({ refused, wanted, ...one }) => ({
      ...{ ...one, isApart: true },
      refused: refused.map((part) => partLine(plan, part, dismissed)),
      advised: wanted.map((part) => partLine(plan, part, dismissed)),
    })),
    ...signingApart(plan, signing).map((one) => signingLines(plan, one)),
  ]
}

/** Leads to where it is answered. */
const askedLine = (plan: Plan, question: OwnQuestion) => ({
  ...{ question: '', who: whoOf(plan, question), lines: [question.text] },
  href: questionLine(plan, question).href,
})

const deniedLines = (plan: Plan, replaced: readonly Current[]) =>
  deniedHere(plan, replaced).map(({ id, words, told, denied }) => ({
    ...{ id, words, isApart: true, isReplaced: true },
    refused: told.map((one) => ({ ...one, href: '#other-current' })),
    advised: denied.map((entry) => spokenLine(plan, entry, entry.shown)),
  }))

const signingLines = (plan: Plan, { id, words, said, reasons, acts, agreed }: SigningApart) => ({
  ...{ id, words, isApart: true, isOfSigning: true },
  // An answer of this page that goes against the others stands on their side alone.
  refused: said
    .filter(({ question }) => !acts.some((act) => act.question === question))
    .map((one) => ({ ...one, who: '', href: '#sign' })),
  advised: [
    ...reasons.map((text) => ({
      question: '',
      who: '',
      lines: [text],
      href: '#sign',
      own: 'reason' as const,
    })),
    ...acts.map(({ isTicked, ...one }) => ({
      ...{ ...one, who: '', href: '#sign' },
      ...(isTicked ? { own: 'ticked' as const } : {}),
    })),
    ...agreed.map((entry) => spokenLine(plan, entry, entry.shown)),
  ],
})

const partLine = (plan: Plan, { entry, lines, isBeside }: Part, dismissed: readonly PossibleRefusal[]) =>
  isBeside ? teamLine(plan, entry) : readLine(plan, entry, lines, dismissed)
