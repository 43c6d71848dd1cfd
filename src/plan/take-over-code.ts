import { cardLetters } from './card-code.ts'

/** Ten letters that are easy to say and to type, out of a token: 44 of its random bits. */
export const takeOverCode = (token: string): string =>
  [...token]
    .map((letter) => tokenLetters.indexOf(letter))
    .filter((at) => at >= 0 && at < 2 * cardLetters.length)
    .map((at) => cardLetters[at % cardLetters.length])
    .slice(0, 10)
    .join('')
const tokenLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
