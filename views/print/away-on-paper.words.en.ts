/** Before a page is printed on which somebody stands who may have to stay away. */
export const awayOnPaperWords = {
  read: 'Read this before you print the page.',
  may: (names: readonly string[]): string =>
    `What you wrote under “Who should stay away” may mean ${names.join(', ')}. This page shows their name and number to whoever reads it. If you do mean them, change who is to be called before you print it.`,
} as const
