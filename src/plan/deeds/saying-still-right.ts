import { isSameSpot } from '../../flow/spot.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { type Entry, spotOf } from '../content.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { spokenIn } from '../reads/content-of.ts'
import { formOf } from '../reads/reading.ts'
import { refusalKey } from '../refusal-key.ts'

/** A tap changes no word, makes nobody read the section again, and is no answer. */
export const sayStillRight = (
  plan: Plan,
  { section, at, answer }: Command & { kind: 'say-still-right' },
  by: Actor,
  moment: Pick<Moment, 'at'>,
): Decision => {
  const form = formOf(plan, section)
  const found =
    form &&
    spokenIn(plan, form).find(({ entry }) => isSameSpot(spotOf(entry), { section, at }) && isOwn(entry, by))
  if (!found) return refuse({ kind: 'no-such-place' })
  if (found.answer.version !== answer) return refuse({ kind: 'draft-moved', sections: [section] })
  const last = plan.stillRight[refusalKey({ section, at }, answer)]
  if (last && ukDay(last.at) === ukDay(moment.at)) return accepted([])
  return accepted([{ kind: 'SaidStillRight', voice: voiceOf(by), section, at, answer }])
}

/** Only the person says it, of what the person said. */
const isOwn = ({ saidBy, said }: Entry, { kind }: Actor): boolean =>
  kind === 'patient' && saidBy.voice === 'person' && said.kind === 'answer'
