import { haroldsPlan } from '#views/demo/harold.en.ts'
import { marionsPlan } from '#views/demo/marion.en.ts'
import { rosesPlan } from '#views/demo/rose.en.ts'
import { ruthsPlan } from '#views/demo/ruth.en.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'

/** Somebody who does not exist; each has an NHS number of the range that belongs to nobody. */
export type MadeUpPerson = {
  readonly family: string
  readonly given: string
  readonly born: string
  readonly nhsNumber: string
}

/** Drafts come first; who is approved is the same person however many they are. */
export const firstApproved = 25_000

/** The same person for the same count, so that a search knows whom it will find. */
export const madeUpPerson = (count: number): MadeUpPerson => {
  const day = new Date(Date.UTC(1925, 0, 1 + ((count * 7919) % 27_000)))
  return {
    family: `${beginnings[count % beginnings.length]}${ends[Math.floor(count / beginnings.length) % ends.length]}`,
    given: givens[(count * 31) % givens.length] ?? '',
    born: day.toISOString().slice(0, 10),
    nhsNumber: numberOf(count),
  }
}

const beginnings = [
  ...[
    'Ash',
    'Birk',
    'Calder',
    'Dun',
    'Elm',
    'Fen',
    'Gorse',
    'Hazel',
    'Inger',
    'Jessa',
    'Kirk',
    'Lark',
    'Mer',
  ],
  ...['Nor', 'Oak', 'Pell', 'Quill', 'Row', 'Sedge', 'Thorn', 'Ulver', 'Vale', 'Wick', 'Yar', 'Zell'],
]
const ends = [
  ...['acre', 'bourne', 'combe', 'dale', 'ett', 'field', 'garth', 'holme', 'ing', 'kin', 'ley', 'more'],
  ...['ness', 'over', 'pool', 'ridge', 'stead', 'ton', 'wall', 'worth'],
]
const givens = [
  'Ada',
  'Bram',
  'Cleo',
  'Dev',
  'Edda',
  'Femi',
  'Greta',
  'Hugh',
  'Isla',
  'Jonas',
  'Kavi',
  'Lena',
]

/** A number of the demonstration is taken: whoever would have it gets one that comes after all others. */
const numberOf = (count: number): string => {
  const number = numberAt(count)
  return ofDemonstration.includes(number) ? numberAt(count + spare) : number
}
const ofDemonstration = JSON.stringify([rosesPlan, waltersPlan, marionsPlan, ruthsPlan, haroldsPlan])
const spare = 250_000

/** Nine figures that begin with 999 and the one that checks them; of two neighbours one has it at least. */
const numberAt = (count: number): string => {
  const nine = 999_100_000 + count * 2
  const check = checkOf(String(nine))
  return check === undefined ? `${nine + 1}${checkOf(String(nine + 1))}` : `${nine}${check}`
}

const checkOf = (nine: string): number | undefined => {
  const sum = [...nine].reduce((total, figure, index) => total + Number(figure) * (10 - index), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? undefined : check
}
