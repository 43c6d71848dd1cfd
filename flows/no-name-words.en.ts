/**
 * Whether what was written in the place of a name tells nobody who is meant: no letter at all, or one of these alone. One
 * word more, and it may say who it is ("unknown neighbour at number 4"). Listed on 26 November 2026.
 */
export const namesNobody = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return words === '' || emptyNames.has(words) || /^([a-z])\1*$/.test(words)
}

/**
 * The same in the place of an account that a colleague reads at night: a floor, and no judgement of what is written above
 * it. Figures may say all there is to say ("88%").
 */
export const saysNothing = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return !/\d\d/.test(words) && (namesNobody(words) || emptyAccounts.has(words))
}
const emptyAccounts: ReadonlySet<string> = new Set([
  ...[
    'ok',
    'okay',
    'yes',
    'no',
    'not',
    'done',
    'fine',
    'nothing',
    'same',
    'as before',
    'as below',
    'see below',
  ],
  ...['see above', 'as needed', 'as required', 'when needed', 'if needed', 'whenever', 'testing', 'etc'],
])

const emptyNames: ReadonlySet<string> = new Set([
  ...[
    'unknown',
    'not known',
    'name unknown',
    'name not known',
    'dont know',
    'do not know',
    'not sure',
    'unsure',
  ],
  ...['n a', 'na', 'not applicable', 'nil', 'none', 'none given', 'not given', 'not recorded', 'no name'],
  ...['tbc', 'tba', 'to be confirmed', 'to follow', 'pending', 'ask', 'see notes', 'see record', 'as above'],
  ...['test', 'asdf', 'qwerty', 'name', 'someone', 'somebody', 'anyone', 'anybody'],
])
