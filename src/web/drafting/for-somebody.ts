import type { Context } from 'hono'
import { type ForSomebody, forSomebodyView } from '#views/drafting/for-somebody.ts'
import { markedIn } from '../../flow/mark.ts'
import {
  type Asking,
  isTaken,
  neededMarked,
  type OnePage,
  postedPage,
  textMarked,
  withProblem,
} from '../../flow/page.ts'
import { stepAsking } from '../../flow/step.ts'
import { actorFor } from '../../plan/access.ts'
import type { Account, Actor } from '../../plan/actor.ts'
import type { Command } from '../../plan/command.ts'
import { carerId, planId } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked, formAsking } from '../../plan/plan-forms.ts'
import type { PlanWanted } from '../../plan/plans-wanted.ts'
import { leadsPlans, type Practice } from '../../plan/practice.ts'
import { teamAgreedBy } from '../../plan/teams.ts'
import { forOneself, onDuty } from '../frame/doors.ts'
import type { Post } from '../frame/guards.ts'
import { givenBack } from '../frame/kept-posts.ts'
import { opened } from '../frame/one-page.ts'
import { openPractices } from '../frame/open-practices.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { type Desk, wantedAtDesk } from '../frame/wanted-here.ts'
import { noteWanted } from '../frame/wanted-noted.ts'
import { viaHelpOfBegun } from './offering-help.ts'

/** A plan for a person who has no account: a helper or a clinician begins it, and goes on as what they are. */
export const forSomebodyRoutes = (service: Service) =>
  room(service, forOneself)
    .get('/plans/for-somebody', (c, { account }) => ask(service, c, { account, as: 'carer' }))
    .post('/plans/for-somebody', (c, { account }) => begin(service, c, { account, as: 'carer' }))
    .behind(onDuty('clinician'))
    .get('/reviews/for-somebody', (c, { account }) => ask(service, c, { account, as: 'clinician' }))
    .post('/reviews/for-somebody', (c, { account }) => begin(service, c, { account, as: 'clinician' }))
    .get('/reviews/wanted/:wanted/plan', (c, desk) =>
      forWanted(service, c, desk, (wanted) =>
        ask(service, c, { account: desk.account, as: 'clinician', wanted }),
      ),
    )
    .post('/reviews/wanted/:wanted/plan', (c, desk) =>
      forWanted(service, c, desk, (wanted) =>
        begin(service, c, { account: desk.account, as: 'clinician', wanted }),
      ),
    )

/** What a colleague settled meanwhile, or has a plan here by now, begins none. */
const forWanted = async (
  service: Service,
  c: Context<Env>,
  desk: Desk,
  answer: (wanted: PlanWanted) => Promise<Response>,
): Promise<Response> => {
  const wanted = (await wantedAtDesk(service, desk)).find(({ id }) => id === c.req.param('wanted'))
  if (!wanted || wanted.plan) return goTo(c, '/reviews/wanted')
  await noteWanted(service, desk.account, 'wanted-read')
  return await answer(wanted)
}

/** A helper is here for herself. */
type As = 'carer' | 'clinician'

/** Where there is no other practice, nobody is asked which; nor whose team no plan is handed to, and begins each for another. */
const asked = ({ forms }: Service, as: As, { own, others }: Looking): Asking => ({
  form: forms.forSomebody,
  given: {
    pathway: [],
    role: as === 'carer' ? 'patient' : as,
    age: 'unknown',
    nation: 'england',
  },
  ...(others.length === 0 || !own
    ? { known: { [withWhom(forms)]: { kind: 'answer', value: own ? 'ours' : 'another' } } }
    : {}),
})
const withWhom = ({ forSomebody }: Service['forms']): string => markedIn([forSomebody], 'about-with') ?? ''

const ask = async (
  service: Service,
  c: Context<Env>,
  { account, as, wanted }: Beginning,
): Promise<Response> => {
  const looking = await lookingAfter(service, account, wanted)
  const { own, others: practices } = looking
  const standing =
    as === 'clinician' && own ? { [withWhom(service.forms)]: { kind: 'answer' as const, value: 'ours' } } : {}
  const form = await opened(service, c, asked(service, as, looking), standing)
  const [kept] = await givenBack(service, c)
  const chosen = kept?.post.get('practice') ?? ''
  const shown = { as, form, practices, chosen, isTeam: !own, ...wantedIn(wanted, kept?.post) }
  return service.respond(c, forSomebodyView(shown))
}
/** `wanted`: urgent care looked for a plan of this person. */
type Beginning = { readonly account: Account; readonly as: As; readonly wanted?: PlanWanted }

const wantedIn = (wanted: PlanWanted | undefined, post?: Post): Pick<ForSomebody, 'wanted'> =>
  wanted ? { wanted: { ...wanted, isTheirs: post?.get('theirs') === 'yes' } } : {}

