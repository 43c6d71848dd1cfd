import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { pageWarnings } from '#src/web/review/page-warnings.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { answers, given } from '#test/kit/a-plan.ts'
import { anApp, daniel, helen, rose } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const refused = says(
  { section: 'about', step: 'please-do-not' },
  { 'about.pleaseDont': ['Do not restart my heart'] },
)

/** Rose's plan with a confirmed refusal of CPR, up to the sign page. */
const withRefusal = async (value: string) => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const { version: answer } = await does(app, rose, refused)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': value }))
  const spot = { section: 'about', at: ['about.pleaseDont'] }
  await does(app, helen, { kind: 'read-refusal', ...spot, answer, isRefusal: true })
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  return async (path: string) => await (await as.get(at(path))).text()
}

test('whoever is about to sign is told that words about CPR do not agree, and is led to both', async () => {
  const page = await withRefusal('If my heart stops I want CPR')
  for (const path of ['approval', 'review'])
    expect(await page(path)).toContain('Words about CPR in this plan do not agree')
  const signing = await page('approval')
  expect(signing).toContain(`href="${at('review/about#')}`)
  expect(signing).toContain(`href="${at('review/matters#')}`)
  expect(signing.indexOf('do not agree')).toBeLessThan(signing.indexOf('Approve and publish'))
})

test('where they agree nothing is said', async () => {
  const page = await withRefusal('My garden')
  for (const path of ['approval', 'review']) expect(await page(path)).not.toContain('do not agree')
})

test('so is one whose own words hold a number that somebody had before they were barred', () => {
  const wife = { at: ['contact', 'wife'] } as const
  const fall = { at: ['crisis', 'fall'] } as const
  const plan = (...roles: readonly string[]) =>
    given(
      { kind: 'ItemAdded', voice: 'person', section: 'contacts', ...wife },
      answers('contacts', { 'contact.name': 'Jo Li', 'contact.relationship': 'partner' }, wife),
      answers('contacts', { 'contact.roles': ['emergency-contact'] }, wife),
      answers('contacts', { 'contact.phones': ['07700 900123'] }, wife),
      answers('contacts', { 'contact.roles': roles }, wife),
      { kind: 'ItemAdded', voice: 'person', section: 'crisis', ...fall },
      answers('start', { 'plan.pathways': ['eol'] }),
      answers('crisis', { 'crisis.name': 'I fall' }, fall),
      answers('crisis', { 'crisis.firstAction': 'Ring my wife on 07700 900123' }, fall),
    )
  expect(pageWarnings({ forms: flows }, plan('do-not-contact'))).toHaveLength(1)
  expect(pageWarnings({ forms: flows }, plan('emergency-contact'))).toEqual([])
})

test('where nobody may learn where the person lives, whoever signs is led to words elsewhere that tell of it', () => {
  const warnings = (box: 'yes' | 'no', said: string) =>
    pageWarnings(
      { forms: flows },
      given(
        answers('start', { 'plan.pathways': ['eol'] }),
        answers('person', { 'person.usualAddress': '14 Mill Lane, Marlow', 'person.addressUntold': box }),
        answers('home', { 'home.dwelling': { choice: 'own-home', note: 'Flat over the bakery' } }),
        answers('home', { 'home.accessNotes': 'Through the green gate, then the front door' }),
        answers('about', { 'about.mostImportant': said }),
      ),
    )
  for (const said of ['My hens behind the Green gate', 'My friends in Marlow', 'Walks down 14 mill lane'])
    expect(warnings('yes', said), said).toMatchObject([
      { text: expect.stringContaining('words that tell of the place'), places: [{}] },
    ])
  for (const said of ['My hens', 'To sit at the front door in the lane', 'A gate that is green'])
    expect(warnings('yes', said), said).toEqual([])
  expect(warnings('no', 'My friends in Marlow')).toEqual([])
})

test('the agenda says of somebody to call, and of a helper, that they stand in who should stay away, and leads there', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const text = 'Keep my cousin Ravi and Daniel away'
  await does(app, rose, says({ section: 'about', step: 'stay-away' }, { 'about.stayAway': text }))
  const as = await app.as(helen)
  const page = await (await as.get(at('review'))).text()
  expect(page).toMatch(
    /Named as somebody to call, and in “Who should stay away” too[\s\S]{0,300}>Ravi Patel<\/a>/,
  )
  expect(page).toMatch(
    /Helps with this plan and reads it, and may be somebody whom it keeps away[\s\S]{0,300}>Daniel Patel<\/a>/,
  )
})

test('own words that have a name from who should stay away are listed for whoever signs, in no list or in one', () => {
  const plan = (away: string) =>
    given(
      answers('about', { 'about.people': 'Gary helps me with the shopping' }),
      answers('about', { 'about.stayAway': away }),
    )
  const warned = (away: string) => pageWarnings({ forms: flows }, plan(away))
  expect(warned('My cousin Ned')).toEqual([])
  expect(warned('My ex Gary Holt')).toMatchObject([
    {
      text: expect.stringContaining('Own words have a name that stands in “Who should stay away” too'),
      places: [{ text: 'Who should stay away' }, { text: 'People who matter' }],
    },
  ])
})

