import { playPlan } from '#src/demo/play-plan.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId, type PlanId, practiceId } from '#src/plan/ids.ts'
import type { Practice } from '#src/plan/practice.ts'
import type { Ports } from '#src/web/frame/ports.ts'
import { demoHospice, demoPeople, demoPractice } from '#views/demo/people.en.ts'
import type { DemoPlan } from '#views/demo/plan.ts'
import { type OneOfTwelve, twelvePeople } from './twelve-people.ts'

/** Each of the twelve with the plan that was approved for them, by the same commands as anybody's. */
export const twelveApproved = async (
  ports: Ports,
): Promise<readonly { readonly one: OneOfTwelve; readonly plan: PlanId }[]> => {
  const practice: Practice = { id: practiceId('practice-of-the-demonstration'), ...demoPractice }
  const hospice: Practice = { id: practiceId('hospice-of-the-demonstration'), ...demoHospice }
  for (const team of [practice, hospice]) await ports.practices.add(team)
  for (const [key, { name, email, duty }] of Object.entries(demoPeople))
    await ports.accounts.add({ ...{ id: accountId(key), name, email }, duty: standing(duty, practice) })
  const all: { readonly one: OneOfTwelve; readonly plan: PlanId }[] = []
  for (const one of twelvePeople) {
    const made: PlanId[] = []
    const act: Ports['act'] = (id, command, ...rest) => {
      made[0] = id
      return ports.act(id, command.kind === 'approve' ? { ...command, reasons } : command, ...rest)
    }
    await playPlan({ ...ports, act }, told(one), { practice, hospice })
    const [plan] = made
    if (plan === undefined) throw new Error(`${one.key} wrote nothing`)
    all.push({ one, plan })
  }
  return all
}

/** What whoever approves Marion's plan says of what her nurse wrote after they had agreed. */
const reasons = { 'RULE-SIGN-18': 'It was read to her again on the day of signing, and she agrees.' }

/** Whoever approves has answered what was asked. */
const told = ({ plan, team = plan.team }: OneOfTwelve): DemoPlan => ({
  ...plan,
  person: { ...plan.person, questions: [] },
  carers: plan.carers.map((carer) => ({ ...carer, questions: [] })),
  isHandedOver: true,
  ...(team ? { team: { ...team, acknowledges: team.acknowledges ?? ['RULE-SIGN-16', 'RULE-SIGN-17'] } } : {}),
})

const standing = (
  duty: (typeof demoPeople)[keyof typeof demoPeople]['duty'],
  { id }: Practice,
): Account['duty'] => (duty.kind === 'clinician' ? { ...duty, practice: id } : duty)
