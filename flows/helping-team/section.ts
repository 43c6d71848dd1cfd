import { date, one, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const asked = { by: ['P', 'K'], class: 'F' } as const
const recorded = { by: ['K'], class: 'F' } as const

/** What a team of another practice may do with one plan; a clinician also says how that was agreed. */
export const helpingTeam = section({
  id: 'helping-team',
  version: 1,
  fields: {
    'team.may': one({ ...asked, need: 'MMMMMM', mark: 'team-may' }, ['read', 'write', 'approve']),
    'team.until': date({ ...asked, need: 'OOOOOO', mark: 'team-until' }),
    'team.agreedBy': one({ ...recorded, need: 'MMMMMM', mark: 'team-agreed-by' }, [
      'person',
      'for-them',
      'best-interests',
    ]),
    'team.agreedOn': date({ ...recorded, need: 'MMMMMM', past: true, mark: 'team-agreed-on' }),
    'team.agreedHow': paragraph({ ...recorded, need: 'MMMMMM', mark: 'team-agreed-how' }, 1000),
  },
  start: 'what',
  steps: {
    what: {
      ask: ['team.may', 'team.until', 'team.agreedBy', 'team.agreedOn', 'team.agreedHow'],
      next: 'done',
    },
  },
})
