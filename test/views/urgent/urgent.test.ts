import { describe, expect, test } from 'vitest'
import { shownFileName } from '#src/flow/kept-file.ts'
import type { Field } from '#src/flow/section.ts'
import {
  aFullPublication,
  allFields,
  anEntry,
  aPublication,
  fullEntries,
  person,
  team,
} from '#test/kit/publications.ts'
import { answer, inCrisis, partOf, sheet, shownAt, wholeText, withEntries } from '#test/kit/urgent-page.ts'
import { urgentWords as words } from '#views/urgent/urgent.words.en.ts'

const order = [
  'cpr',
  'refusals',
  'do-not-call',
  'stay-away',
  'named-papers',
  'recommended',
  'person',
  'crises',
  'treatments',
  'person-more',
  'deciders',
  'unwell',
  'must-not',
  'alerts',
  'health',
  'not-held',
  'wishes',
  'places',
  'contacts',
  'home',
  'ready',
  'papers',
  'version',
] as const

/** No dot: a name takes nothing that looks like an address of the web. */
const wordsOf = (field: string): string => `words of ${field.replaceAll('.', ' ')}`

describe('the order of section 6 of the dataset', () => {
  const page = shownAt(aFullPublication())
  test('the banner stands first, then the parts in their order, then the rest of the plan', () => {
    const found = [...page.matchAll(/<header>|<section id="([\w-]+)">|<div id="rest">/g)]
    const shown = order.filter((id) => !notOfThisPlan.has(id))
    expect(found.map(([whole, id]) => id ?? whole)).toEqual(['<header>', ...shown, '<div id="rest">'])
  })
  test('parts of which this plan has nothing have their place in the same order', () => {
    expect(sheet.layout.parts.map(({ id }) => id)).toEqual(order)
  })
  /** Nobody is barred in it and nothing refused; its alerts have risen to the person, where medicines are left, and a line in the box about CPR leads to what is recommended. */
  const notOfThisPlan: ReadonlySet<string> = new Set('refusals do-not-call recommended not-held'.split(' '))

  test.for([
    ['person-more', 'person.preferredName'],
    ['person-more', 'comms.language'],
    ['person-more', 'comms.how'],
    ['person-more', 'health.mainDiagnosis'],
    ['crises', 'crisis.name'],
    ['crises', 'crisis.clinicianAction'],
    ['crises', 'crisis.escalateWhen'],
    ['crises', 'crisis.firstAction'],
    ['alerts', 'health.medicines'],
    ['person', 'health.allergies'],
    ['unwell', 'mh.deEscalation'],
    ['wishes', 'matters.value'],
    ['wishes', 'matters.fear'],
    ['wishes', 'about.pleaseDo'],
    ['must-not', 'about.pleaseDont'],
    ['must-not', 'mh.treatAvoid'],
    ['contacts', 'safety.professionals'],
    ['places', 'place.care1'],
    ['places', 'place.death1'],
    ['contacts', 'contact.name'],
    ['contacts', 'carer.contingency'],
  ] as const)('part "%s" holds %s', ([part, field]) => {
    const marked = aFullPublication(wordsOf)
    expect(wholeText(partOf(shownAt(marked), part))).toContain(wordsOf(field))
  })

  test('every approved answer of every field is somewhere on the page', () => {
    const text = wholeText(shownAt(aPublication(fullEntries(wordsOf))))
    const free = allFields.filter(([, { rules }]) =>
      fullEntries(() => 'x').some(
        (entry) =>
          !['list', 'site'].includes(rules.control) &&
          rules.choices.length === 0 &&
          entry.shown.includes('x'),
      ),
    )
    const typed = free.map(([field]) => field).filter((field) => !machineMade.has(field))
    expect(typed.length).toBeGreaterThan(20)
    const asRead = (field: string, rules: Field) =>
      rules.control === 'file' ? shownFileName(rules.holds, wordsOf(field)) : wordsOf(field)
    const missing = free.filter(([field, { rules }]) => !text.includes(asRead(field, rules)))
    expect(missing.map(([field]) => field).filter((field) => !machineMade.has(field))).toEqual([])
    const lyingApart = allFields.filter(([, { rules }]) => rules.control === 'site').map(([field]) => field)
    const buttons = shownAt(aFullPublication(wordsOf), undefined, {
      apart: lyingApart.map((field) => ({
        ...{ id: `id-of-${field}`, field, label: field, state: 'open' },
        ...{ saidBy: person, saidAt: '2026-11-20T10:00:00.000Z' },
      })),
    })
    expect(lyingApart.filter((field) => !buttons.includes(`/kept-apart/id-of-${field}"`))).toEqual([])
  })
  const machineMade = new Set([
    'person.nhsNumber',
    'person.email',
    'person.dob',
    'ld.annualHealthCheck',
    'person.phones',
    'contact.phones',
    'contact.priority',
    'plan.birthYear',
    'doc.date',
    // Choices, numbers and days alone.
    ...['health.frailty', 'health.functional', 'prog.register', 'prog.sr1', 'doc.verification', 'cyp.weight'],
    'rec.cpr.decidedOn',
  ])
})

