import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { approvalRoutes } from './approval.ts'
import { assetRoutes } from './assets.ts'
import { cardRoutes } from './card.ts'
import { carerRoutes } from './carers.ts'
import { checkRoutes } from './checks.ts'
import { demoRoutes } from './demo.ts'
import { planForWith } from './door.ts'
import { errorPageWith } from './errors.ts'
import { guards } from './guards.ts'
import { homeRoutes } from './home.ts'
import { listRoutes } from './lists.ts'
import { lookingBackRoutes } from './looking-back.ts'
import { planRoutes } from './plans.ts'
import type { Env, Ports } from './ports.ts'
import { practiceRoutes } from './practices.ts'
import { questionRoutes } from './questions.ts'
import { receiptRoutes } from './receipts.ts'
import { requestLog } from './request-log.ts'
import { respondWith } from './respond.ts'
import { reviewSectionRoutes } from './review-section.ts'
import { reviewWritingRoutes } from './review-writing.ts'
import { reviewRoutes } from './reviews.ts'
import { sessionRoutes } from './session.ts'
import { submissionRoutes } from './submissions.ts'
import { trainingRoutes } from './training.ts'
import { typedRoutes } from './typed.ts'
import { urgentRoutes } from './urgent.ts'
import { urgentPolicy } from './urgent-policy.ts'
import type { Web } from './web.ts'
import { whoIsThere } from './who-is-there.ts'

/** The whole of the web: routes get what they need as arguments, so that a test can call `app.request()`. */
export const createApp = (ports: Ports): Hono<Env> => {
  const respond = respondWith(ports)
  const errorPage = errorPageWith(respond)
  const web: Web = { ...ports, respond, errorPage, planFor: planForWith(ports.plans) }
  const app = new Hono<Env>()
  app.use(compress({ threshold: 1024 }))
  app.route('/', assetRoutes(ports))
  app.use(requestLog(ports))
  app.use('/urgent/:plan', urgentPolicy)
  app.use(...guards(ports, errorPage))
  app.use(whoIsThere(ports))
  app.route('/', homeRoutes(web))
  app.route('/', urgentRoutes(web))
  app.route('/', cardRoutes(web))
  app.route('/', receiptRoutes(web))
  app.route('/', reviewRoutes(web))
  app.route('/', reviewSectionRoutes(web))
  app.route('/', reviewWritingRoutes(web))
  app.route('/', approvalRoutes(web))
  app.route('/', planRoutes(web))
  app.route('/', carerRoutes(web))
  app.route('/', submissionRoutes(web))
  app.route('/', typedRoutes(web))
  app.route('/', checkRoutes(web))
  app.route('/', listRoutes(web))
  app.route('/', questionRoutes(web))
  app.route('/', sessionRoutes(web))
  app.route('/', practiceRoutes(web))
  app.route('/', demoRoutes(web))
  app.route('/', trainingRoutes(web))
  app.route('/', lookingBackRoutes(web))
  app.notFound((c) => errorPage(c, 'not-found'))
  app.onError((error, c) => {
    const isFull = error instanceof Error && error.name === 'StorageFull'
    ports.log({
      event: isFull ? 'storage full' : 'request failed',
      request: c.get('requestId'),
      error: String(error.stack),
    })
    return errorPage(c, isFull ? 'full' : 'broken')
  })
  return app
}
