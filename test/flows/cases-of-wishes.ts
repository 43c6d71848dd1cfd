import type { Json } from '#src/flow/json.ts'
import { answers, type Happened, people, told } from '#test/kit/a-plan.ts'
import { on } from '#test/kit/told-to-rules.ts'
import type { Case } from './cases-of-papers.ts'

const recommends = (said: Readonly<Record<string, Json>>): readonly Happened[] => [
  ...on('eol'),
  told(people.nadia, answers('recommendations', said, { voice: 'team' })),
]
const recommended: Json = { choice: 'recommended', note: '' }

/** What is recommended whatever the cause, beside a wish for the other thing. */
export const casesOfWishes: Readonly<Record<string, Case>> = {
  'RULE-REC-14 acknowledge': {
    yes: [
      ...recommends({ 'rec.hospital': recommended }),
      answers('places', { 'place.care1': { choice: 'own-home', note: '' } }),
    ],
    no: [
      ...recommends({ 'rec.hospital': recommended }),
      answers('places', { 'place.care1': { choice: 'own-home', note: 'Hospital for a broken bone' } }),
    ],
  },
  'RULE-REC-15 acknowledge': {
    yes: [
      ...recommends({ 'rec.hospital': recommended }),
      answers('matters', { 'matters.fear': 'Dying on a hospital trolley' }),
    ],
    no: [
      ...recommends({ 'rec.hospital': recommended }),
      answers('matters', { 'matters.fear': 'That nobody takes me to hospital in time' }),
    ],
  },
  'RULE-REC-16 acknowledge': {
    yes: [
      ...recommends({ 'rec.criticalCare': recommended }),
      answers('matters', { 'matters.balance': '100' }),
    ],
    no: [
      ...recommends({
        'rec.criticalCare': recommended,
        'rec.reasoning': 'A night there may give her the summer that she wants.',
      }),
      answers('matters', { 'matters.balance': '100' }),
    ],
  },
}
