import type { Flag } from 'fhir/r4.js'
import { narrative } from './narrative.ts'
import { classSystem, confidentialitySystem, ukCore } from './systems.ts'
import type { Made, Making, TakenBack } from './told-plan.ts'

/** A recommendation that counts no more is a flag of its own, so that a machine that keeps the document before meets it. */
export const takenBackFlags = (making: Making): readonly Made[] =>
  making.plan.takenBack.map((one, at) => ({ field: one.field, resource: flagOf(making, one, at) }))

const flagOf = ({ idOf, patient }: Making, { field, text, by, at }: TakenBack, place: number): Flag => ({
  resourceType: 'Flag',
  id: idOf(`taken-back/${field}/${place}`),
  meta: {
    profile: [ukCore('Flag')],
    security: [{ system: confidentialitySystem, code: 'N' }],
    tag: [{ system: classSystem, code: 'C' }],
  },
  text: narrative([{ lines: [text] }]),
  status: 'active',
  code: { text },
  subject: patient,
  ...(at === undefined ? {} : { period: { start: at } }),
  ...(by === undefined ? {} : { author: { display: by } }),
})
