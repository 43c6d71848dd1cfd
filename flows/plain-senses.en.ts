/** What people write of their sight and hearing where there is nothing to know: such an answer stays with its chapter. “None” and “Nothing” may mean that somebody sees or hears nothing. */
export const plainSenses = ['Normal', 'Fine', 'No problems', 'Nothing special'].flatMap((words) => [
  words,
  `${words}.`,
  words.toLowerCase(),
])
