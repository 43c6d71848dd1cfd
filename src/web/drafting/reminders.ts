import type { Context } from 'hono'
import { type RemindNow, remindersView, stopByLinkView } from '#views/drafting/reminders.ts'
import { entryNamed } from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import { type Instant, secondsLater } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import { readBy } from '../../plan/plan-forms.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import { readingOrder } from '../../plan/reads/reading-order.ts'
import { isEnded, type Reminder, remindedAs, reminderAsked } from '../../plan/reminders.ts'
import { anybody, type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env, Ports } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { firstLeftOpen } from './left-open.ts'
import { pathTo } from './place.ts'

/** Whoever drafts asks for an email of their own, and stops it, here or by the link that it has. */
export const reminderRoutes = (service: Service) =>
  room(service, withPlan('answer', 'patient', 'carer'))
    .get('/plans/:plan/reminders', (c, found) => show(service, c, found))
    .post('/plans/:plan/reminders', (c, found) => ask(service, c, found))
    .get('/plans/:plan/one-question', (c, found) => goTo(c, oneQuestion(found) ?? `/plans/${found.plan.id}`))
    .behind(anybody)
    .get('/reminders/stop/:token', async (c) => {
      const token = c.req.param('token') ?? ''
      const isAsked = await service.reminders.isAsked(service.clock.digest(token))
      return service.respond(c, stopByLinkView(token, isAsked))
    })
    .post('/reminders/stop/:token', async (c) => {
      const token = c.req.param('token') ?? ''
      await service.reminders.stopBy(service.clock.digest(token))
      return goTo(c, `/reminders/stop/${encodeURIComponent(token)}`)
    })

/** The same in every email about one plan to one account: an old one stops what was asked for last. */
export const stopToken = (
  keyedHash: Ports['keyedHash'],
  { plan, account }: Pick<Reminder, 'plan' | 'account'>,
): string => keyedHash(`stop reminders of ${plan} to ${account}`)

/** The first of what was left open, or else the first that was not answered yet. */
export const oneQuestion = (found: Found): string | undefined => {
  const { plan, actor } = found
  const left = firstLeftOpen(found)
  if (left !== undefined) return left
  for (const { section } of readingOrder(plan, voiceOf(actor))) {
    const { open } = pathIn(plan, voiceOf(actor), section)
    if (open !== undefined) return pathTo(plan.id, `${section.id}/${open}`)
  }
  return undefined
}

/** Whether it is still to be sent to its account, as the plan stands now. */
export const isReminderWanted = (
  reminder: Reminder,
  account: Account,
  { plan, now }: { readonly plan: Plan; readonly now: Instant },
): boolean => {
  const actor = remindedAs(account, plan, now)
  if (!actor || isEnded(reminder, plan)) return false
  if (reminder.asked !== 'daily') return true
  const openly = actor.kind === 'carer' ? calledOpenly(plan) : ''
  return oneQuestion({ plan: readBy(plan, actor, openly), actor }) !== undefined
}

/** In the morning, that many days on. */
export const morningIn = (from: Instant, days: number): Instant => {
  const [day] = secondsLater(from, days * 86_400).split('T')
  return secondsLater(from, (Date.parse(`${day}T10:00:00.000Z`) - Date.parse(from)) / 1000)
}

export const reminderNow = async (
  { reminders, clock }: Service,
  { plan, account }: OnPlan,
): Promise<RemindNow> => {
  if (!remindedAs(account, plan, clock.now())) return 'closed'
  const asked = await reminders.of(plan.id, account.id)
  return asked && !isEnded(asked, plan) ? asked : 'none'
}

const show = async (
  service: Service,
  c: Context<Env>,
  found: OnPlan,
  status: 200 | 422 = 200,
): Promise<Response> => {
  const { plan, actor, account } = found
  return service.respond(
    c,
    remindersView({
      plan: plan.id,
      isOwn: actor.kind === 'patient',
      email: account.email,
      now: await reminderNow(service, found),
      isStopped: c.req.query('stopped') === 'yes',
    }),
    status,
  )
}

const ask = async (service: Service, c: Context<Env>, found: OnPlan): Promise<Response> => {
  const { reminders, clock, keyedHash } = service
  const { plan, account } = found
  const page = `/plans/${plan.id}/reminders`
  const sent = c.get('post').get('ask') ?? ''
  if (sent === 'none') {
    await reminders.stop(plan.id, account.id)
    return goTo(c, `${page}?stopped=yes`)
  }
  const asked = entryNamed(askable, sent)
  if (asked === undefined) return await show(service, c, found, 422)
  if (remindedAs(account, plan, clock.now())) {
    const reminder = reminderAsked({ plan: plan.id, account: account.id, asked }, clock.now(), morningIn)
    await reminders.ask(reminder, clock.digest(stopToken(keyedHash, reminder)))
  }
  return goTo(c, page)
}
const askable = { week: 'week', month: 'month', daily: 'daily' } as const
