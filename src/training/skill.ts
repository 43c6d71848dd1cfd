/** What a scenario can give practice in: Ask-Tell-Ask, NURSE, and what a plan needs besides. */
export const skills = [
  'ask',
  'tell',
  'check',
  'plain-words',
  'naming',
  'understanding',
  'respecting',
  'supporting',
  'exploring',
  'silence',
  'planning',
] as const
export type Skill = (typeof skills)[number]
