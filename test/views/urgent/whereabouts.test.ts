import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { placesIn } from '#src/flow/layout.ts'
import { tellingWhereIn } from '#src/plan/reads/told-to-carers.ts'
import { anEntry, aPublication, son, whoIs } from '#test/kit/publications.ts'
import { answer, partOf, sheet, shownAt, wholeText } from '#test/kit/urgent-page.ts'
import { urgentStyle } from '#views/assets/urgent-style.ts'
import { urgentCardView } from '#views/urgent/card.ts'
import { urgentHitsView } from '#views/urgent/search.ts'
import { whereabouts } from '#views/urgent/whereabouts.ts'
import { english } from '#views/words.ts'

const who = whoIs({
  family: 'Okoro',
  given: 'Ada',
  born: '1948-03-27',
  nhsNumber: '9990000026',
  address: '14 Mill Lane',
})
const lives = (choice: string, by?: typeof son) => anEntry('home.dwelling', answer({ choice, note: '' }), by)
const careHome = anEntry('home.careHome', answer('Rowan House'))
const publication = (choice: string, by?: typeof son) => aPublication([...who, lives(choice, by), careHome])

const typed = {
  by: 'number',
  isNear: false,
  nhsNumber: '',
  card: '',
  family: '',
  day: '',
  month: '',
  year: '',
} as const
const hitsOf = (
  one: ReturnType<typeof publication>,
  notToFollow?: { readonly as: 'closed'; readonly at: typeof one.approvedAt },
) =>
  wholeText(
    String(
      urgentHitsView({
        ...{ isMore: false, near: undefined, isByPostcode: false, typed, sheet, wantedAt: undefined },
        found: [{ publication: one, ...(notToFollow ? { notToFollow } : {}) }],
      })(english).main,
    ),
  )

test('before anybody says why they open a plan, no search, closed plan or card tells where a refuge is', () => {
  const refuge = publication('refuge')
  const closed = { as: 'closed', at: refuge.approvedAt } as const
  const card = String(urgentCardView({ publication: refuge, sheet, action: '/card/x' })(english).main)
  for (const page of [
    hitsOf(refuge),
    hitsOf(refuge, closed),
    hitsOf(publication('refuge', son)),
    wholeText(card),
  ]) {
    expect(page).not.toContain('14 Mill Lane')
    expect(page).toContain('nobody may be told of this place')
  }
  expect(hitsOf(publication('hostel'))).toContain('14 Mill Lane')
})

test('an address beside which somebody wrote that they must not be found is kept back as a refuge is', () => {
  const hiding = (address: string) =>
    aPublication([
      ...who.filter(({ field }) => field !== 'person.usualAddress'),
      anEntry('person.usualAddress', answer(address)),
      lives('own-home'),
    ])
  const hidden = hiding('99 New Street\nMy husband must not find me here')
  const card = String(urgentCardView({ publication: hidden, sheet, action: '/card/x' })(english).main)
  for (const page of [hitsOf(hidden), wholeText(card)]) {
    expect(page).not.toMatch(/New Street|husband/)
    expect(page).toContain('nobody may be told of this place')
  }
  const page = shownAt(hidden)
  const header = wholeText(page.split('<header>')[1]?.split('</header>')[0] ?? '')
  expect(header).toContain('Somebody must not find this person: tell nobody where this is')
  expect(page, 'it need be no refuge').not.toContain('A refuge')
  expect(hitsOf(hiding('99 New Street'))).toContain('99 New Street')
})

test.each([
  ['yes', '99 New Street', 'Nobody may learn where this person lives: tell nobody where this is'],
  ['yes', '99 New Street. He must not find me', 'Nobody may learn where this person lives'],
  ['no', '99 New Street. He must not find me', undefined],
  ['no', '99 New Street', undefined],
  ['skipped', '99 New Street. He must not find me', 'Somebody must not find this person'],
  ['skipped', '99 New Street', undefined],
] as const)(
  'a box beside the address goes before its words, and words hold where it says nothing: %s, “%s”',
  (box, address, says) => {
    const said = (field: string, value: typeof box) => [
      ...who.filter((one) => one.field !== 'person.usualAddress'),
      anEntry('person.usualAddress', answer(address)),
      lives('own-home'),
      value === 'skipped'
        ? { ...anEntry(field, answer(value)), said: { kind: value } as const }
        : anEntry(field, answer(value)),
    ]
    const page = (one: ReturnType<typeof publication>) => ({
      hits: hitsOf(one),
      card: wholeText(String(urgentCardView({ publication: one, sheet, action: '/card/x' })(english).main)),
      opened: wholeText(String(whereabouts(sheet, one, ''))),
    })
    for (const text of Object.values(page(aPublication(said('person.addressUntold', box)))))
      expect(text.includes('New Street')).toBe(says === undefined)
    const header = shownAt(aPublication(said('person.addressUntold', box))).split('</header>')[0] ?? ''
    if (says) expect(wholeText(header)).toContain(says)
    else expect(wholeText(header)).not.toContain('tell nobody')
    if (box !== 'no' || !address.includes('find')) return
    const other = hitsOf(aPublication(said('person.currentAddressUntold', box)))
    expect(other, 'another box is about another place').not.toContain('New Street')
  },
)

