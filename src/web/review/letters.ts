import type { Context } from 'hono'
import {
  type LetterLine,
  type LettersNow,
  type LettersPage,
  lettersView,
  madeLetterView,
  ownLettersView,
} from '#views/review/letters.ts'
import { isName } from '../../flow/name.ts'
import { entryNamed } from '../../flow/spot.ts'
import { cardInGroups } from '../../plan/card-code.ts'
import {
  confirmedHowMax,
  isBetween,
  isOwnedByEmail,
  isSince,
  letterDays,
  mayHaveOwn,
} from '../../plan/deeds/printing-letters.ts'
import { accountId, carerId, practiceId, secondsLater } from '../../plan/ids.ts'
import { practiceOfDraft } from '../../plan/in-hand.ts'
import { isOver } from '../../plan/lifecycle.ts'
import type { Plan } from '../../plan/plan.ts'
import {
  isByLetter,
  type LetterHelper,
  letterStands,
  lettersListed,
  type PrintedLetter,
  waitsForWord,
} from '../../plan/printed-letters.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { textMarked } from '../../plan/reads/reading.ts'
import { isUnable } from '../../plan/reads/unable.ts'
import { takeOverCode } from '../../plan/take-over-code.ts'
import { dayPosted } from '../frame/day-posted.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack, type Kept } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo, tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { patientOf } from './patient-of.ts'

/** Letters of paper for who has no email: a clinician makes and confirms them, and the person ends them as well. */
export const letterRoutes = (service: Service) =>
  room(service, withPlan('end-letter', 'patient', 'clinician'))
    .get('/plans/:plan/letters', (c, found) => show(service, c, found))
    .post(
      '/plans/:plan/letters/:letter/end',
      async (c, { plan, act }) => {
        const outcome = await act({ kind: 'end-letter', letter: c.req.param('letter') ?? '' })
        return outcome.ok ? goTo(c, `/plans/${plan.id}/letters`) : await refused(service, c, outcome.refusal)
      },
      { page: '/plans/:plan/letters' },
    )
    .behind(withPlan('keep-letters', 'clinician'))
    .post('/plans/:plan/letters', (c, found) => make(service, c, found))
    .post('/plans/:plan/letters/told', (c, found) => tell(service, c, found), {
      page: '/plans/:plan/letters',
    })
    .post('/plans/:plan/letters/:letter/confirm', (c, found) => confirm(service, c, found), {
      page: '/plans/:plan/letters',
    })

type AtDesk = OnPlan<'clinician'>
type Problem = LettersPage['problem']

const show = async (
  service: Service,
  c: Context<Env>,
  { actor, ...found }: OnPlan<'patient' | 'clinician'>,
) => {
  tellingNothing(c)
  if (actor.kind === 'clinician') {
    const [late] = await givenBack(service, c, isStillAsked(found.plan, service.clock.now()))
    return desk(service, c, { ...found, actor }, { late })
  }
  const letters = linesOf(found.plan, service.clock.now())
  return service.respond(
    c,
    ownLettersView({ plan: found.plan.id, letters, isByLetter: isByLetter(found.plan, found.plan.owner) }),
  )
}

const whyNotOwn = (plan: Plan): LettersPage['notOwn'] => {
  if (isOwnedByEmail(plan)) return 'email'
  if (mayHaveOwn(plan)) return undefined
  return isUnable(plan) ? 'unable' : 'young'
}

type Typed = { readonly problem?: Problem; readonly late?: Kept | undefined }

const desk = (service: Service, c: Context<Env>, { plan }: AtDesk, { problem, late }: Typed): Response => {
  const now = service.clock.now()
  const { toTell = [] } = plan
  const sent = late ?? { to: c.req.path, post: c.get('post') }
  const page: LettersPage = {
    plan: plan.id,
    letters: linesOf(plan, now),
    patient: patientOf(plan),
    name: calledOpenly(plan),
    notOwn: whyNotOwn(plan),
    no: isOver(plan.life) ? 'over' : textMarked(plan, 'birth-date') === undefined ? 'noBorn' : undefined,
    toTell: toTell.map((one) => ({ ...one, to: nameOf(plan, one.account) })),
    upTo: toTell.at(-1)?.version ?? 0,
    typed: problem || late ? Object.fromEntries(sent.post) : {},
    typedIn: formAt(sent.to),
    problem,
  }
  return service.respond(c, lettersView(page), problem ? 422 : 200)
}

/** `told`, or the letter that is confirmed; nothing for a new one. */
const formAt = (address: string): string => address.split('/')[4] ?? ''

/** A form of this page that stands there still: once a letter is confirmed, or its news told, nothing is asked of it. */
const isStillAsked =
  (plan: Plan, now: string) =>
  ({ to }: Kept): boolean => {
    const form = formAt(to)
    if (form === 'told') return (plan.toTell ?? []).length > 0
    return form === '' || isAskedOf(plan, form, now)
  }

const isAskedOf = (plan: Plan, letter: string, now: string): boolean =>
  waitsForWord(plan, now).some(({ id }) => id === letter)

const nameOf = (plan: Plan, account: string): string =>
  Object.values(plan.letters ?? {}).find((one) => one.account === account)?.helper?.name ?? calledOpenly(plan)

/** Newest first. */
const linesOf = (plan: Plan, now: string): readonly LetterLine[] =>
  Object.values(plan.letters ?? {})
    .map((one) => lineOf(plan, one, now))
    .toReversed()

const lineOf = (plan: Plan, letter: PrintedLetter, now: string): LetterLine => {
  const { id, helper, made, until, used, missed, confirmed, ended } = letter
  return {
    ...{ id, helper, until, used, missed, stands: letterStands(plan, letter, now) },
    made: { by: made.by.name, at: made.at },
    confirmed: confirmed && { by: confirmed.by.name, on: confirmed.on, how: confirmed.how },
    ended: ended && { by: ended.by.name, role: ended.role, at: ended.at },
  }
}

