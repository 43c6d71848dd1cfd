/** Checks of plan quality that the engine sees to for every plan, and by what: looking again would say it twice. */
export const madeSureOf = {
  A6: 'the person’s words are kept letter for letter, and the team writes beside them',
  B1: 'who took part, or why the person did not, is asked of whoever signs (RULE-CAP-1, RULE-SIGN-4)',
  B2: 'where capacity is lacking a record of best interests says who was consulted (RULE-CAP-1)',
  B3: 'capacity is needed before approval, with who found it, when and how',
  B4: 'a record against the basis of sharing stops the approval (RULE-CON-1)',
  C1: 'a decision about CPR has its day, decider and senior clinician before it is approved (RULE-CPR-2)',
  C2: 'a reason is chosen, and written for this person with 20 characters at least (RULE-CPR-7)',
  C4: '“only if” is no answer without its condition',
  E1: 'allergies are needed before approval, and that there are none is an answer',
  H1: 'a day of review is needed and has a limit (RULE-REV); the queue says what is overdue',
  H2: 'only a clinician on duty approves, over the hash of what she read',
  H3: 'who wrote in a draft cannot sign it, and a change opens it again',
  H4: 'on what a plan is made and shared is needed before approval (RULE-CON-1)',
} as const

/** What no page of one plan can tell: words are compared across the plans of a practice, by keyed hashes of them. */
export const acrossPlans = {
  A4: 'most of what the team wrote stands in another plan of the practice (`same-words.ts`); told beside the plan, with how many',
} as const
