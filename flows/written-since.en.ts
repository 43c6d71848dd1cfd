import type { WrittenSince } from '#src/flow/contradictions.ts'

/** In one crisis: what the person and helpers say is to be done, and the team’s lines that stand above it at night. */
export const writtenSince: WrittenSince = {
  words: (name) =>
    `${name === '' ? 'One crisis' : name}: the words changed after the lines of the team were written`,
  named: 'crisis.name',
  own: [
    ...['crisis.name', 'crisis.earlySigns', 'crisis.helpful', 'crisis.notHelpful'],
    ...['crisis.firstAction', 'crisis.escalateProposed'],
  ],
  team: ['crisis.clinicianAction', 'crisis.escalateWhen'],
}
