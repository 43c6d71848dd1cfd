import { readerOf } from '#src/flow/contradictions.ts'
import type { HealthSince } from '#src/flow/health-since.ts'
import type { Patterns } from '#src/flow/phrases.ts'
import { substances } from './harms.en.ts'
import type { health } from './health/section.ts'
import { medicines } from './stopped-medicines.en.ts'

type Health = keyof (typeof health)['fields']
const warned = ['health.allergies'] as const satisfies readonly Health[]
const changed = [...warned, 'health.medicines', 'health.timeCritical'] as const satisfies readonly Health[]

const antibiotics = [
  ...['penicillin', 'cephalosporins', 'macrolides', 'trimethoprim', 'tetracyclines', 'nitrofurantoin'],
  ...['metronidazole', 'quinolones', 'gentamicin'],
] as const satisfies readonly (keyof typeof substances)[]
const isAntibiotic = (id: string): boolean => antibiotics.some((one) => one === id)

const thing = (named: Patterns, also: Patterns = []) => ({
  isNamed: readerOf({}, named, []),
  isMeant: readerOf({}, [...named, ...also], []),
})
const rescue = [
  '(rescue|standby|stand by|emergency|flare up|flare|home) (pack|packs|box|kit|medicine|medicines|medication|tablets|treatment)',
]
const ready = [
  'just in case (box|bag|pack|medicine|medicines)?',
  '(anticipatory|end of life) (medicine|medicines|drugs)',
]

/**
 * What the person reacts to or takes, said otherwise than it was approved, beside the team’s older lines that name it, what it is one of,
 * or the pack that is said to hold it. Listed on 28 November 2026; no pharmacist has read it, and what has another name is not heard.
 */
export const healthSince: HealthSince = {
  words: 'What the person reacts to or takes changed after these lines were written',
  in: changed,
  warned,
  gone: (name) => `${name}: an allergy or bad reaction of the approved version that this one does not name`,
  things: [
    ...Object.entries(substances).map(([id, { named }]) =>
      thing(named, isAntibiotic(id) ? ['antibiotic*'] : []),
    ),
    ...Object.values(medicines).map(({ named }) => thing([named])),
    {
      isNamed: readerOf({}, ['antibiotic*'], []),
      isMeant: readerOf({}, ['antibiotic*', ...antibiotics.flatMap((id) => substances[id].named)], []),
    },
  ],
  packs: [
    { ...thing(rescue), fields: ['antic.rescue'] satisfies readonly Health[] },
    { ...thing(ready), fields: ['antic.items', 'antic.location'] satisfies readonly Health[] },
  ],
  common: [
    ...['inhaler', 'tablet', 'tablets', 'injection', 'injections', 'medicine', 'medicines', 'cream', 'patch'],
    ...['patches', 'spray', 'drops', 'oxygen', 'allergy', 'allergic', 'reaction', 'painkillers', 'something'],
    ...['nothing', 'anything', 'everything', 'general', 'certain', 'strong', 'morning', 'evening', 'vitamin'],
  ],
}
