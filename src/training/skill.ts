/** What a scenario can give practice in: Ask-Tell-Ask, NURSE, and what a plan and a room with several people need besides. */
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
  'including',
] as const
export type Skill = (typeof skills)[number]

/** A way of teaching conversations that has names of its own for these skills. */
export type Framework = {
  readonly title: string
  readonly parts: readonly { readonly title: string; readonly skills: readonly Skill[] }[]
}
