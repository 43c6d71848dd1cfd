import { nationReaderFor } from '#src/flow/nation.ts'
import type { Nation } from '#src/flow/section.ts'

const areasOf = (nation: Nation, letters: string): readonly (readonly [string, Nation])[] =>
  letters.split(' ').map((area) => [area, nation] as const)

const englands = [
  ...[
    'AL B BA BB BD BH BL BN BR BS CB CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EN EX FY GL GU HA HD HG HP HU HX',
  ],
  ...[
    'IG IP KT L LA LE LN LS LU M ME MK N NE NG NN NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN SO SP SR SS',
  ],
  ...['ST SW TA TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO'],
].join(' ')

/**
 * In which nation an address lies, by the letters of its postcode. Written from memory on 26 November 2026. Areas on a
 * border (CA, CH, HR, LD, NP, SY, TD) say nothing: there the practice does that the plan was handed to.
 */
export const nationIn = nationReaderFor(
  Object.fromEntries([
    ...areasOf('england', englands),
    ...areasOf('wales', 'CF LL SA'),
    ...areasOf('scotland', 'AB DD DG EH FK G HS IV KA KW KY ML PA PH ZE'),
    ...areasOf('northern-ireland', 'BT'),
  ]),
)