/** What an approval writes down of questions that had to be addressed and nobody answered. */
const notAsked = (...fields: readonly string[]) =>
  fields.map((field) => ({ section: 'any', field, question: `Question of ${field}` }))

const asked = (field: string) => anEntry(field, { kind: 'talk' })
const readBy = { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' }

describe('absence is always said in words', () => {
  const page = shownAt(aPublication([], { nhsNumber: undefined }))
  test('RULE-CPR-1: that no CPR decision is recorded, and what to do then, is said on every plan without one', () => {
    const full = aFullPublication().content.entries.filter(({ field }) => !field.startsWith('rec.cpr.'))
    const left = anEntry('rec.cpr.decision', { kind: 'talk' }, team)
    for (const any of [page, shownAt(aPublication(full)), shownAt(aPublication([left]))]) {
      expect(partOf(any, 'cpr')).toContain('CPR decision: none in this plan.')
      expect(partOf(any, 'cpr')).toContain('In cardiac arrest start CPR, unless it clearly cannot work')
      expect(wholeText(any), 'no instruction of our own').not.toMatch(/attempt CPR/i)
      expect(any.indexOf('</header>')).toBeLessThan(any.indexOf('id="cpr"'))
      expect(any.match(/<section/)?.index).toBe(any.indexOf('<section id="cpr"'))
    }
  })

  test.for(['recommends about critical care'])(
    'what a plan was not asked is said once, in one place: %s',
    (thing) => {
      for (const any of [page]) {
        expect(wholeText(partOf(any, 'not-held'))).toContain(thing)
        expect(wholeText(any).split(thing)).toHaveLength(2)
      }
    },
  )

  test.for([
    ['papers of an attorney or deputy', 'deciders', 'legal.lpa.kind'],
    ['advance decisions to refuse treatment', 'deciders', 'legal.adrt.exists'],
  ] as const)(
    '“%s” is said to be not held where nobody was asked for it; where somebody was, the part "%s" says what there is',
    ([thing, part, field]) => {
      expect(wholeText(partOf(page, 'not-held'))).toContain(thing)
      expect(wholeText(page).split(thing)).toHaveLength(2)
      const entry = anEntry(field, { kind: 'skipped' })
      const answered = shownAt(aPublication([entry]))
      const open = shownAt(aPublication([], { notAsked: notAsked(field) }))
      for (const asked of [answered, open, shownAt(aFullPublication())]) {
        expect(wholeText(asked)).not.toContain(thing)
        expect(wholeText(partOf(asked, part))).toContain(sheet.labels[field])
      }
      expect(wholeText(partOf(open, part))).toContain('Not recorded in this plan')
    },
  )

  test('RULE-LPA-1: that no power is recorded is not said beside papers that a clinician has seen', () => {
    const open = aPublication([], { notAsked: notAsked('legal.lpa.kind') })
    expect(partOf(shownAt(open), 'deciders')).toContain('Not recorded in this plan')
    const seen = { name: 'Daniel Patel', relationship: 'son', reference: '7000 1234 5678' }
    const part = partOf(shownAt({ ...open, content: { ...open.content, powersSeen: [seen] } }), 'deciders')
    expect(part).toContain('7000 1234 5678')
    expect(part).not.toContain('Not recorded in this plan')
  })

  test.for([
    ['advance decisions to refuse treatment', [{ ...asked('about.pleaseDont'), refusal: readBy }]],
    ['the goal of care', [asked('matters.balance')]],
    ['recommends about hospital', [asked('place.avoid')]],
    ['recommends about hospital', [asked('place.care1')]],
  ] as const)(
    '%s stays in the list of what is not held beside what the person wishes or refuses',
    ([thing, entries]) => {
      expect(wholeText(partOf(page, 'not-held'))).toContain(thing)
      expect(wholeText(partOf(shownAt(aPublication(entries)), 'not-held'))).toContain(thing)
    },
  )

  const rows = sheet.layout.parts.flatMap(({ id, holds }) =>
    holds.flatMap((block) => (block.draw === 'rows' ? block.rows.map((row) => ({ id, ...row })) : [])),
  )
  test.for(rows.filter(({ elseBelow }) => !elseBelow))(
    'part "$id" says that $field is absent where it was asked, and nowhere else',
    ({ id, field, absent, unlimited = absent }) => {
      const line = `${sheet.labels[field]}${sheet.words.sentences[unlimited ?? 'absent']}`
      const asked = { notAsked: notAsked(field) }
      expect(wholeText(partOf(shownAt(aPublication([], asked)), id)).includes(line)).toBe(
        absent !== undefined,
      )
      expect(wholeText(page)).not.toContain(line)
      const answered = shownAt(aPublication([anEntry(field, { kind: 'talk' })], asked))
      expect(wholeText(answered), 'not beside what somebody said').not.toContain(line)
      expect(wholeText(partOf(answered, id))).toContain(`${sheet.labels[field]}Wants to talk about this`)
    },
  )

  test.for([
    ['contacts', 'contact', 'contact.name', 'Nobody to call is named in this plan'],
    ['crises', 'crisis', 'crisis.name', 'No crisis is described in this plan'],
  ] as const)('part "%s" says so of a list that was asked for and is empty', ([part, list, name, text]) => {
    const open = { notAsked: notAsked(list) }
    expect(partOf(shownAt(aPublication([], open)), part)).toContain(text)
    expect(page).not.toContain(text)
    const item = anEntry(name, answer('Somebody'), person, { list, item: 'i1' })
    expect(shownAt(aPublication([item], open)), 'not beside an item').not.toContain(text)
  })

  test('a version approved before a question was asked says nothing about it, and a part without a line is left out', () => {
    const found = [...page.matchAll(/<section id="([\w-]+)">/g)].map(([, id]) => id)
    expect(found).toEqual(['cpr', 'not-held', 'version'])
    expect(partOf(page, 'version')).toContain(words.noChange)
  })

  test('a question that somebody left for later is said to be, and not to be one that was not asked', () => {
    const field = 'matters.cultureFaith'
    const page = shownAt(aPublication([anEntry(field, { kind: 'skipped' })], { notAsked: notAsked(field) }))
    expect(wholeText(page)).toContain('Not answered: left for later')
    expect(wholeText(page)).not.toContain('Left empty')
  })

  test('the banner says that number, gender and address are not recorded', () => {
    expect(page).toContain('NHS number not recorded')
    expect(page).toContain('Gender: not recorded')
    expect(page).toContain('Address: not recorded')
  })

  test.for(Object.entries(words.waysOut))('the way out "%s" reads "%s"', ([kind, text]) => {
    const way = (['not-sure', 'declined', 'talk', 'skipped'] as const).find((one) => one === kind)
    expect(way).toBeDefined()
    if (way) expect(partOf(withEntries(anEntry('matters.fear', { kind: way })), 'wishes')).toContain(text)
  })

  test('a list that was closed empty is a complete answer, said with who gave it', () => {
    const page = withEntries(anEntry('contact', answer('complete')), anEntry('crisis', { kind: 'declined' }))
    expect(partOf(page, 'contacts')).toContain('Nobody to call is named in this plan')
    expect(partOf(page, 'contacts')).toContain('Asha Patel')
    expect(partOf(page, 'crises')).toContain('Rather not say')
    expect(page).not.toContain('>complete<')
  })

  test('what a crisis leaves open is said for that crisis, and not for another', () => {
    const crises = ['c1', 'c2'].map((item) => anEntry('crisis.name', answer(item), person, inCrisis(item)))
    const open = [
      { section: 'crisis', field: 'crisis.helpful', list: 'crisis', item: 'c2', question: 'What helps' },
    ]
    const page = shownAt(aPublication(crises, { notAsked: open }))
    const [, first = '', second = ''] = partOf(page, 'crises').split('<article')
    expect(first).not.toContain('Not recorded in this plan')
    expect(second.match(/Not recorded in this plan/g)).toHaveLength(1)
    expect(wholeText(second)).toContain('What helpsNot recorded in this plan')
    expect(wholeText(page).match(/Left empty/g), 'a question of one item stands with the item').toBeNull()
  })
})

test('the parts that are looked for are named at the top, and lead there; from each of them one comes back', () => {
  const page = shownAt(aFullPublication())
  const links = [...page.matchAll(/<a href="#([\w-]+)">/g)].map(([, id]) => id)
  expect(links.slice(0, 6), 'bars first').toEqual([
    ...['stay-away', 'crises', 'unwell', 'must-not', 'contacts', 'rest'],
  ])
  for (const id of links) expect(page, id).toContain(`id="${id}"`)
  expect(page.indexOf('href="#rest"')).toBeLessThan(page.indexOf('id="cpr"'))
  expect(partOf(page, 'contacts')).toContain('href="#top"')
  expect(partOf(page, 'cpr')).not.toContain('href="#top"')
  expect(shownAt(aPublication([]))).not.toContain('href="#contacts"')
})

test('what is asked by now is said not to be in this plan, with the day of its approval, and never to be what Sayso does not ask', () => {
  const older = wholeText(partOf(shownAt(aPublication([])), 'not-held'))
  expect(older).toMatch(/Not written here, so may exist, approved on 3 November 2026: [^.]*allergies, alerts/)
  expect(older.slice(older.indexOf('Sayso does not ask about these'))).not.toContain('allergies')
  const asked = wholeText(partOf(withEntries(anEntry('health.alerts', { kind: 'declined' })), 'not-held'))
  expect(asked).not.toContain('allergies')
  expect(asked).not.toContain('Sayso does not ask about these:')
  const draft = wholeText(partOf(shownAt(aPublication([]), undefined, { isDraft: true }), 'not-held'))
  expect(draft).toContain('Not written here, so may exist: ')
})
