import type { NationData } from '#src/flow/nation.ts'
import { capacityAct, mentalHealthAct } from './england-and-wales.ts'

/** The Welsh Ministers may bring an Act into force on another day than England does. */
export const wales: NationData = {
  asOf: '2026-11-28',
  postcodes: 'CF LL SA',
  law: { ...capacityAct, ...mentalHealthAct },
}
