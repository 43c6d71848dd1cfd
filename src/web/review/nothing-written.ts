import type { Context } from 'hono'
import { nothingWrittenView } from '#views/review/nothing-written.ts'
import { readBy } from '../../plan/plan-forms.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { readVersion } from '../frame/guards.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo, goToWhole } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { bareChapters } from './bare-chapters.ts'
import { nextToRead } from './next-to-read.ts'
import { patientOf } from './patient-of.ts'
import { beforeSigning, reviewPath } from './section-page.ts'

/** Chapters in which nobody has written anything, on one page: each is accepted by the one press, as it would be on its own. */
export const nothingWrittenRoutes = (service: Service) =>
  room(service, withPlan('read-submitted', 'clinician'))
    .get('/plans/:plan/nothing-written', async (c, found) => {
      const { plan } = found
      const chapters = await bareChapters(service, found)
      if (chapters.length === 0) return goTo(c, `/plans/${plan.id}/review#main`)
      const lines = chapters.map((one) => ({ ...one, href: reviewPath(plan.id, one.id) }))
      return service.respond(
        c,
        nothingWrittenView({ plan: plan.id, patient: patientOf(plan), read: plan.version, chapters: lines }),
      )
    })
    .behind(withPlan('accept', 'clinician'))
    .post('/plans/:plan/nothing-written', (c, found) => accept(service, c, found))

/** Only what stood on the page and holds nothing still: a chapter that was written in since waits to be read on its own page. */
const accept = async (service: Service, c: Context<Env>, found: OnPlan<'clinician'>): Promise<Response> => {
  const post = c.get('post')
  const shown = post.get('chapters')?.split(' ') ?? []
  const chapters = (await bareChapters(service, found)).filter(({ id }) => shown.includes(id))
  const read = readVersion(post, found.plan)
  const last = { plan: found.plan, section: '' }
  for (const { id } of chapters) {
    const outcome = await found.act({ kind: 'accept', section: id, read })
    if (outcome.ok) Object.assign(last, { plan: outcome.plan, section: id })
    else if (outcome.refusal.kind !== 'draft-moved') return await refused(service, c, outcome.refusal)
  }
  const now = { ...found, plan: readBy(last.plan, found.actor) }
  const next = await nextToRead(service, now, last.section)
  return next === undefined ? goToWhole(c, `${beforeSigning(found.plan.id)}#sign`) : goTo(c, next)
}
