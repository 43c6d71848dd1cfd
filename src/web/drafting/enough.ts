import type { Context } from 'hono'
import type { Posted } from '../../flow/read-post.ts'
import { pathAt } from '../../flow/spot.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import { Post } from '../frame/guards.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { type Place, pathTo } from './place.ts'
import type { Pressed } from './set-aside.ts'
import type { Sent } from './typed.ts'

/**
 * The rest of the chapter can wait: what stands on this page is saved as with Continue, or left for later with what was begun kept
 * beside it, and so is every page behind it that nobody has answered.
 */
export const enough = async (
  service: Service,
  c: Context<Env>,
  { posted, ...sent }: Pressed,
  save: (sent: Sent, posted: Posted) => Promise<Response>,
): Promise<Response> => {
  const { found, place, params } = sent
  const isSaid = place.asked.some((name) => place.answers.answers[name]?.said.kind === 'answer')
  const isWhole = Object.keys(posted.problems).length === 0 && Object.keys(posted.said).length > 0
  const saved =
    isSaid || isWhole
      ? await save(sent, posted)
      : await save(
          { ...sent, params: new Post(`${params}&wayOut=skipped`) },
          { said: forLater(place.asked), problems: {} },
        )
  const to = saved.headers.get('Location')
  if (to === null) return saved
  await leaveTheRest(service, sent)
  // To whom to call comes before everything.
  return to.startsWith('/help-now') ? saved : goTo(c, pathTo(found.plan.id, `${place.spot.section}/check`))
}

const forLater = (asked: readonly string[]): Posted['said'] =>
  Object.fromEntries(asked.map((name) => [name, { kind: 'skipped' } as const]))

const leaveTheRest = async (service: Service, { found, place }: Sent): Promise<void> => {
  let plan = await service.plans.load(found.plan.id)
  for (let step = openBehind(plan, place); step !== undefined; step = openBehind(plan, place)) {
    const said = forLater(step.asked)
    const outcome = await found.act({
      kind: 'answer',
      ...place.spot,
      step: step.id,
      said,
      read: plan.version,
    })
    if (!outcome.ok) return
    plan = outcome.plan
  }
}

/** One after another: what is left may open or close another page. */
const openBehind = (plan: Sent['found']['plan'], { voice, form, spot, stepId }: Place) => {
  const steps = pathAt(pathIn(plan, voice, form.section), spot.at)?.steps ?? []
  const here = steps.findIndex(({ id }) => id === stepId)
  return steps.slice(here + 1).find(({ asked, settled }) => !settled && asked.length > 0)
}
