import type { Context } from 'hono'
import { type GuessStep, guessStep } from '#views/drafting/guess-step.ts'
import { besideEachOther, guessing } from '#views/drafting/guessing.ts'
import { talkCardsView } from '#views/print/talk-cards.ts'
import { readPost, typedFor, typedIn } from '../../flow/read-post.ts'
import { entryNamed } from '../../flow/spot.ts'
import { carerId } from '../../plan/ids.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { besideOf, cardPagesOf, guessedIn, standsOf } from './compared.ts'
import { paperTop } from './paper-top.ts'

/** A helper guesses what the person values, before either sees the other's cards; both see both once both agree. */
export const guessRoutes = (service: Service) =>
  room(service, withPlan('guess', 'carer'))
    .get('/plans/:plan/guess', (c, found) => {
      const { plan, actor } = found
      const carer = plan.carers[actor.carer]
      if (!carer) return service.errorPage(c, 'not-found')
      return service.respond(
        c,
        guessing({
          ...{ plan: plan.id, about: calledOpenly(plan, actor), stands: standsOf(carer) },
          talk: `/plans/${plan.id}/talk-cards/${carer.id}`,
          begin: `/plans/${plan.id}/guess/${service.forms.guess.form.section.start}`,
          guessed: guessedIn(service, carer),
          beside: besideOf(service, plan, { carer, reader: 'carer' }),
        }),
      )
    })
    .get('/plans/:plan/guess/:step', (c, found) => {
      const step = stepOf(service, c, found)
      return step ? service.respond(c, guessStep(step)) : service.errorPage(c, 'not-found')
    })
    .post('/plans/:plan/guess/:step', (c, found) => lay(service, c, found))
    .behind(withPlan('compare', 'carer'))
    .post('/plans/:plan/guess', (c, found) =>
      agree(service, c, found, { carer: found.actor.carer, back: `/plans/${found.plan.id}/guess` }),
    )
    .behind(withPlan('compare', 'patient'))
    .get('/plans/:plan/guesses', (c, { plan }) =>
      service.respond(
        c,
        besideEachOther({
          plan: plan.id,
          cardPages: cardPagesOf(service, plan),
          helpers: Object.values(plan.carers)
            .filter(({ account, removed }) => account !== undefined && !removed)
            .map((carer) => ({
              ...{ id: carer.id, name: carer.name, stands: standsOf(carer) },
              beside: besideOf(service, plan, { carer, reader: 'person' }),
            })),
        }),
      ),
    )
    .post('/plans/:plan/guesses/:carer', (c, found) =>
      agree(service, c, found, {
        carer: carerId(c.req.param('carer') ?? ''),
        back: `/plans/${found.plan.id}/guesses`,
      }),
    )
    .behind(withPlan('compare', 'patient', 'carer'))
    .get('/plans/:plan/talk-cards/:carer', (c, found) => talkCards(service, c, found))

/** On paper for both of them, in words that fit whoever reads; it is there only while both agree. */
const talkCards = (service: Service, c: Context<Env>, found: OnPlan<'patient' | 'carer'>): Response => {
  const { plan, actor } = found
  const carer = entryNamed(plan.carers, c.req.param('carer') ?? '')
  const isTheirs = actor.kind === 'patient' || actor.carer === carer?.id
  if (!isTheirs || carer?.account === undefined || carer.removed) return service.errorPage(c, 'not-found')
  const back = `/plans/${plan.id}/${actor.kind === 'patient' ? 'guesses' : 'guess'}`
  const both = besideOf(service, plan, { carer, reader: 'carer' })
  if (both === undefined) return goTo(c, back)
  const top = { ...paperTop(service, c, found), by: carer.name }
  return service.respond(c, talkCardsView({ ...top, back, cards: both.talk }))
}

type Agreeing = { readonly carer: ReturnType<typeof carerId>; readonly back: string }

const agree = async (
  service: Service,
  c: Context<Env>,
  { act }: Pick<OnPlan, 'act'>,
  { carer, back }: Agreeing,
): Promise<Response> => {
  const outcome = await act({ kind: 'compare', carer, agrees: c.get('post').get('do') === 'agree' })
  return outcome.ok ? goTo(c, back) : await refused(service, c, outcome.refusal)
}

/** The cards of one page, as they lie in the guess so far, or as they were sent. */
const stepOf = (
  { forms: { guess } }: Service,
  c: Context<Env>,
  { plan, actor }: OnPlan<'carer'>,
  sent?: Pick<GuessStep, 'typed' | 'problem'>,
): GuessStep | undefined => {
  const { section, words } = guess.form
  const id = c.req.param('step') ?? ''
  const [name = ''] = entryNamed(section.steps, id)?.ask ?? []
  const [field, said] = [section.fields[name], words.fields[name]]
  if (!field || !said) return undefined
  const ids = Object.keys(section.steps)
  return {
    ...{ plan: plan.id, field, name, words: said, title: words.steps[id]?.title ?? '', step: id },
    ...{ number: ids.indexOf(id) + 1, all: ids.length },
    typed: typedFor(field, name, plan.carers[actor.carer]?.own?.guess?.said[name]),
    ...sent,
  }
}

/** Whoever lays no card down goes on, and keeps what lay there. */
const lay = async (service: Service, c: Context<Env>, found: OnPlan<'carer'>): Promise<Response> => {
  const { section } = service.forms.guess.form
  const step = stepOf(service, c, found)
  if (!step) return service.errorPage(c, 'not-found')
  const { said, problems } = readPost(section, [step.name], c.get('post'))
  const problem = problems[step.name]
  if (problem !== undefined && problem !== 'empty') {
    const sent = { typed: typedIn([step.name], c.get('post')), problem }
    return service.respond(c, guessStep({ ...step, ...sent }), 422)
  }
  const one = said[step.name]
  if (one?.kind === 'answer') {
    const outcome = await found.act({ kind: 'guess', said: { [step.name]: one } })
    if (!outcome.ok) return await refused(service, c, outcome.refusal)
  }
  const next = Object.keys(section.steps)[step.number]
  return goTo(c, `/plans/${found.plan.id}/guess${next === undefined ? '' : `/${next}`}`)
}
