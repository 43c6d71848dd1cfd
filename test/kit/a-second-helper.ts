import { accountId, carerId } from '#src/plan/ids.ts'
import { does } from './a-handed-over-plan.ts'
import { type AnApp, daniel, rose, type Visitor } from './an-app.ts'

/** Comes to people in the night, and helps with Rose's plan beside her son. */
export const tracy = { ...daniel, id: accountId('account-tracy'), email: 'tracy@example.org', name: 'Tracy' }
export const tracysVoice = carerId('carer-tracy')

export const tracyHelps = async (it: AnApp): Promise<Visitor> => {
  await it.ports.accounts.add(tracy)
  const invited = { name: 'Tracy', relationship: 'night carer', email: tracy.email }
  await does(it, rose, { kind: 'invite-carer', carer: tracysVoice, ...invited })
  await does(it, tracy, { kind: 'join', email: tracy.email })
  return await it.as(tracy)
}
