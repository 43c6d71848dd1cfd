import { wordsIn } from './names-written.ts'

/** Words that are said for the same thing, a line for each thing. */
export type Alike = readonly (readonly string[])[]

/**
 * Whether a text speaks of what was typed: each word that was typed stands in it as it begins, or one that is said for the
 * same. Where no word was typed, no text does.
 */
export const speaksOf = (alike: Alike, typed: string): ((text: string) => boolean) => {
  const asked = wordsIn(typed).map((word) => [
    word,
    ...alike.filter((line) => line.some((one) => isSaid(one, word))).flat(),
  ])
  return (text) => {
    const words = wordsIn(text)
    return (
      asked.length > 0 && asked.every((same) => same.some((one) => words.some((word) => isSaid(one, word))))
    )
  }
}

/** A short word counts whole: “fit” is not said by “fitted”. */
const isSaid = (one: string, word: string): boolean =>
  one.length < shortest ? word === one : word.startsWith(one)
const shortest = 4
