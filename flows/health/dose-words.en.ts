/** Short forms of units, routes and times that have been read wrongly. Listed on 27 November 2026; no pharmacist has read it. */
const shortForms = [
  ...[
    'mg',
    'mgs',
    'mcg',
    'mcgs',
    'ug',
    'μg',
    'µg',
    'g',
    'kg',
    'ng',
    'ml',
    'mls',
    'l',
    'iu',
    'u',
    'mmol',
    'meq',
  ],
  ...['po', 'pr', 'sc', 's/c', 'subcut', 'im', 'iv', 'sl', 'neb', 'nebs', 'inh', 'top'],
  ...[
    'od',
    'bd',
    'bid',
    'tds',
    'tid',
    'qds',
    'qid',
    'qd',
    'om',
    'on call',
    'prn',
    'stat',
    'hrly',
    'hr',
    'hrs',
    'min',
    'mins',
  ],
]
const short = new RegExp(
  `(^|[\\s\\d(/,;])(${shortForms.map((one) => one.replace('/', '\\/')).join('|')})(?=$|[\\s.,;)/])`,
  'iu',
)
/** 5.0 is read as 50, and .5 as 5. */
const misread = /\d\.\d*0(?!\d)|(^|[^\d])\.\d/u

/** Units, ways and times as whole words, and figures that nobody misreads. */
export const isInFull = (line: string): boolean => !short.test(line) && !misread.test(line)

/** A figure with its unit: 30 milligrams. */
export const isDose = (line: string): boolean => isInFull(line) && /\d\s+\p{L}{3,}/u.test(line)

/** Figures with a unit of a medicine, each said in one way, so that 10 mg and 10 milligrams are one dose. No pharmacist has read it. */
export const dosesIn = (line: string): readonly string[] =>
  [...line.matchAll(figure)].map(([, amount = '', unit = '']) => {
    const [name = ''] = Object.entries(units).find(([, all]) => all.test(unit)) ?? [unit.toLowerCase()]
    return `${amount.replace(',', '.')} ${name}`
  })
const units: Readonly<Record<string, RegExp>> = {
  milligram: /^(?:mgs?|milligrams?|milligrammes?)$/iu,
  microgram: /^(?:mcgs?|ug|\u00b5g|\u03bcg|micrograms?|microgrammes?)$/iu,
  gram: /^(?:g|grams?|grammes?)$/iu,
  millilitre: /^(?:mls?|millilitres?)$/iu,
  unit: /^(?:units?|iu)$/iu,
  tablet: /^(?:tablets?|capsules?|pills?)$/iu,
  puff: /^puffs?$/iu,
  drop: /^drops?$/iu,
  millimole: /^(?:mmols?|millimoles?)$/iu,
}
const figure =
  /(?<![\p{L}\d.,])(\d+(?:[.,]\d+)?)\s*(mgs?|milligram(?:me)?s?|mcgs?|ug|\u00b5g|\u03bcg|microgram(?:me)?s?|g|gram(?:me)?s?|mls?|millilitres?|units?|iu|tablets?|capsules?|pills?|puffs?|drops?|mmols?|millimoles?)(?![\p{L}\d])/giu
