/**
 * Whether a whole answer says that there is nobody, or that everybody is welcome, in the ways in which people write that; what is
 * only polite, or only softens it, may stand around it. One word more and it may name somebody ("nobody but my son"), so then it
 * is no such answer: each part of it has to be one.
 */
export const saysNobody = (text: string): boolean => {
  const parts = partsOf(text)
  // A number may be somebody's.
  if (parts.length === 0 || /\p{N}/u.test(text)) return false
  return isWay(text) || parts.every((part) => isWay(part) || (parts.length > 1 && theyMay.test(bare(part))))
}

const partsOf = (text: string): readonly string[] =>
  text.split(/[.,;:!?()\n—–]+|\s-+\s|\s(?:and|because|as|so|since)\s/iu).filter((part) => /\p{L}/u.test(part))

const isWay = (text: string): boolean => {
  const words = plain(text)
  const told = bare(text)
  return (
    [words, words.replace(behind, ''), told].some((one) => waysToSay.has(one)) ||
    [words, told].some((one) => noneLikeThat.test(one) || everybodyMay.test(one))
  )
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const bare = (text: string): string => plain(text).replace(behind, '').replace(before, '')

const before = /^(?:(?:no|well|oh|um|er|hello|honestly|actually|thanks|thank you|please|sorry) )+(?=\S)/
const behind =
  /(?: (?:thanks|thank you|thank you very much|many thanks|please|really|at all|so far|for now|just now|right now|at the moment|at present|today|to be honest|as far as i know|that i know of|that i can think of|i can think of|comes to mind|springs to mind|i know of)){1,8}$/

const any = '(?:anyone|anybody|any one|any body)'
const all = `(?:everyone|everybody|every one|${any}|all)`
const none = '(?:nobody|no one|noone|no body|none)'
const away = '(?:away|out)'
const oneOf = (...ways: readonly string[]): RegExp => new RegExp(`^(?:${ways.join('|')})$`, 'u')

/** "Nobody here" and "no visitors" may be a wish to be left alone, so they are no such answer. */
const noneLikeThat = oneOf(
  `(?:(?:there is|theres|i have|i have got|ive got|i know|i know of) )?${none}(?: (?:like that|of that (?:kind|sort)|in particular|specific|as such|to speak of|to name|to mention|to worry about))(?: in my life)?`,
  `(?:there isnt|there is not|i havent got|i have not got|i dont have|i do not have|i cant think of|i cannot think of|i can not think of|i couldnt name|i cant name|i dont know of|i do not know of|i know of not) ${any}(?: like that| in particular)?`,
  `(?:there is |theres )?${none} (?:(?:that |whom |who )?(?:i|id|we) (?:want|need|wish|would want|would like|like|have) )(?:to )?(?:keep|be kept|kept|stay|avoid|see kept|sent)(?: ${away})?`,
  `(?:there is )?${none} (?:who |that )?(?:should|has to|have to|needs to|need to|must|ought to|needs|need) (?:stay|keep|be kept|be sent|keeping)(?: ${away})`,
  `i (?:dont|do not) (?:want|wish|need|have) (?:to keep ${any}|${any} (?:kept|to stay|to be kept|to keep)) ${away}`,
  `i (?:dont|do not) mind (?:who (?:comes|visits|knows|is told|calls)|${any}(?: coming| visiting)?)`,
  '(?:(?:i have|ive got|there are|there is) )?no (?:restrictions?|enemies|exclusions?|objections?|such (?:person|people))',
  `(?:i have )?no (?:problem|problems|trouble|quarrel|issue|issues) with ${all}`,
  'not (?:that i (?:know of|can think of|am aware of)|to my knowledge|as far as i (?:know|am aware))',
  '(?:(?:this|it|that) )?(?:does not|doesnt|do not|dont) apply(?: to me| here)?',
)

const welcome = 'welcome(?: here| to visit| to come| to know| any time| anytime| at any time)*'
const come = '(?:come|come in|visit|visit me|see me|know|be told|be here)(?: here| any time| anytime)*'

/** Beside one that says that there is nobody. */
const theyMay = oneOf(`they (?:are|re) (?:all )?${welcome}`, `they (?:can|may|could) (?:all )?${come}`)

/** Of everybody, and of nobody by a name. */
const everybodyMay = oneOf(
  `${all} (?:(?:is|are) )?(?:all )?${welcome}`,
  `${all} (?:can|may|could) (?:all )?${come}`,
  `(?:please )?let ${all} (?:in|come|visit|know)`,
  `i (?:get on|get along|am on good terms)(?: very)?(?: well| fine)? with ${all}`,
  `(?:i am |im )?(?:happy|fine|ok|okay|glad|content|good) (?:for|with) ${all}(?: to (?:visit|come|come in|know|see me|be told|be here))?`,
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
