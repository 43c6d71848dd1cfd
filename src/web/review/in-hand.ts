import type { Context } from 'hono'
import { type InHandShown, type PassOn, passOnView } from '#views/review/in-hand.ts'
import type { SignsElse } from '#views/review/who-signs.ts'
import { dutiesNow, isTheirOwn, may, nameAtWork } from '../../plan/access.ts'
import type { Command } from '../../plan/command.ts'
import { isHeld } from '../../plan/in-hand.ts'
import type { ListedPlan } from '../../plan/ports.ts'
import { notToSeeBy } from '../../plan/reads/not-to-see.ts'
import { type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { patientOf } from './patient-of.ts'

type She = OnPlan<'clinician'>

/** Who has a plan in hand: she says that she reads it, or asks a colleague by name. Neither keeps anybody out. */
export const inHandRoutes = (service: Service) =>
  room(service, withPlan('accept', 'clinician'))
    .post('/plans/:plan/claim', (c, found) => take(service, c, found, { kind: 'claim' }), {
      page: '/plans/:plan/review',
    })
    .post('/plans/:plan/claim/end', (c, found) => take(service, c, found, { kind: 'end-claim' }), {
      page: '/plans/:plan/review',
    })
    .get('/plans/:plan/pass-on', (c, found) => showColleagues(service, c, found))
    .post('/plans/:plan/pass-on', async (c, found) => {
      const chosen = (await colleaguesFor(service, found)).find(({ id }) => id === c.get('post').get('to'))
      if (!chosen) return await showColleagues(service, c, found)
      const { id, name } = chosen
      return await take(service, c, found, { kind: 'pass-on', to: { id, name } })
    })

const take = async (service: Service, c: Context<Env>, { plan, act }: She, command: Command) => {
  const outcome = await act(command)
  return outcome.ok ? goTo(c, `/plans/${plan.id}/review#main`) : await refused(service, c, outcome.refusal)
}

const showColleagues = async (service: Service, c: Context<Env>, found: She): Promise<Response> => {
  const { plan, actor } = found
  const isUnchosen = c.req.method === 'POST'
  const colleagues = await colleaguesFor(service, found)
  const mayLetTeams = may(actor, 'grant-team', plan)
  const page: PassOn = { plan: plan.id, patient: patientOf(plan), colleagues, isUnchosen, mayLetTeams }
  return service.respond(c, passOnView(page), isUnchosen ? 422 : 200)
}

/** Clinicians of the practice who are at work there and may read this plan: nobody reads one of their own or their family. */
const colleaguesFor = async ({ accounts }: Service, { plan, actor }: Found<'clinician'>) =>
  (await accounts.members()).flatMap((member) => {
    const duty = dutiesNow(member).find((one) => one.kind === 'clinician' && one.practice === actor.practice)
    if (duty?.kind !== 'clinician' || member.id === actor.id || isTheirOwn(member, plan)) return []
    return [
      {
        id: member.id,
        name: nameAtWork(member, duty),
        jobRole: duty.jobRole,
        isDrafter: plan.drafters.includes(member.id),
      },
    ]
  })

/** Of them who could sign it in her place. */
export const colleaguesToSign = async (service: Service, found: Found<'clinician'>) =>
  (await colleaguesFor(service, found)).filter(
    (one) => !one.isDrafter && notToSeeBy(found.plan, one).length === 0,
  )

/** To who wrote in the draft: whether a colleague of hers could sign it, and whether she may let another team. */
export const signsElse = async (service: Service, found: Found<'clinician'>): Promise<SignsElse> => ({
  isColleague: (await colleaguesToSign(service, found)).length > 0,
  mayLetTeams: may(found.actor, 'grant-team', found.plan),
})

/** As one reader sees it now. */
export const inHandShown = (
  { claims, passedOn }: Pick<ListedPlan, 'claims' | 'passedOn'>,
  reader: string,
  now: string,
): InHandShown => ({
  readNow: claims
    .filter((one) => isHeld(one, now))
    .map(({ by, until }) => ({ name: by.name, until, isMine: by.id === reader })),
  passedOn: passedOn && {
    to: passedOn.to.name,
    by: passedOn.by.name,
    at: passedOn.at,
    isToMe: passedOn.to.id === reader,
  },
})
