import type { Context } from 'hono'
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
import { type Door, onDuty } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Web } from '../frame/web.ts'
import { emptyForm, type Lines, linesIn, withProblem } from './line-form.ts'

/** What an administrator does: practices, and who may sign in for work. No plan is read here. */
export const practiceRoutes = (web: Web) =>
  room(web, onDuty('administrator'))
    .get('/practices', async (c) =>
      web.respond(c, await practicesPage(web, await formAgain(web, c, practiceFields))),
    )
    .post('/practices', (c) => addPractice(web, c))
    .get('/urgent-readers', (c) => showGroup(web, c, readers(web)))
    .post('/urgent-readers', (c, { account }) => addPerson(web, c, account, readers(web)))
    .get('/trainees', (c) => showGroup(web, c, trainees(web)))
    .post('/trainees', (c, { account }) => addPerson(web, c, account, trainees(web)))
    .behind(atPractice)
    .get('/practices/:practice/people', (c, { practice }) => showGroup(web, c, clinicians(web, practice)))
    .post('/practices/:practice/people', (c, { account, practice }) =>
      addPerson(web, c, account, clinicians(web, practice)),
    )

const atPractice: Door<{ readonly account: Account; readonly practice: Practice }> = async (web, c) => {
  const entry = await onDuty('administrator')(web, c)
  if (entry.kind !== 'in') return entry
  const practice = await web.practices.find(practiceId(c.req.param('practice') ?? ''))
  const { account } = entry.held
  return practice ? { kind: 'in', held: { account, practice } } : { kind: 'fault', fault: 'not-found' }
}

const practiceFields = ['practiceName', 'odsCode', 'practiceEmail'] as const
const clinicianFields = ['name', 'email', 'jobRole', 'registration'] as const
const readerFields = ['name', 'email', 'service', 'jobRole'] as const
const traineeFields = ['name', 'email'] as const

/** The form of a page: empty, or as it was sent after the session ran out. */
const formAgain = async (web: Web, c: Context<Env>, fields: readonly FieldName[]): Promise<LineForm> => {
  const [kept] = await givenBack(web, c)
  return kept ? { ...linesIn(fields, kept.post).form, problems: {} } : emptyForm(fields)
}

const showGroup = async (web: Web, c: Context<Env>, group: Group): Promise<Response> =>
  web.respond(c, await group.page(await formAgain(web, c, group.fields)))

const practicesPage = async ({ practices, outbox }: Web, form: LineForm): Promise<View> => {
  const lost = (await outbox.newest(mailsLookedAt)).filter(({ state }) => state === 'given-up')
  return practicesView(await practices.all(), lost, form)
}
const mailsLookedAt = 500

const addPractice = async (web: Web, c: Context<Env>): Promise<Response> => {
  const { ok, values, form } = linesIn(practiceFields, c.get('post'))
  if (!ok) return web.respond(c, await practicesPage(web, form), 422)
  const { practiceName: name, odsCode, practiceEmail: email } = values
  const id = practiceId(web.clock.token())
  if ((await web.practices.add({ id, name, odsCode, email })) !== 'added')
    return web.respond(c, await practicesPage(web, withProblem(form, 'odsCode', 'ods-code-taken')), 422)
  return goTo(c, `/practices/${id}/people`)
}

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
const addPerson = async (web: Web, c: Context<Env>, by: Account, group: Group): Promise<Response> => {
  const { ok, values, form } = linesIn(group.fields, c.get('post'))
  if (!ok) return web.respond(c, await group.page(form), 422)
  const { name, email } = values
  const account: Account = { id: accountId(web.clock.token()), name, email, duty: group.dutyOf(values) }
  if ((await web.accounts.add(account)) !== 'added')
    return web.respond(c, await group.page(withProblem(form, 'email', 'email-taken')), 422)
  await web.outbox.add({ to: email, ...renderMail(wordsFor(c), { kind: 'welcome' }, web.settings.baseUrl) })
  web.log({ event: 'staff added', by: by.id, account: account.id, duty: account.duty.kind })
  return goTo(c, group.path)
}
