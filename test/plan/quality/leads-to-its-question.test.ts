import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { pathways } from '#src/flow/section.ts'
import { fieldIn } from '#src/flow/spot.ts'
import { actorFor } from '#src/plan/access.ts'
import { askedAbout, missedAnywhere, profileOf } from '#src/plan/quality/audit.ts'
import { sectionReview } from '#src/plan/reads/section-review.ts'
import { answers, given, people, submitted } from '#test/kit/a-plan.ts'

test.each(pathways)(
  '%s: whatever a check misses stands on the page of its section, also a wish that may be left out',
  (pathway) => {
    const plan = given(answers('start', { 'plan.pathways': [pathway] }), submitted)
    const missing = profileOf(plan, flows.qualityChecks).flatMap((one) => one.missing)
    const spots = [...missing, ...askedAbout(plan, flows.qualityChecks)].map(({ spot }) => spot)
    expect(missedAnywhere(plan)).toHaveLength(spots.length)
    const shown = plan.forms.sections.flatMap((form) =>
      sectionReview(plan, form, actorFor(people.nadia, plan)).flatMap(({ topics }) =>
        topics.map(({ at }) => `${form.section.id} ${at.join('/')}`),
      ),
    )
    const asked = spots.filter((spot) => {
      const field = fieldIn(plan.forms.sections, spot)
      return field !== undefined && field.control !== 'list'
    })
    expect(asked.length).toBeGreaterThan(10)
    expect(
      asked.map(({ section, at }) => `${section} ${at.join('/')}`).filter((one) => !shown.includes(one)),
    ).toEqual([])
  },
)

test('a wish that may be left out, and that no check misses, stands on no page while nobody has said anything', () => {
  const plan = given(answers('start', { 'plan.pathways': ['mhc'] }), submitted)
  const missed = missedAnywhere(plan).map(({ spot }) => spot.at.join('/'))
  const wishes = plan.forms.sections
    .flatMap((form) => sectionReview(plan, form, actorFor(people.nadia, plan)))
    .flatMap(({ topics }) => topics)
    .filter((one) => one.writes === 'at-their-word' && one.entries.length === 0 && !one.isMissing)
    .map(({ at }) => at.join('/'))
  expect(wishes.length).toBeGreaterThan(0)
  expect(wishes.filter((one) => !missed.includes(one))).toEqual([])
})
