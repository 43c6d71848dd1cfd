import { expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { instant } from '#src/plan/ids.ts'
import { aFullPublication, anEntry, aPublication, person, son } from '#test/kit/publications.ts'
import {
  answer,
  asContact,
  inCrisis,
  partOf,
  sheet,
  shownAt,
  wholeText,
  withEntries,
} from '#test/kit/urgent-page.ts'

/** No dot: a name takes nothing that looks like an address of the web. */
const wordsOf = (field: string): string => `words of ${field.replaceAll('.', ' ')}`
const changedAt = instant('2026-11-20T10:00:00.000Z')

test('what papers say stands after what to do; that there are any, or a power, is one line above it that leads there', () => {
  const crisis = anEntry('crisis.name', answer('c1'), person, inCrisis())
  const open = { notAsked: [{ section: 'papers', field: 'legal.lpa.kind', question: 'Power' }] }
  const told = (page: string): string => {
    const [first, deciders, crises] = ['named-papers', 'deciders', 'crises'].map((id) =>
      page.indexOf(`<section id="${id}">`),
    )
    expect(crises).toBeGreaterThan(Number(first))
    expect(deciders).toBeGreaterThan(Number(crises))
    return wholeText(partOf(page, 'named-papers'))
  }
  const on = (field: string, said: Entry['said'], voice: Entry['saidBy'] = person) =>
    told(withEntries(crisis, anEntry(field, said, voice)))
  expect(told(shownAt(aPublication([crisis], open))), 'absence is no paper').toBe('')
  expect(on('legal.adrt.exists', answer('no'))).toBe('')
  expect(on('legal.lpa.kind', answer('none'))).toBe('')
  expect(on('legal.lpa.kind', { kind: 'talk' })).toBe('')
  const yes = withEntries(crisis, anEntry('legal.adrt.exists', answer('yes')))
  expect(told(yes)).toContain('Advance decision to refuse treatment')
  expect(partOf(yes, 'named-papers')).toContain('<a href="#deciders">')
  expect(on('legal.adrt.exists', answer('yes'), son), 'whoever says it').toContain('Advance decision')
  expect(on('legal.lpa.kind', answer('lpa-hw'))).toContain('Power to decide about care')
  const held = [
    anEntry('contact.name', answer('Meera Shah'), person, asContact('k1')),
    anEntry('contact.roles', answer(['attorney']), person, asContact('k1')),
  ]
  expect(told(withEntries(crisis, ...held))).toContain('Attorney, deputy or guardian')
  const newer = { field: 'legal.adrt.withdrawn', label: 'Taken back', at: changedAt, isAtOnce: true } as const
  expect(told(shownAt(aPublication([crisis], { ...open, changeAsked: [newer] })))).toContain('taken back')
})

test('what is too long to stand above what to do stands below it, but for what weighs, and is led to by name', () => {
  const short = withEntries(
    anEntry('crisis.name', answer('c1'), person, inCrisis()),
    anEntry('person.preferredName', answer('Ash')),
    anEntry('health.allergies', { kind: 'not-sure' }),
  )
  expect(partOf(short, 'person')).toContain('Ash')
  expect(partOf(short, 'person-more')).toBe('')
  const full = shownAt(aFullPublication(wordsOf))
  expect(wholeText(partOf(full, 'person'))).toContain(wordsOf('health.allergies'))
  expect(partOf(full, 'person')).toMatch(/<a href="#person-more">Name used · Photo · Main condition · /)
  expect(wholeText(partOf(full, 'person')), 'it harms whoever does not know it').toContain(
    wordsOf('health.alerts'),
  )
  for (const field of ['person.preferredName', 'home.hazards', 'comms.how']) {
    expect(wholeText(partOf(full, 'person-more')), field).toContain(wordsOf(field))
    expect(full.split(wordsOf(field)).length - 1, `${field} in one place`).toBe(1)
  }
  expect(partOf(full, 'person-more')).not.toContain(wordsOf('health.allergies'))
})

test('how pain shows, and to look for an illness first, stay above what to do on a plan too long for the rest', () => {
  const prompt = 'Look for an illness first.'
  const said = (field: string, text: string) => anEntry(field, answer(text))
  const shownWith = (comms: string, pain: string) => {
    const entries = [
      anEntry('crisis.name', answer('c1'), person, inCrisis()),
      ...[said('comms.how', comms), said('ld.howPain', pain), said('ld.sensory', 'Beeping')],
    ]
    const sentences = [{ section: 'communication', field: 'ld.howPain', words: prompt }]
    const all = aPublication(entries)
    return shownAt({ ...all, content: { ...all.content, sentences } })
  }
  const page = shownWith('slowly '.repeat(300), 'I hold my ear')
  const [above, below] = [partOf(page, 'person'), partOf(page, 'person-more')].map(wholeText)
  for (const words of ['I hold my ear', prompt, 'Read further down: How to talk']) {
    expect(above).toContain(words)
    expect(below).not.toContain(words)
  }
  expect(below).toContain('Beeping')
  expect(above).not.toContain('Beeping')
  const long = shownWith('slowly', 'I hold my ear '.repeat(200))
  expect(wholeText(partOf(long, 'person-more'))).toContain(prompt)
  expect(wholeText(partOf(long, 'person'))).not.toContain('I hold my ear')
})

test('what harms whoever does not know it leaves a full box last', () => {
  const refusal = { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' }
  const shownWith = (refused: string, alert: string) => {
    const said = anEntry('about.pleaseDont', answer([refused]))
    return withEntries(
      { ...said, refusal },
      anEntry('crisis.name', answer('c1'), person, inCrisis()),
      anEntry('person.preferredName', answer('Ash')),
      anEntry('health.alerts', answer({ choices: ['adrenal'], note: alert })),
      anEntry('health.timeCritical', answer({ choices: ['steroid'], note: 'They cannot just stop.' })),
      anEntry('home.hazards', answer({ choices: ['dog'], note: 'Bruno is loud. '.repeat(20) })),
      anEntry('health.allergies', { kind: 'not-sure' }),
      anEntry('comms.how', answer('Ask me yes or no. '.repeat(20))),
    )
  }
  const box = wholeText(partOf(shownWith('No machine. '.repeat(20), 'A red card.'), 'person'))
  for (const words of ['A red card.', 'They cannot just stop.']) expect(box).toContain(words)
  expect(box).toContain('Read further down: Name used · Hazards · How to talk')
  const long = wholeText(partOf(shownWith('No machine. '.repeat(20), 'A red card. '.repeat(100)), 'person'))
  expect(long, 'one that does not fit takes no other with it').toMatch(
    /They cannot just stop\..*Read further down: .*Alerts · Hazards/,
  )
})

test('a line that leads on calls what stands further down as a crew does, and allergies stand in the box by their word', () => {
  const { short = {} } = sheet.words
  for (const [field, name] of Object.entries(short)) {
    expect(sheet.placed.has(field), field).toBe(true)
    expect(name.length, name).toBeLessThanOrEqual(22)
  }
  expect(short['health.allergies']).toBe('Allergies')
  const told = partOf(shownAt(aFullPublication(wordsOf)), 'person')
  const [, links = ''] = told.match(/<a href="#person-more">([^<]*)<\/a>/) ?? []
  expect(links).toMatch(/Hazards/)
  for (const name of links.split(' · ')) expect(name.length, name).toBeLessThanOrEqual(22)
  expect(wholeText(told.replace(links, ''))).toContain('Allergies')
  const young = { ...aFullPublication(wordsOf), born: '2015-03-27' }
  expect(partOf(shownAt(young), 'person')).toContain('<a href="#person-more">Name used · ')
})

test('two voices in every line of a box are named once in full, and then by their names alone', () => {
  const said = ['matters.value', 'matters.fear', 'about.pleaseDo'].flatMap((field) => [
    { ...anEntry(field, answer('x')), shown: ['hers'] },
    { ...anEntry(field, answer('x'), son), shown: ['his'] },
  ])
  const box = wholeText(partOf(withEntries(...said), 'wishes'))
  expect(box.match(/Asha Patel says, 28 October 2026/g)).toHaveLength(1)
  expect(box.match(/Daniel Patel \(son\) says, 28 October 2026/g)).toHaveLength(1)
  expect(box.match(/Asha Patel: hers/g)).toHaveLength(3)
  expect(box.match(/Daniel Patel: his/g)).toHaveLength(2)
  const namesake = { ...son, relationship: 'neighbour' }
  const both = [...said, { ...anEntry('about.pleaseDo', answer('x'), namesake), shown: ['not his'] }]
  const named = wholeText(partOf(withEntries(...both), 'wishes'))
  expect(named).toContain('Daniel Patel (son): his')
  expect(named).toContain('Daniel Patel (neighbour) says, 28 October 2026: not his')
})

test('what is recommended is said by its choice where its box is too long, and what ended is not', () => {
  const why = 'Long enough to leave no room for anything else above what to do. '.repeat(30)
  const team = { name: 'Nadia Rees', voice: 'team' } as const
  const said = [
    anEntry('rec.goal', answer('comfort'), team),
    anEntry('rec.hospital', answer({ choice: 'not-recommended', note: why }), team),
    anEntry('rec.criticalCare', answer({ choice: 'not-recommended', note: why }), team),
  ]
  const box = wholeText(partOf(shownAt(aPublication(said)), 'recommended'))
  expect(box).toContain(
    'What care is for: Comfort first · Going to hospital is not recommended · Intensive care is not recommended',
  )
  expect(box, 'in plain words, and not as a link').toMatch(/not recommended\. Read further down: What care/)
  expect(box).not.toContain(why.trim())
  const ended = {
    field: 'rec.hospital',
    with: ['rec.hospital'],
    says: 'ended-alone',
    because: 'She is well.',
  }
  const over = { ...ended, by: 'Owen Bright', at: changedAt }
  const after = wholeText(partOf(shownAt({ ...aPublication(said), reversed: [over] }), 'recommended'))
  expect(after).not.toContain('Going to hospital is not')
})

test('a recommendation that depends on a condition is never cut before it: short it stands there, long it is said to stand below', () => {
  const long = 'Long enough to leave no room for anything else above what to do. '.repeat(30)
  const team = { name: 'Nadia Rees', voice: 'team' } as const
  const boxWith = (hospital: string, intensive: string) => {
    const entries = [
      anEntry('rec.goal', answer({ choice: 'comfort', note: '' }), team),
      anEntry('rec.hospital', answer({ choice: 'conditional', note: hospital }), team),
      anEntry('rec.criticalCare', answer({ choice: 'conditional', note: intensive }), team),
    ]
    return wholeText(partOf(shownAt(aPublication(entries)), 'recommended'))
  }
  const asked = 'an infection that tablets do not hold.'
  expect(boxWith(asked, long)).toContain('Going to hospital is recommended only if · an infection')
  const both = boxWith(long, asked)
  expect(both).toContain(
    'Going to hospital is recommended only if under a condition that stands below: read it first',
  )
  expect(both).toContain('Intensive care is recommended only if an infection that tablets do not hold. Read')
  expect(both).not.toContain(long.trim())
})

test('a status in law whose day is past says so beside it, from the day after', () => {
  const until = (day: string) =>
    wholeText(
      partOf(
        withEntries(
          anEntry('mh.legalStatus', answer({ status: 'detained', from: '2026-10-01', until: day }), {
            name: 'Nadia Rees',
            voice: 'team',
          }),
        ),
        'deciders',
      ),
    )
  const past =
    'Sayso: That day is past. Nothing approved here says what holds since: ask before you go by it.'
  expect(until('2026-11-21')).toContain(past)
  expect(until('2026-11-22')).not.toContain('is past')
})

test('another address whose day is past, as plainly as it was typed, is not read as where they are now', () => {
  const until = (day: string) =>
    wholeText(
      withEntries(
        anEntry('person.currentAddress', answer({ address: '9 Mill Lane, Northvale', until: day })),
      ),
    )
  const past = 'Sayso: That day is past: this may no longer be where they are.'
  for (const day of ['21 November 2026', 'Saturday 21st Nov 2026', '21/11/26', '21.11.2026', '2026-11-21'])
    expect(until(day), day).toContain(past)
  for (const day of [
    '22 November 2026',
    '1/12/2026',
    'Until Mum is home',
    'after 2 May 2026',
    '32/13/2020',
    '',
  ])
    expect(until(day), day).not.toContain('is past')
})

test('who must not know, who takes the child and where a status in law stands are open, and never in a fold', () => {
  const nurse = { name: 'Nadia Rees', voice: 'team' } as const
  const page = withEntries(
    anEntry('share.exclusions', answer(['The lads in the workshop know nothing'])),
    anEntry('mh.practicalHelp', answer(['My lad goes to Kev, not to my dad'])),
    anEntry('safety.warningSigns', answer(['The quiet after it'])),
    anEntry('safety.saferPlace', answer(['My tablets come by the week'])),
    anEntry('mh.legalStatus', answer({ status: 'community-order' }), nurse),
  )
  const contacts = wholeText(partOf(page, 'contacts'))
  expect(contacts).toContain('The lads in the workshop know nothing')
  expect(contacts).toContain('My lad goes to Kev')
  expect(wholeText(partOf(page, 'unwell'))).toMatch(/danger from themselves.*The quiet after it.*by the week/)
  expect(wholeText(partOf(page, 'deciders'))).toContain(
    'Status in mental health lawStatus: Community treatment order',
  )
})
