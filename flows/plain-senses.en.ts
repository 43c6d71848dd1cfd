/** What people write of their sight and hearing where there is nothing to know: such an answer stays with its chapter. */
export const plainSenses = [
  'Nothing special',
  'Nothing',
  'No problems',
  'None',
  'Fine',
  'Good',
  'Normal',
].flatMap((words) => [words, `${words}.`, words.toLowerCase()])
