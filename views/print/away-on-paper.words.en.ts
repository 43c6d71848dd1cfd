/** Before a page is printed on which somebody stands who may have to stay away. */
export const awayOnPaperWords = {
  read: 'Read this before you print the page.',
  may: (names: readonly string[]): string =>
    `What you wrote under “Who should stay away” may mean ${names.join(', ')}, and this page gives their name and number to whoever reads it. If they are meant, change whom you call before you print it.`,
} as const
