import type { Context } from 'hono'
import type { View } from '#views/frame/page.ts'
import { renderMail } from '#views/mail/mail.ts'
import {
  administratorsView,
  governanceLeadsView,
  peopleView,
  practicesView,
  practiceView,
  readersView,
  type StaffLine,
  traineesView,
} from '#views/staff/practices.ts'
import { organisationKinds } from '../../flow/organisation.ts'
import {
  type Asking,
  isTaken,
  neededMarked,
  type OnePage,
  postedPage,
  textMarked,
  withProblem,
} from '../../flow/page.ts'
import { type Nation, nations } from '../../flow/section.ts'
import { dutiesNow, dutyKey, nameAtWork } from '../../plan/access.ts'
import type { Account, Duty } from '../../plan/actor.ts'
import { accountId, type PracticeId, practiceId } from '../../plan/ids.ts'
import type { OutgoingMail } from '../../plan/jobs.ts'
import type { Member, MemberFact } from '../../plan/member.ts'
import { leadsPlans, type Practice } from '../../plan/practice.ts'
import { isClinicalRole } from '../../plan/reads/readable.ts'
import { type Door, onDuty } from '../frame/doors.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { teamKindIn } from '../frame/team-kind.ts'
import { administrator, coversIn, dutyIn, memberAsked, namedBy, saidUnder, typedAsClinical } from './asked.ts'
import { closePractice, isNamed, reopenPractice, standsThere } from './closing.ts'
import { wantedOfNobody } from './wanted-of-nobody.ts'

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
    .get('/administrators', (c) => showGroup(service, c, administrators(service)))
    .post('/administrators', (c, { account }) => addPerson(service, c, account, administrators(service)))
    .get('/governance-leads', (c) => showGroup(service, c, governanceLeads(service)))
    .post('/governance-leads', (c, { account }) => addPerson(service, c, account, governanceLeads(service)))
    .behind(atPractice)
    .get('/practices/:practice', async (c, { practice }) =>
      service.respond(c, await practicePage(service, practice, await standingPage(service, c, practice))),
    )
    .post('/practices/:practice', (c, held) => changePractice(service, c, held))
    .post('/practices/:practice/closing', async (c, { account, practice }) => {
      const isClosed = await closePractice(service, account, practice)
      if (isClosed) return goTo(c, `/practices/${practice.id}`)
      const form = await standingPage(service, c, practice)
      return service.respond(c, await practicePage(service, practice, form, 'refused'), 409)
    })
    .post('/practices/:practice/reopening', async (c, { account, practice }) => {
      if (await isNamed(service, practice.name, practice)) {
        const form = withProblem(
          await standingPage(service, c, practice),
          'practice-name',
          'practice-name-taken',
        )
        return service.respond(c, await practicePage(service, practice, form), 422)
      }
      await reopenPractice(service, account, practice)
      return goTo(c, `/practices/${practice.id}`)
    })
    .get('/practices/:practice/people', (c, { practice }) =>
      showGroup(service, c, clinicians(service, practice)),
    )
    .post('/practices/:practice/people', (c, { account, practice }) =>
      practice.closedAt === undefined
        ? addPerson(service, c, account, clinicians(service, practice))
        : goTo(c, `/practices/${practice.id}/people`),
    )

type AtPractice = { readonly account: Account; readonly practice: Practice }
const atPractice: Door<AtPractice> = async (service, c) => {
  const entry = await onDuty('administrator')(service, c)
  if (entry.kind !== 'in') return entry
  const practice = await service.practices.find(practiceId(c.req.param('practice') ?? ''))
  const { account } = entry.held
  return practice ? { kind: 'in', held: { account, practice } } : { kind: 'fault', fault: 'not-found' }
}

const practiceAsked = ({ forms }: Service): Asking => ({ form: forms.practice, given: administrator })

const practicesPage = async (service: Service, form: OnePage): Promise<View> => {
  const { practices, outbox, accounts, forms } = service
  const lost = (await outbox.newest(mailsLookedAt)).filter(({ state }) => state === 'given-up')
  const damaged = (await accounts.members()).filter(({ isDamaged }) => isDamaged)
  const all = (await practices.all()).map((one) => ({ ...one, kindOf: teamKindIn({ forms }, one) }))
  const wanted = (await wantedOfNobody(service)).length
  return practicesView(all, { lost, damaged, wanted }, form)
}
const mailsLookedAt = 500