/** Who may look after the person: a clinician's own practice, where plans are handed to it, and the others that are open. */
type Looking = { readonly own: boolean; readonly others: readonly Practice[] }
const lookingAfter = async (
  service: Service,
  { duty }: Account,
  wanted: PlanWanted | undefined,
): Promise<Looking> => {
  // Who is another practice's is passed on from the list.
  if (duty.kind !== 'clinician' || wanted) return { own: true, others: [] }
  const open = await openPractices(service)
  const leads = (one: Practice) => leadsPlans(one) && one.id !== duty.practice
  const own = await service.practices.find(duty.practice)
  return { own: own === undefined || leadsPlans(own), others: open.filter(leads) }
}

const begin = async (
  service: Service,
  c: Context<Env>,
  { account, as, wanted }: Beginning,
): Promise<Response> => {
  const looking = await lookingAfter(service, account, wanted)
  const { own, others: practices } = looking
  const post = c.get('post')
  const form = postedPage(asked(service, as, looking), post)
  const chosen = post.get('practice') ?? ''
  const again = (page: typeof form) =>
    service.respond(
      c,
      forSomebodyView({ as, form: page, practices, chosen, isTeam: !own, ...wantedIn(wanted, post) }),
      422,
    )
  const isOfAnother = textMarked(form, 'about-with') === 'another'
  const practice = isOfAnother ? practices.find(({ id }) => id === chosen) : undefined
  if (isOfAnother && !practice)
    return again({ ...form, problems: { ...form.problems, practice: 'unanswered' } })
  if (!isTaken(form)) return again(form)
  const key = service.clock.digest(`begins for somebody ${account.id}`)
  if ((await service.tries.tooMany(key, beginningsMost)) !== undefined)
    return again(withProblem(form, 'about-name', 'begun-too-often'))
  const id = planId(service.clock.token())
  const by = starter(service, account, textMarked(form, 'about-relationship'))
  const name = neededMarked(form, 'about-name')
  const outcome = await service.act(
    id,
    {
      ...{ kind: 'start-for', name, email: account.email },
      ...(practice ? await atAnother(service, by, { practice, form }) : await there(service, by)),
    },
    () => by,
  )
  if (!outcome.ok) return await refused(service, c, outcome.refusal)
  const { plan } = outcome
  const act = (command: Command) =>
    service.act(id, command, (now) => actorFor(account, now, service.clock.now()))
  if (wanted && 'nhsNumber' in wanted.who && post.get('theirs') === 'yes') {
    const saved = await act(numberSaid(plan, wanted.who.nhsNumber))
    if (!saved.ok) return await refused(service, c, saved.refusal)
  }
  if (as === 'clinician') return goTo(c, `/plans/${id}/review`)
  return goTo(c, await viaHelpOfBegun({ plan, account, act }, [name, textMarked(form, 'about-relationship')]))
}
/** Nobody helps more people than that in a day; a practice hands out its codes at a clinic. */
const beginningsMost = { most: 20, seconds: 24 * 60 * 60 }

/** As the team's answer: she compared it, and whoever signs reads it as every other number. */
const numberSaid = ({ forms, version }: Plan, nhsNumber: string): Command => {
  const field = fieldMarked(forms, 'nhs-number') ?? ''
  const section = formAsking(forms, field)?.section
  if (!section) throw new Error('no form asks for an NHS number')
  return {
    ...{ kind: 'answer', section: section.id, at: [], step: stepAsking(section, field) ?? '', read: version },
    said: { [field]: { kind: 'answer', value: nhsNumber } },
  }
}

const starter = ({ clock }: Service, { id, name, duty }: Account, relationship: string): Actor =>
  duty.kind === 'clinician'
    ? { ...duty, id, name }
    : { kind: 'carer', id, name, carer: carerId(clock.token().slice(0, 16)), relationship }

/** The practice that looks after them, and on what her team writes in their plan. */
const atAnother = async (
  { practices }: Service,
  by: Actor,
  { practice: { id, nation }, form }: { readonly practice: Practice; readonly form: OnePage },
) => {
  const agreedBy = teamAgreedBy.find((one) => one === textMarked(form, 'about-agreed-by'))
  const team = by.kind === 'clinician' ? (await practices.find(by.practice))?.name : undefined
  if (!agreedBy || team === undefined) throw new Error('nobody agreed, or the team is in no practice')
  return {
    nation,
    of: { practice: id, team, agreed: { by: agreedBy, why: textMarked(form, 'about-agreed-how') } },
  }
}

const there = async ({ practices }: Service, by: Actor) => {
  const practice = by.kind === 'clinician' ? await practices.find(by.practice) : undefined
  return practice === undefined ? {} : { nation: practice.nation }
}
