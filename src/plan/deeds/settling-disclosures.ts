import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import { disclosedTo, disclosuresOf } from '../disclosure.ts'
import type { Plan } from '../plan.ts'

/** What became of words of danger, or of a wish to be spoken with alone: at any time once the practice knows of it; a double click says it once. */
export const settleDisclosure = (
  plan: Plan,
  { disclosure, text }: Command & { kind: 'settle-disclosure' },
): Decision => {
  if (text.trim() === '' || text.length > outcomeMax) return refuse({ kind: 'no-such-place' })
  const said = disclosuresOf(plan).find(({ version }) => version === disclosure)?.outcome
  if (said?.text === text) return accepted([])
  return disclosedTo(plan).some(({ version }) => version === disclosure)
    ? accepted([{ kind: 'DisclosureSettled', disclosure, text }])
    : refuse({ kind: 'no-such-place' })
}
/** Characters. */
export const outcomeMax = 2000
