import type { Context } from 'hono'
import { dutyFormView, personView } from '#views/staff/person.ts'
import { isTaken, neededMarked, type OnePage, postedPage, withProblem } from '../../flow/page.ts'
import { dutyKey, nameAtWork } from '../../plan/access.ts'
import type { Account, Duty } from '../../plan/actor.ts'
import { accountId } from '../../plan/ids.ts'
import type { Member, MemberFact } from '../../plan/member.ts'
import { type Door, onDuty } from '../frame/doors.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import {
  coversIn,
  coversSaid,
  dutyIn,
  memberAsked,
  namedBy,
  saidUnder,
  typedAsClinical,
  urgentRoleSaid,
} from './asked.ts'

/** One person at work, for an administrator: name, duties, where they are signed in, and whether they may be here at all. */
export const peopleRoutes = (service: Service) =>
  room(service, atPerson)
    .get('/people/:account', async (c, { account, person }) => {
      const [sessions, practices] = await Promise.all([
        service.sessions.ofAccount(person.id),
        service.practices.all(),
      ])
      const name = nameAtWork(person, person.duties[0] ?? { kind: 'none' })
      const page = { person: { ...person, name }, sessions, practices, isSelf: account.id === person.id }
      return service.respond(c, personView(page))
    })
    .post('/people/:account/sessions/end', async (c, { account, person }) => {
      await service.sessions.closeAll(person.id)
      service.log({ event: 'sessions ended', by: account.id, account: person.id })
      return goTo(c, `/people/${person.id}`)
    })
    .behind(atSomebodyElse)
    .post('/people/:account/end', (c, held) => change(service, c, held, [{ kind: 'Ended' }]))
    .post('/people/:account/reopening', (c, held) => change(service, c, held, [{ kind: 'Reopened' }]))
    .post('/people/:account/duties/:duty/end', (c, held) =>
      change(service, c, held, [{ kind: 'DutyEnded', duty: c.req.param('duty') ?? '' }]),
    )
    .behind(atDuty)
    .get('/people/:account/duties/:duty', async (c, held) =>
      service.respond(
        c,
        dutyPage(
          held,
          await opened(service, c, askedOf(service, held), await saidOf(service, held)),
          c.req.query('unchanged') === 'yes',
        ),
      ),
    )
    .post('/people/:account/duties/:duty', async (c, held) => {
      const form = postedPage(askedOf(service, held), c.get('post'))
      const wrong = isTaken(form)
        ? typedAsClinical(service, form, 'jobRole' in held.duty ? held.duty.jobRole : '')
        : form
      if (wrong) return service.respond(c, dutyPage(held, wrong), 422)
      const covers = await coversIn(service, form)
      const unknown = withProblem(form, 'staff-covers', 'no-such-practice')
      if (!covers) return service.respond(c, dutyPage(held, unknown), 422)
      const duty = dutyIn(form, { ...held.duty, covers })
      const given = { name: neededMarked(form, 'staff-name'), duty }
      const facts = await namedBy(service, held.person, given)
      // Nothing is answered as if it had been done.
      const here = `/people/${held.person.id}/duties/${dutyKey(held.duty)}`
      if (facts.length === 0) return goTo(c, `${here}?unchanged=yes`)
      return await change(service, c, held, facts)
    })

type AtPerson = { readonly account: Account; readonly person: Member }
type AtDuty = AtPerson & { readonly duty: Duty }

const atPerson: Door<AtPerson> = async (service, c) => {
  const entry = await onDuty('administrator')(service, c)
  if (entry.kind !== 'in') return entry
  const person = await service.accounts.member(accountId(c.req.param('account') ?? ''))
  const isStaff = person !== undefined && person.duties.length > 0
  return isStaff ? { kind: 'in', held: { account: entry.held.account, person } } : notFound
}

/** Nobody shuts herself out or raises herself: what is given or taken away is so by another administrator. */
const atSomebodyElse: Door<AtPerson> = async (service, c) => {
  const entry = await atPerson(service, c)
  return entry.kind === 'in' && entry.held.person.id === entry.held.account.id ? notFound : entry
}

const atDuty: Door<AtDuty> = async (service, c) => {
  const entry = await atSomebodyElse(service, c)
  if (entry.kind !== 'in') return entry
  const duty = entry.held.person.duties.find((one) => dutyKey(one) === c.req.param('duty'))
  return duty ? { kind: 'in', held: { ...entry.held, duty } } : notFound
}
const notFound = { kind: 'fault', fault: 'not-found' } as const

const askedOf = (service: Service, { person, duty }: AtDuty) =>
  memberAsked(service, duty.kind, { 'staff-email': person.email })

const saidOf = async (service: Service, { person, duty }: AtDuty) =>
  saidUnder(service.forms.staffMember, {
    'staff-name': nameAtWork(person, duty),
    ...(duty.kind === 'clinician' ? { 'staff-job-role': duty.jobRole } : {}),
    ...(duty.kind === 'urgent-reader'
      ? { 'staff-service': duty.service, ...urgentRoleSaid(service, duty.jobRole) }
      : {}),
    ...(duty.kind === 'governance'
      ? {
          ...{ 'staff-service': duty.service, 'staff-job-role': duty.jobRole },
          ...(await coversSaid(service, duty.covers)),
        }
      : {}),
    ...('registration' in duty
      ? {
          'staff-registration': duty.registration,
          'staff-grade': duty.grade ?? 'clinician',
          'staff-leads': duty.leads ? 'yes' : 'no',
        }
      : {}),
  })

const dutyPage = ({ person, duty }: AtDuty, form: OnePage, isUnchanged = false) =>
  dutyFormView({
    person: { ...person, name: nameAtWork(person, duty) },
    ...{ form, isUnchanged },
    action: `/people/${person.id}/duties/${dutyKey(duty)}`,
  })

/** Takes effect with the next request of whoever it is about. */
const change = async (
  service: Service,
  c: Context<Env>,
  { account, person }: AtPerson,
  facts: readonly MemberFact[],
): Promise<Response> => {
  await service.accounts.change(person.id, { facts, by: { id: account.id, name: account.name } })
  for (const { kind } of facts)
    service.log({ event: 'account changed', what: kind, by: account.id, account: person.id })
  const after = await service.accounts.member(person.id)
  return goTo(c, after && after.duties.length > 0 ? `/people/${person.id}` : '/practices')
}
