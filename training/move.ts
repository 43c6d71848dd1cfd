import type { Move, SkillTag } from '#src/training/scenario.ts'
import type { Skill } from '#src/training/skill.ts'

/** What one thing that can be said shows, works against or harms; nothing, where it does neither. */
export const move = (...skills: readonly SkillTag[]): Move => ({ skills })

export const shows = (skill: Skill, why: string): SkillTag => ({ skill, polarity: 1, why })
export const against = (skill: Skill, why: string): SkillTag => ({ skill, polarity: -1, why })
export const harm = (skill: Skill, why: string): SkillTag => ({ skill, polarity: 'harm', why })
