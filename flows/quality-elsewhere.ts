/** Checks of plan quality that no page of one plan can tell, and what in the engine sees to them: looking again would say it twice. */
export const madeSureOf = {
  A6: 'the person’s words are kept letter for letter, and the team writes beside them: no state of a plan holds them changed',
  H2: 'only a clinician on duty approves, over the hash of what she read: who was on duty stands in no plan',
  H3: 'who wrote in a draft cannot sign it, and a change opens it again: no state of a plan holds the other thing',
} as const

/** What no page of one plan can tell: words are compared across the plans of a practice, by keyed hashes of them. */
export const acrossPlans = {
  A4: 'most of what the team wrote stands in another plan of the practice (`same-words.ts`); told beside the plan, with how many',
} as const
