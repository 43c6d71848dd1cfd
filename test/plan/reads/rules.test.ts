import { describe, expect, it, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { many } from '#src/flow/fields.ts'
import { type Rule, rulesOver } from '#src/flow/rules.ts'
import { type Pathway, pathways } from '#src/flow/section.ts'
import type { Fact } from '#src/plan/facts.ts'
import type { Plan } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { missingForApproval, missingForSubmission } from '#src/plan/reads/completeness.ts'
import { latestReview } from '#src/plan/reads/review-limit.ts'
import { rulesNow } from '#src/plan/reads/rules.ts'
import { answers, given, ravisVoice, says } from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'

const words = 'As the rule says.'
const today = '2026-03-02T10:00:00.000Z'
const ruled = (rules: readonly Rule[], ...facts: readonly Fact[]): Plan => {
  const plan = given(...facts)
  return { ...plan, forms: { ...flows, rules } }
}
const fieldsOf = (spots: readonly { readonly at: readonly string[] }[]) => spots.map(({ at }) => at.at(-1))
const alone: Fact = answers('contacts', { 'carer.exists': 'has-carer' })

describe('a rule at the approval', () => {
  const needs: Rule = {
    id: 'RULE-T-1',
    at: 'approval',
    when: { 'carer.exists': { is: 'has-carer' } },
    does: 'need',
    field: 'place.avoid',
    words,
  }

  it('makes a field needed once its condition holds, and content once any voice gave a value', () => {
    expect(fieldsOf(missingForApproval(ruled([needs]), today))).not.toContain('place.avoid')
    expect(fieldsOf(missingForApproval(ruled([needs], alone), today))).toContain('place.avoid')
    const given = answers('places', { 'place.avoid': 'The old ward' })
    expect(fieldsOf(missingForApproval(ruled([needs], alone, given), today))).not.toContain('place.avoid')
  })

  it('reads what stands: the team’s word before the person’s', () => {
    const corrected = answers('contacts', { 'carer.exists': 'no-carer' }, { voice: 'team' })
    expect(fieldsOf(missingForApproval(ruled([needs], alone, corrected), today))).not.toContain('place.avoid')
  })

  it('warns on the agenda and leaves the plan as it is', () => {
    const warns: Rule = { ...needs, does: 'warn' }
    const plan = ruled([warns], alone)
    expect(agendaOf(plan, today).warnings).toEqual([{ section: 'places', at: ['place.avoid'], words }])
    expect(fieldsOf(missingForApproval(plan, today))).not.toContain('place.avoid')
    expect(agendaOf(ruled([warns]), today).warnings).toEqual([])
  })

  it('blocks by the age of today, and not where nobody knows it', () => {
    const block: Rule = {
      id: 'RULE-T-2',
      at: 'approval',
      when: { 'today.age': { below: 18 } },
      does: 'block',
      words,
    }
    const blocks = (day: string, ...facts: readonly Fact[]) =>
      rulesNow(ruled([block], ...facts), { at: 'approval', today: day }, 'block').map(({ id }) => id)
    const born = answers('person', { 'person.dob': '2008-03-03' })
    expect(blocks(today, born)).toEqual(['RULE-T-2'])
    expect(blocks('2026-03-03T10:00:00.000Z', born)).toEqual([])
    expect(blocks(today)).toEqual([])
  })
})

describe('a rule at the hand-over', () => {
  const onlyWish: Rule = {
    id: 'RULE-T-3',
    at: 'hand-over',
    when: { not: { any: [{ 'matters.fear': { answered: true } }, { 'count.contact': { atLeast: 1 } }] } },
    does: 'need',
    field: 'matters.value',
    words,
  }
  const asked = (...facts: readonly Fact[]) =>
    fieldsOf(missingForSubmission(ruled([onlyWish], ...facts), today)).includes('matters.value')

  it('counts what the person says, and the items that stand', () => {
    expect(asked()).toBe(true)
    expect(asked(answers('matters', { 'matters.fear': 'The dark' }))).toBe(false)
    const at = ['contact', 'one-contact']
    const added: Fact = { kind: 'ItemAdded', voice: 'person', section: 'contacts', at }
    expect(asked(added)).toBe(false)
    expect(asked(added, { kind: 'ItemRemoved', voice: 'person', section: 'contacts', at })).toBe(true)
  })

  it('is not met by what a carer says alone', () => {
    const byRavi = answers('matters', { 'matters.fear': 'The dark' }, { voice: ravisVoice })
    expect(fieldsOf(missingForSubmission(ruled([onlyWish], ...ravisPlan, byRavi), today))).toContain(
      'matters.value',
    )
  })

  it('takes a reason for an address, and not a question that was passed over', () => {
    const addressed: Rule = { ...onlyWish, when: {}, does: 'address', field: 'matters.fear' }
    const said = (kind: 'skipped' | 'declined') =>
      fieldsOf(
        missingForSubmission(ruled([addressed], says('matters', { 'matters.fear': { kind } })), today),
      ).includes('matters.fear')
    expect([said('skipped'), said('declined')]).toEqual([true, false])
  })
})
const ravisPlan: readonly Fact[] = raviHelps.flatMap((one) => ('fact' in one ? [one.fact] : [one]))

/** Every pathway may be chosen, as it will be. */
const everyPathway = (chosen: readonly Pathway[]): Plan => {
  const plan = given(answers('start', { 'plan.pathways': [...chosen] }))
  const sections = plan.forms.sections.map((form) => {
    const field = form.section.fields['plan.pathways']
    if (!field) return form
    const fields = { ...form.section.fields, 'plan.pathways': many({ ...field, mark: 'pathways' }, pathways) }
    return { ...form, section: { ...form.section, fields } }
  })
  return { ...plan, forms: { ...plan.forms, sections } }
}

test.each<readonly [readonly Pathway[], string]>([
  [['eol'], '2026-06-02'],
  [['frailty'], '2026-09-02'],
  [['ltc'], '2027-03-02'],
  [['mhc'], '2026-09-02'],
  [['ld'], '2027-03-02'],
  [['cyp'], '2026-09-02'],
  [['ltc', 'eol', 'frailty'], '2026-06-02'],
  [[], '2027-03-02'],
])('a plan on %j is reviewed by %s at the latest (RULE-REV)', (chosen, latest) => {
  expect(latestReview(everyPathway(chosen), today)).toBe(latest)
})

test('a rule over fields, choices or lists that there are not does not compile', () => {
  const [start] = flows.sections
  expect(start).toBeDefined()
  const fields = { pets: many({ by: ['P'], class: 'W', need: 'OOOOOO' }, ['cat', 'dog']) } as const
  const common = { id: 'RULE-T-4', at: 'approval', does: 'need', words } as const
  const wrong = [
    // @ts-expect-error no such field
    rulesOver(fields, [{ ...common, when: {}, field: 'pet' }]),
    // @ts-expect-error no such choice
    rulesOver(fields, [{ ...common, when: { pets: { has: 'cow' } }, field: 'pets' }]),
    // @ts-expect-error no such list
    rulesOver(fields, [{ ...common, when: { 'count.pets': { atLeast: 1 } }, field: 'pets' }]),
  ]
  expect(wrong).toHaveLength(3)
})
