import type { Context } from 'hono'
import { type Chapter, type Submission, submission, submitted } from '#views/drafting/submission.ts'
import { takingBack, withdrawal } from '#views/drafting/taking-back.ts'
import { holds, subjectsIn } from '../../flow/condition.ts'
import {
  type Asking,
  isTaken,
  type OnePage,
  openedPage,
  postedPage,
  restoredPage,
  saidBySteps,
} from '../../flow/page.ts'
import type { Rule } from '../../flow/rules.ts'
import { voiceOf } from '../../plan/access.ts'
import { isTalkFirstOpen } from '../../plan/agreement.ts'
import { type Instant, practiceId } from '../../plan/ids.ts'
import { practiceOfDraft } from '../../plan/in-hand.ts'
import { isInHands, isOfferedElsewhere, takesBackBy } from '../../plan/lifecycle.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { leadsPlans } from '../../plan/practice.ts'
import { missingForSubmission } from '../../plan/reads/completeness.ts'
import { isOfChild } from '../../plan/reads/parents.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { readingOrder } from '../../plan/reads/reading-order.ts'
import { rulesNow } from '../../plan/reads/rules.ts'
import { shown } from '../../plan/reads/shown.ts'
import { sitesNamedIn } from '../../plan/sites.ts'
import {
  goOnThough,
  isNamingTeams,
  pausedByANo,
  pausedNow,
  type TeamGrant,
  teamsNow,
} from '../../plan/teams.ts'
import { type Door, type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import { openPractices } from '../frame/open-practices.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { playedBack, remarksOn } from './checks.ts'
import { forgetChosen, keepChosen, withChosen } from './chosen-beside-no.ts'
import { answeredIn, needsOf } from './needs.ts'
import { openFor } from './recordings-on.ts'
import { showHidden } from './show-hidden.ts'
import { helpersWrote } from './since.ts'
import { teamAdded } from './team-added.ts'
import { unfinishedIn } from './unfinished.ts'

/** Check, hand over, and take back: the person's own deeds, and of who began a plan for a child. */
export const submissionRoutes = (service: Service) =>
  room(service, forOwnOrChild('submit'))
    .get('/plans/:plan/submission', async (c, found) => {
      const [kept] = await givenBack(service, c)
      const offer = kept
        ? { page: restoredPage(askedBy(found), kept.post), practice: kept.post.get('practice') }
        : await withChosen(service, found, openedPage(askedBy(found), standing(found)))
      return await show(service, c, found, offer)
    })
    .post('/plans/:plan/submission', (c, found) => handOver(service, c, found))
    .get('/plans/:plan/handed-over', async (c, found) => {
      const { plan } = found
      if (isOpenedByPractice(plan)) return goTo(c, `/plans/${plan.id}`)
      const practice = (await service.practices.all()).find(({ id }) => id === practiceOfDraft(plan))?.name
      const { submittedAt: at } = plan
      const hasApproved = plan.approved !== undefined && plan.away === undefined
      return service.respond(
        c,
        submitted({
          plan: plan.id,
          isForAnother: found.actor.kind === 'carer',
          isTalkFirst: isTalkFirstOpen(plan),
          isNaming: isNamingTeams(plan) && found.actor.kind === 'patient',
          isByLetter: found.account.letter !== undefined,
          hasApproved,
          isSuspended: plan.approved !== undefined && plan.away?.as === 'suspended',
          pausedTeams: namesOf(pausedNow(plan, service.clock.now())),
          isChangeAsked: plan.changedFields.length > 0,
          signers: isOfferedElsewhere(plan) ? await nameOf(service, plan.practice) : undefined,
          hasUnfinished: (await unfinishedIn(service, found)).length > 0,
          ...(practice && at ? { to: practice, at } : {}),
        }),
      )
    })
    .behind(forOwnOrChild('withdraw'))
    .get('/plans/:plan/withdrawal', (c, { plan, actor }) =>
      takesBackBy(plan) === 'withdraw'
        ? goTo(c, `/plans/${plan.id}/taking-back`)
        : service.respond(c, withdrawal(plan.id, sitesNamedIn(plan).length > 0, actor.kind === 'carer')),
    )
    .get('/plans/:plan/taking-back', async (c, { plan, actor }) => {
      const by = takesBackBy(plan)
      if (by === undefined) return goTo(c, `/plans/${plan.id}`)
      const to = await nameOf(service, practiceOfDraft(plan))
      const never = by === 'withdraw' ? { isApart: sitesNamedIn(plan).length > 0 } : undefined
      return service.respond(c, takingBack(plan.id, { to, never, isForAnother: actor.kind === 'carer' }))
    })
    .post('/plans/:plan/taking-back', async (c, { plan, act }) => {
      const outcome = await act({ kind: takesBackBy(plan) ?? 'take-back' })
      const isBack = outcome.ok || plan.life.draft === 'draft'
      return isBack ? goTo(c, `/plans/${plan.id}`) : await refused(service, c, outcome.refusal)
    })
    .post('/plans/:plan/withdrawal', async (c, { plan, act }) => {
      const outcome = await act({ kind: 'withdraw' })
      const isOut = outcome.ok || plan.status === 'withdrawn'
      return isOut ? goTo(c, `/plans/${plan.id}`) : await refused(service, c, outcome.refusal)
    })

const nameOf = async ({ practices }: Service, practice: Plan['practice']) =>
  practice && (await practices.find(practice))?.name

type Handing = OnPlan<'patient' | 'carer'>

/** Whoever began a plan for an adult hands nothing over: there is no such page for them. */
const forOwnOrChild =
  (deed: 'submit' | 'withdraw'): Door<Handing> =>
  async (service, c) => {
    const entry = await withPlan(deed, 'patient', 'carer')(service, c)
    if (entry.kind !== 'in' || entry.held.actor.kind === 'patient') return entry
    const { plan, actor } = entry.held
    return isOfChild(plan, voiceOf(actor)) ? entry : { kind: 'fault', fault: 'not-found' }
  }

/** The form, and the practice that is chosen beside it: which ones there are is in no form. */
type Shown = { readonly page: OnePage; readonly practice: string | null | undefined }

const askedBy = ({ plan, actor }: Found): Asking => ({
  form: plan.forms.submission,
  given: givenFor(plan, voiceOf(actor), plan.forms.submission.section),
})

/** What was chosen at the last hand-over, in the words of the choices: shown beside the question, and ticked by nobody. */
const chosenBefore = ({ plan, actor }: Found, now: Instant): Submission['chosenBefore'] => {
  const { section, words } = plan.forms.submission
  const { answers } = answersIn(plan, voiceOf(actor), section.id)
  const lines = Object.entries(section.fields).flatMap(([field, rules]) => {
    const answer = answers[field]
    const isOfBefore = answer && plan.handedOverAt !== undefined && answer.at <= plan.handedOverAt
    const said = isOfBefore ? shown(rules, words.fields[field], answer.said, () => undefined) : []
    return said.length === 0 ? [] : [{ label: words.fields[field]?.label ?? field, said: said.join('; ') }]
  })
  const goOn = goOnThough(plan, now).map(({ name }) => name)
  return plan.handedOverAt !== undefined && lines.length > 0
    ? { at: plan.handedOverAt, lines, goOn: goOn.join(', ') }
    : undefined
}

/** What was ticked for a hand-over that came about is ticked anew for the next: nobody agrees by leaving an old tick. */
const standing = ({ plan, actor }: Found) => {
  const { answers } = answersIn(plan, voiceOf(actor), plan.forms.submission.section.id)
  return Object.fromEntries(
    Object.entries(answers).flatMap(([field, { said, at }]) =>
      plan.handedOverAt === undefined || at > plan.handedOverAt ? [[field, said]] : [],
    ),
  )
}

const show = async (service: Service, c: Context<Env>, found: Handing, offer: Shown): Promise<Response> => {
  const { plan } = found
  const now = service.clock.now()
  const read = sectionsOf(service, found, now)
  return service.respond(
    c,
    submission({
      plan: plan.id,
      isForAnother: found.actor.kind === 'carer',
      form: offer.page,
      practice: offer.practice ?? undefined,
      chosenBefore: chosenBefore(found, now),
      stands: plan.approved && (plan.away ?? 'approved'),
      teams: {
        now: namesOf(pausedByANo(plan, now)),
        paused: namesOf(pausedNow(plan, now)),
        unnamed: namesOf(teamsNow(plan, now).filter(({ isRecorded }) => isRecorded)),
      },
      unfinished: await unfinishedIn(service, found),
      recordings: openFor(found),
      needs: needsOf(found, { now, read, answered: c.req.query('answered') }),
      ...refusing(found, now),
      isInHands: isInHands(plan.life),
      isRefused: c.req.method === 'POST',
      sections: answeredIn(read),
      hidden: showHidden(c),
      helpersWrote: helpersWrote(service, found, plan.handedOverAt ?? ''),
      practices: await practicesToChoose(service),
      read: plan.version,
    }),
    c.req.method === 'POST' ? 422 : 200,
  )
}

const namesOf = (all: readonly TeamGrant[]): readonly string[] => all.map(({ name }) => name)

/** The person's own words and the team's, section by section. */
const sectionsOf = (service: Service, found: Found, now: string): readonly Chapter[] => {
  const remarks = remarksOn(found, now)
  return readingOrder(found.plan, voiceOf(found.actor)).map((form) => ({
    id: `chapter-${form.section.id}`,
    title: form.words.title,
    groups: playedBack(found, form, remarks),
    added: teamAdded(service, found, form),
  }))
}

/** What refuses the hand-over: by answers of this page, which can be changed on it, or by others. */
const refusing = ({ plan }: Found, now: Instant): Pick<Submission, 'blocks' | 'saidNo'> => {
  const all = rulesNow(plan, { at: 'hand-over', today: now }, 'block')
  const own = all.filter((rule) => isOfThisPage(plan, rule))
  return {
    blocks: all.filter((rule) => !own.includes(rule)).map(({ words }) => words),
    saidNo: own.map(({ words }) => words),
  }
}

const isOfThisPage = ({ forms }: Plan, { when }: Rule): boolean =>
  subjectsIn(when).every((subject) => forms.submission.section.fields[subject] !== undefined)

/** The answers with which somebody says here that nothing is handed over: whatever else is asked can stay open. */
const saidNo = (found: Found, { said, steps }: OnePage) => {
  const { given } = askedBy(found)
  const fields = found.plan.forms.rules
    .filter((rule) => rule.does === 'block' && rule.at === 'hand-over' && isOfThisPage(found.plan, rule))
    .filter(({ when }) => holds(when, { given, live: said, measures: {} }))
    .flatMap(({ when }) => subjectsIn(when))
  const own = Object.entries(said).filter(([field]) => fields.includes(field))
  return saidBySteps({ steps, said: Object.fromEntries(own) })
}

/** Those that lead plans, and read what is handed to them. */
const practicesToChoose = async (service: Service) => (await openPractices(service)).filter(leadsPlans)

const handOver = async (service: Service, c: Context<Env>, found: Handing): Promise<Response> => {
  const { plan, act } = found
  const post = c.get('post')
  const page = postedPage(askedBy(found), post)
  const place = { section: page.form.section.id, at: [], read: plan.version }
  const [no] = saidNo(found, page)
  if (no) {
    const saved = await act({ kind: 'answer', ...place, ...no })
    if (!saved.ok) return await refused(service, c, saved.refusal)
    await keepChosen(service, found, { post, said: Object.keys(no.said) })
    return goTo(c, `/plans/${plan.id}/submission#hand-over`)
  }
  const chosen = post.get('practice')
  const practice = (await practicesToChoose(service)).find(({ id }) => id === chosen)
  if (!practice) {
    const problems = { ...page.problems, practice: 'unanswered' }
    return await show(service, c, found, { page: { ...page, problems }, practice: chosen })
  }
  if (!isTaken(page)) return await show(service, c, found, { page, practice: chosen })
  let latest = plan
  for (const one of saidBySteps(page)) {
    const saved = await act({ kind: 'answer', ...place, ...one })
    if (!saved.ok) return await refused(service, c, saved.refusal)
    latest = saved.plan
  }
  const outcome = await act({ kind: 'submit', practice: practiceId(practice.id), nation: practice.nation })
  const done = () => goTo(c, `/plans/${plan.id}/handed-over`)
  if (outcome.ok) await forgetChosen(service, found)
  if (outcome.ok) return done()
  if (isInHands(latest.life) && latest.keptHere !== plan.keptHere)
    return goTo(c, `/plans/${plan.id}${found.actor.kind === 'patient' ? '/teams?done=kept' : ''}`)
  const again = () => show(service, c, { ...found, plan: latest }, { page, practice: chosen })
  const isWanting = missingForSubmission(latest, service.clock.now()).length > 0
  const there = isOpenedByPractice(latest) && isWanting ? again : done
  return await refused(service, c, outcome.refusal, {
    ...(isInHands(latest.life) ? { 'wrong-state': there } : {}),
    blocked: again,
    incomplete: again,
  })
}

/** Its practice has it without a hand-over, as it began it; whatever else is in hands was handed over, and a double click says so. */
const isOpenedByPractice = ({ life, submittedAt, handedOverAt }: Plan): boolean =>
  isInHands(life) && submittedAt !== handedOverAt
