/** A name as it is looked for: whole, and its halves, which may be somebody else's name. Each key is a word without spaces. */
export type NameKeys = {
  readonly whole: readonly string[]
  /** Of a family name the same, without what stands before it. */
  readonly bare: readonly string[]
  readonly parts: readonly string[]
  /** How these sound, roughly: for names that are nearly the same. */
  readonly sounds: readonly string[]
}

/**
 * The same for all spellings of a family name: case, marks, apostrophes, hyphens and spaces do not count, nor whether
 * what stands before it ('ap', 'van', 'O') is written. Either half of a double name is a part.
 */
export const nameKeys = (name: string): NameKeys => {
  const words = wordsOf(name)
  const spelt = spellingsOf(words)
  const whole = unique(spelt.map((one) => one.join('')))
  // What an apostrophe joins is one name, and what stands behind it is written alone too.
  const apart = spellingsOf(wordsOf(name.slice(0, longest).replace(joined, '$1 ')))
  const bare = unique([...spelt, ...apart].map(withoutBefore)).filter((key) => !whole.includes(key))
  const parts = unique([...spelt, ...apart].flatMap(partsOf)).filter((part) => !whole.includes(part))
  return { whole, bare, parts, sounds: unique([...whole, ...parts].map(soundOf)) }
}

/** Raised whenever the same name would have other keys: what is kept under an older rule is made anew at the start. */
export const nameKeysRule = 6

/** At most so many keys of a kind, of a name that somebody made of many words. */
const keysMost = 6

const unique = (keys: readonly string[]): readonly string[] =>
  [...new Set(keys)].filter((key) => key !== '').slice(0, keysMost)

/** No field takes a longer name; what a search was sent is no name beyond it. */
const longest = 1000

/** "O'Brien", "d’Souza". */
const joined = /(?<![\p{L}\p{M}])([od]|ó)['’‘‛ʼʻ`´′]/giu

const spellingsOf = (words: readonly string[]): readonly (readonly string[])[] => [
  words.map(plain),
  words.map(spelledOut),
]

const wordsOf = (name: string): readonly string[] =>
  name
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}'’‘‛ʼʻ`´′.]/gu, '')
    .split(/[\s\p{Pd}]+/u)
    .filter((word) => word !== '')

/** Marks over letters go; in scripts that write their vowels as marks they stay. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|\u0670|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]/g, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** As it is written where there are no such letters: Mueller for Müller. */
const spelledOut = (word: string): string =>
  plain(word.normalize('NFC').replace(/[äöüøå]/g, (letter) => twoLetters[letter] ?? letter))
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

const withoutBefore = (words: readonly string[]): string => words.slice(firstOwn(words)).join('')

const partsOf = (words: readonly string[]): readonly string[] => {
  const first = firstOwn(words)
  return [
    ...(first > 0 ? [withoutBefore(words), words.slice(0, first + 1).join('')] : []),
    ...words.filter((word) => word.length > 1 && !before.has(word)),
  ]
}

/** A name of nothing but what stands before others is one all the same. */
const firstOwn = (words: readonly string[]): number =>
  Math.max(
    0,
    words.findIndex((word) => !before.has(word)),
  )

/** What stands before a family name and is no name by itself. */
const before: ReadonlySet<string> = new Set([
  ...['a', 'ab', 'ap', 'verch', 'ferch', 'o', 'd', 'mac', 'mc', 'mhic', 'nic', 'ni', 'st'],
  ...['saint', 'de', 'del', 'della', 'der', 'den', 'du', 'da', 'das', 'do', 'dos', 'di'],
  ...['la', 'le', 'les', 'lo', 'van', 'von', 'vom', 'zu', 'zur', 'ten', 'ter', 'te'],
  ...['el', 'al', 'ul', 'ur', 'bin', 'binti', 'bint', 'ibn', 'ben', 'bat', 'abu', 'the'],
  ...['y', 'e'],
])

/** Consonants as an English ear tells them apart. Names in other letters sound like themselves alone. */
const soundOf = (key: string): string => {
  if (!/^[a-z]+$/.test(key)) return key
  const heard = sounds.reduce((text, [from, to]) => text.replace(from, to), key)
  const first = /^[aeiouy]/.test(heard) ? 'a' : ''
  return `${first}${heard.replace(/(.)\1+/g, '$1').replace(/[aeiouyhw]/g, '')}` || key
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/^mac(?=[a-z]{2})/, 'mc'],
  [/^[kgp]n/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/ght/g, 't'],
  [/gh/g, ''],
  [/tch/g, 'ch'],
  [/ch/g, 'j'],
  [/d?g(?=[ei])/g, 'j'],
  [/ck/g, 'k'],
  [/sc(?=[eiy])/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/th/g, 't'],
  [/mps/g, 'ms'],
  [/nst/g, 'ns'],
  [/ies$/, 'is'],
  [/(?<=[a-z]{5})s$/, ''],
]
