import { describe, expect, it } from 'vitest'
import { skills } from '#src/training/skill.ts'
import { frameworks } from '#training/frameworks.en.ts'

describe('the map of frameworks', () => {
  it('gives every skill one of the three Es, and one only', () => {
    const [threeEs] = frameworks
    const placed = threeEs?.parts.flatMap((part) => part.skills) ?? []
    expect([...placed].sort()).toEqual([...skills].sort())
  })

  it.each(frameworks)('leaves no part of $title without a skill', ({ parts }) => {
    expect(parts.filter((part) => part.skills.length === 0)).toEqual([])
  })
})
