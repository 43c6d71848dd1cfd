/** A page to begin a conversation at home: own words, by field, each with what is said before it. */
export type TalkGuide<Field extends string = string> = {
  readonly quotes: readonly Field[]
  readonly words: Readonly<Record<Field, string>>
}
