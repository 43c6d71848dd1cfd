import type { ViewsBeside } from '#src/flow/views-beside.ts'
import type { papers } from './papers/section.ts'
import type { recommendations } from './recommendations/section.ts'

type Item = (typeof papers)['fields']['views']['item']['fields']
type Recommended = keyof (typeof recommendations)['fields']
type Treatment = (typeof recommendations)['fields']['rec.interventions']['choices'][number]

const stance = (words: string, field: Recommended) => ({
  ...{ words, field },
  gives: ['recommended', 'conditional'],
  leaves: ['not-recommended'],
})
const treatment = <T extends string>(
  words: string,
  name: `${T}:recommended` extends Treatment ? T : never,
) => ({
  ...{ words, field: 'rec.interventions' satisfies Recommended },
  gives: [`${name}:recommended`, `${name}:conditional`],
  leaves: [`${name}:not-recommended`],
})

/** What the person thinks of a treatment, beside what is recommended about it: whoever signs says why they differ (RULE-W-2). */
export const viewsBeside: ViewsBeside = {
  topic: 'views.topic' satisfies keyof Item,
  view: 'views.view' satisfies keyof Item,
  wants: ['want', 'want-trial', 'want-if'],
  refuses: ['not-want'],
  of: {
    hospital: stance('Going to hospital', 'rec.hospital'),
    'intensive-care': stance('Intensive care', 'rec.criticalCare'),
    'ventilation-tube': treatment('A breathing machine', 'invasive-ventilation'),
    'ventilation-mask': treatment('Breathing support by mask', 'niv'),
    'tube-feeding': treatment('Feeding by tube', 'artificial-nutrition'),
    fluids: treatment('Fluids by drip', 'iv-fluids'),
    'antibiotics-oral': treatment('Antibiotics by mouth', 'antibiotics-oral'),
    'antibiotics-iv': treatment('Antibiotics into a vein', 'antibiotics-iv'),
    blood: treatment('Blood transfusion', 'blood'),
    dialysis: treatment('Dialysis', 'dialysis'),
    tests: treatment('Blood tests', 'blood-tests'),
  } satisfies Partial<Record<NonNullable<Item['views.topic']['choices']>[number], unknown>>,
}
