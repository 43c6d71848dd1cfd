/** Headings and sentences of a layout, in one language. */
export type LayoutWords = {
  readonly parts: Readonly<Record<string, Heading>>
  readonly sentences: Readonly<Record<string, string>>
  /** What a crew calls a row that stands further down, by its field: its label is made for the row itself. */
  readonly short?: Readonly<Record<string, string>>
  /** Chapters below, as whoever reads about somebody calls them: to who fills them in they are “your home”. */
  readonly chapters?: Readonly<Record<string, string>>
  /** Labels that say whose words follow, as they read where a helper wrote them. */
  readonly labelsOfHelpers?: Readonly<Record<string, string>>
  /** What is said instead of who is under 18: a plan of these pathways, where no birth date says otherwise. */
  readonly underAge?: YoungerWords & {
    readonly pathways: readonly string[]
    /** Of that, what is said instead before this birthday. */
    readonly before: YoungerWords & { readonly age: number }
  }
}

/** `ofHelpers`: where nobody but helpers speaks in the part; `{who}` in a title is the one who does. */
type Heading = {
  readonly title: string
  readonly lead?: string
  readonly ofHelpers?: { readonly title: string; readonly titleOfSeveral: string; readonly lead: string }
}

type YoungerWords = {
  readonly leads: Readonly<Record<string, string>>
  readonly leadsOfHelpers: Readonly<Record<string, string>>
  readonly sentences: Readonly<Record<string, string>>
}

/** As they are read of somebody of this age; where no birth date is known, by what the plan is for. */
export const wordsAtAge = (
  words: LayoutWords,
  age: number | undefined,
  pathways: readonly string[],
): LayoutWords => {
  const { underAge } = words
  if (!underAge) return words
  const isUnderAge = age === undefined ? pathways.some((one) => underAge.pathways.includes(one)) : age < 18
  if (!isUnderAge) return words
  const younger = laidOver(words, underAge)
  return age !== undefined && age < underAge.before.age ? laidOver(younger, underAge.before) : younger
}

/** They stand in the place of what they name, and of nothing else. */
const laidOver = (words: LayoutWords, { leads, leadsOfHelpers, sentences }: YoungerWords): LayoutWords => ({
  ...words,
  parts: Object.fromEntries(
    Object.entries(words.parts).map(([id, { ofHelpers, ...part }]) => [
      id,
      {
        ...part,
        ...(part.lead === undefined ? {} : { lead: leads[id] ?? part.lead }),
        ...(ofHelpers ? { ofHelpers: { ...ofHelpers, lead: leadsOfHelpers[id] ?? ofHelpers.lead } } : {}),
      },
    ]),
  ),
  sentences: { ...words.sentences, ...sentences },
})
