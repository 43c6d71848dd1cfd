import type { Context } from 'hono'
import { privateWord } from '#views/drafting/private-word.ts'
import { seenLength } from '../../flow/controls/own-words.ts'
import { may, voiceOf } from '../../plan/access.ts'
import { privateWordMax } from '../../plan/deeds/telling.ts'
import { isInHands } from '../../plan/lifecycle.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { isTooYoung, mayOwn } from '../../plan/reads/unable.ts'
import { tellsDesk, toldBy } from '../../plan/told-in-private.ts'
import { asideDeed, dropAside, forgetTyped, keptAt, takeAside } from '../frame/begun.ts'
import { type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack, keepRefused } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { viaHelp } from './offering-help.ts'
import { refusesAt } from './refusing-question.ts'
import { wordPlace } from './typed.ts'

/** A word to the clinician that no other voice reads, by the person or by who helps them. */
export const privateWordRoutes = (service: Service) =>
  room(service, withPlan('tell-in-private', 'patient', 'carer'))
    .get('/plans/:plan/private-word', async (c, found) => {
      const [[late], begun] = await Promise.all([
        givenBack(service, c),
        keptAt(service, found, wordPlace.key),
      ])
      const post = late?.post ?? begun.own
      const kept = {
        since: late === undefined ? begun.since : '',
        aside: begun.aside.map((one) => [one.get('text') ?? '']),
      }
      return service.respond(c, privateWord({ ...page(c, found, post && typedIn(post)), kept }))
    })
    .post('/plans/:plan/private-word', async (c, found) => await tell(service, c, found))

type Typed = { readonly text: string; readonly alone: boolean }

const typedIn = (post: URLSearchParams): Typed => ({
  text: (post.get('text') ?? '').replaceAll('\r\n', '\n').trim(),
  alone: post.getAll('alone').includes('yes'),
})

const page = (
  c: Context<Env>,
  found: Found,
  typed?: Typed,
  problem?: 'empty' | 'too-long',
): Parameters<typeof privateWord>[0] => {
  const { plan, actor } = found
  return {
    plan: plan.id,
    ...(actor.kind === 'carer' ? { about: calledOpenly(plan, actor) } : {}),
    typed: typed ?? { text: '', alone: false },
    isGivenBack: typed !== undefined && problem === undefined,
    told: toldBy(plan, voiceOf(actor)).map(({ text, alone, at }) => ({
      ...{ text, alone, at },
      refuses: refusesAt(found, text),
    })),
    isThere: isInHands(plan.life),
    isApproved: tellsDesk(plan),
    isNobodys: may(actor, 'offer-take-over', plan) && mayOwn(plan),
    reachesNobody: actor.kind === 'patient' && isTooYoung(plan),
    kept: { since: c.get('post')?.get('since') ?? '', aside: [] },
    isKept: c.req.query('kept') !== undefined,
    ...(problem ? { problem } : {}),
  }
}

/** Nothing typed and nothing ticked tells nothing; what was told is taken back by its own button. */
const tell = async (service: Service, c: Context<Env>, found: OnPlan): Promise<Response> => {
  const post = c.get('post')
  const back = `/plans/${found.plan.id}/private-word`
  const sent = { found, place: wordPlace, params: post }
  const aside = asideDeed(post.get('do') ?? '')
  if (aside) {
    await (aside.does === 'drop' ? dropAside : takeAside)(service, sent, aside.number)
    return goTo(c, back)
  }
  const isTakenBack = post.get('do') === 'take-back'
  const typed = typedIn(post)
  const { text, alone } = isTakenBack ? { text: '', alone: false } : typed
  const problem = text === '' && !alone ? 'empty' : seenLength(text) > privateWordMax ? 'too-long' : undefined
  if (problem && !isTakenBack) {
    if (problem === 'too-long') await keepRefused(service, c)
    return service.respond(c, privateWord(page(c, found, typed, problem)), 422)
  }
  const outcome = await found.act({ kind: 'tell-in-private', text, alone })
  if (!outcome.ok) return await refused(service, c, outcome.refusal)
  if (isTakenBack) return goTo(c, back)
  await forgetTyped(service, sent)
  const saved = { spot: { section: '', at: [] }, privateWord: text }
  return goTo(c, await viaHelp(found, saved, { next: `${back}?kept=1`, back }))
}
