import { date, one, paragraph, rows, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** Capacity belongs to a decision and a time, never to a person; whatever is not named here is presumed. */
export const decisions = ['plan', 'sharing', 'place', 'treatment', 'refusing', 'other'] as const

/** What only a clinician records: whether the person can make these decisions, and how one was made where they cannot. */
export const legal = section({
  id: 'legal',
  version: 1,
  fields: {
    'legal.capacity': rows(
      { by: ['K'], class: 'C', need: 'MMOMMM', sees: 'clinical' },
      (rules) => ({
        decision: one(rules, decisions),
        about: text(rules),
        outcome: one(rules, ['has', 'lacks', 'fluctuates', 'not-assessed']),
        how: paragraph(rules),
        by: text(rules),
        on: date({ ...rules, past: true }),
        kept: text(rules),
      }),
      {
        musts: ['decision', 'outcome'],
        mustsOf: {
          decision: { other: ['about'] },
          outcome: { has: ['by', 'on'], lacks: ['how', 'by', 'on'], fluctuates: ['how', 'by', 'on'] },
        },
        max: 12,
        none: true,
        tells: ['decision', 'outcome'],
      },
    ),
    'legal.bestInterests': rows(
      { by: ['K'], class: 'C', need: 'OOOOOO', sees: 'clinical' },
      (rules) => ({
        decision: one(rules, decisions),
        about: text(rules),
        wishes: paragraph(rules),
        consulted: paragraph(rules),
        advocate: one(rules, ['took-part', 'asked', 'not-needed']),
        outcome: paragraph(rules),
        by: text(rules),
        on: date({ ...rules, past: true }),
      }),
      {
        musts: ['decision', 'wishes', 'consulted', 'advocate', 'outcome', 'by', 'on'],
        mustsOf: { decision: { other: ['about'] } },
        max: 12,
        tells: ['decision'],
      },
    ),
  },
  start: 'capacity',
  steps: {
    capacity: {
      ask: ['legal.capacity'],
      next: [
        {
          when: {
            'legal.capacity': {
              oneOf: [
                ...(['plan:lacks', 'sharing:lacks', 'place:lacks'] as const),
                ...(['treatment:lacks', 'refusing:lacks', 'other:lacks'] as const),
              ],
            },
          },
          go: 'best-interests',
        },
        'done',
      ],
    },
    'best-interests': { ask: ['legal.bestInterests'], next: 'done' },
  },
})
