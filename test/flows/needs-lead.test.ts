import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Rule } from '#src/flow/rules.ts'
import { actorFor } from '#src/plan/access.ts'
import { instant } from '#src/plan/ids.ts'
import { missingForApproval } from '#src/plan/reads/completeness.ts'
import { sectionReview } from '#src/plan/reads/section-review.ts'
import { people, submitted } from '#test/kit/a-plan.ts'
import { cases, nameOf, planOf } from './rule-stories.ts'

const today = instant('2026-03-02T10:00:00.000Z')
const senior = { ...people.owen, duty: { ...people.owen.duty, grade: 'senior' } } as const
test.each(
  flows.rules
    .filter(({ id, does }) => id !== 'RULE-SUBMIT-1' && (does === 'need' || does === 'address'))
    .map((rule): readonly [string, Rule] => [nameOf(rule), rule]),
)('%s leads to a page that asks it', (name, rule) => {
  const plan = planOf(rule, [...(cases[name]?.yes ?? []), submitted])
  const missing = missingForApproval(plan, today).filter(
    ({ at }) => 'field' in rule && at.at(-1) === rule.field,
  )
  for (const { section, at } of missing) {
    const form = plan.forms.sections.find((one) => one.section.id === section)
    const asked = form ? sectionReview(plan, form, actorFor(senior, plan)) : []
    const topics = asked.flatMap(({ topics: all }) => all.map((topic) => topic.at.join('/')))
    expect(topics, section).toContain(at.join('/'))
  }
})
