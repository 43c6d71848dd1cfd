import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { rulePromises } from '#src/flow/check/promises.ts'
import type { Rule } from '#src/flow/rules.ts'
import { instant } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { missingForApproval, missingForSubmission } from '#src/plan/reads/completeness.ts'
import { latestReview, reviewLimit } from '#src/plan/reads/review-limit.ts'
import { rulesNow } from '#src/plan/reads/rules.ts'
import { sentencesOn } from '#src/plan/reads/sentences.ts'
import { answers, given } from '#test/kit/a-plan.ts'
import { on } from '#test/kit/told-to-rules.ts'
import { cases, nameOf, planOf } from './rule-stories.ts'

const today = instant('2026-03-02T10:00:00.000Z')
test('every rule of the table has a story below, and every story a rule', () => {
  expect(Object.keys(cases)).toEqual(flows.rules.map(nameOf))
})

test.each(flows.rules.map((rule): readonly [string, Rule] => [nameOf(rule), rule]))('%s', (name, rule) => {
  const story = cases[name]
  if (!story) throw new Error('no story')
  const [more, fewer] = story.looked ?? [undefined, undefined]
  expect(happens(rule, planOf(rule, story.yes), more), 'where it holds').toBe(true)
  expect(happens(rule, planOf(rule, story.no), fewer), 'where it does not').toBe(false)
})

test('no rule promises what nothing keeps', () => {
  const sections = flows.sections.map(({ section }) => section)
  const around = [flows.submission.section, flows.approval.section]
  expect(rulePromises({ sections, around }, flows.rules, flows.urgentPage.layout)).toEqual([])
})

const happens = (rule: Rule, plan: Plan, looked?: number): boolean => {
  switch (rule.does) {
    case 'need':
    case 'address': {
      const missing = rule.at === 'approval' ? missingForApproval : missingForSubmission
      return missing(plan, today).some(({ at }) => at.at(-1) === rule.field)
    }
    case 'block':
    case 'explain':
      return rulesNow(plan, { at: rule.at, today }, rule.does).length === 1
    case 'acknowledge':
      return rulesNow(plan, { at: rule.at, today, copied: looked, samePerson: looked }, 'acknowledge').some(
        ({ words }) => words === rule.words,
      )
    case 'review-by':
    case 'review-after':
      return reviewLimit(plan, today).because === rule.words
    case 'review-within':
      return latestReview(plan, today) === { 3: '2026-06-02', 6: '2026-09-02', 12: '2027-03-02' }[rule.months]
    case 'warn':
      return agendaOf(plan, today).warnings.some(({ words }) => words === rule.words)
    case 'show':
      return rule.on.every((place) =>
        place === 'agenda'
          ? agendaOf(plan, today).warnings.some(({ words }) => words === rule.words)
          : sentencesOn(plan, place, { voice: place === 'check' ? 'person' : 'team', today }).some(
              ({ words, at }) =>
                words === ((place === 'check' && rule.ownWords) || rule.words) && at.at(-1) === rule.field,
            ),
      )
  }
}

test('RULE-MH-3: who names a treatment to avoid reads that a power to hold somebody may allow it, and urgent care reads in which case', () => {
  const plan = given(
    ...on('mhc'),
    answers('crisis', { 'mh.treatAvoid': ['Haloperidol, because of the cramps'] }),
  )
  const said = (place: 'check' | 'urgent', voice: 'person' | 'team') =>
    sentencesOn(plan, place, { voice, today }).map(({ words, ownWords }) => [words, ownWords])
  const [[law, own] = []] = said('urgent', 'team')
  expect(law).toContain('does not by itself allow treatment against this wish')
  expect(own).toContain('Staff should read this wish and weigh it')
  expect(own, 'what only a clinician can use').not.toMatch(/section 136|ask a senior/)
  expect(said('check', 'person')).toEqual([[own, undefined]])
  const page = flows.sections.find(({ section }) => section.id === 'crisis')?.words.steps['treat-avoid']
  expect(page?.lead).toContain('against somebody’s wishes')
})
