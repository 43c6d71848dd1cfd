/** Whether one of the words stands in what somebody wrote: whole, in whatever case, whatever signs stand around it. */
export const isNamed = (said: string, words: readonly string[]): boolean => {
  const plain = inPlain(said)
  return words.some((word) => plain.includes(inPlain(word)))
}

const inPlain = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '\n'
  } `
