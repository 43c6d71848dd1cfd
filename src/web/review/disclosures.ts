import type { Context } from 'hono'
import type { DeskKept } from '#views/review/desk-kept.ts'
import {
  type DisclosureLine,
  type DisclosureWords,
  disclosureView,
  type SettledLine,
} from '#views/review/disclosure.ts'
import { isToOneself, mostUrgentFirst } from '../../flow/listening.ts'
import {
  type Asking,
  choicesMarked,
  isTaken,
  type OnePage,
  postedPage,
  textMarked,
  withProblem,
} from '../../flow/page.ts'
import { fieldAt } from '../../flow/spot.ts'
import { ukDay } from '../../flow/uk-day.ts'
import {
  type Disclosure,
  disclosedTo,
  disclosuresOf,
  everDisclosedTo,
  isTakenBack,
  isUntold,
  outcomeStood,
} from '../../plan/disclosure.ts'
import { byAnswer, type HelpOffered, isOfOneAnswer, isOpen } from '../../plan/help-offered.ts'
import type { Plan } from '../../plan/plan.ts'
import { nationOf } from '../../plan/plan-forms.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { labelOf } from '../../plan/reads/shown.ts'
import { forgetTyped } from '../frame/begun.ts'
import { type Door, type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { placeOf as answerPlace } from './agenda-lines.ts'
import { dangerIn, ownPhones } from './danger-quoted.ts'
import { asideMoved, fieldsOf, keyOf, notTaken, openedAtDesk, placeOf } from './desk-begun.ts'
import { disclosurePath, outcomeOf } from './outcome-of.ts'
import { patientToldOf } from './patient-of.ts'
import { stoodIn } from './stood-in.ts'
import { whoOf } from './who-of.ts'

/** What became of words of danger, or of a wish to be spoken with alone: nobody signs past it, and clinicians alone read it. */
export const disclosureRoutes = (service: Service) =>
  room(service, onDisclosure)
    .get('/plans/:plan/disclosures/:disclosure', async (c, found) =>
      show(
        service,
        c,
        found,
        await openedAtDesk(service, c, { found, key: keyFor(found), asking: askedOf(found) }),
      ),
    )
    .post('/plans/:plan/disclosures/:disclosure', (c, found) => settle(service, c, found))

type OnDisclosure<F = Found<'clinician'>> = F & { readonly disclosure: Disclosure }

const onDisclosure: Door<OnDisclosure<OnPlan<'clinician'>>> = async (service, c) => {
  const entry = await withPlan('settle-disclosure', 'clinician')(service, c)
  if (entry.kind !== 'in') return entry
  const version = Number(c.req.param('disclosure'))
  const disclosure = everDisclosedTo(entry.held.plan).find((one) => one.version === version && !isUntold(one))
  return disclosure
    ? { ...entry, held: { ...entry.held, disclosure } }
    : { kind: 'fault' as const, fault: 'not-found' as const }
}

/** Each that is open, once for an answer, with where what became of it is written. */
export const openLines = (plan: Plan): readonly DisclosureLine[] => linesIn(plan, disclosedTo(plan))

const linesIn = (plan: Plan, all: readonly Disclosure[]): readonly DisclosureLine[] =>
  onceAnAnswer(all).map((one) => disclosureLine(plan, one))

/** Of one answer the newest stands for all, with everything that they speak of. */
const onceAnAnswer = (all: readonly Disclosure[]): readonly Disclosure[] => {
  const noticed = all.flatMap((one) => (one.kind === 'danger' ? [one] : []))
  const standing = byAnswer(noticed).map((some) => ({
    ...(some.at(-1) ?? some[0]),
    dangers: mostUrgentFirst(some.flatMap(({ dangers }) => dangers)),
  }))
  return [...standing, ...all.filter(({ kind }) => kind !== 'danger')]
}

/** Each of which somebody wrote what became, with what they wrote. */
export const settledLines = (plan: Plan): readonly SettledLine[] =>
  [
    ...Map.groupBy(
      disclosuresOf(plan).filter((one) => !isOpen(one)),
      accountKey,
    ).values(),
  ]
    .flatMap(onceAnAnswer)
    .map((one) => ({ ...disclosureLine(plan, one), outcome: outcomeOf(plan, one) }))

/** What one account closed. */
const accountKey = ({ outcome }: Disclosure): string => `${outcome?.at} ${outcome?.by.id} ${outcome?.text}`

const disclosureLine = (plan: Plan, one: Disclosure): DisclosureLine => ({
  ...(one.kind === 'taken-back' || isUntold(one)
    ? { what: [one.kind === 'taken-back' ? one.kind : 'untold'], who: undefined }
    : { what: one.kind === 'alone' ? [one.kind] : one.dangers, who: whoOf(plan, one) }),
  ...(one.kind === 'danger' ? aboutOf(plan, one) : {}),
  at: one.at,
  href: disclosurePath(plan, one),
})

/** In which answer, and who helps: whoever is meant may be one of them. */
const aboutOf = (
  plan: Plan,
  { about, dangers }: Pick<HelpOffered, 'about' | 'dangers'>,
): Pick<DisclosureLine, 'about' | 'helpers' | 'isHelpersStay' | 'child'> => {
  const field = fieldAt(about.at)
  const helpers = dangers.includes('by-others') ? helpersOf(plan) : []
  return {
    ...(field === undefined ? {} : { about: labelOf(plan, field) }),
    ...(helpers.length === 0 ? {} : { helpers }),
    ...(plan.owner === undefined ? { isHelpersStay: true as const } : {}),
    ...(isOfChild(plan) && !dangers.every(isToOneself) ? { child: nationOf(plan, 'team') } : {}),
  }
}

const isOfChild = (plan: Plan): boolean =>
  givenFor(plan, 'team', plan.forms.submission.section).age === 'child'

const helpersOf = ({ carers }: Plan): readonly string[] =>
  Object.values(carers)
    .filter(({ account, removed }) => account !== undefined && !removed)
    .map(({ name, relationship }) => `${name} (${relationship})`)

const askedOf = ({ plan }: OnDisclosure): Asking => {
  const { disclosure } = plan.forms
  return { form: disclosure, given: givenFor(plan, 'team', disclosure.section) }
}

type Shown = { readonly page: OnePage; readonly kept: DeskKept; readonly isMoved?: true }
const keyFor = ({ disclosure }: OnDisclosure): string => keyOf('disclosure', [String(disclosure.version)])

const show = (service: Service, c: Context<Env>, { plan, disclosure }: OnDisclosure, shown: Shown) =>
  service.respond(
    c,
    disclosureView({
      plan: plan.id,
      patient: patientToldOf(plan),
      told: disclosureLine(plan, disclosure),
      words: wordsOf(plan, disclosure),
      outcome: outcomeOf(plan, disclosure),
      stood: outcomeStood(disclosure),
      upTo: plan.version,
      phones: isTakenBack(plan) ? undefined : ownPhones(plan),
      isWritten: c.req.query('written') !== undefined,
      ...shown,
    }),
    shown.isMoved ? 409 : c.req.method === 'POST' ? 422 : 200,
  )

/** Of an answer all of it, with what else was noticed there; of anything else the words alone. */
const wordsOf = (plan: Plan, one: Disclosure): DisclosureWords | undefined => {
  if (one.kind !== 'danger') return one.text === '' ? undefined : { quoted: alone(one.text) }
  if (one.text === undefined) return undefined
  const beside = everDisclosedTo(plan).flatMap((other) =>
    other.kind === 'danger' && isOfOneAnswer(one, other) && other.text !== undefined ? [other] : [],
  )
  return {
    quoted: dangerIn(plan, one, beside) ?? alone(one.text),
    ...(fieldAt(one.about.at) === undefined ? {} : { href: answerPlace(plan, one.about) }),
    others: beside
      .filter(({ version }) => version !== one.version)
      .map((other) => ({ text: other.text ?? '', href: disclosurePath(plan, other) })),
  }
}

const alone = (text: string): DisclosureWords['quoted'] => ({ lines: [{ text, isNoticed: true }], gone: [] })

const settle = async (
  service: Service,
  c: Context<Env>,
  found: OnDisclosure<OnPlan<'clinician'>>,
): Promise<Response> => {
  const asking = askedOf(found)
  const key = keyFor(found)
  const sent = { found, place: placeOf(key, fieldsOf(asking.form)), params: c.get('post') }
  const moved = await asideMoved(service, c, sent, c.req.path)
  if (moved) return moved
  const page = postedPage(asking, sent.params)
  const again = async (one: OnePage) =>
    show(service, c, found, { page: one, kept: await notTaken(service, sent, key) })
  if (!isTaken(page)) return await again(page)
  const { plan, disclosure, act } = found
  const done = choicesMarked(page, 'disclosure-done')
  const text = textMarked(page, 'disclosure-account')
  const due = textMarked(page, 'disclosure-due') || undefined
  const outcome = await act({
    ...{ kind: 'settle-disclosure', disclosure: disclosure.version, done, text },
    ...{ stood: outcomeStood(disclosure), ...stoodIn(sent.params), ...upToIn(sent.params) },
    ...(due === undefined ? {} : { due }),
  })
  if (outcome.ok) {
    await forgetTyped(service, sent)
    return goTo(c, `/plans/${plan.id}/review`)
  }
  return await refused(service, c, outcome.refusal, {
    'draft-moved': async () => shownAnew(service, c, { page, kept: await notTaken(service, sent, key) }),
    'says-nothing': ({ kind }) => again(withProblem(page, 'disclosure-account', kind)),
    'only-planned': ({ kind }) => again(withProblem(page, 'disclosure-account', kind)),
    'no-such-place': () =>
      due === undefined || due >= ukDay(service.clock.now())
        ? service.errorPage(c, 'not-found')
        : again(withProblem(page, 'disclosure-due', 'gone-by')),
  })
}

/** What came to the same answer since is closed by nobody who has not read it. */
const upToIn = (post: URLSearchParams): { readonly upTo?: number } => {
  const upTo = Number(post.get('upTo') ?? Number.NaN)
  return Number.isSafeInteger(upTo) ? { upTo } : {}
}

/**
 * Nobody writes over what she has not read: the page comes with what a colleague wrote meanwhile, and with what she typed. She comes
 * in by the same door again, for what another practice has in hands is not hers to read.
 */
const shownAnew = async (service: Service, c: Context<Env>, shown: Shown) => {
  const now = await onDisclosure(service, c)
  return now.kind === 'in'
    ? show(service, c, now.held, { ...shown, isMoved: true })
    : service.errorPage(c, 'not-found')
}
