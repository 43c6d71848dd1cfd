/**
 * Whether a whole answer says that there is nobody, in the ways in which people write that; what is only polite, or only
 * softens it, may stand around it. One word more and it may name somebody ("nobody but my son"), so then it is no such answer.
 */
export const saysNobody = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  const bare = words.replace(behind, '')
  return [words, bare, bare.replace(before, '')].some((one) => waysToSay.has(one))
}

const before = /^(?:(?:no|well|oh|um|er|hello|honestly|actually|thanks|thank you|please|sorry) )+(?=\S)/
const behind =
  /(?: (?:thanks|thank you|thank you very much|many thanks|please|really|at all|so far|for now|just now|right now|at the moment|at present|today|to be honest|as far as i know|that i know of|that i can think of|i can think of|comes to mind|springs to mind|i know of))+$/

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
  ...[
    'i have nobody',
    'i have no one',
    'i have got nobody',
    'ive got nobody',
    'ive got no one',
    'i havent got anybody',
  ],
  ...[
    'i dont have anybody',
    'i dont have anyone',
    'i do not have anybody',
    'i do not have anyone',
    'not anybody',
  ],
  ...[
    'nobody i want to name',
    'no one i want to name',
    'there is nobody i want to name',
    'there is no one i want to name',
  ],
  ...[
    'there is nobody to name',
    'nobody to name',
    'nobody to call',
    'no one to call',
    'there is nobody to call',
  ],
  ...[
    'there is no one to call',
    'theres nobody to call',
    'theres no one to call',
    'i do not want anybody called',
  ],
  ...[
    'i dont want anybody called',
    'i dont want anyone called',
    'call nobody',
    'dont call anyone',
    'do not call anyone',
  ],
  ...['nobody please', 'no one please', 'nobody thanks', 'nobody thank you', 'no contact', 'no contacts'],
  'nobody should stay away',
  'no one should stay away',
  'nobody has to stay away',
  'no one has to stay away',
  'nobody needs to stay away',
  'no one needs to stay away',
  'there isnt anybody',
  'there isnt anyone',
  'there is not anybody',
  'there is not anyone',
  'everyone is welcome',
  'everybody is welcome',
  'all are welcome',
])
