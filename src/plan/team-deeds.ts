import type { Deed } from './access.ts'
import type { TeamMay } from './teams.ts'

/** What a clinician of another team may with the draft; each has what stands before it. */
const inDraft = {
  read: [],
  write: [
    ...(['review', 'read-submitted', 'read-files', 'answer', 'accept', 'add-words'] as const),
    ...(['ask-back', 'settle-question', 'settle-disclosure', 'open-new-version'] as const),
  ],
  approve: ['return', 'approve'],
} as const satisfies Record<TeamMay, readonly Deed[]>

/** And with what stands approved, whoever has the draft. */
const ofApproved = {
  read: ['help', 'read-approved', 'end-team'],
  write: [],
  approve: ['suspend', 'take-back-recommendation'],
} as const satisfies Record<TeamMay, readonly Deed[]>

/** What has to be granted for a deed; what stands in neither list is no other team's. */
export const neededFor: ReadonlyMap<Deed, TeamMay> = new Map(
  [inDraft, ofApproved].flatMap(({ read, write, approve }) => [
    ...read.map((deed) => [deed, 'read'] as const),
    ...write.map((deed) => [deed, 'write'] as const),
    ...approve.map((deed) => [deed, 'approve'] as const),
  ]),
)

/** A team that helps has no part in what goes from one practice to another. */
export const betweenPractices: ReadonlySet<Deed> = new Set(Object.values(inDraft).flat())

/** Where the person has the draft a team that helps has no page of it. */
export const anyTimeHelping: ReadonlySet<Deed> = new Set([
  ...Object.values(ofApproved).flat(),
  'open-new-version',
])
