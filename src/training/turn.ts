import type { Conversation, Scenario, SkillTag } from './scenario.ts'

/** What the page of one turn shows; the moves stand in the scenario's own order, always the same. */
export type Turn = {
  readonly id: string
  readonly field: string
  readonly title: string
  readonly lead: string | undefined
  readonly says: string
  readonly moves: readonly { readonly id: string; readonly text: string }[]
}

/** Undefined when the scenario has no such turn. */
export const turnOf = ({ section, words }: Conversation, id: string): Turn | undefined => {
  const name = fieldOfTurn(section, id)
  const field = name === undefined ? undefined : section.fields[name]
  if (name === undefined || field === undefined) return undefined
  const said = words.fields[name]
  return {
    id,
    field: name,
    title: words.steps[id]?.title ?? '',
    lead: words.steps[id]?.lead,
    says: said?.label ?? '',
    moves: field.choices.map((move) => ({ id: move, text: said?.choices?.[move] ?? '' })),
  }
}

/** A turn asks one thing; its answer is the move. */
export const fieldOfTurn = (section: Scenario['section'], turn: string): string | undefined =>
  section.steps[turn]?.ask[0]

/** What a move in a turn shows, for and against. */
export const tagsOf = (scenario: Scenario, turn: string, move: string): readonly SkillTag[] =>
  scenario.moves[fieldOfTurn(scenario.section, turn) ?? '']?.[move]?.skills ?? []
