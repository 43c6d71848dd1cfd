import { flows } from '#flows/index.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId, practiceId } from '#src/plan/ids.ts'
import { latestReview } from '#src/plan/reads/review-limit.ts'
import { does, rosesPlan } from './a-handed-over-plan.ts'
import { type AnApp, larkfield } from './an-app.ts'

/** Another practice than Rose's, and a doctor there. */
export const oak = {
  ...larkfield,
  id: practiceId('oak'),
  name: 'Oak Street',
  odsCode: 'Y00009',
  phone: '020 7946 0999',
}
export const drOak: Account = {
  id: accountId('account-oak'),
  email: 'oak@example.org',
  name: 'Olu Oakes',
  duty: {
    kind: 'clinician',
    practice: oak.id,
    jobRole: 'GP',
    registration: 'GMC 7654321',
    grade: 'senior',
  },
}

/** Reads all of Rose's plan, and signs it. */
export const signAtOak = async (app: AnApp, acknowledges: readonly string[] = []): Promise<void> => {
  for (const { section } of flows.sections) {
    const { version } = await app.ports.plans.load(rosesPlan)
    await does(app, drOak, { kind: 'accept', section: section.id, read: version })
  }
  const plan = await app.ports.plans.load(rosesPlan)
  const answers = {
    'sign.involved': ['person'],
    'sign.spokenAlone': 'yes',
    'sign.sharedWithPerson': 'yes',
    'sign.nextReview': latestReview(plan, app.ports.clock.now()),
  }
  const said = Object.fromEntries(
    Object.entries(answers).map(([field, value]) => [field, { kind: 'answer' as const, value }]),
  )
  await does(app, drOak, {
    kind: 'approve',
    said,
    read: plan.draftVersion,
    practiceName: oak.name,
    acknowledges,
  })
}

/** What somebody is answered. */
export const reading = async (app: AnApp, who: Account) => {
  const as = await app.as(who)
  return async (path: string) => {
    const answer = await as.get(path)
    return `${answer.status} ${await answer.text()}`
  }
}
