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

/**
 * Amounts with a unit of a medicine, in figures or in words, each said in one way, so that 10 mg and ten milligrams are one dose.
 * No pharmacist has read it.
 */
export const dosesIn = (line: string): readonly string[] => [
  ...[...line.matchAll(figure)].map(
    ([, amount = '', unit = '']) => `${amount.replace(',', '.')} ${named(unit)}`,
  ),
  ...[...line.matchAll(inWords)].flatMap(([, words = '', unit = '']) => {
    const amount = amountOf(words, named(unit))
    return amount === undefined ? [] : [`${amount} ${named(unit)}`]
  }),
]

const named = (unit: string): string =>
  Object.entries(units).find(([, all]) => all.test(unit))?.[0] ?? unit.toLowerCase()

const units: Readonly<Record<string, RegExp>> = {
  milligram: /^(?:mgs?|milligrams?|milligrammes?)$/iu,
  microgram: /^(?:mcgs?|ug|\u00b5g|\u03bcg|micrograms?|microgrammes?)$/iu,
  gram: /^(?:g|grams?|grammes?)$/iu,
  millilitre: /^(?:mls?|millilitres?)$/iu,
  unit: /^(?:units?|iu)$/iu,
  tablet: /^(?:tablets?|capsules?|pills?)$/iu,
  puff: /^puffs?$/iu,
  spray: /^sprays?$/iu,
  drop: /^drops?$/iu,
  spoonful: /^(?:tea)?spoon(?:ful)?s?$/iu,
  sachet: /^sachets?$/iu,
  ampoule: /^ampoules?$/iu,
  millimole: /^(?:mmols?|millimoles?)$/iu,
}
const unit =
  '(mgs?|milligram(?:me)?s?|mcgs?|ug|\u00b5g|\u03bcg|microgram(?:me)?s?|g|gram(?:me)?s?|mls?|millilitres?|units?|iu|tablets?|capsules?|pills?|puffs?|sprays?|drops?|(?:tea)?spoon(?:ful)?s?|sachets?|ampoules?|mmols?|millimoles?)(?![\\p{L}\\d])'
const figure = new RegExp(`(?<![\\p{L}\\d.,])(\\d+(?:[.,]\\d+)?)\\s*${unit}`, 'giu')

const amounts: Readonly<Record<string, number>> = {
  ...{ quarter: 0.25, half: 0.5, one: 1, two: 2, couple: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 },
  ...{ eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15 },
  ...{ sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40 },
  ...{ fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
}
const word = `(?:${[...Object.keys(amounts), 'hundred', 'an?', 'and', 'of', 'another'].join('|')})`
const inWords = new RegExp(`(?<![\\p{L}\\d])((?:${word}[\\s-]+)+)${unit}`, 'giu')
/** Of these one is an amount too: a unit may be a ward, and a drop of water is no medicine. */
const counted = new Set(['tablet', 'puff', 'spray', 'spoonful', 'sachet', 'ampoule'])

/** “Two and a half” is 2.5, “a hundred and fifty” is 150; “a tablet” is 1. */
const amountOf = (words: string, name: string): number | undefined => {
  const all = words
    .toLowerCase()
    .trim()
    .split(/[\s-]+/u)
  const sum = all.reduce(
    (so, one) => (one === 'hundred' ? Math.max(so, 1) * 100 : so + (amounts[one] ?? 0)),
    0,
  )
  if (sum > 0) return sum
  return counted.has(name) ? 1 : undefined
}
