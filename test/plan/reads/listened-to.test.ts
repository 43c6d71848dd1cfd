import { expect, test } from 'vitest'
import type { Plan } from '#src/plan/plan.ts'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { answers } from '#test/kit/a-plan.ts'
import { ready } from '#test/kit/a-review.ts'

test('who wants something is asked of what is refused in the plan alone, and once for the same words', () => {
  const asked: string[] = []
  const planWith = (text: string): Plan => {
    const plan = ready(
      answers('matters', { 'matters.fear': text }),
      answers('matters', { 'matters.value': 'Please start CPR' }),
    )
    const contradictions = ['ships', 'trains'].map((id) => ({
      ...{ id, words: id, told: id },
      isRefused: (_: string, line: string) => line.includes(`no ${id}`),
      isWanted: (_: string, line: string) => {
        asked.push(`${id}: ${line}`)
        return line === 'Please start CPR'
      },
    }))
    return { ...plan, forms: { ...plan.forms, contradictions } }
  }
  expect(contradictionsIn(planWith('Nothing')).map(({ id }) => id)).not.toContain('apart-ships')
  expect(asked).toEqual([])
  const plan = planWith('I want no trains')
  expect(contradictionsIn(plan).map(({ id }) => id)).toContain('apart-trains')
  expect(contradictionsIn({ ...plan }).map(({ id }) => id)).toContain('apart-trains')
  expect(asked.filter((one) => one === 'trains: Please start CPR')).toHaveLength(1)
  expect(asked.filter((one) => one.startsWith('ships'))).toEqual([])
})
