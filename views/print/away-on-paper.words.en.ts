/** Before a page is printed on which somebody stands who may have to stay away. */
export const awayOnPaperWords = {
  read: 'Read this before you print the page.',
  may: (names: readonly string[]): string =>
    `What you wrote under “Who should stay away” may mean ${names.join(', ')}. This page shows their name and number to whoever reads it. If you do mean them, change who is to be called before you print it.`,
  leftOut: (names: readonly string[]): string =>
    `What you wrote under “Who should stay away” may mean ${names.join(', ')}. So this page leaves out their name and number. If you do not mean them, you can put them on it.`,
  putIn: (names: readonly string[]): string => `Put ${names.join(', ')} on this page`,
  leaveOut: (names: readonly string[]): string => `Leave ${names.join(', ')} out of this page`,
} as const
