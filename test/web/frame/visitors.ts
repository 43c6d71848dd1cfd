import type { Account } from '#src/plan/actor.ts'
import { accountId, practiceId } from '#src/plan/ids.ts'
import { daniel, helen, priya, rose, stranger } from '#test/kit/an-app.ts'

const account = (id: string, duty: Account['duty']): Account => ({
  id: accountId(`account-${id}`),
  email: `${id}@example.org`,
  name: id,
  duty,
})
const oak = practiceId('oak')

/** Whoever may come to an address: `nobody` is not signed in, `another` is a clinician of another practice. */
export const visitors: Readonly<Record<string, Account | undefined>> = {
  nobody: undefined,
  somebody: stranger,
  patient: rose,
  carer: daniel,
  practice: helen,
  another: account('oak', { kind: 'clinician', practice: oak, jobRole: 'GP', registration: 'GMC 7000009' }),
  reader: priya,
  trainee: account('trainee', { kind: 'trainee' }),
  admin: account('admin', { kind: 'administrator' }),
}
