import { markedIn } from '../../flow/mark.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import { disclosedTo, disclosuresOf } from '../disclosure.ts'
import type { Plan } from '../plan.ts'

/**
 * What became of words of danger, or of a wish to be spoken with alone: at any time once the practice knows of it, in
 * choices and in words that say something; a double click says it once.
 */
export const settleDisclosure = (
  plan: Plan,
  { disclosure, done, text }: Command & { kind: 'settle-disclosure' },
): Decision => {
  if (!isOffered(plan, done) || text.length > outcomeMax) return refuse({ kind: 'no-such-place' })
  if (!plan.forms.tellsSomething(text)) return refuse({ kind: 'says-nothing' })
  const said = disclosuresOf(plan).find(({ version }) => version === disclosure)?.outcome
  if (said?.text === text && said.done?.join() === done.join()) return accepted([])
  return disclosedTo(plan).some(({ version }) => version === disclosure)
    ? accepted([{ kind: 'DisclosureSettled', disclosure, text, done }])
    : refuse({ kind: 'no-such-place' })
}
/** Characters. */
const outcomeMax = 2000

const isOffered = ({ forms: { disclosure } }: Plan, done: readonly string[]): boolean =>
  disclosure.section.fields[markedIn([disclosure], 'disclosure-done') ?? '']?.schema.safeParse(done)
    .success === true
