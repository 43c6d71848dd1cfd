import type { Context } from 'hono'
import { topicId } from '#views/review/topic-id.ts'
import type { Deed } from '../../plan/access.ts'
import { type Door, type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Web } from '../frame/web.ts'
import { nextToRead, type Reviewed, reviewPath, sectionPage } from './section-page.ts'
import { writtenAgain } from './written-again.ts'

/** One section of a plan, for a clinician who may do this to it. */
export const withSection =
  (deed: Deed): Door<UnderReview> =>
  async (web, c) => {
    const entry = await withPlan(deed, 'clinician')(web, c)
    if (entry.kind !== 'in') return entry
    const id = c.req.param('section')
    const form = entry.held.plan.forms.chapters.find(({ section }) => section.id === id)
    return form ? { ...entry, held: { ...entry.held, form } } : { kind: 'fault', fault: 'not-found' }
  }
export type UnderReview = OnPlan<'clinician'> & Pick<Reviewed, 'form'>

/** One section at a time: read word for word, and accepted as it was on the screen. */
export const reviewSectionRoutes = (web: Web) =>
  room(web, withSection('read-submitted'))
    .get('/plans/:plan/review/:section', async (c, found) => {
      const troubles = writtenAgain(found.form, await givenBack(web, c))
      return web.respond(c, sectionPage(found, { troubles }))
    })
    .behind(withSection('accept'))
    .post('/plans/:plan/review/:section', (c, found) => accept(web, c, found))

const accept = async (web: Web, c: Context<Env>, { plan, form, act }: UnderReview): Promise<Response> => {
  const read = Number(c.get('post').get('read') ?? Number.NaN)
  if (!Number.isSafeInteger(read) || read < 0) return web.errorPage(c, 'draft-moved')
  const section = form.section.id
  const outcome = await act({ kind: 'accept', section, read })
  if (!outcome.ok)
    return await refused(web, c, outcome.refusal, { 'draft-moved': () => movedPage(web, c, read) })
  const next = nextToRead(outcome.plan, section)
  return goTo(c, next === undefined ? `/plans/${plan.id}/approval#main` : reviewPath(plan.id, next))
}

/** The section as it is now, with what is new in it marked. */
const movedPage = async (web: Web, c: Context<Env>, read: number): Promise<Response> => {
  const now = await withSection('read-submitted')(web, c)
  if (now.kind !== 'in') return web.errorPage(c, 'wrong-state')
  return web.respond(c, sectionPage(now.held, { movedSince: read }), 409)
}

/** To where the reviewer was on the page. */
export const backTo = ({ plan, form }: Reviewed, topic: Parameters<typeof topicId>[0]): string =>
  `/plans/${plan.id}/review/${form.section.id}#${topicId(topic)}`
