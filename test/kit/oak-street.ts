import { flows } from '#flows/index.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId, practiceId } from '#src/plan/ids.ts'
import { does, rosesPlan, signsFor } from './a-handed-over-plan.ts'
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
  await signsFor(app, { by: drOak, practiceName: oak.name, acknowledges })
}

/** What somebody is answered. */
export const reading = async (app: AnApp, who: Account) => {
  const as = await app.as(who)
  return async (path: string) => {
    const answer = await as.get(path)
    return `${answer.status} ${await answer.text()}`
  }
}
