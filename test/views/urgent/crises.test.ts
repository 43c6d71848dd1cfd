import { describe, expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { anEntry, person } from '#test/kit/publications.ts'
import {
  answer,
  asContact,
  inCrisis,
  partOf,
  textsOf,
  wholeText,
  withEntries,
} from '#test/kit/urgent-page.ts'

describe('contingencies and contacts', () => {
  const crisis = (...more: readonly Entry[]) =>
    withEntries(anEntry('crisis.name', answer('I cannot get my breath'), person, inCrisis()), ...more)

  test('signs are told by word and by shape, in the order green, amber, red', () => {
    const signs = anEntry('crisis.earlySigns', answer({ red: 'C', green: 'A' }), person, inCrisis())
    const text = wholeText(partOf(crisis(signs), 'crises'))
    expect(text).toContain('○ Green: things are as usual: A')
    expect(text).toContain('■ Red: help is needed now: C')
    expect(text.indexOf('Green:')).toBeLessThan(text.indexOf('Red:'))
  })

  test('two crises can be jumped to by their names', () => {
    const page = partOf(crisis(anEntry('crisis.name', answer('I fall'), person, inCrisis('c2'))), 'crises')
    expect(page).toContain('<a href="#c2" dir="auto">I fall</a>')
    expect(page).toContain('<article id="c2">')
  })

  test('numbers can be dialled, and stay as they were written', () => {
    const phones = ['07700 900123 (mobile)', '+44 (0)20 7946 0001', 'ext. 12']
    const page = withEntries(
      anEntry('contact.name', answer('Daniel Patel'), person, asContact('k1')),
      anEntry('contact.phones', answer(phones), person, asContact('k1')),
    )
    expect(page).toContain('href="tel:07700900123"')
    expect(page).toContain('href="tel:+4402079460001"')
    for (const phone of phones) expect(textsOf(page)).toContain(phone)
  })

  test('contacts stand in the order asked for; who must not be called is last and has no number', () => {
    const contact = (item: string, name: string, priority: number, role = 'emergency-contact') => [
      anEntry('contact.name', answer(name), person, asContact(item)),
      anEntry('contact.roles', answer([role]), person, asContact(item)),
      anEntry('contact.phones', answer(['07700 900456']), person, asContact(item)),
      anEntry('contact.priority', answer(priority), person, asContact(item)),
    ]
    const page = partOf(
      withEntries(
        ...contact('k1', 'Gareth', 1, 'do-not-contact'),
        ...contact('k2', 'Meera', 2),
        ...contact('k3', 'Daniel', 1),
      ),
      'contacts',
    )
    const at = ['Daniel', 'Meera', 'Gareth'].map((name) => page.indexOf(`>${name}<`))
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at).not.toContain(-1)
    expect(page.slice(page.indexOf('>Gareth<'))).not.toContain('tel:')
    expect(page).toContain('Do not contact this person')
  })
})
