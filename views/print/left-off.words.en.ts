/** Where own words would stand that are left off paper for what they say; the words themselves are named nowhere. */
export const leftOff = (question: string): string =>
  `What you wrote here is left off, because of its words: whoever looks on, or finds the paper, could read them. It stays in your plan, at “${question}”. You can read and change it there.`
