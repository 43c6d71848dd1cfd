import { describe, expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { aFullPublication, anEntry, person } from '#test/kit/publications.ts'
import {
  answer,
  asContact,
  inCrisis,
  partOf,
  shownAt,
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
    expect(text).toContain('○ Green: an ordinary day: A')
    expect(text).toContain('■ Red: help is needed now: C')
    expect(text.indexOf('Green:')).toBeLessThan(text.indexOf('Red:'))
    const value = { red: 'C', 'red.name': 'The storm', 'amber.name': 'The fog' }
    const named = anEntry('crisis.earlySigns', answer(value), person, inCrisis())
    const own = wholeText(partOf(crisis(named), 'crises'))
    expect(own).toContain('△ The fog (Amber: it may be starting)')
    expect(own).toContain('■ The storm (Red: help is needed now): C')
    const swapped = { green: 'A', 'green.name': 'Red', red: 'C', 'red.name': 'Fine, an ordinary day' }
    const turned = anEntry('crisis.earlySigns', answer(swapped), person, inCrisis())
    const ours = wholeText(partOf(crisis(turned), 'crises'))
    expect(ours, 'a name that is another stage’s is read behind ours').toContain(
      '○ Green: an ordinary day (“Red”): A',
    )
    expect(ours).toContain('■ Red: help is needed now (“Fine, an ordinary day”): C')
  })

  test('two crises can be jumped to by their names', () => {
    const page = partOf(crisis(anEntry('crisis.name', answer('I fall'), person, inCrisis('c2'))), 'crises')
    expect(page).toContain('<a href="#crisis-2" dir="auto">I fall</a>')
    expect(page).toContain('<article id="crisis-2">')
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

  test('contacts stand in the order asked for; who must not be called is not among them, and has a warning above', () => {
    const contact = (item: string, name: string, priority: number, role = 'emergency-contact') => [
      anEntry('contact.name', answer(name), person, asContact(item)),
      anEntry('contact.roles', answer([role]), person, asContact(item)),
      anEntry('contact.phones', answer(['07700 900456']), person, asContact(item)),
      anEntry('contact.priority', answer(priority), person, asContact(item)),
    ]
    const page = withEntries(
      ...contact('k1', 'Gareth', 1, 'do-not-contact'),
      anEntry('contact.relationship', answer('sibling'), person, asContact('k1')),
      ...contact('k2', 'Meera', 2),
      ...contact('k3', 'Daniel', 1),
    )
    const ringing = partOf(page, 'contacts')
    expect(ringing.indexOf('>Daniel<')).toBeGreaterThan(0)
    expect(ringing.indexOf('>Meera<')).toBeGreaterThan(ringing.indexOf('>Daniel<'))
    expect(ringing).not.toContain('Gareth')
    const warning = partOf(page, 'do-not-call')
    expect(wholeText(warning)).toContain('Do not call Gareth · Brother or sister')
    expect(warning).not.toContain('tel:')
    expect(warning).not.toContain('Do not contact this person')
    expect(page.indexOf('id="do-not-call"')).toBeLessThan(page.indexOf('id="contacts"'))
  })

  test('where nobody is left to ring, that is said', () => {
    const page = withEntries(
      anEntry('contact.name', answer('Gareth'), person, asContact('k1')),
      anEntry('contact.roles', answer(['do-not-contact']), person, asContact('k1')),
    )
    expect(partOf(page, 'contacts')).toContain('Nobody to call is named in this plan')
  })

  test('a name that an earlier approval printed under whom to ring is said to be not to ring', () => {
    const pointing = anEntry('crisis.contacts', answer({ items: ['k1'], note: '' }), person, inCrisis())
    const page = crisis(
      { ...pointing, shown: ['Gareth, 07700 900456', 'Daniel, 07700 900123'] },
      anEntry('contact.name', answer('Gareth'), person, asContact('k1')),
      anEntry('contact.roles', answer(['do-not-contact']), person, asContact('k1')),
    )
    const called = partOf(page, 'crises')
    expect(wholeText(called)).toContain('Do not call Gareth, 07700 900456')
    expect(called).not.toContain('tel:07700900456')
    expect(called).toContain('tel:07700900123')
  })

  test('what to do stands before what sets it off', () => {
    const page = partOf(shownAt(aFullPublication((field) => `words of ${field}`)), 'crises')
    const order = ['clinicianAction', 'escalateWhen', 'firstAction', 'helpful', 'earlySigns', 'triggers']
    const at = order.map((field) => page.indexOf(`words of crisis.${field}`))
    expect(at).not.toContain(-1)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })

  test('where a crisis says to call the crisis team its number stands right below, and nowhere else', () => {
    const nurse = { name: 'Nadia Rees', voice: 'team' } as const
    const team = anEntry('mh.crisisTeam', answer({ phone: ['01632 960 600'] }), nurse)
    const when = (text: string) => [
      anEntry('crisis.name', answer('The high days'), person, inCrisis()),
      anEntry('crisis.escalateWhen', answer(text), nurse, inCrisis()),
      anEntry('crisis.firstAction', answer('Lower the lights'), person, inCrisis()),
    ]
    const said = partOf(withEntries(...when('Call the crisis team after two nights.'), team), 'crises')
    expect(wholeText(said)).toMatch(
      /Call the crisis team after two nights\..*01632 960 600.*Lower the lights/,
    )
    expect(said).toContain('href="tel:01632960600"')
    expect(said.match(/960 600/g)).toHaveLength(1)
    const alsoDoes = anEntry(
      'crisis.clinicianAction',
      answer('Call the crisis team first.'),
      nurse,
      inCrisis(),
    )
    const twice = partOf(withEntries(...when('Call the crisis team again.'), alsoDoes, team), 'crises')
    expect(twice.match(/960 600/g), 'below the first line that says so').toHaveLength(1)
    const other = partOf(withEntries(...when('Call 999 at once.'), team), 'crises')
    expect(other).not.toContain('960 600')
    const unknown = wholeText(partOf(withEntries(...when('Call the crisis team.')), 'crises'))
    expect(unknown, 'nothing is made up').not.toContain('as the practice wrote it')
  })

  test('numbers inside sentences can be dialled too, and other figures are left alone', () => {
    const text = 'Nurses: 01632 960 300. Not 10 to 20 minutes, nor 27 03 1948 10 30.'
    const page = crisis(anEntry('crisis.firstAction', answer(text), person, inCrisis()))
    expect(page).toContain('<a href="tel:01632960300">01632 960 300</a>. Not')
    expect(page.match(/href="tel:/g)).toHaveLength(1)
    expect(textsOf(page)).toContain(text)
  })
})

test('a card whose lines the plan says otherwise too says so at each, with the reason once and whose it is', () => {
  const because = 'She agreed on Monday to go after an overdose.'
  const saidOtherwise = [{ treatment: 'Going to hospital', because }]
  const named = anEntry('crisis.name', answer('Overdose'), undefined, inCrisis())
  const lines = ['crisis.clinicianAction', 'crisis.notHelpful'].map((field) =>
    anEntry(field, answer('A and E'), undefined, inCrisis()),
  )
  const card = (more: object) =>
    wholeText(partOf(withEntries(named, ...lines.map((one) => ({ ...one, ...more }))), 'crises'))
  const page = card({ saidOtherwise })
  expect(page).toContain(
    'This plan says two things about this: Going to hospital. It was approved so, because:',
  )
  expect(page.split(because)).toHaveLength(2)
  expect(page).toContain(`${because} Ruth Okafor`)
  expect(page.indexOf(because)).toBeLessThan(page.indexOf('A and E'))
  expect(page.split('This plan says otherwise too: Going to hospital.')).toHaveLength(3)
  expect(card({})).not.toContain('otherwise')
})

test('so does a chosen place beside the words against it, which stand in no card', () => {
  const because = 'At home while Ravi is there, and not alone.'
  const saidOtherwise = [{ treatment: 'Being at home', because }]
  const lines = [anEntry('place.care1', answer('own-home')), anEntry('place.avoid', answer('Home'))]
  const page = wholeText(partOf(withEntries(...lines.map((one) => ({ ...one, saidOtherwise }))), 'places'))
  expect(page).toContain('This plan says two things about this: Being at home. It was approved so, because:')
  expect(page.split(because)).toHaveLength(2)
  expect(page.split('This plan says otherwise too: Being at home.')).toHaveLength(3)
})

test('why somebody is taken to be able, with a condition named elsewhere, is told as that and not as two things', () => {
  const because = 'She followed all of it on Monday.'
  const saidOtherwise = [{ treatment: 'Whether the person can decide', because, isNote: true as const }]
  const line = { ...anEntry('place.care1', answer('own-home')), saidOtherwise }
  const page = wholeText(partOf(withEntries(line), 'places'))
  expect(page).toContain(`Taken to be able to decide, because: ${because}`)
  expect(page).not.toContain('two things')
  expect(page).not.toContain('otherwise')
})

test('words that are newer than other lines are told once at the crisis, with the reason, each marked, and as no two things', () => {
  const because = 'Her epilepsy nurse said that five minutes holds.'
  const treatment = 'A long seizure: some words changed after other lines were written'
  const saidOtherwise = [{ treatment, because, isSince: true as const }]
  const own = {
    ...anEntry('crisis.escalateProposed', answer('After three minutes call 999.'), person, inCrisis()),
    saidOtherwise: [{ treatment, because, isSince: true as const, isNewer: true as const }],
  }
  const lines = ['crisis.clinicianAction', 'crisis.escalateWhen'].map((field) => ({
    ...anEntry(field, answer('At five minutes.'), undefined, inCrisis()),
    saidOtherwise,
  }))
  const page = wholeText(withEntries(own, ...lines))
  expect(page).toContain(
    `Words marked “newer” were written after lines marked “older”. Whoever signed read both and says that the older lines hold, because: ${because} Ruth Okafor`,
  )
  expect(page.split(because)).toHaveLength(2)
  expect(page.indexOf(because)).toBeLessThan(page.indexOf('At five minutes.'))
  expect(page).toMatch(/At five minutes\.[^.]*older/)
  // Its question has no place in a crisis otherwise.
  const inPart = wholeText(partOf(withEntries(own, ...lines), 'crises'))
  expect(inPart).toMatch(/After three minutes call 999\.[^.]*newer/)
  expect(page.split('After three minutes call 999.')).toHaveLength(2)
  expect(page).not.toContain('two things')
  expect(page).not.toContain('otherwise too')
})

test('of a sheet with several rows the mark “older” stands at the end of the row that is older, and the others have none', () => {
  const treatment = 'A long seizure: some words changed after other lines were written'
  const since = { treatment, because: 'Her nurse will look on Monday.', isSince: true as const }
  const rows = ['Seizure: after five minutes call 999.', 'Fever: cool her.']
  const sheetOf = (more: object) =>
    withEntries({
      ...anEntry('cyp.emergencySheet', answer({ rows: [], none: false }), undefined),
      shown: rows,
      saidOtherwise: [{ ...since, ...more }],
    })
  const marked = wholeText(partOf(sheetOf({ lines: [0] }), 'crises'))
  expect(marked).toMatch(/call 999\.\s*older\s*Fever: cool her\./)
  expect(marked.split('older')).toHaveLength(4)
  expect(wholeText(partOf(sheetOf({ lines: [1] }), 'crises'))).toMatch(
    /call 999\.\s*Fever: cool her\.\s*older/,
  )
  for (const text of rows) expect(wholeText(sheetOf({ lines: [0] })).split(text)).toHaveLength(2)
  const stages = { green: 'Short jerks.', amber: 'More.', red: 'It lasts 5 minutes.' }
  const signs = anEntry('crisis.earlySigns', answer(stages), undefined, inCrisis())
  const page = withEntries({ ...signs, saidOtherwise: [{ ...since, lines: [2] }] })
  expect(page, 'a stage keeps its shape').toMatch(/class="red"[^>]*><i[^>]*>■ <\/i>[^<]*It lasts 5 minutes/)
})

test('of what seems to go against each other every reader of it is told that whoever signed looked at both, and of no reason', () => {
  const treatment = 'Hospital, and a treatment that is mostly given there'
  const saidOtherwise = [{ treatment, because: '', isLookedAt: true as const }]
  const line = (field: string, choice: string) => ({
    ...anEntry(field, answer({ choice, note: '' })),
    saidOtherwise,
  })
  const page = wholeText(
    withEntries(line('rec.hospital', 'not-recommended'), line('rec.criticalCare', 'recommended')),
  )
  expect(page.split(`whoever signed looked at both: ${treatment}. Ruth Okafor`)).toHaveLength(2)
  expect(page).not.toContain('two things')
  expect(page).not.toContain('otherwise too')
})
