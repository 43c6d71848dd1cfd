import type { Reached } from '#src/plan/mail.ts'

export type { Reached } from '#src/plan/mail.ts'

/** By whom news of a plan is learned, as words name it. */
export const reached = (isTold: Reached): 'person' | 'nobody' | 'helper' | 'by-post' =>
  isTold === true ? 'person' : isTold === false ? 'nobody' : isTold
