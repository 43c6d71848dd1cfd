import { addressOf } from '../flow/spot.ts'
import { askedBackAfter, becameOf, unansweredBack } from './asked-back.ts'
import { eventsAfterApproval } from './care-events.ts'
import { isOfCarer } from './carer.ts'
import type { Fact, Recorded } from './facts.ts'
import { offersAfterApproval } from './help-offered.ts'
import { helpAfter } from './helping.ts'
import { saidAround, spotIn, unsaid } from './items.ts'
import type { Approval, Plan, Signed } from './plan.ts'
import { readDifferently, touched } from './plan-forms.ts'
import { questionsAfterApproval } from './question.ts'
import { readingAdded } from './readings.ts'
import { endedAtApproval } from './reads/reversed.ts'
import { raisedKey, refusalKey } from './refusal-key.ts'
import { toldToNext } from './told-in-private.ts'
import { verifiedAfter } from './verified.ts'

type Reviewing = Fact & {
  kind:
    | 'SectionAccepted'
    | 'AnswerTakenBack'
    | 'LeftAside'
    | 'RefusalRead'
    | 'RefusalRaised'
    | 'Verified'
    | 'VerificationEnded'
    | 'WordsAdded'
    | 'AskedBack'
    | 'AskedBackSettled'
    | 'Approved'
}

/** As it was signed, without what was before: a plan of many versions is kept once. */
const withoutPast = ({ approved: _, ...plan }: Plan): Plan => ({
  ...plan,
  ...{ approvedBefore: [], reviews: {}, readings: {}, changedFields: [] },
})

const withoutPlan = ({ asApproved: _, ...approval }: Approval): Approval => approval

/** What a clinician did to the draft that is in her hands. */
export const reviewed = (plan: Plan, recorded: Recorded, fact: Reviewing): Partial<Plan> => {
  const signed = { by: recorded.by, at: recorded.at, version: recorded.version }
  switch (fact.kind) {
    case 'SectionAccepted':
      return readingAdded(plan, fact, recorded)
    case 'AnswerTakenBack':
      return { ...unsaid(plan, fact), ...touched(plan, recorded, ...readDifferently(plan.forms, fact)) }
    case 'LeftAside':
      return { leftAside: { ...plan.leftAside, [addressOf(fact)]: recorded.version } }
    case 'RefusalRead':
    case 'RefusalRaised':
      return { ...refusalsAfter(plan, fact, signed), ...touched(plan, recorded) }
    case 'Verified':
    case 'VerificationEnded':
      return isOfCarer(fact) ? helpAfter(plan, recorded, fact) : verifiedAfter(plan, recorded, fact)
    case 'AskedBack':
    case 'AskedBackSettled':
      return { askedBack: askedBackAfter(plan, fact, recorded) }
    case 'Approved': {
      const { content, hash, version, readings, agreement } = fact
      const { acknowledged = [], lookedAtBoth = [], opposed = [] } = fact
      const askedBack = plan.askedBack.map((one) => ({ ...one, became: becameOf(plan, one) }))
      const known = { readings, acknowledged, lookedAtBoth, opposed }
      const said = { ...known, askedBack, ...(agreement ? { agreement } : {}) }
      const approved = { ...signed, content, hash, version, ...said, asApproved: withoutPast(plan) }
      const questions = questionsAfterApproval(plan.questions, version)
      const refusalsRead = Object.fromEntries(
        Object.entries(plan.refusalsRead).map(([key, read]) => [key, { ...read, isEarlier: true as const }]),
      )
      const told = plan.offeredTo === undefined ? {} : toldToNext(plan)
      const offers = { ...told, ...offersAfterApproval({ ...plan, ...told }) }
      const ended = { takenBackAlone: [], endedBefore: endedAtApproval(plan, content) }
      const settled = { suspended: undefined, talks: [], ...ended, ...offers, questions, refusalsRead }
      const approvedBefore = plan.approved
        ? [...plan.approvedBefore, withoutPlan(plan.approved)]
        : plan.approvedBefore
      return {
        approved,
        approvedBefore,
        ...(plan.offeredTo !== undefined ? { practice: plan.offeredTo } : {}),
        offeredTo: undefined,
        changedFields: [],
        drafters: [],
        askedBack: unansweredBack(plan),
        careEvents: eventsAfterApproval(plan, fact),
        reviews: {},
        ...settled,
      }
    }
    default: {
      const spot = spotIn(plan, { ...fact, voice: 'team' }, fact.at)
      const words = { ...signed, text: fact.text, about: saidAround(plan, spot) }
      return {
        teamWords: { ...plan.teamWords, [addressOf(spot)]: words },
        ...touched(plan, recorded, fact.section),
      }
    }
  }
}

const refusalsAfter = (
  { refusalsRead, refusalsRaised }: Plan,
  fact: Fact & { readonly kind: 'RefusalRead' | 'RefusalRaised' },
  signed: Signed,
): Partial<Plan> => {
  if (fact.kind === 'RefusalRaised') {
    const raised = { ...signed, answer: fact.answer }
    return { refusalsRaised: { ...refusalsRaised, [raisedKey(fact, fact.voice)]: raised } }
  }
  const { isRefusal, because } = fact
  const reading = { ...signed, isRefusal, ...(because === undefined ? {} : { because }) }
  return { refusalsRead: { ...refusalsRead, [refusalKey(fact, fact.answer)]: reading } }
}
