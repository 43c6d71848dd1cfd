import type { Context } from 'hono'
import { forSomebodyView } from '#views/drafting/for-somebody.ts'
import { type Asking, isTaken, neededMarked, postedPage, textMarked, withProblem } from '../../flow/page.ts'
import { actorFor } from '../../plan/access.ts'
import type { Account, Actor } from '../../plan/actor.ts'
import type { Command } from '../../plan/command.ts'
import { carerId, planId } from '../../plan/ids.ts'
import { forOneself, onDuty } from '../frame/doors.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { viaHelpOfBegun } from './offering-help.ts'

/** A plan for a person who has no account: a helper or a clinician begins it, and goes on as what they are. */
export const forSomebodyRoutes = (service: Service) =>
  room(service, forOneself)
    .get('/plans/for-somebody', (c) => ask(service, c, 'carer'))
    .post('/plans/for-somebody', (c, { account }) => begin(service, c, { account, as: 'carer' }))
    .behind(onDuty('clinician'))
    .get('/reviews/for-somebody', (c) => ask(service, c, 'clinician'))
    .post('/reviews/for-somebody', (c, { account }) => begin(service, c, { account, as: 'clinician' }))

/** A helper is here for herself. */
type As = 'carer' | 'clinician'

const asked = ({ forms }: Service, as: As): Asking => ({
  form: forms.forSomebody,
  given: {
    pathway: [],
    role: as === 'carer' ? 'patient' : as,
    age: 'unknown',
    nation: 'england',
  },
})

const ask = async (service: Service, c: Context<Env>, as: As): Promise<Response> =>
  service.respond(c, forSomebodyView({ as, form: await opened(service, c, asked(service, as)) }))

const begin = async (
  service: Service,
  c: Context<Env>,
  { account, as }: { readonly account: Account; readonly as: As },
): Promise<Response> => {
  const form = postedPage(asked(service, as), c.get('post'))
  const again = (page: typeof form) => service.respond(c, forSomebodyView({ as, form: page }), 422)
  if (!isTaken(form)) return again(form)
  const key = service.clock.digest(`begins for somebody ${account.id}`)
  if ((await service.tries.tooMany(key, beginningsMost)) !== undefined)
    return again(withProblem(form, 'about-name', 'begun-too-often'))
  const id = planId(service.clock.token())
  const by = starter(service, account, textMarked(form, 'about-relationship'))
  const name = neededMarked(form, 'about-name')
  const outcome = await service.act(
    id,
    { kind: 'start-for', name, email: account.email, ...(await there(service, by)) },
    () => by,
  )
  if (!outcome.ok) return await refused(service, c, outcome.refusal)
  if (as === 'clinician') return goTo(c, `/plans/${id}/review`)
  const { plan } = outcome
  const act = (command: Command) => service.act(id, command, (now) => actorFor(account, now))
  return goTo(c, await viaHelpOfBegun({ plan, account, act }, [name, textMarked(form, 'about-relationship')]))
}
/** Nobody helps more people than that in a day; a practice hands out its codes at a clinic. */
const beginningsMost = { most: 20, seconds: 24 * 60 * 60 }

const starter = ({ clock }: Service, { id, name, duty }: Account, relationship: string): Actor =>
  duty.kind === 'clinician'
    ? { ...duty, id, name }
    : { kind: 'carer', id, name, carer: carerId(clock.token().slice(0, 16)), relationship }

const there = async ({ practices }: Service, by: Actor) => {
  const practice = by.kind === 'clinician' ? await practices.find(by.practice) : undefined
  return practice === undefined ? {} : { nation: practice.nation }
}
