import type { SpeaksUp } from '#src/flow/speaks-up.ts'
import type { about } from './about/section.ts'
import type { health } from './health/section.ts'
import { saysStopped } from './stopped-medicines.en.ts'

type Named = keyof (typeof health)['fields'] | keyof (typeof about)['fields']
const field = (name: Named, called: string) => ({ field: name, called })

/**
 * What of a plan that is followed already a practice's lists say, once it changed: what hurts first stands first. None of it is
 * weighed, and what somebody says stands there as they said it. Listed on 28 November 2026, read by no clinician.
 */
export const speaksUp: SpeaksUp = [
  field('health.allergies', 'Allergies and bad reactions'),
  { says: saysStopped, called: 'A medicine may have been stopped' },
  field('health.timeCritical', 'Medicines that must be on time, or must not stop'),
  field('health.medicines', 'Medicines'),
  field('health.alerts', 'What everybody must know'),
  field('about.stayAway', 'Who must keep away'),
]
