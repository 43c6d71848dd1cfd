import { describe, expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import {
  answers,
  factsOf,
  given,
  type Happened,
  later,
  people,
  ravisVoice,
  refusalOf,
  told,
  when,
} from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'

const { asha, ravi, stranger, nadia } = people
const helped = (...more: readonly Happened[]): Plan => given(...raviHelps, ...more)

describe('hiding a question from carers', () => {
  const hide = (field: string): Command => ({ kind: 'hide', field })
  const show = (field: string): Command => ({ kind: 'show', field })
  const words = told(ravi, answers('about', { 'about.people': 'Only me' }, { voice: ravisVoice }))

  test('what a carer wrote there is kept and counts again when it is shown', () => {
    const hidden = later(helped(words), ...factsOf(when(helped(words), asha, hide('about.people'))))
    expect(JSON.stringify(contentNow(hidden))).not.toContain('Only me')
    const shown = later(hidden, ...factsOf(when(hidden, asha, show('about.people'))))
    expect(contentNow(shown).entries).toEqual(contentNow(helped(words)).entries)
  })

  test('a hidden list takes its carers’ items with it, and the contacts they name', () => {
    const place = { voice: ravisVoice, section: 'contacts', at: ['contact', 'his-friend'] } as const
    const plan = helped(
      told(ravi, { kind: 'ItemAdded', ...place }),
      told(ravi, answers('contacts', { 'contact.name': 'Jo Brand' }, place)),
    )
    expect(JSON.stringify(contentNow(plan))).toContain('Jo Brand')
    const hidden = later(plan, ...factsOf(when(plan, asha, hide('contact'))))
    expect(JSON.stringify(contentNow(hidden))).not.toContain('Jo Brand')
    const add: Command = { kind: 'add-item', section: 'contacts', at: ['contact', 'another'] }
    expect(refusalOf(when(hidden, ravi, add))).toBe('not-yours-to-answer')
  })

  test.each(['rec.cpr.decision', 'legal.capacity', 'crisis.clinicianAction'])(
    'what clinicians alone write (%s) is not hers to hide, whatever her browser sends',
    (field) => {
      expect(refusalOf(when(helped(), asha, hide(field)))).toBe('not-yours-to-answer')
      const before = helped({ kind: 'FieldHidden', field })
      expect(refusalOf(when(before, asha, show(field)))).toBe('accepted')
    },
  )

  test('twice is once, either way', () => {
    const hidden = helped({ kind: 'FieldHidden', field: 'about.people' })
    expect(factsOf(when(hidden, asha, hide('about.people')))).toEqual([])
    expect(factsOf(when(helped(), asha, show('about.people')))).toEqual([])
  })

  test('only questions of the sections, inside lists too, can be hidden', () => {
    expect(factsOf(when(given(), asha, hide('contact.phones')))).toHaveLength(1)
    for (const field of ['no.such', 'share.basis', 'constructor'])
      expect(refusalOf(when(given(), asha, hide(field)))).toBe('no-such-place')
  })

  test.each<[string, Account]>([
    ['a carer', ravi],
    ['a clinician', nadia],
    ['a stranger', stranger],
  ])('%s hides and shows nothing', (_, account) => {
    expect(refusalOf(when(helped(), account, hide('about.people')))).toBe('not-allowed')
    expect(refusalOf(when(helped(), account, show('about.people')))).toBe('not-allowed')
  })
})

const contentNow = (plan: Plan) =>
  contentOf(plan, { name: '', jobRole: '', registration: '', practice: '', at: plan.changedAt }, '2026-06-01')
