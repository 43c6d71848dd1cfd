import type { Said } from '../../flow/answer.ts'
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
  return movedIn(about, now).length === 0 ? undefined : linesOf(plan, about, now, { rules: field, words })
}

/** What each voice had said to a question, where it says something else now. */
export const earlierLines = (
  plan: Plan,
  said: SaidByVoice,
  { spot, ...asked }: Asked & { readonly spot: Spot },
) => linesOf(plan, said, saidAround(plan, spot, { withTeam: true }), asked)

type SaidByVoice = Readonly<Record<string, Said>>
type Asked = { readonly rules: Field; readonly words: AnyFieldWords | undefined }

const movedIn = (before: SaidByVoice, now: SaidByVoice): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (voice) => JSON.stringify(before[voice]) !== JSON.stringify(now[voice]),
  )

const linesOf = (
  plan: Plan,
  before: SaidByVoice,
  now: SaidByVoice,
  { rules, words }: Asked,
): readonly string[] =>
  movedIn(before, now).flatMap((voice) => {
    const said = before[voice]
    return said ? shown(rules, words, said, (id) => contactName(plan, 'team', id)) : []
  })
