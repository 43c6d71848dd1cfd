import type { Context } from 'hono'
import type { View } from '#views/frame/page.ts'
import { renderMail } from '#views/mail/mail.ts'
import { peopleView, practicesView, readersView, traineesView } from '#views/staff/practices.ts'
import { type Mark, markedIn } from '../../flow/mark.ts'
import {
  type Asking,
  isTaken,
  neededMarked,
  type OnePage,
  postedPage,
  textMarked,
  withProblem,
} from '../../flow/page.ts'
import type { Given } from '../../flow/section.ts'
import type { Account } from '../../plan/actor.ts'
import { accountId, practiceId } from '../../plan/ids.ts'
import type { Practice } from '../../plan/ports.ts'
import { type Door, onDuty } from '../frame/doors.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Web } from '../frame/web.ts'

/** What an administrator does: practices, and who may sign in for work. No plan is read here. */
export const practiceRoutes = (web: Web) =>
  room(web, onDuty('administrator'))
    .get('/practices', async (c) =>
      web.respond(c, await practicesPage(web, await opened(web, c, practiceAsked(web)))),
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

const administrator: Given = { pathway: [], role: 'administrator', age: 'unknown', nation: 'england' }

const practiceAsked = ({ forms }: Web): Asking => ({ form: forms.practice, given: administrator })

/** Who is asked about depends on the duty, which the page is for. */
const memberAsked = ({ forms: { staffMember } }: Web, duty: string): Asking => ({
  form: staffMember,
  given: administrator,
  known: { [markedIn([staffMember], 'staff-duty') ?? '']: { kind: 'answer', value: duty } },
})

const showGroup = async (web: Web, c: Context<Env>, group: Group): Promise<Response> =>
  web.respond(c, await group.page(await opened(web, c, group.asked)))

const practicesPage = async ({ practices, outbox }: Web, form: OnePage): Promise<View> => {
  const lost = (await outbox.newest(mailsLookedAt)).filter(({ state }) => state === 'given-up')
  return practicesView(await practices.all(), lost, form)
}
const mailsLookedAt = 500

const addPractice = async (web: Web, c: Context<Env>): Promise<Response> => {
  const form = postedPage(practiceAsked(web), c.get('post'))
  const again = async (one: OnePage) => web.respond(c, await practicesPage(web, one), 422)
  if (!isTaken(form)) return await again(form)
  const id = practiceId(web.clock.token())
  const added = await web.practices.add({
    id,
    name: neededMarked(form, 'practice-name'),
    odsCode: neededMarked(form, 'practice-ods-code'),
    email: neededMarked(form, 'practice-email'),
  })
  if (added !== 'added') return await again(withProblem(form, 'practice-ods-code', added))
  return goTo(c, `/practices/${id}/people`)
}

/** What was said about somebody, by mark. */
type Said = (mark: Mark) => string

/** One kind of staff: what is asked about them, what they may do, and the page they stand on. */
type Group = {
  readonly path: string
  readonly asked: Asking
  readonly dutyOf: (said: Said) => Account['duty']
  readonly page: (form: OnePage) => Promise<View>
}

const clinicians = (web: Web, practice: Practice): Group => ({
  path: `/practices/${practice.id}/people`,
  asked: memberAsked(web, 'clinician'),
  dutyOf: (said) => ({
    kind: 'clinician',
    practice: practice.id,
    jobRole: said('staff-job-role'),
    registration: said('staff-registration'),
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
  asked: memberAsked(web, 'urgent-reader'),
  dutyOf: (said) => ({
    kind: 'urgent-reader',
    service: said('staff-service'),
    jobRole: said('staff-job-role'),
  }),
  page: async (form) => readersView(await staff(web, ({ duty }) => duty.kind === 'urgent-reader'), form),
})

const trainees = (web: Web): Group => ({
  path: '/trainees',
  asked: memberAsked(web, 'trainee'),
  dutyOf: () => ({ kind: 'trainee' }),
  page: async (form) => traineesView(await staff(web, ({ duty }) => duty.kind === 'trainee'), form),
})

const staff = async (
  { accounts }: Web,
  isMeant: (account: Account) => boolean,
): Promise<readonly Account[]> => (await accounts.staff()).filter(isMeant)

/** Makes the account and tells its owner; who made it is written to the log. */
const addPerson = async (web: Web, c: Context<Env>, by: Account, group: Group): Promise<Response> => {
  const form = postedPage(group.asked, c.get('post'))
  if (!isTaken(form)) return web.respond(c, await group.page(form), 422)
  const said: Said = (mark) => textMarked(form, mark)
  const email = neededMarked(form, 'staff-email')
  const account: Account = {
    id: accountId(web.clock.token()),
    name: neededMarked(form, 'staff-name'),
    email,
    duty: group.dutyOf(said),
  }
  const added = await web.accounts.add(account)
  if (added !== 'added') return web.respond(c, await group.page(withProblem(form, 'staff-email', added)), 422)
  await web.outbox.add({ to: email, ...renderMail(wordsFor(c), { kind: 'welcome' }, web.settings.baseUrl) })
  web.log({ event: 'staff added', by: by.id, account: account.id, duty: account.duty.kind })
  return goTo(c, group.path)
}
