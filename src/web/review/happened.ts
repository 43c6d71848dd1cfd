import type { HappenedLine } from '#views/review/happened.ts'
import { eventsOpen } from '../../plan/care-events.ts'
import type { Plan } from '../../plan/plan.ts'

/** What has happened to the person and nobody who signed has looked at yet. */
export const happenedIn = (plan: Plan): readonly HappenedLine[] =>
  eventsOpen(plan).map(({ version, what, on, by }) => ({ id: version, what, on, by: by.name }))
