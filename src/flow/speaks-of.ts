import { wordsIn } from './names-written.ts'

/** Words that are said for the same thing, a line for each thing. */
export type Alike = readonly (readonly string[])[]

/**
 * Whether a text speaks of what was typed: a word that was typed stands in it as it begins, or one that goes with it. One word
 * is enough, since whoever types in the night types more than the plan says. Where no word was typed, no text does.
 */
export const speaksOf = (alike: Alike, typed: string): ((text: string) => boolean) => {
  const asked = wordsIn(typed).flatMap((word) => {
    const beside = alike.filter((line) => line.some((one) => isSaid(one, word))).flat()
    return beside.length === 0 && word.length < shortest ? [] : [withoutEnding(word), ...beside]
  })
  return (text) => wordsIn(text).some((word) => asked.some((one) => isSaid(one, word)))
}

/** “Headaches” is said by “headache” too. */
const withoutEnding = (word: string): string => (word.length > shortest ? word.replace(/s$/u, '') : word)

/** A short word counts whole: “fit” is not said by “fitted”. */
const isSaid = (one: string, word: string): boolean =>
  one.length < shortest ? word === one : word.startsWith(one)
const shortest = 4
