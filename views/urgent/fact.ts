import type { Entry } from '#src/plan/content.ts'

/** The lines of the one value that stands for the plan: the team's correction, the person's word, a carer's. */
export const urgentFact = (entries: readonly Entry[] | undefined): readonly string[] | undefined => {
  const answers = (entries ?? []).filter((entry) => entry.said.kind === 'answer')
  return order.map((voice) => answers.find(({ saidBy }) => saidBy.voice === voice)).find(Boolean)?.shown
}
const order = ['team', 'person', 'carer'] as const
