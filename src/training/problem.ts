/**
 * Something wrong with a scenario (E) or worth a second look (W), with the shortest play that shows it;
 * the witness is empty where the start shows it, or where no play can.
 */
export type Problem = { readonly rule: Rule; readonly at: string; readonly witness: readonly string[] }

export const rules = {
  E1: 'dangling-target',
  E2: 'unreachable-turn',
  E3: 'unreachable-ending',
  E4: 'stuck',
  E5: 'endless',
  E6: 'way-never-taken',
  E7: 'condition-always-true',
  E8: 'measure-idle',
  E9: 'effect-without-effect',
  E10: 'cue-never-met',
  E11: 'always-broken-off',
  E12: 'testplan-differs',
  E13: 'text-missing',
  E14: 'id-twice',
  E15: 'too-many-states',
  E16: 'never-said',
  W1: 'move-gives-itself-away',
  W2: 'best-move-shows-by-shape',
  W3: 'ending-lopsided',
  W9: 'turn-too-long',
} as const
export type Rule = keyof typeof rules
