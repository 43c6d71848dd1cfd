import type { Doses } from '#src/flow/doses.ts'
import { dosesIn } from './health/dose-words.en.ts'
import type { oneModule } from './health/modules.ts'
import type { health } from './health/section.ts'

/** Where doses have a line of their own with all its parts; anywhere else a dose is asked about as it is signed (RULE-MOD-1). */
export const doses: Doses = {
  listed: ['antic.items', 'antic.rescue', 'module.dose'] satisfies readonly (
    | keyof (typeof health)['fields']
    | keyof (typeof oneModule)['fields']
  )[],
  dosesIn,
}
