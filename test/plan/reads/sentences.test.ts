import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Rule } from '#src/flow/rules.ts'
import type { Voice } from '#src/plan/facts.ts'
import { instant } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { sentencesOn } from '#src/plan/reads/sentences.ts'
import { answers, given, type Happened, people, ravisVoice, told } from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'
import { aPublication } from '#test/kit/publications.ts'
import { partOf, shownAt } from '#test/kit/urgent-page.ts'

const today = instant('2026-03-02T10:00:00.000Z')
const words = 'As the rule says.'
const rule: Rule = {
  id: 'RULE-T-5',
  does: 'show',
  on: ['check', 'agenda', 'urgent'],
  when: { 'carer.exists': { is: 'has-carer' } },
  field: 'place.avoid',
  words,
}
const ruled = (one: Rule, ...facts: readonly Happened[]): Plan => ({
  ...given(...facts),
  forms: { ...flows, rules: [one] },
})
const has = answers('contacts', { 'carer.exists': 'has-carer' })
const byRavi = told(people.ravi, answers('contacts', { 'carer.exists': 'has-carer' }, { voice: ravisVoice }))
const there = { section: 'places', at: ['place.avoid'], words }

describe('a sentence that a rule shows', () => {
  test('stands where the rule says, once its condition holds, and nowhere else', () => {
    for (const on of ['check', 'agenda', 'urgent'] as const) {
      const alone: Rule = { ...rule, on: [on] }
      const said = (plan: Plan) => [
        sentencesOn(plan, 'check', { voice: 'person', today }).length,
        agendaOf(plan, today).warnings.length,
        contentOf(plan, signedBy, '2026-06-01').sentences?.length ?? 0,
      ]
      expect(said(ruled(alone))).toEqual([0, 0, 0])
      expect(said(ruled(alone, has))).toEqual([on === 'check', on === 'agenda', on === 'urgent'].map(Number))
    }
  })

  test('is said to who checks of their own answers alone, and to the team of what anybody said', () => {
    const plan = ruled(rule, ...raviHelps, byRavi)
    const to = (voice: Voice) => sentencesOn(plan, 'check', { voice, today })
    expect(to('person')).toEqual([])
    expect(to(ravisVoice)).toEqual([there])
    expect(agendaOf(plan, today).warnings).toEqual([there])
    expect(sentencesOn(ruled(rule, ...raviHelps, has), 'check', { voice: ravisVoice, today })).toEqual([])
  })

  test('does not betray to a helper an age that follows from a birth date he did not write', () => {
    const young: Rule = { ...rule, when: { 'today.age': { below: 18 } } }
    const plan = ruled(young, ...raviHelps, answers('person', { 'person.dob': '2015-01-01' }))
    expect(sentencesOn(plan, 'check', { voice: ravisVoice, today })).toEqual([])
    expect(sentencesOn(plan, 'check', { voice: 'person', today })).toEqual([there])
  })

  test('stands in the item that it speaks of, and in no other', () => {
    const item: Rule = {
      ...rule,
      when: { 'contact.roles': { has: 'deputy' } },
      field: 'contact.relationship',
    }
    const contact = (id: string, role: string): readonly Happened[] => {
      const spot = { voice: 'person', section: 'contacts', at: ['contact', id] } as const
      const said = { 'contact.name': id, 'contact.relationship': 'friend', 'contact.roles': [role] }
      return [{ kind: 'ItemAdded', ...spot }, answers('contacts', said, spot)]
    }
    const plan = ruled(item, ...contact('a', 'advocate'), ...contact('b', 'deputy'))
    const at = ['contact', 'b', 'contact.relationship']
    expect(agendaOf(plan, today).warnings).toEqual([{ section: 'contacts', at, words }])
    expect(contentOf(plan, signedBy, '2026-06-01').sentences).toEqual([
      { section: 'contacts', field: 'contact.relationship', list: 'contact', item: 'b', words },
    ])
  })

  test('is frozen with the approval, and drawn by urgent care’s page below the answer or in its place', () => {
    const answered = contentOf(
      ruled(rule, has, answers('places', { 'place.avoid': 'The old ward' })),
      signedBy,
      '2026-06-01',
    )
    const page = (content: typeof answered) => partOf(shownAt({ ...aPublication([]), content }), 'places')
    expect(page(answered)).toMatch(/The old ward[\s\S]*<dd class="y">Sayso: As the rule says\.<\/dd><\/div>/)
    const { sentences: _, ...quiet } = answered
    expect(page(quiet)).not.toContain(words)
    expect(page(contentOf(ruled(rule, has), signedBy, '2026-06-01'))).toContain(
      `<dd class="y">Sayso: ${words}</dd>`,
    )
  })
})

const signedBy = {
  name: 'Nadia Rees',
  jobRole: 'Nurse',
  registration: 'NMC 00X0000E',
  practice: 'Elm Practice',
  at: today,
}
