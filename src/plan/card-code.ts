import { figuresOf } from '../flow/heard-text.ts'

/** Figures and letters that no eye or hand takes for another, and of which no word can be made. */
export const cardLetters = '23456789CDFHJKMNPRTVWXY'
export const cardLength = 10

/** As it is kept, from however it was typed or said: no case, no spaces or hyphens, and what looks alike is the same. */
export const cardCode = (typed: string): string =>
  figuresOf(typed)
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replace(/[SBZUG]/g, (letter) => alike[letter] ?? letter)
const alike: Readonly<Record<string, string>> = { S: '5', B: '8', Z: '2', U: 'V', G: '6' }

export const isCardCode = (code: string): boolean =>
  code.length === cardLength && [...code].every((letter) => cardLetters.includes(letter))

/** 'C4K-7WM-9PXT', as it is printed; codes of before are printed as they were. */
export const cardInGroups = (code: string): string =>
  isCardCode(code) ? [code.slice(0, 3), code.slice(3, 6), code.slice(6)].join('-') : code
