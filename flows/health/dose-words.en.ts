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
