import type { Context } from 'hono'
import { type CarerState, type Carers, carerLeaving, carers } from '#views/drafting/carers.ts'
import {
  type Asking,
  isTaken,
  neededMarked,
  type OnePage,
  postedPage,
  textMarked,
  withProblem,
} from '../../flow/page.ts'
import { sectionsIn, wordsUnder } from '../../flow/spot.ts'
import { questionOf } from '../../flow/words-in.ts'
import { type Carer, helpsNow, isOverFor, readsByPapers } from '../../plan/carer.ts'
import { invitedBy } from '../../plan/deeds/caring.ts'
import { hiddenWith } from '../../plan/hidden.ts'
import { carerId, type Instant } from '../../plan/ids.ts'
import { practiceOfDraft } from '../../plan/in-hand.ts'
import type { Plan } from '../../plan/plan.ts'
import { isByLetter, letterStands } from '../../plan/printed-letters.ts'
import { spotsGivenBack } from '../../plan/reads/given-back.ts'
import { spotsKept } from '../../plan/reads/harm-kept.ts'
import { barredHelpers, type NamedAs } from '../../plan/reads/named-as-barred.ts'
import { givenFor, isKeptFromCarers, pathIn } from '../../plan/reads/reading.ts'
import { readingOrder } from '../../plan/reads/reading-order.ts'
import { type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { untilIn } from './last-day.ts'
import { viaHelp } from './offering-help.ts'

/** The person asks somebody to help, and takes it back. */
export const carerRoutes = (service: Service) =>
  room(service, withPlan('invite-carer', 'patient'))
    .get('/plans/:plan/carers', async (c, found) =>
      service.respond(
        c,
        page(found, await opened(service, c, askedBy(service, found.plan)), {
          now: service.clock.now(),
          removed: c.req.query('removed'),
        }),
      ),
    )
    .post('/plans/:plan/carers', (c, found) => invite(service, c, found))
    .behind(withPlan('hide', 'patient'))
    .post(
      '/plans/:plan/carers/chapters/:section',
      async (c, { plan, act }) => {
        const kind = c.get('post').get('hides') === 'yes' ? 'hide-chapter' : 'show-chapter'
        const outcome = await act({ kind, chapter: c.req.param('section') ?? '' })
        return outcome.ok
          ? goTo(c, `/plans/${plan.id}/carers#chapters`)
          : await refused(service, c, outcome.refusal)
      },
      { page: '/plans/:plan/carers' },
    )
    .behind(withPlan('grant-reading', 'patient'))
    .post('/plans/:plan/carers/:carer/reading', async (c, { plan, act }) => {
      const kind = c.get('post').get('reads') === 'yes' ? 'grant-reading' : 'end-reading'
      const outcome = await act({ kind, carer: carerId(c.req.param('carer') ?? '') })
      return outcome.ok ? goTo(c, `/plans/${plan.id}/carers`) : await refused(service, c, outcome.refusal)
    })
    .behind(withPlan('remove-carer', 'patient'))
    .get('/plans/:plan/carers/:carer/removal', (c, { plan }) => {
      const carer = shownOf(plan, service.clock.now()).find(({ id }) => id === c.req.param('carer'))
      const isThere = carer !== undefined && carer.state !== 'removed' && carer.state !== 'declined'
      return isThere
        ? service.respond(c, carerLeaving({ plan: plan.id, carer }))
        : goTo(c, `/plans/${plan.id}/carers`)
    })
    .post('/plans/:plan/carers/:carer/removal', async (c, { plan, act }) => {
      const carer = carerId(c.req.param('carer') ?? '')
      const isTold = c.get('post').get('tell') === 'yes'
      const outcome = await act({ kind: 'remove-carer', carer, isTold })
      return outcome.ok
        ? goTo(c, `/plans/${plan.id}/carers?removed=${carer}`)
        : await refused(service, c, outcome.refusal)
    })

const askedBy = ({ forms: { invitation } }: Service, plan: Plan): Asking => ({
  form: invitation,
  given: givenFor(plan, 'person', invitation.section),
})

const invite = async (service: Service, c: Context<Env>, found: OnPlan): Promise<Response> => {
  const { plan, act } = found
  const invitation = postedPage(askedBy(service, plan), c.get('post'))
  const now = service.clock.now()
  const again = (one: OnePage) => service.respond(c, page(found, one, { now }), 422)
  if (!isTaken(invitation)) return again(invitation)
  const outcome = await act({
    kind: 'invite-carer',
    carer: carerId(service.clock.token().slice(0, 16)),
    name: neededMarked(invitation, 'carer-name'),
    relationship: textMarked(invitation, 'carer-relationship'),
    email: neededMarked(invitation, 'carer-email'),
    ...untilIn(invitation),
    despiteBar: c.get('post').get('despiteBar') === 'yes',
  })
  if (outcome.ok) return goTo(c, await heardIn(found, invitation))
  return await refused(service, c, outcome.refusal, {
    'named-as-barred': ({ kind, named }) =>
      service.respond(c, page(found, withProblem(invitation, 'carer-name', kind), { now, named }), 422),
    'no-such-place': () => again(withProblem(invitation, 'carer-until', 'gone-by')),
    'already-helping': ({ kind }) => again(withProblem(invitation, 'carer-email', kind)),
    'too-many': () => again(withProblem(invitation, 'carer-email', 'too-many-helpers')),
    'too-often': () => again(withProblem(invitation, 'carer-email', 'asked-too-often')),
    'written-to-enough': ({ kind }) => again(withProblem(invitation, 'carer-email', kind)),
  })
}

/** What she calls somebody may say what they do to her. */
const heardIn = async (found: OnPlan, { said }: OnePage): Promise<string> => {
  const back = `/plans/${found.plan.id}/carers`
  return await viaHelp(found, { spot: { section: '', at: [] }, invitation: said }, { next: back, back })
}

type Told = { readonly now: Instant; readonly removed?: string | undefined; readonly named?: NamedAs }

const page = ({ plan, actor }: Found, invitation: OnePage, { now, removed, named }: Told) =>
  carers({
    plan: plan.id,
    carers: shownOf(plan, now),
    barred: barredIn(plan),
    removed: shownOf(plan, now).find(({ id, state }) => id === removed && state === 'removed'),
    hidden: [...plan.hidden.flatMap((field) => linked(plan, field)), ...keptByWords(plan)],
    givenBack: givenBack(plan),
    invitation,
    named,
    asks: invitedBy(plan, actor),
    letters: lettersFor(plan),
    lettersOut: lettersOut(plan, now),
    hasLetters: plan.letters !== undefined,
    hasApproved: plan.approved !== undefined && plan.away === undefined,
    chapters: chaptersToHide(plan),
  })

/** Those in which the person is asked anything. */
const chaptersToHide = (plan: Plan): Carers['chapters'] =>
  readingOrder(plan, 'person')
    .filter(({ section }) => pathIn(plan, 'person', section).steps.some(({ asked }) => asked.length > 0))
    .map(({ section: { id }, words: { title } }) => ({
      ...{ id, title, isHidden: hiddenWith(plan, id).length > 0 },
    }))

/** Not hidden by the person: what their words tell of keeps them from helpers. */
const keptByWords = (plan: Plan): Carers['hidden'] => {
  const kept = spotsKept(plan).map(({ at, reads }) => ({ field: at.at(-1) ?? '', reads }))
  return kept
    .filter(
      ({ field }, at) => kept.findIndex((one) => one.field === field) === at && !plan.hidden.includes(field),
    )
    .flatMap(({ field, reads }) => linked(plan, field).map((link) => ({ ...link, reads })))
}

/** Kept from helpers by its words until a clinician read them whole; the person may hide it. */
const givenBack = (plan: Plan): Carers['givenBack'] => {
  const fields = spotsGivenBack(plan).map(({ at }) => at.at(-1) ?? '')
  return [...new Set(fields)]
    .filter((field) => !plan.hidden.includes(field))
    .flatMap((field) => linked(plan, field))
}

/** Where a practice has the plan, it prints a letter for a helper without email. */
const lettersFor = (plan: Plan): Carers['letters'] => {
  if (isByLetter(plan, plan.owner)) return 'own'
  return practiceOfDraft(plan) === undefined ? undefined : 'other'
}

/** Letters for helpers that may still bring somebody in, and nobody of the practice has said who it was. */
const lettersOut = (plan: Plan, now: Instant): Carers['lettersOut'] =>
  Object.values(plan.letters ?? {}).flatMap((letter) => {
    const { id, helper, made, used, confirmed } = letter
    if (!helper || confirmed || !letterStands(plan, letter, now)) return []
    return [
      { ...{ id, name: helper.name, relationship: helper.relationship }, madeAt: made.at, usedAt: used[0] },
    ]
  })

const shownOf = (plan: Plan, now: Instant) =>
  Object.values(plan.carers)
    .filter(({ goesOnAs }) => goesOnAs === undefined)
    .map((carer) => ({
      ...{ id: carer.id, name: carer.name, relationship: carer.relationship },
      ...{
        state: stateOf(carer),
        leftAt: carer.leftAt,
        reads: readsOf(plan, carer),
        isLetterOver: isLetterOver(plan, carer, now),
        helpsAgain: carer.removed && helpsNow(plan.carers, carer),
        until: carer.until,
        isOver: isOverFor(carer, now),
      },
    }))

/** Whoever came by a letter comes by nothing else: it, or the one that took its place, has to stand. */
const isLetterOver = (plan: Plan, { id, account }: Carer, now: Instant): boolean =>
  isByLetter(plan, account) &&
  Object.values(plan.letters ?? {}).every((one) => one.helper?.carer !== id || !letterStands(plan, one, now))

const readsOf = (plan: Plan, carer: Carer): 'yes' | 'no' | 'by-papers' => {
  if (readsByPapers(plan, carer)) return 'by-papers'
  return carer.readsSince === undefined ? 'no' : 'yes'
}

/** Only where the person alone looks: what bars somebody may be hidden from whoever looks on. */
const barredIn = (plan: Plan) =>
  barredHelpers(plan).map(({ carer, as, spots }) => ({
    ...{ id: carer.id, as },
    // What is said of them is where they are listed, or else who should stay away.
    isHidden: spots.slice(0, 1).some(({ at }) => isKeptFromCarers(plan, at)),
  }))

const stateOf = ({ removed, declined, leftAt, account }: Carer): CarerState => {
  if (leftAt !== undefined) return 'left'
  if (removed) return declined ? 'declined' : 'removed'
  return account ? 'helping' : 'invited'
}

/** Leads to the question by the step that asks it, the one that the person meets where several do; one inside a list, to the list; none that she is not asked. */
const linked = (plan: Plan, field: string): Carers['givenBack'] => {
  for (const { section, words } of plan.forms.sections) {
    const part = sectionsIn(section).find((one) => one.section.fields[field])
    if (!part) continue
    const name = part.lists[0] ?? field
    const asking = Object.entries(section.steps).flatMap(([id, { ask }]) => (ask.includes(name) ? [id] : []))
    const met = pathIn(plan, 'person', section).steps.find(({ id }) => asking.includes(id))
    if (met === undefined) return []
    const [list] = part.lists
    const step = list === undefined ? met.id : undefined
    const label = questionOf(part.section, wordsUnder(words, part.lists), field, step)
    const of = list === undefined ? {} : { of: words.fields[list]?.label ?? list }
    return [{ chapter: words.title, ...of, label, href: `/plans/${plan.id}/${section.id}/${met.id}` }]
  }
  return []
}
