import type { Context } from 'hono'
import { urgentReasonView } from '#views/urgent/reason.ts'
import { type Asking, isTaken, type OnePage, postedPage } from '../../flow/page.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { gone, noteOpened, sharedPlan } from './published.ts'
import { sheetIn } from './sheet.ts'

/** "Why are you opening this plan?", asked of those who have no link to the person; the person reads the answer. */
export const urgentReasonRoutes = (service: Service) =>
  room(service, sharedPlan)
    .get('/urgent/:plan/reason', async (c, { publication }) => {
      if (publication.away) return gone(service, c, publication.away)
      return show(service, c, publication, await opened(service, c, askedBy(service)))
    })
    .post('/urgent/:plan/reason', async (c, { account, publication }) => {
      if (publication.away) return gone(service, c, publication.away)
      const page = postedPage(askedBy(service), c.get('post'))
      if (!isTaken(page)) return show(service, c, publication, page)
      await noteOpened(service, account, publication.plan, reasonIn(page))
      return goTo(c, `/urgent/${publication.plan}`)
    })

const askedBy = ({ forms }: Service): Asking => ({
  form: forms.urgentAccess,
  given: { pathway: [], role: 'urgent-reader', age: 'unknown', nation: 'england' },
})

/** What is written down: the code of the reason, and the words that were asked for. */
const reasonIn = ({ asked, said }: OnePage): string =>
  asked
    .map((field) => said[field])
    .flatMap((one) => (one?.kind === 'answer' ? [String(one.value)] : []))
    .join(': ')

const show = (service: Service, c: Context<Env>, publication: Publication, page: OnePage): Response =>
  service.respond(
    c,
    urgentReasonView({ publication, sheet: sheetIn(service), page }),
    c.req.method === 'POST' ? 422 : 200,
  )
