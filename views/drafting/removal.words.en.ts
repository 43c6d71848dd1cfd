/** Before something is taken out of a list with which more is lost. */
export const removalWords = {
  title: 'Take this out?',
  back: 'Back to the list',
  still: 'It is still in the list. Read first what goes with it.',
  bars: 'You said here that this person must not be called. If you take them out, nothing in your list says so any more, and somebody else may call them.',
  barsKeep: 'To keep that, leave them in the list. Whoever reads your plan is then told not to call them.',
  begun: 'You have begun to write here, and it is not an answer yet:',
  begunAfter: 'If you put it back later, these words are there again, as long as there is room for them.',
  keep: 'Leave it in the list',
  takeOut: 'Take it out',
  takeOutBar: 'Take them out, and let go of “must not be called”',
} as const
