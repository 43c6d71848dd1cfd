import { withoutRecordOf } from './agreement.ts'
import { askedBackAfterHandOver } from './asked-back.ts'
import type { Fact, Recorded } from './facts.ts'
import { inNobodysHand } from './in-hand.ts'
import type { Plan } from './plan.ts'
import { nationOf, readByGiven, touched } from './plan-forms.ts'
import { isAnotherAgeAt } from './reads/age.ts'
import { teamsAtHandOver } from './teams.ts'
import { toldToNext } from './told-in-private.ts'

/** Something is read, or waits to be read again, that another practice signed. */
export const isOffer = ({ life, practice }: Plan, { kind, practice: to }: HandingOver): boolean =>
  kind === 'Submitted' &&
  practice !== undefined &&
  practice !== to &&
  (life.published === 'current' || life.published === 'suspended')

type HandingOver = Fact & { kind: 'Submitted' | 'VersionOpened' }

/** Handed over, or opened again, a plan is read by the age and the law of that day and the practice's nation: what asks by one that changed is read again. */
export const handedOver = (plan: Plan, recorded: Recorded, fact: HandingOver): Partial<Plan> => {
  const { kind, practice, nation } = fact
  const { at, by, version } = recorded
  const there = nation === undefined ? {} : { nation }
  const [before, after] = [nationOf(plan, 'team'), nationOf({ ...plan, ...there }, 'team')]
  const { lawIn } = plan.forms
  const isOtherLaw = lawIn(before, plan.agedAt).join() !== lawIn(after, at).join()
  const sections = readByGiven(
    plan.forms,
    ...(isAnotherAgeAt(plan, at) ? (['age'] as const) : []),
    ...(before === after ? [] : (['nation'] as const)),
    ...(isOtherLaw ? (['law'] as const) : []),
  )
  const moved = sections.length > 0 ? touched(plan, recorded, ...sections) : {}
  return {
    ...(isOffer(plan, fact)
      ? { offeredTo: practice }
      : {
          ...(plan.practice === undefined || plan.practice === practice ? {} : toldToNext(plan)),
          practice,
          offeredTo: undefined,
        }),
    ...there,
    talks: [],
    submittedAt: at,
    firstSubmittedAt: (plan.offeredTo ?? plan.practice) === practice ? (plan.firstSubmittedAt ?? at) : at,
    reader: kind === 'VersionOpened' ? { by, at, version } : undefined,
    ...(kind === 'Submitted'
      ? { handedOverAt: at, ...withoutRecordOf(plan), ...teamsAtHandOver(plan, recorded) }
      : {}),
    askedBack: askedBackAfterHandOver(plan),
    ...inNobodysHand,

    agedAt: at,
    ...moved,
  }
}
