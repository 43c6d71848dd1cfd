import type { Field } from '../../flow/section.ts'
import { addressOf, type Spot } from '../../flow/spot.ts'
import type { AnyFieldWords } from '../../flow/words.ts'
import { saidAround } from '../items.ts'
import type { Plan } from '../plan.ts'
import { contactName } from './contact-name.ts'
import { shown } from './shown.ts'

/**
 * What the team's words beside an answer were about, where somebody has said something else to it since: they are no
 * comment on what stands there now. Undefined while they are, and empty where nothing had been said.
 */
export const earlierWords = (
  plan: Plan,
  spot: Spot,
  field: Field | undefined,
  words: AnyFieldWords | undefined,
): readonly string[] | undefined => {
  const { about } = plan.teamWords[addressOf(spot)] ?? {}
  if (!about || !field) return undefined
  const now = saidAround(plan, spot)
  const moved = [...new Set([...Object.keys(about), ...Object.keys(now)])].filter(
    (voice) => JSON.stringify(about[voice]) !== JSON.stringify(now[voice]),
  )
  return moved.length === 0
    ? undefined
    : moved.flatMap((voice) => {
        const said = about[voice]
        return said ? shown(field, words, said, (id) => contactName(plan, 'team', id)) : []
      })
}
