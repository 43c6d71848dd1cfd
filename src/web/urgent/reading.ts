import type { UrgentReading } from '#views/urgent/urgent.ts'
import type { Service } from '../frame/service.ts'
import type { Published } from './published.ts'
import { sheetIn } from './sheet.ts'

export type ToRead = Extract<Published, { readonly kind: 'to-read' }>

/** What the page is drawn from: the plan as this reader may read it, now. */
export const readingOf = (service: Service, one: ToRead): UrgentReading => {
  const { publication, reader, withheld, keptFrom, keptApart, keptAway, apart, filesThere, practice, said } =
    one
  return {
    ...{ publication, reader, withheld, keptFrom, keptApart, keptAway, apart, filesThere, practice, said },
    now: service.clock.now(),
    demo: service.settings.demo,
    sheet: sheetIn(service),
  }
}
