import type { Said } from '../../flow/answer.ts'
import { textsIn } from '../../flow/heard-text.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { Post } from '../frame/guards.ts'
import { isHiding } from './place.ts'
import type { Sent } from './typed.ts'

/**
 * An address whose words say that its person hides there goes in as if the box beside it was ticked: it is hidden before it
 * is saved, and the page that comes back says so. Whoever takes the tick away then has shown it.
 */
export const hiddenByWords = (sent: Sent, said: Readonly<Record<string, Said>>): Sent | undefined => {
  const { found, place, params } = sent
  const { forms, hidden } = found.plan
  const address = fieldMarked(forms, 'address') ?? ''
  const one = said[address]
  if (found.actor.kind !== 'patient' || one?.kind !== 'answer' || hidden.includes(address)) return undefined
  const before = place.answers.answers[address]?.said
  const isNew = JSON.stringify(before) !== JSON.stringify(one)
  if (!isNew || isHiding(params) === true || !textsIn(one.value).some((text) => forms.asksToHide?.(text)))
    return undefined
  const ticked = new URLSearchParams(params)
  ticked.set('hides', 'yes')
  return { ...sent, params: new Post(ticked.toString()) }
}