test('who would rather not say where they live has no gap there, but their word for it', () => {
  const declined = {
    ...anEntry('person.usualAddress', answer('')),
    said: { kind: 'declined' },
    shown: [],
  } as const
  const one = aPublication([...who.filter(({ field }) => field !== 'person.usualAddress'), declined])
  const says = 'the person would rather not say. Ask the person alone.'
  expect(wholeText(shownAt(one).split('</header>')[0] ?? '')).toContain(`Address: ${says}`)
  expect(wholeText(String(whereabouts(sheet, one, '')))).toBe(says)
  const elsewhere = {
    ...anEntry('person.usualAddress', answer('99 New Street')),
    saidBy: son,
  }
  const said = aPublication([...one.content.entries, elsewhere])
  expect(wholeText(shownAt(said).split('</header>')[0] ?? '')).not.toContain(says)
})

test('in the open plan the warning stands directly beside the address of a refuge, wherever it is told', () => {
  const page = shownAt(publication('refuge'))
  const header = wholeText(page.split('<header>')[1]?.split('</header>')[0] ?? '')
  expect(header).toContain('14 Mill Lane A refuge: tell nobody where it is, and do not read this aloud.')
  expect(wholeText(partOf(page, 'home'))).toContain('do not read this aloud.Rowan House')
  expect(shownAt(publication('hostel'))).not.toContain('read this aloud')
})

test('the warning in the banner has the banner’s own colour, on screen and on paper', () => {
  const banner = shownAt(publication('refuge')).split('<header>')[1]?.split('</header>')[0] ?? ''
  expect(banner).toContain('<b class="x">')
  const [screen = '', print = ''] = urgentStyle.split('@media print')
  expect(screen).toContain('\nheader b.x{color:inherit}')
  expect(screen).toMatch(/\nheader\{[^}]*color:#fff/)
  expect(print).toMatch(/\nheader\{[^}]*color:#000/)
  expect(screen.indexOf('header b.x{'), 'after the rule for all warnings').toBeGreaterThan(
    screen.indexOf('b.x,#do-not-call'),
  )
})

test.each(['person.addressUntold', 'person.currentAddressUntold'])(
  'words beside the kind of home, and how to get in, have the warning that the address has, and a choice alone has none: %s',
  (box) => {
    const page = (note: string) =>
      wholeText(
        partOf(
          shownAt(
            aPublication([
              ...who,
              anEntry(box, answer('yes')),
              {
                ...anEntry('home.dwelling', answer({ choice: 'own-home', note })),
                shown: ['Their own home', ...(note === '' ? [] : [note])],
              },
              anEntry('home.accessNotes', answer('Number 14, the green door')),
            ]),
          ),
          'home',
        ),
      ).split('tell nobody where this is').length - 1
    expect(page('Flat over the bakery in Kestrel Close')).toBe(2)
    expect(page('')).toBe(1)
  },
)

test('all that tells where somebody is, and is shown at night, is kept back with the address, and hidden with it', () => {
  const { fields, withIt } = flows.urgentPage.layout.untold
  const where = tellingWhereIn(flows)
  expect([...fields, ...withIt].filter((name) => !where.includes(name))).toEqual([])
  const shown = new Set(placesIn(flows.urgentPage.layout).map(({ field }) => field))
  const kept: readonly string[] = [...fields, ...withIt]
  expect(where.filter((name) => shown.has(name) && !kept.includes(name))).toEqual([])
  for (const name of [
    'home.dwelling',
    'home.careHome',
    'home.accessNotes',
    'home.household',
    'person.currentAddress',
  ])
    expect(where, name).toContain(name)
})
