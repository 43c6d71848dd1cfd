import type { SaidAlready } from '#src/flow/said-already.ts'
import type { about } from './about/section.ts'
import type { communication } from './communication/section.ts'
import type { crisis } from './crisis/section.ts'
import type { health } from './health/section.ts'
import type { home } from './home/section.ts'
import type { matters } from './matters/section.ts'
import type { person } from './person/section.ts'
import type { places } from './places/section.ts'
import type { start } from './start/section.ts'

type Asked =
  | keyof (typeof start)['fields']
  | keyof (typeof about)['fields']
  | keyof (typeof matters)['fields']
  | keyof (typeof places)['fields']
  | keyof (typeof crisis)['fields']
  | keyof (typeof crisis)['fields']['crisis']['item']['fields']
  | keyof (typeof communication)['fields']
  | keyof (typeof home)['fields']
  | keyof (typeof person)['fields']
  | keyof (typeof health)['fields']
  | keyof (typeof health)['fields']['module']['item']['fields']

/**
 * Who is asked something again reads what they said there, and says only what is missing. Nothing about dying or being in danger
 * stands above a question about something else.
 */
export const saidAlready: SaidAlready = {
  // An ordinary day.
  'about.wellness': ['health.baseline', 'mh.whenWell'],
  'mh.whenWell': ['about.wellness', 'health.baseline'],
  'health.baseline': ['about.wellness', 'mh.whenWell', 'function.cognition'],
  'function.cognition': ['health.baseline'],
  // How it begins.
  'crisis.earlySigns': ['module.whatHappens', 'module.usualForMe', 'health.baseline', 'about.wellness'],
  'module.whatHappens': ['crisis.earlySigns'],
  'health.recentEvents': ['plan.worry'],
  // Where to go.
  'place.conveyTo': ['place.care1', 'mh.hospitalPrefer'],
  'mh.hospitalPrefer': ['place.care1', 'place.conveyTo'],
  // Faith.
  'person.religion': ['matters.cultureFaith'],
  'matters.cultureFaith': ['person.religion'],
  'death.faithRites': ['matters.cultureFaith', 'person.religion'],
  // Seeing, hearing, moving, and what is used for it.
  'comms.aids': ['function.sensory', 'home.equipment'],
  'function.sensory': ['adjust.impairments'],
  'adjust.impairments': ['function.sensory', 'function.mobility', 'function.cognition'],
  'adjust.items': ['comms.how', 'about.pleaseDo'],
  'comms.how': ['ld.howPain'],
  'function.summonHelp': ['home.equipment'],
  'home.equipment': ['health.alerts', 'function.summonHelp', 'comms.aids'],
  'health.alerts': ['home.equipment'],
  // What helps somebody who is upset.
  'ld.behaviourPlan': ['mh.deEscalation', 'about.pleaseDo'],
  'mh.deEscalation': ['ld.behaviourPlan'],
} satisfies Partial<Record<Asked, readonly Asked[]>>
