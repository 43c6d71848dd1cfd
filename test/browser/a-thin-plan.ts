import { dutiesNow } from '#src/plan/access.ts'
import { does, says, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { scribedBy } from '#test/kit/a-scribed-plan.ts'
import { anApp } from '#test/kit/an-app.ts'

/** Callum began it with somebody who has no account, and wrote down what no plan is approved without. */
export const aThinPlan = async (database: string, reader: string): Promise<void> => {
  const app = await anApp(true, undefined, database)
  const members = await app.ports.accounts.members()
  const named = (name: string) => {
    const one = members.find((member) => member.name === name)
    const [duty] = one ? dutiesNow(one) : []
    if (!one || !duty) throw new Error(`nobody at work is ${name}`)
    return { id: one.id, email: one.email, name, duty }
  }
  await scribedBy(app, named('Callum Reid'))
  await writeTeamsPart(app, named(reader))
  await does(app, named(reader), agreedTo)
  await app.composed.close()
}
const agreedTo = says(
  { section: 'submission', step: 'agree' },
  { 'share.basis': 'person-consents', 'share.scope': 'urgent-care' },
)
