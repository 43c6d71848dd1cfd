import type { Context } from 'hono'
import type { Said } from '../../flow/answer.ts'
import { type Posted, typedIn } from '../../flow/read-post.ts'
import { isOnlyToRead } from '../../flow/step.ts'
import { asideDeed, dropAside, forgetTyped, keepTyped, takeAside } from '../frame/begun.ts'
import { withTheirWords } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { ownSaved, type Saved, viaHelp } from './offering-help.ts'
import { askOwn, withOwn } from './own-question.ts'
import { toldBefore } from './parked-by-reason.ts'
import { answered, asksReason, cameFrom, goingBack, keepFromCarers, pathTo } from './place.ts'
import { saidAt } from './question-page.ts'
import { begunWith } from './seeding.ts'
import { suggestionsOn, typedBeforeIn } from './suggesting.ts'
import type { Sent } from './typed.ts'

/** A post with its button, and what it would say if that were Continue. */
export type Pressed = Sent & {
  readonly deed: string
  readonly posted: Posted
}

/** The buttons of a question that lead away from it: stop, ask; nothing typed is lost, and a question of one's own is asked. */
export const setAside = async (service: Service, c: Context<Env>, sent: Pressed): Promise<Response> => {
  if (sent.deed === 'ask') return await askOwn(service, c, sent)
  const aside = asideDeed(sent.deed)
  if (aside) {
    const { found, place } = sent
    const outcome =
      aside.does === 'drop'
        ? await dropAside(service, sent, aside.number)
        : await takeAside(service, sent, aside.number, saidAt(found.plan, place))
    if (outcome === 'full') return withTheirWords(service, c, 'too-much') ?? service.errorPage(c, 'too-large')
    return goTo(c, pathTo(sent.found.plan.id, goingBack(sent.place.key, cameFrom(sent.params.get('from')))))
  }
  return await withOwn(service, c, sent, () => stop(service, c, sent))
}

/** Stopping saves what Continue would have saved; what is no answer as it stands is kept, and is said not to be in the plan. */
const stop = async (service: Service, c: Context<Env>, sent: Pressed): Promise<Response> => {
  const { found, place, params } = sent
  const said = saidOnStopping(sent)
  const outcome = said && (await answered(sent, said))
  if (said && outcome?.ok) {
    const plan = (await keepFromCarers(sent, false)) ?? outcome.plan
    await forgetTyped(service, sent)
    const now = { ...sent, found: { ...found, plan } }
    if (place.fields.seeds) await begunWith(service, now.found, place, Object.keys(said))
    return await stopped(c, now, { said }, 'saved')
  }
  const typed = isOnlyToRead(place.fields.fields, place.asked) ? 'nothing' : await keepTyped(service, sent)
  if (typed === 'full') return withTheirWords(service, c, 'too-much') ?? service.errorPage(c, 'too-large')
  return await stopped(c, sent, { typed: typedIn(place.asked, params) }, typed)
}

/** On to the chapters, which say what became of it, or first to whom to call. */
const stopped = async (
  c: Context<Env>,
  { found, place, params }: Sent,
  saved: Pick<Saved, 'said' | 'typed'>,
  as: 'saved' | 'kept' | 'nothing',
): Promise<Response> => {
  const back = pathTo(found.plan.id, goingBack(place.key, cameFrom(params.get('from'))))
  const ways = { next: `/plans/${found.plan.id}?stopped=${as}`, back }
  return goTo(c, await viaHelp(found, { spot: place.spot, ...ownSaved(params), ...saved }, ways))
}

/** Nobody takes a suggestion, leaves a question for later, or changes what a plan is for, by stopping. */
const saidOnStopping = (sent: Pressed): Readonly<Record<string, Said>> | undefined => {
  const { found, place, params, posted } = sent
  if (isOnlyToRead(place.fields.fields, place.asked)) return undefined
  if (suggestionsOn(found, place).length > 0 || Object.keys(typedBeforeIn(place, params)).length > 0)
    return undefined
  const { said, problems } = posted
  const chosen = Object.fromEntries(
    Object.entries(said).filter(
      ([name, one]) => one.kind === 'answer' || place.answers.answers[name]?.said.kind === 'answer',
    ),
  )
  // Whoever emptied a page and stops takes nothing back: Continue would.
  const isSaid = Object.values(chosen).some(({ kind }) => kind === 'answer')
  if (Object.keys(problems).length > 0 || !isSaid) return undefined
  return asksReason(found.plan, place.asked) && toldBefore(sent, said) ? undefined : chosen
}
