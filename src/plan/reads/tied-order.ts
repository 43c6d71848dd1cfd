import { withItems } from '../../flow/path.ts'
import { itemAt } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked, onceFor } from '../plan-forms.ts'
import { isBarred } from './barred.ts'
import { pathIn } from './reading.ts'

/** How many others to ring share the place of one item in the order of calls; of each what the first of these voices says. */
export const tiedWith = (plan: Plan, voices: readonly Voice[], one: string): number => {
  const said = voices.flatMap((voice) => callOrdersOf(plan, voice))
  const orders = new Map(said.toReversed())
  const own = orders.get(one)
  return own === undefined ? 0 : [...orders.values()].filter((order) => order === own).length - 1
}

/** Each item that may be rung with the place that a voice gives it: every item of a page asks for all of them. */
const callOrdersOf = onceFor(
  (plan: Plan, voice: Voice): readonly (readonly [item: string, order: string])[] => {
    const field = fieldMarked(plan.forms, 'call-order') ?? ''
    return plan.forms.sections.flatMap(({ section }) =>
      withItems(pathIn(plan, voice, section)).flatMap(({ at, path }) => {
        const [item, order] = [itemAt(at), path.live[field]]
        return item !== undefined && order?.kind === 'answer' && !isBarred(plan, item)
          ? [[item, JSON.stringify(order.value)] as const]
          : []
      }),
    )
  },
)
