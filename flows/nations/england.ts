import type { NationData } from '#src/flow/nation.ts'
import { capacityAct, mentalHealthAct } from './england-and-wales.ts'

/** Areas on a border (CA, CH, HR, LD, NP, SY, TD) say nothing: there the practice does that the plan was handed to. */
export const england: NationData = {
  asOf: '2026-11-28',
  postcodes: [
    'AL B BA BB BD BH BL BN BR BS CB CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EN EX FY GL GU HA HD HG HP HU HX',
    'IG IP KT L LA LE LN LS LU M ME MK N NE NG NN NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN SO SP SR',
    'SS ST SW TA TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO',
  ].join(' '),
  law: { ...capacityAct, ...mentalHealthAct },
}
