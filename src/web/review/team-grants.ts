import type { Context } from 'hono'
import { type TeamLine, type Teams, teamsView } from '#views/drafting/teams.ts'
import {
  type Asking,
  isTaken,
  type OnePage,
  openedPage,
  postedPage,
  restoredPage,
  textMarked,
  withProblem,
} from '../../flow/page.ts'
import { aheadOf } from '../../flow/read-post.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { voiceOf } from '../../plan/access.ts'
import type { Command } from '../../plan/command.ts'
import { type Instant, practiceId } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Practice } from '../../plan/practice.ts'
import { notToSee, notToSeeInHands } from '../../plan/reads/not-to-see.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { type TeamGrant, teamAgreedBy, teamMay } from '../../plan/teams.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import { openPractices } from '../frame/open-practices.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo, tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { teamKindIn } from '../frame/team-kind.ts'
import { patientToldOf } from './patient-of.ts'

/** Which teams of other practices may do something with the plan: said by the person at home, or written down by a clinician. */
export const teamGrantRoutes = (service: Service) =>
  room(service, withPlan('grant-team', 'patient', 'clinician'))
    .get('/plans/:plan/teams', async (c, found) => {
      tellingNothing(c)
      const [kept] = await givenBack(service, c)
      const asking = askedBy(service, found)
      const form = kept ? restoredPage(asking, kept.post) : openedPage(asking)
      return await show(service, c, found, { form, chosen: kept?.post.get('team') ?? undefined })
    })
    .post('/plans/:plan/teams', (c, found) => grant(service, c, found))
    .behind(withPlan('end-team', 'patient', 'clinician'))
    .post(
      '/plans/:plan/teams/:practice/end',
      async (c, { plan, act }) => {
        const outcome = await act({ kind: 'end-team', team: practiceId(c.req.param('practice') ?? '') })
        return outcome.ok
          ? goTo(c, `/plans/${plan.id}/teams?done=done`)
          : await refused(service, c, outcome.refusal)
      },
      { page: '/plans/:plan/teams' },
    )

type Granting = OnPlan<'patient' | 'clinician'>

const askedBy = ({ forms: { helpingTeam } }: Service, { plan, actor }: Granting): Asking => ({
  form: helpingTeam,
  given: givenFor(plan, voiceOf(actor), helpingTeam.section),
})

type Shown = { readonly form: OnePage; readonly chosen: string | undefined }

const show = async (service: Service, c: Context<Env>, found: Granting, shown: Shown): Promise<Response> => {
  const { plan, actor } = found
  const done = c.req.query('done')
  const all = await service.practices.all()
  return service.respond(
    c,
    teamsView({
      plan: plan.id,
      patient: actor.kind === 'clinician' ? patientToldOf(plan) : undefined,
      teams: (plan.teams ?? [])
        .filter(({ team }) => team !== plan.practice)
        .map((one) =>
          lineOf(
            service,
            one,
            all.find(({ id }) => id === one.team),
          ),
        ),
      done: done === 'given' || done === 'done' || done === 'kept' ? done : undefined,
      others: (await openPractices(service))
        .filter(({ id }) => id !== plan.practice)
        .map((one) => ({ ...one, kind: teamKindIn(service, one) })),
      ...shown,
      keptHere: actor.kind === 'clinician' ? plan.keptHere : undefined,
      finds: foundIn(plan),
      isSomebodyShutOut: notToSee(plan).length > 0,
      notToSee: actor.kind === 'patient' ? notToSee(plan) : notToSeeInHands(plan),
    } satisfies Teams),
    c.req.method === 'POST' ? 422 : 200,
  )
}

/** What was approved; else there has to be a practice, by which teams find it. */
const foundIn = ({ approved, away, practice }: Plan): Teams['finds'] => {
  if (approved && away === undefined) return 'approved'
  return practice === undefined ? 'nobodys' : 'unapproved'
}

const lineOf = (service: Service, grant: TeamGrant, practice: Practice | undefined): TeamLine => {
  const { team, may, agreedBy, at, by, on, why, until, isRecorded, ended, paused } = grant
  return {
    ...{ id: team, name: practice?.name ?? '', may, agreedBy, at, until },
    kind: practice ? teamKindIn(service, practice) : '',
    isOver: until !== undefined && until < ukDay(service.clock.now()),
    recorded: isRecorded ? { by: by.name, on: on ?? at, why: why ?? '' } : undefined,
    paused: paused && { at: paused.at, atDeskBy: paused.role === 'clinician' ? paused.by.name : undefined },
    ended: ended && { at: ended.at, by: ended.by.name, role: ended.role, why: ended.why },
  }
}

const grant = async (service: Service, c: Context<Env>, found: Granting): Promise<Response> => {
  const { plan, act } = found
  if (foundIn(plan) === 'nobodys') return goTo(c, `/plans/${plan.id}/teams`)
  const post = c.get('post')
  const form = withDaysAhead(postedPage(askedBy(service, found), post), service.clock.now())
  const chosen = post.get('team') ?? ''
  const team = (await openPractices(service)).find(({ id }) => id === chosen && id !== plan.practice)
  const again = (page: OnePage) => show(service, c, found, { form: page, chosen })
  if (!team) return await again({ ...form, problems: { team: 'unanswered', ...form.problems } })
  const command = isTaken(form) ? commandOf(found, form, post) : undefined
  if (!command) return await again(form)
  const outcome = await act({ ...command, team: team.id, name: team.name })
  if (outcome.ok) return goTo(c, `/plans/${plan.id}/teams?done=given`)
  return await refused(service, c, outcome.refusal, {
    'not-to-see': () => again({ ...form, problems: { despite: 'unanswered' } }),
    'kept-here': () => again({ ...form, problems: { askedSince: 'unanswered' } }),
    'no-such-place': () => again(withProblem(form, 'team-until', 'gone-by')),
    'no-papers': ({ kind }) => again(withProblem(form, 'team-agreed-by', kind)),
    'not-unable': ({ kind }) => again(withProblem(form, 'team-agreed-by', kind)),
  })
}

/** Nobody agreed on a day that is still to come. */
const withDaysAhead = (page: OnePage, now: Instant): OnePage => ({
  ...page,
  problems: { ...aheadOf(ukDay(now), page.form.section, page.said), ...page.problems },
})

type Grant = Command & { readonly kind: 'grant-team' }

const commandOf = (
  { actor }: Granting,
  form: OnePage,
  post: URLSearchParams,
): Omit<Grant, 'team' | 'name'> | undefined => {
  const may = teamMay.find((one) => one === textMarked(form, 'team-may'))
  const agreedBy = teamAgreedBy.find((one) => one === textMarked(form, 'team-agreed-by'))
  if (!may || (actor.kind === 'clinician' && !agreedBy)) return undefined
  const until = textMarked(form, 'team-until')
  const agreed = agreedBy && {
    ...{ by: agreedBy, on: textMarked(form, 'team-agreed-on') },
    why: textMarked(form, 'team-agreed-how'),
  }
  return {
    ...{ kind: 'grant-team', may, despite: post.get('despite') === 'yes' },
    askedSince: post.get('askedSince') === 'yes',
    ...(until === '' ? {} : { until }),
    ...(agreed ? { agreed } : {}),
  }
}