/** The code stands on the page that answers, once: only its digest is kept. */
const make = async (service: Service, c: Context<Env>, found: AtDesk): Promise<Response> => {
  const { clock, settings, practices } = service
  const { plan, act } = found
  tellingNothing(c)
  const asked = askedFor(service, c, plan)
  if ('problem' in asked) return desk(service, c, found, { problem: asked.problem })
  const code = takeOverCode(clock.token())
  const until = secondsLater(clock.now(), letterDays * daySeconds)
  const letter = clock.token().slice(0, 16)
  const outcome = await act({
    ...{ kind: 'make-letter', letter, codeHash: clock.digest(code), until },
    ...asked,
  })
  if (!outcome.ok)
    return await refused(service, c, outcome.refusal, {
      'too-many': () => desk(service, c, found, { problem: 'too-many' }),
      'named-as-barred': () => desk(service, c, found, { problem: 'barred' }),
    })
  const practice = await practices.find(practiceOfDraft(plan) ?? practiceId(''))
  return service.respond(
    c,
    madeLetterView({
      plan: plan.id,
      patient: patientOf(plan),
      name: calledOpenly(plan),
      helper: asked.helper?.name,
      code: cardInGroups(code),
      address: `${settings.baseUrl}/sign-in/code`,
      until,
      practice: practice ?? { name: settings.contact },
    }),
  )
}
const daySeconds = 24 * 60 * 60

type Asked =
  | { readonly account: PrintedLetter['account']; readonly helper?: LetterHelper }
  | { readonly problem: NonNullable<Problem> }

/** Who had a letter before gets the account of that one again. */
const askedFor = ({ clock }: Service, c: Context<Env>, plan: Plan): Asked => {
  const post = c.get('post')
  const letters = Object.values(plan.letters ?? {})
  const fresh = accountId(clock.token())
  if (post.get('who') === 'person') {
    const before = letters.find(({ helper }) => helper === undefined)
    return { account: isByLetter(plan, plan.owner) ? (plan.owner ?? fresh) : (before?.account ?? fresh) }
  }
  if (post.get('who') !== 'helper') return { problem: 'who' }
  const name = wordsIn(post.get('helper-name'))
  const relationship = wordsIn(post.get('relationship'))
  if (name === '' || name.length > nameMost || !isName(name)) return { problem: 'name' }
  if (relationship === '' || relationship.length > nameMost) return { problem: 'relationship' }
  const before = letters.find(({ helper }) => helper !== undefined && isSameHelper(plan, helper, name))
  const carer = before?.helper?.carer ?? carerId(clock.token().slice(0, 16))
  return { account: before?.account ?? fresh, helper: { carer, name, relationship } }
}
const nameMost = 70

const wordsIn = (typed: string | null): string => (typed ?? '').trim().replace(/\s+/g, ' ')

/** Whose help was ended is somebody new, should they come again. */
const isSameHelper = ({ carers }: Plan, { carer, name }: LetterHelper, typed: string): boolean =>
  name.toLowerCase() === typed.toLowerCase() && entryNamed(carers, carer)?.removed !== true

const confirm = async (service: Service, c: Context<Env>, found: AtDesk): Promise<Response> => {
  const { plan, act } = found
  tellingNothing(c)
  const post = c.get('post')
  const id = c.req.param('letter') ?? ''
  const letter = entryNamed(plan.letters ?? {}, id)
  if (!letter) return service.errorPage(c, 'not-found')
  // A colleague confirmed or ended it meanwhile: what she wrote is kept.
  const over = () => service.errorPage(c, 'wrong-state')
  const on = dayPosted(post, 'on')
  const how = (post.get('how') ?? '').trim()
  const { confirmed, ended } = letter
  const isTwice = confirmed?.by.id === found.account.id && confirmed.on === on && confirmed.how === how
  // A double click: it is saved.
  if (isTwice && !ended) return goTo(c, `/plans/${plan.id}/letters`)
  if (!isAskedOf(plan, id, service.clock.now())) return over()
  const again = (problem: 'day' | 'how') => desk(service, c, found, { problem })
  if (on === undefined || !isSince(on, letter, service.clock.now())) return again('day')
  if (how === '' || how.length > confirmedHowMax) return again('how')
  const outcome = await act({ kind: 'confirm-letter', letter: id, on, how })
  return outcome.ok
    ? goTo(c, `/plans/${plan.id}/letters`)
    : await refused(service, c, outcome.refusal, { 'not-allowed': over })
}

const tell = async (service: Service, c: Context<Env>, found: AtDesk): Promise<Response> => {
  const { plan, act } = found
  tellingNothing(c)
  const post = c.get('post')
  const upTo = Number(post.get('up-to'))
  const on = dayPosted(post, 'on')
  const last = (plan.toTell ?? []).findLast(({ version }) => version <= upTo)
  if (on === undefined || (last && !isBetween(on, last.at, service.clock.now())))
    return desk(service, c, found, { problem: 'told' })
  const outcome = await act({ kind: 'tell-by-letter', upTo, on })
  return outcome.ok ? goTo(c, `/plans/${plan.id}/letters`) : await refused(service, c, outcome.refusal)
}

/** Whom to speak with, and whom to tell; nobody is told of what is shared no more. */
export const lettersDue = (plan: Plan, now: string): LettersNow => ({
  isUsed: plan.status !== 'withdrawn' && waitsForWord(plan, now).length > 0,
  isToTell: lettersListed(plan).toTell.length > 0,
})