/** As it stands, to be changed, and what stands in the way of closing it. */
const practicePage = async (
  service: Service,
  practice: Practice,
  form: OnePage,
  asked?: 'refused',
): Promise<View> => practiceView(kept(practice), form, { ...(await standsThere(service, practice)), asked })

const kept = (practice: Practice) => ({ ...practice, isTeam: !leadsPlans(practice) })

const standingPage = (service: Service, c: Context<Env>, practice: Practice) =>
  opened(service, c, practiceAsked(service), saidOf(service, practice))

const addPractice = async (service: Service, c: Context<Env>): Promise<Response> => {
  const form = postedPage(practiceAsked(service), c.get('post'))
  const again = async (one: OnePage) => service.respond(c, await practicesPage(service, one), 422)
  if (!isTaken(form)) return await again(form)
  if (await isNamed(service, neededMarked(form, 'practice-name')))
    return await again(withProblem(form, 'practice-name', 'practice-name-taken'))
  const id = practiceId(service.clock.token())
  const added = await service.practices.add({ id, ...practiceIn(form) })
  if (added !== 'added') return await again(withProblem(form, 'practice-ods-code', added))
  return goTo(c, `/practices/${id}/people`)
}

/** The same form over what stands: plans stay with the practice, whatever it is called. */
const changePractice = async (
  service: Service,
  c: Context<Env>,
  { account, practice }: AtPractice,
): Promise<Response> => {
  const form = postedPage(practiceAsked(service), c.get('post'))
  const again = async (one: OnePage) => service.respond(c, await practicePage(service, practice, one), 422)
  if (!isTaken(form)) return again(form)
  if (await isNamed(service, neededMarked(form, 'practice-name'), practice))
    return again(withProblem(form, 'practice-name', 'practice-name-taken'))
  const { closedAt } = practice
  const changed = await service.practices.change({ id: practice.id, ...practiceIn(form), closedAt })
  if (changed !== 'changed') return again(withProblem(form, 'practice-ods-code', changed))
  service.log({ event: 'practice changed', by: account.id, practice: practice.id })
  return goTo(c, '/practices')
}

const practiceIn = (form: OnePage): Omit<Practice, 'id'> => ({
  name: neededMarked(form, 'practice-name'),
  odsCode: neededMarked(form, 'practice-ods-code'),
  email: neededMarked(form, 'practice-email'),
  phone: neededMarked(form, 'practice-phone'),
  hours: textMarked(form, 'practice-hours') || undefined,
  nation: nationNamed(neededMarked(form, 'practice-nation')),
  kind: organisationKinds.find((one) => one === textMarked(form, 'practice-kind')),
})

/** The form offers no other. */
const nationNamed = (name: string): Nation => nations.find((one) => one === name) ?? 'england'

const saidOf = ({ forms }: Service, { name, odsCode, email, phone, hours, nation, kind }: Practice) =>
  saidUnder(forms.practice, {
    'practice-name': name,
    'practice-ods-code': odsCode,
    'practice-email': email,
    ...(phone === undefined ? {} : { 'practice-phone': phone }),
    ...(hours === undefined ? {} : { 'practice-hours': hours }),
    'practice-nation': nation,
    ...(kind === undefined ? {} : { 'practice-kind': kind }),
  })

/** One kind of staff: what is asked about them, and the page they stand on. */
type Group = {
  readonly path: string
  readonly kind: Duty['kind']
  readonly practice?: PracticeId
  readonly page: (form: OnePage) => Promise<View>
}

const clinicians = (service: Service, practice: Practice): Group => ({
  path: `/practices/${practice.id}/people`,
  kind: 'clinician',
  practice: practice.id,
  page: async (form) => peopleView(kept(practice), await staff(service, `clinician-${practice.id}`), form),
})

const readers = (service: Service): Group => ({
  path: '/urgent-readers',
  kind: 'urgent-reader',
  page: async (form) => readersView(await staff(service, 'urgent-reader'), form),
})

const trainees = (service: Service): Group => ({
  path: '/trainees',
  kind: 'trainee',
  page: async (form) => traineesView(await staff(service, 'trainee'), form),
})

const administrators = (service: Service): Group => ({
  path: '/administrators',
  kind: 'administrator',
  page: async (form) => administratorsView(await staff(service, 'administrator'), form),
})

const governanceLeads = (service: Service): Group => ({
  path: '/governance-leads',
  kind: 'governance',
  page: async (form) => governanceLeadsView(await staff(service, 'governance'), form),
})

