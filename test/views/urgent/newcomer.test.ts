import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { checkLayout } from '#src/flow/check/places.ts'
import type { Layout } from '#src/flow/layout.ts'
import { sheetOf } from '#src/flow/sheet.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { sectionsWithDecision } from '#test/kit/a-newcomers-field.ts'
import { answers, given, later, people, told } from '#test/kit/a-plan.ts'
import { aPublication } from '#test/kit/publications.ts'
import { partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const sections = sectionsWithDecision
const forms = [...sections, flows.submission, flows.approval]
const layout: Layout = {
  ...flows.urgentPage.layout,
  parts: flows.urgentPage.layout.parts.map((part) =>
    part.id === 'cpr'
      ? {
          id: part.id,
          holds: [
            {
              draw: 'rows',
              rows: [{ field: 'newcomer.decision', absent: 'absent' }, { field: 'newcomer.decidedOn' }],
            },
          ],
        }
      : part,
  ),
}
/** The same beside what stands there today. */
const lines: Layout['parts'][number]['holds'] =
  flows.urgentPage.layout.parts.find(({ id }) => id === 'cpr')?.holds ?? []
/** With what it does not hold until the newcomer's field holds it. */
const until = lines.map((block) =>
  block.draw === 'not-held'
    ? { ...block, lines: block.lines.map((line) => ({ ...line, until: ['newcomer.decision'] })) }
    : block,
)
const both: Layout = {
  ...layout,
  parts: layout.parts.map((part) =>
    part.id === 'cpr' ? { ...part, holds: [...until, ...part.holds] } : part,
  ),
}
const sheet = sheetOf(forms, { layout, words: flows.urgentPage.words })

const signedBy = aPublication([]).content.signedBy
const approvedPage = (plan: Plan): string => {
  const publication = { ...aPublication([]), content: contentOf(plan, signedBy, '2027-02-03') }
  return wholeText(partOf(shownAt(publication, undefined, { sheet }), 'cpr'))
}
const begun: Plan = { ...given(), forms: { ...given().forms, sections } }

test('a clinician’s field that a newcomer adds in flows is drawn where the layout places it, with the team’s name', () => {
  const said = answers(
    'health',
    { 'newcomer.decision': 'not-attempt', 'newcomer.decidedOn': '2026-03-01' },
    { voice: 'team' },
  )
  const page = approvedPage(later(begun, told(people.nadia, said)))
  expect(page).toContain('CPR decisionLeave it')
  expect(page).toContain('Nadia Rees for the team')
  expect(page).toContain('Decided on1 March 2026')
  expect(page).not.toContain('CPR decision: none in this plan')
})

test('a plan that was approved before the field existed claims neither an answer nor its absence', () => {
  expect(approvedPage(given())).toBe('')
})

test('what the service did not hold stays on plans from before the question, and goes from those that were asked', () => {
  const page = (plan: Plan): string => {
    const publication = { ...aPublication([]), content: contentOf(plan, signedBy, '2027-02-03') }
    const drawn = sheetOf(forms, { layout: both, words: flows.urgentPage.words })
    return wholeText(partOf(shownAt(publication, undefined, { sheet: drawn }), 'cpr'))
  }
  const said = answers('health', { 'newcomer.decision': 'attempt' }, { voice: 'team' })
  expect(page(given())).toContain('CPR decision: none in this plan')
  expect(page(later(begun, told(people.nadia, said)))).not.toContain('CPR decision: none in this plan')
})

test('until the layout places it the lint refuses the form', () => {
  const sections = forms.map(({ section }) => section)
  expect(checkLayout(sections, both)).toEqual([])
  expect(checkLayout(sections, flows.urgentPage.layout)).toMatchObject([
    { kind: 'no-urgent-place', field: 'newcomer.decision' },
    { kind: 'no-urgent-place', field: 'newcomer.decidedOn' },
  ])
})
