import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { View } from '#views/frame/page.ts'
import { renderMail } from '#views/mail/mail.ts'
import {
  type FieldName,
  type LineForm,
  peopleView,
  practicesView,
  readersView,
  traineesView,
} from '#views/staff/practices.ts'
import type { Account } from '../../plan/actor.ts'
import { accountId, practiceId } from '../../plan/ids.ts'
import type { Practice } from '../../plan/ports.ts'
import { emptyForm, type Lines, linesIn, withProblem } from '../drafting/line-form.ts'
import type { Env } from '../frame/ports.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'

/** What an administrator does: practices, and who may sign in for work. No plan is read here. */
export const practiceRoutes = (web: Web): Hono<Env> => {
  const only = administratorsOnly(web)
  return new Hono<Env>()
    .get('/practices', only, async (c) => web.respond(c, await practicesPage(web, emptyForm(practiceFields))))
    .post('/practices', only, (c) => addPractice(web, c))
    .get('/practices/:practice/people', only, async (c) => {
      const practice = await practiceOf(web, c)
      if (!practice) return web.errorPage(c, 'not-found')
      return web.respond(c, await clinicians(web, practice).page(emptyForm(clinicianFields)))
    })
    .post('/practices/:practice/people', only, async (c) => {
      const practice = await practiceOf(web, c)
      return practice ? await addPerson(web, c, clinicians(web, practice)) : web.errorPage(c, 'not-found')
    })
    .get('/urgent-readers', only, async (c) =>
      web.respond(c, await readers(web).page(emptyForm(readerFields))),
    )
    .post('/urgent-readers', only, (c) => addPerson(web, c, readers(web)))
    .get('/trainees', only, async (c) => web.respond(c, await trainees(web).page(emptyForm(traineeFields))))
    .post('/trainees', only, (c) => addPerson(web, c, trainees(web)))
}

const practiceFields = ['practiceName', 'odsCode', 'practiceEmail'] as const
const clinicianFields = ['name', 'email', 'jobRole', 'registration'] as const
const readerFields = ['name', 'email', 'service', 'jobRole'] as const
const traineeFields = ['name', 'email'] as const

const administratorsOnly = (web: Web) =>
  createMiddleware<Env>(async (c, next) => {
    const account = c.get('account')
    if (!account) return goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)
    return account.duty.kind === 'administrator' ? await next() : web.errorPage(c, 'not-found')
  })

const practicesPage = async ({ practices, outbox }: Web, form: LineForm): Promise<View> => {
  const lost = (await outbox.newest(mailsLookedAt)).filter(({ state }) => state === 'given-up')
  return practicesView(await practices.all(), lost, form)
}
const mailsLookedAt = 500

const addPractice = async (web: Web, c: Context<Env>): Promise<Response> => {
  const { ok, values, form } = await sentLines(c, practiceFields)
  if (!ok) return web.respond(c, await practicesPage(web, form), 422)
  const { practiceName: name, odsCode, practiceEmail: email } = values
  const id = practiceId(web.clock.token())
  if ((await web.practices.add({ id, name, odsCode, email })) !== 'added')
    return web.respond(c, await practicesPage(web, withProblem(form, 'odsCode', 'ods-code-taken')), 422)
  return goTo(c, `/practices/${id}/people`)
}

const practiceOf = async (web: Web, c: Context<Env>): Promise<Practice | undefined> =>
  await web.practices.find(practiceId(c.req.param('practice') ?? ''))

const sentLines = async (c: Context<Env>, fields: readonly FieldName[]): Promise<Lines> =>
  linesIn(fields, new URLSearchParams(await c.req.text()))

/** One kind of staff: what is asked about them, what they may do, and the page they stand on. */
type Group = {
  readonly path: string
  readonly fields: readonly FieldName[]
  readonly dutyOf: (values: Lines['values']) => Account['duty']
  readonly page: (form: LineForm) => Promise<View>
}

const clinicians = (web: Web, practice: Practice): Group => ({
  path: `/practices/${practice.id}/people`,
  fields: clinicianFields,
  dutyOf: ({ jobRole, registration }) => ({
    kind: 'clinician',
    practice: practice.id,
    jobRole,
    registration,
  }),
  page: async (form) =>
    peopleView(
      practice,
      await staff(web, ({ duty }) => duty.kind === 'clinician' && duty.practice === practice.id),
      form,
    ),
})

const readers = (web: Web): Group => ({
  path: '/urgent-readers',
  fields: readerFields,
  dutyOf: ({ service, jobRole }) => ({ kind: 'urgent-reader', service, jobRole }),
  page: async (form) => readersView(await staff(web, ({ duty }) => duty.kind === 'urgent-reader'), form),
})

const trainees = (web: Web): Group => ({
  path: '/trainees',
  fields: traineeFields,
  dutyOf: () => ({ kind: 'trainee' }),
  page: async (form) => traineesView(await staff(web, ({ duty }) => duty.kind === 'trainee'), form),
})

const staff = async (
  { accounts }: Web,
  isMeant: (account: Account) => boolean,
): Promise<readonly Account[]> => (await accounts.staff()).filter(isMeant)

/** Makes the account and tells its owner; who made it is written to the log. */
const addPerson = async (web: Web, c: Context<Env>, group: Group): Promise<Response> => {
  const { ok, values, form } = await sentLines(c, group.fields)
  if (!ok) return web.respond(c, await group.page(form), 422)
  const { name, email } = values
  const account: Account = { id: accountId(web.clock.token()), name, email, duty: group.dutyOf(values) }
  if ((await web.accounts.add(account)) !== 'added')
    return web.respond(c, await group.page(withProblem(form, 'email', 'email-taken')), 422)
  await web.outbox.add({ to: email, ...renderMail(wordsFor(c), { kind: 'welcome' }, web.settings.baseUrl) })
  web.log({ event: 'staff added', by: c.get('account')?.id, account: account.id, duty: account.duty.kind })
  return goTo(c, group.path)
}
