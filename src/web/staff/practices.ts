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
import type { Service } from '../frame/service.ts'

/** What an administrator does: practices, and who may sign in for work. No plan is read here. */
export const practiceRoutes = (service: Service) =>
  room(service, onDuty('administrator'))
    .get('/practices', async (c) =>
      service.respond(c, await practicesPage(service, await opened(service, c, practiceAsked(service)))),
    )
    .post('/practices', (c) => addPractice(service, c))
    .get('/urgent-readers', (c) => showGroup(service, c, readers(service)))
    .post('/urgent-readers', (c, { account }) => addPerson(service, c, account, readers(service)))
    .get('/trainees', (c) => showGroup(service, c, trainees(service)))
    .post('/trainees', (c, { account }) => addPerson(service, c, account, trainees(service)))
    .behind(atPractice)
    .get('/practices/:practice/people', (c, { practice }) =>
      showGroup(service, c, clinicians(service, practice)),
    )
    .post('/practices/:practice/people', (c, { account, practice }) =>
      addPerson(service, c, account, clinicians(service, practice)),
    )

const atPractice: Door<{ readonly account: Account; readonly practice: Practice }> = async (service, c) => {
  const entry = await onDuty('administrator')(service, c)
  if (entry.kind !== 'in') return entry
  const practice = await service.practices.find(practiceId(c.req.param('practice') ?? ''))
  const { account } = entry.held
  return practice ? { kind: 'in', held: { account, practice } } : { kind: 'fault', fault: 'not-found' }
}

const administrator: Given = { pathway: [], role: 'administrator', age: 'unknown', nation: 'england' }

const practiceAsked = ({ forms }: Service): Asking => ({ form: forms.practice, given: administrator })

/** Who is asked about depends on the duty, which the page is for. */
const memberAsked = ({ forms: { staffMember } }: Service, duty: string): Asking => ({
  form: staffMember,
  given: administrator,
  known: { [markedIn([staffMember], 'staff-duty') ?? '']: { kind: 'answer', value: duty } },
})

const showGroup = async (service: Service, c: Context<Env>, group: Group): Promise<Response> =>
  service.respond(c, await group.page(await opened(service, c, group.asked)))

const practicesPage = async ({ practices, outbox }: Service, form: OnePage): Promise<View> => {
  const lost = (await outbox.newest(mailsLookedAt)).filter(({ state }) => state === 'given-up')
  return practicesView(await practices.all(), lost, form)
}
const mailsLookedAt = 500

const addPractice = async (service: Service, c: Context<Env>): Promise<Response> => {
  const form = postedPage(practiceAsked(service), c.get('post'))
  const again = async (one: OnePage) => service.respond(c, await practicesPage(service, one), 422)
  if (!isTaken(form)) return await again(form)
  const id = practiceId(service.clock.token())
  const added = await service.practices.add({
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

const clinicians = (service: Service, practice: Practice): Group => ({
  path: `/practices/${practice.id}/people`,
  asked: memberAsked(service, 'clinician'),
  dutyOf: (said) => ({
    kind: 'clinician',
    practice: practice.id,
    jobRole: said('staff-job-role'),
    registration: said('staff-registration'),
  }),
  page: async (form) =>
    peopleView(
      practice,
      await staff(service, ({ duty }) => duty.kind === 'clinician' && duty.practice === practice.id),
      form,
    ),
})

const readers = (service: Service): Group => ({
  path: '/urgent-readers',
  asked: memberAsked(service, 'urgent-reader'),
  dutyOf: (said) => ({
    kind: 'urgent-reader',
    service: said('staff-service'),
    jobRole: said('staff-job-role'),
  }),
  page: async (form) => readersView(await staff(service, ({ duty }) => duty.kind === 'urgent-reader'), form),
})

const trainees = (service: Service): Group => ({
  path: '/trainees',
  asked: memberAsked(service, 'trainee'),
  dutyOf: () => ({ kind: 'trainee' }),
  page: async (form) => traineesView(await staff(service, ({ duty }) => duty.kind === 'trainee'), form),
})

const staff = async (
  { accounts }: Service,
  isMeant: (account: Account) => boolean,
): Promise<readonly Account[]> => (await accounts.staff()).filter(isMeant)

/** Makes the account and tells its owner; who made it is written to the log. */
const addPerson = async (service: Service, c: Context<Env>, by: Account, group: Group): Promise<Response> => {
  const form = postedPage(group.asked, c.get('post'))
  if (!isTaken(form)) return service.respond(c, await group.page(form), 422)
  const said: Said = (mark) => textMarked(form, mark)
  const email = neededMarked(form, 'staff-email')
  const account: Account = {
    id: accountId(service.clock.token()),
    name: neededMarked(form, 'staff-name'),
    email,
    duty: group.dutyOf(said),
  }
  const added = await service.accounts.add(account)
  if (added !== 'added')
    return service.respond(c, await group.page(withProblem(form, 'staff-email', added)), 422)
  await service.outbox.add({
    to: email,
    ...renderMail(wordsFor(c), { kind: 'welcome' }, service.settings.baseUrl),
  })
  service.log({ event: 'staff added', by: by.id, account: account.id, duty: account.duty.kind })
  return goTo(c, group.path)
}
