import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { exchangeOf } from '#src/fhir/exchange-of.ts'
import type { Said } from '#src/flow/answer.ts'
import { to } from '#src/flow/exchange.ts'
import type { Form } from '#src/flow/form.ts'
import type { Content, Entry } from '#src/plan/content.ts'
import { instant } from '#src/plan/ids.ts'
import { sectionsWithDecision } from '#test/kit/a-newcomers-field.ts'
import { anEntry, person } from '#test/kit/publications.ts'

const forms: readonly Form[] = [...flows.sections, flows.submission, flows.approval, flows.urgentAccess]
const answer = (value: string): Said => ({ kind: 'answer', value })
const contentOf = (...entries: readonly Entry[]): Content => ({
  pathways: ['eol'],
  entries,
  notAsked: [],
  signedBy: {
    name: '',
    jobRole: '',
    registration: '',
    practice: '',
    at: instant('2026-03-01T09:00:00.000Z'),
  },
  reviewOn: '2026-06-01',
})

describe('what an approved plan says to other systems', () => {
  it('is every answer, and a part of a resource where its rule makes one', () => {
    const family = anEntry('person.family', answer('Patel'))
    const about = anEntry('about.people', answer('Ravi'))
    const { answers, parts } = exchangeOf(forms, contentOf(family, about))
    expect(answers).toEqual([family, about])
    expect(parts).toEqual([
      { resource: 'Patient', element: 'name.family', value: 'Patel', from: 'person/person.family' },
    ])
  })

  it('has a code where the rule has one, and no element where the resource is the answer', () => {
    expect(exchangeOf(forms, contentOf(anEntry('matters.value', answer('My garden')))).parts).toEqual([
      { resource: 'Goal', code: '81378-2', value: 'My garden', from: 'matters/matters.value' },
    ])
  })

  it('finds the rules of items, and tells two items apart', () => {
    const named = (item: string, name: string) =>
      anEntry('contact.name', answer(name), person, { list: 'contact', item })
    expect(exchangeOf(forms, contentOf(named('one', 'Ann'), named('two', 'Ben'))).parts).toEqual([
      { resource: 'RelatedPerson', element: 'name', value: 'Ann', from: 'contacts/contact/one/contact.name' },
      { resource: 'RelatedPerson', element: 'name', value: 'Ben', from: 'contacts/contact/two/contact.name' },
    ])
  })

  it.each(['not-sure', 'declined', 'talk', 'skipped'] as const)('carries %s as an answer alone', (kind) => {
    const { answers, parts } = exchangeOf(forms, contentOf(anEntry('person.family', { kind })))
    expect([answers.length, parts.length]).toEqual([1, 0])
  })

  it('leaves out what is not exchanged', () => {
    const reason: Entry = {
      ...anEntry('person.family', answer('other')),
      section: 'urgent-access',
      field: 'access.reason',
    }
    expect(exchangeOf(forms, contentOf(reason))).toEqual({ answers: [], parts: [] })
  })

  it('exports a newcomer’s field by its rule alone, and carries an answer whose field is gone', () => {
    const entry: Entry = {
      ...anEntry('person.family', answer('not-attempt')),
      section: 'health',
      field: 'newcomer.decision',
    }
    const withRule = sectionsWithDecision.map((form) =>
      form.section.id === 'health'
        ? { ...form, exchange: { ...form.exchange, 'newcomer.decision': to('Flag', 'cpr') } }
        : form,
    )
    expect(exchangeOf(withRule, contentOf(entry)).parts).toEqual([
      { resource: 'Flag', code: 'cpr', value: 'not-attempt', from: 'health/newcomer.decision' },
    ])
    expect(exchangeOf(forms, contentOf(entry))).toEqual({ answers: [entry], parts: [] })
  })

  it('takes no resource that is misspelt: it does not compile, and is an error where it would', () => {
    // @ts-expect-error there is no such resource
    expect(() => to('Flagg.code')).toThrow('Flagg.code')
    // @ts-expect-error a path begins with its resource
    expect(() => to('name.family')).toThrow('name.family')
    expect(to('Flag.code')({ value: 'x', shown: [], saidBy: person, saidAt: '' })).toEqual([
      { resource: 'Flag', element: 'code', value: 'x' },
    ])
  })
})
