import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getInitialMicrosteps } from 'xstate'
import { chartOf } from '#src/flow/chart.ts'
import { walk } from '#src/flow/check/walk.ts'
import { askedOf } from '#src/flow/leave.ts'
import type { Section } from '#src/flow/section.ts'
import { everyone, everything, sections } from '#test/kit/any-section.ts'

describe('walk', () => {
  it('reaches and asks exactly what the chart does, for any answers of anyone', () => {
    fc.assert(
      fc.property(sections, (section) => {
        const { reached, asked, isCut } = walk(section)
        const tried = everyRunOf(section)
        expect(isCut).toBe(false)
        expect([...reached.keys()].sort()).toEqual([...tried.reached].sort())
        expect([...asked].sort()).toEqual([...tried.asked].sort())
      }),
      { numRuns: 12, seed: 2026 },
    )
  }, 60_000)
})

/** Every combination of given values and answers that the sections below can tell apart, on the chart itself. */
const everyRunOf = (section: Section) => {
  const reached = new Set<string>()
  const asked = new Set<string>()
  for (const given of everyone)
    for (const answers of everything)
      for (const [{ value }] of getInitialMicrosteps(chartOf(section), { given, answers, walkOn: false })) {
        const step = section.steps[String(value)]
        if (step === undefined) continue
        reached.add(String(value))
        for (const field of askedOf(section, step, given)) asked.add(field)
      }
  return { reached, asked }
}
