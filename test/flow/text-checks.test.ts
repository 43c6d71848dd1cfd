import { describe, expect, test } from 'vitest'
import { textChecks } from '#flows/text-checks.en.ts'
import { evidenceIn } from '#src/flow/text-checks.ts'

const checkOf = (id: string) => {
  const found = textChecks.find((one) => one.id === id)
  if (!found) throw new Error(`no check ${id}`)
  return found
}

describe('hints about wording', () => {
  test.each([
    ['G2', 'Keep comfortable; for ward‑based care.', ['Keep comfortable', 'ward‑based care']],
    ['G2', 'Antibiotics AS APPROPRIATE', ['AS APPROPRIATE']],
    ['G2', 'Call the TLC charity shop', ['TLC']],
    ['G2', 'Best. Supportive care of her sister', []],
    ['G2', 'Uncomfortable; keep uncomfortable shoes away', []],
    ['G2', 'Active treatment means tablets at home', []],
    ['G2', 'Active treatment. That means tablets at home', ['Active treatment']],
    ['G1', 'DN re SD. DN again.', ['DN', 'SD']],
    ['G1', 'One DN only', []],
    ['G1', 'The DN (district nurse) sees to the SD', []],
    ['G1', 'CALL THE DN AT ONCE. RE SD.', []],
    ['G1', 'Give O2 by mask; CPR: ask the GP', []],
    ['D4', 'Use judgement', ['Use judgement']],
    ['D4', '', []],
    ['D4', 'Give 2.5 mg', []],
    ['D4', 'Doesn’t settle', []],
  ] as const)('%s in "%s"', (id, text, evidence) => {
    expect(evidenceIn(checkOf(id), text)).toEqual(evidence)
  })

  test('each finds all that it was written for and none of what is clean, in every other check too', () => {
    for (const check of textChecks) {
      for (const text of check.samples.found) expect(evidenceIn(check, text), text).not.toEqual([])
      const clean = textChecks.flatMap(({ fields, samples }) => (fields ? [] : samples.clean))
      if (!check.fields) for (const text of clean) expect(evidenceIn(check, text), text).toEqual([])
    }
  })
})