/** Everybody with this duty, and it. */
const staff = async ({ accounts, forms: { readers } }: Service, key: string): Promise<readonly StaffLine[]> =>
  (await accounts.members()).flatMap((member) =>
    member.duties
      .filter((duty) => dutyKey(duty) === key)
      .map((duty) =>
        duty.kind === 'urgent-reader'
          ? { member: called(member, duty), duty, readsClinical: isClinicalRole(duty.jobRole, readers) }
          : { member: called(member, duty), duty },
      ),
  )

const called = (member: Member, duty: Duty): Member => ({ ...member, name: nameAtWork(member, duty) })

const showGroup = async (service: Service, c: Context<Env>, group: Group): Promise<Response> =>
  service.respond(c, await group.page(await opened(service, c, memberAsked(service, group.kind))))

/** What a closed account is given again is this duty alone. */
const reopenedWithNone = ({ duties }: Member): readonly MemberFact[] => [
  ...duties.map((one) => ({ kind: 'DutyEnded', duty: dutyKey(one) }) as const),
  { kind: 'Reopened' },
]

/** Makes the account, or gives the duty to whoever has the address, and tells its owner; who did it is written to the log. */
const addPerson = async (service: Service, c: Context<Env>, by: Account, group: Group): Promise<Response> => {
  const form = postedPage(memberAsked(service, group.kind), c.get('post'))
  const again = async (one: OnePage) => service.respond(c, await group.page(one), 422)
  const wrong = isTaken(form) ? typedAsClinical(service, form) : form
  if (wrong) return await again(wrong)
  const email = neededMarked(form, 'staff-email')
  if (email.toLowerCase() === by.email.toLowerCase())
    return await again(withProblem(form, 'staff-email', 'own-address'))
  const name = neededMarked(form, 'staff-name')
  const covers = await coversIn(service, form)
  if (!covers) return await again(withProblem(form, 'staff-covers', 'no-such-practice'))
  const duty = dutyIn(form, { ...group, covers })
  const known = await service.accounts.memberByEmail(email)
  if (known?.isDamaged) return await again(withProblem(form, 'staff-email', 'email-taken'))
  const member = known ?? newMember(service, email)
  const mail = welcome(service, c, email)
  if (dutiesNow(member).some((one) => dutyKey(one) === dutyKey(duty))) {
    if (await wasInvited(service, member)) return await again(withProblem(form, 'staff-email', 'email-taken'))
    await service.outbox.add(mail)
    return goTo(c, group.path)
  }
  const isClosed = member.endedAt !== undefined
  const before = isClosed ? { ...member, duties: [] } : member
  const named = await namedBy(service, before, { name, duty })
  // A slip in the address would change whose name stands on what somebody else signed and read.
  if (isCalledElse(member, name)) return await again(withProblem(form, 'staff-email', 'another-name'))
  const facts: readonly MemberFact[] = [...(isClosed ? reopenedWithNone(member) : []), ...named]
  const change = { facts, by: { id: by.id, name: by.name }, mail, ...(known ? {} : { begins: member }) }
  if (!(await service.accounts.change(member.id, change)))
    return await again(withProblem(form, 'staff-email', 'email-taken'))
  service.log({ event: 'staff added', by: by.id, account: member.id, duty: duty.kind })
  return goTo(c, group.path)
}

/** By another name at work than this one. */
const isCalledElse = (member: Member, typed: string): boolean =>
  member.duties.length > 0 && member.duties.every((duty) => nameAtWork(member, duty) !== typed)

const newMember = ({ clock }: Service, email: string): Member => ({
  id: accountId(clock.token()),
  email: email.trim().toLowerCase(),
  name: '',
  duties: [],
  endedAt: undefined,
})

const welcome = ({ settings }: Service, c: Context<Env>, to: string): OutgoingMail => ({
  to,
  ...renderMail(wordsFor(c), { kind: 'welcome' }, settings.baseUrl),
})

/** Whoever was added before this was one write, and by a process that ended in the midst of it, was never told. */
const wasInvited = async ({ outbox, sessions }: Service, { id, email }: Member): Promise<boolean> => {
  const [mails, open] = await Promise.all([outbox.newest(mailsLookedAt), sessions.ofAccount(id)])
  return open.length > 0 || mails.some(({ kind, to }) => kind === 'welcome' && to.toLowerCase() === email)
}
