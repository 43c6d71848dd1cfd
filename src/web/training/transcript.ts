import type { Exchange } from '#views/training/transcript.ts'
import type { Traced } from '../../training/run.ts'
import type { Conversation } from '../../training/scenario.ts'
import { turnOf } from '../../training/turn.ts'

/** What was said to the learner and what they chose, turn by turn; a turn that the scenario lost is left out. */
export const transcriptOf = (scenario: Conversation, trace: readonly Traced[]): readonly Exchange[] =>
  trace.flatMap(({ turn: id, move }) => {
    const turn = turnOf(scenario, id)
    const chosen = turn?.moves.find((one) => one.id === move)
    if (!turn || !chosen) return []
    return [{ turn: id, title: turn.title, lead: turn.lead, says: turn.says, chosen: chosen.text }]
  })
