/**
 * Whether a whole answer says that there is nobody, in the ways in which people write that. One word more and it may
 * name somebody ("nobody but my son"), so then it is no such answer.
 */
export const saysNobody = (text: string): boolean =>
  waysToSay.has(
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  )

const waysToSay: ReadonlySet<string> = new Set([
  'nobody',
  'no body',
  'no one',
  'noone',
  'none',
  'no',
  'nil',
  'na',
  'n a',
  'not applicable',
  'no one at all',
  'nobody at all',
  'no nobody',
  'no no one',
  'nobody really',
  'there is nobody',
  'there is no one',
  'theres nobody',
  'theres no one',
  'nobody should stay away',
  'no one should stay away',
  'everyone is welcome',
  'everybody is welcome',
  'all are welcome',
])
