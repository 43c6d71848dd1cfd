import { expect, test } from 'vitest'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { rulesNow } from '#src/plan/reads/rules.ts'
import { planTold } from '#test/kit/a-story.ts'
import { twelvePeople } from '#test/kit/twelve-people.ts'

const asked = /^(apart-(worse|hospital|critical|goal-|treated|longer|capacity)|since-health|gone-)/
const rules = ['RULE-REC-11', 'RULE-REC-12', 'RULE-SIGN-23', 'RULE-SIGN-24']

test.each(twelvePeople.map((one) => [one.key, one] as const))(
  '%s of the twelve is asked nothing about what is withheld, doses, days or changes of medicines',
  (_, { plan, team }) => {
    const told = planTold(plan.person, team ?? plan.team)
    expect(contradictionsIn(told).flatMap(({ id }) => (asked.test(id) ? [id] : []))).toEqual([])
    const now = (['block', 'acknowledge'] as const).flatMap((does) =>
      rulesNow(told, { at: 'approval', today: '2026-11-28' }, does).map(({ id }) => id),
    )
    expect(now.filter((id) => rules.includes(id))).toEqual([])
    const withheld = rulesNow(told, { at: 'approval', today: '2026-11-28' }, 'need').some(
      ({ id }) => id === 'RULE-REC-11',
    )
    expect(withheld && !JSON.stringify(team ?? plan.team).includes('rec.reasoning')).toBe(false)
  },
)