test('whoever signs is told of somebody to call who may be meant without a name, and where who should stay away fits nobody', () => {
  const spot = { at: ['contact', 'elaine'] } as const
  const warned = (away: string) =>
    pageWarnings(
      { forms: flows },
      given(
        { kind: 'ItemAdded', voice: 'person', section: 'contacts', ...spot },
        answers('contacts', { 'contact.name': 'Elaine Morris', 'contact.relationship': 'child' }, spot),
        answers('contacts', { 'contact.roles': ['emergency-contact'] }, spot),
        answers('about', { 'about.stayAway': away }),
      ),
    )
  const told = (text: string) => [
    {
      text: expect.stringContaining(text),
      places: [{ text: 'Who should stay away' }, { text: expect.stringContaining('Elaine Morris') }],
    },
  ]
  for (const away of ['My daughter. She hit me', 'Elain Moris hit me'])
    expect(warned(away)[0]).toMatchObject(told('Somebody to call may be meant')[0] ?? {})
  expect(warned('Nobody but my daughter')).toMatchObject(told('It is not clear to a computer who is meant'))
  expect(warned('My wife')).toMatchObject(told('fits nobody of those to call'))
  expect(warned('Nobody')).toEqual([])
})

test('whoever signs is told of somebody barred whom a note beside the people to call names', () => {
  const alan = { at: ['contact', 'alan'] } as const
  const fall = { at: ['crisis', 'fall'] } as const
  const plan = (note: string) =>
    given(
      { kind: 'ItemAdded', voice: 'person', section: 'contacts', ...alan },
      answers('contacts', { 'contact.name': 'Alan Blunt' }, alan),
      answers('contacts', { 'contact.roles': ['do-not-contact'] }, alan),
      { kind: 'ItemAdded', voice: 'person', section: 'crisis', ...fall },
      answers('start', { 'plan.pathways': ['eol'] }),
      answers('crisis', { 'crisis.name': 'I fall' }, fall),
      answers('crisis', { 'crisis.contacts': { items: [], note } }, fall),
    )
  expect(pageWarnings({ forms: flows }, plan('Alan Blunt 07700 900 124'))).toHaveLength(1)
  expect(pageWarnings({ forms: flows }, plan('Bill next door'))).toEqual([])
})

test('a helper whom the plan keeps away, by the list or in words, is told of at the desk, when it is signed and to the person, and goes on until she ends it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const [desk, she, he] = [await app.as(helen), await app.as(rose), await app.as(daniel)]
  const pages = async () => ({
    review: await (await desk.get(at('review'))).text(),
    approval: await (await desk.get(at('approval'))).text(),
    carers: await (await she.get(at('carers'))).text(),
  })
  const named = 'may be somebody it keeps away'
  expect((await pages()).approval).not.toContain(named)
  await does(app, rose, { kind: 'add-item', section: 'contacts', at: ['contact', 'his'] })
  const his = { section: 'contacts', at: ['contact', 'his'] }
  await does(app, rose, says({ ...his, step: 'name' }, { 'contact.name': 'Daniel' }))
  await does(app, rose, says({ ...his, step: 'roles' }, { 'contact.roles': ['do-not-contact'] }))
  const { review, approval, carers } = await pages()
  expect(review).toMatch(/may be somebody whom it keeps away[\s\S]{0,300}>Daniel Patel<\/a>/)
  expect(approval).toContain(named)
  expect(approval).toMatch(/Daniel Patel<\/bdi> \(<bdi>son<\/bdi>\) reads the plan as a helper/)
  expect(approval).toContain('Signing ends nobody’s access. Only the person can end it')
  expect(carers).toMatch(
    /Daniel Patel[\s\S]*Your plan says that Daniel must not be called[\s\S]*carers\/carer-daniel\/removal/,
  )
  expect((await he.get(`/plans/${rosesPlan}`)).status, 'nothing ends by itself').toBe(200)
  await she.post(at('carers/carer-daniel/removal'), {})
  expect((await pages()).approval).not.toContain(named)
  expect((await pages()).carers).not.toContain('must not be called, and')
})

test('what she hides from helpers is folded on her page of helpers, and a helper whom nothing names has nothing beside the name', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const she = await app.as(rose)
  const carers = async () => await (await she.get(at('carers'))).text()
  expect(await carers()).not.toContain('Something for you to look at')
  await does(app, rose, says({ section: 'about', step: 'stay-away' }, { 'about.stayAway': 'Daniel' }))
  expect(await carers()).toMatch(
    /<summary[\s\S]{0,200}Something for you to look at[\s\S]*You wrote who should stay away/,
  )
})
