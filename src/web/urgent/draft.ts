import { urgentView } from '#views/urgent/urgent.ts'
import { publicationToBe } from '../../plan/reads/publication.ts'
import { latestReview } from '../../plan/reads/review-limit.ts'
import { withPlan } from '../frame/doors.ts'
import { wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { answerUrgently } from './policy.ts'
import { sheetIn } from './sheet.ts'

/** The page as it would be, for a clinician about to sign: by the same view, from what would be published. */
export const urgentDraftRoutes = (service: Service) =>
  room(service, withPlan('approve', 'clinician')).get('/urgent/:plan/draft', async (c, { plan, actor }) => {
    const { name, jobRole, registration } = actor
    const practice = (await service.practices.find(actor.practice))?.name ?? ''
    const now = service.clock.now()
    const signedBy = { name, jobRole, registration, practice, at: now }
    const publication = publicationToBe(plan, signedBy, latestReview(plan, now))
    const { demo } = service.settings
    const page = {
      publication,
      now,
      reader: 'clinician',
      demo,
      sheet: sheetIn(service),
      isDraft: true,
    } as const
    return answerUrgently(c, String(urgentView(wordsFor(c), page)))
  })
