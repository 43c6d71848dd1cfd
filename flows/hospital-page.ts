import type { Pathway } from '#src/flow/section.ts'
import type { about } from './about/section.ts'
import type { communication } from './communication/section.ts'
import type { oneModule } from './health/modules.ts'
import type { health } from './health/section.ts'

/**
 * What somebody takes along to a hospital so that staff who do not know them can read how to be with them, in the order in which it is
 * needed. Medicines, allergies and what is decided stand in the plan, which a clinician checks, and never here.
 */
export const hospitalPageQuotes = [
  'comms.how',
  'ld.howPain',
  'module.whatHappens',
  'module.usualForMe',
  'ld.decisionSupport',
  'ld.sensory',
  'about.pleaseDo',
  'about.pleaseDont',
  'ld.behaviourPlan',
  'health.eatSafely',
  'ld.medsHow',
  'about.mostImportant',
] as const satisfies readonly (
  | keyof typeof about.fields
  | keyof typeof communication.fields
  | keyof typeof health.fields
  | keyof typeof oneModule.fields
)[]

/** A child and whoever has a condition that can flare need it at home as well; helpers print what they wrote. For whose plans it is listed among the prints. */
export const hospitalPageFor = ['ld', 'cyp', 'ltc'] as const satisfies readonly Pathway[]
