import type { Exchanges } from '#src/flow/exchange.ts'
import type { staffMember } from './section.ts'

export const staffMemberExchanges: Exchanges<typeof staffMember> = {
  'staff.duty': 'not exchanged',
  'staff.name': 'not exchanged',
  'staff.email': 'not exchanged',
  'staff.service': 'not exchanged',
  'staff.urgentRole': 'not exchanged',
  'staff.jobRole': 'not exchanged',
  'staff.registration': 'not exchanged',
  'staff.grade': 'not exchanged',
  'staff.leads': 'not exchanged',
  'staff.reach': 'not exchanged',
  'staff.covers': 'not exchanged',
}
