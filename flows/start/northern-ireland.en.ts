import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { start } from './section.ts'

/** There is no 111 in Northern Ireland. */
const tooYoung = (them: boolean): Partially<Words<typeof start>> => ({
  steps: {
    'too-young': {
      lead: `Plans for children and teenagers need parts that are missing here, so nobody can approve one. Please talk to the nurse or doctor ${them ? 'who knows {the person} best, or to their' : 'you know best, or to your'} GP surgery. When it is closed, its message says which number to call. If a life is in danger, call 999. What you write here is kept, and you can show it to them.`,
    },
  },
})

export const startInNorthernIreland = tooYoung(false)
export const startInNorthernIrelandForCarers = tooYoung(true)
