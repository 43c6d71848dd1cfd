import { expect, test } from 'vitest'
import { isAccepted } from '#src/plan/reads/readers.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, larkfield, readOn, rose, tom } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const changesIn = (page: string): string => {
  const at = page.indexOf('What changed since')
  return at < 0 ? '' : page.slice(at, page.indexOf('name="read"'))
}

/** Rose's plan, read whole by Helen; approved by her where the story needs it. */
const readOnce = async (isApproved: boolean, before: (app: AnApp) => Promise<unknown> = async () => {}) => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await before(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const hers = await app.as(helen)
  if (isApproved) {
    const { draftVersion } = await app.ports.plans.load(rosesPlan)
    await hers.post(at('approval'), {
      ...signed,
      read: String(draftVersion),
    })
  }
  return { app, hers }
}

test('a second review shows old and new beside each other, since her own reading and since the approval', async () => {
  const { app, hers } = await readOnce(true)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea' }))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const page = changesIn(await (await hers.get(at('review/matters'))).text())
  expect(page).toContain('What changed since you read it on 22 November 2026')
  expect(page).toContain('What changed since version 1, which was approved')
  expect(page).toMatch(/Before<\/p><p[^>]*>Own words about matters\.value[\s\S]*Now<\/p><p[^>]*>The sea/)
  expect(await (await hers.get(at('review/places'))).text()).not.toContain('What changed since')
  const toms = changesIn(await (await (await app.as(tom)).get(at('review/matters'))).text())
  expect(toms).not.toContain('since you read it')
  expect(toms).toContain('since version 1')
})

test('what changed since a colleague accepted is shown beside what it was, and is not said to be hers', async () => {
  const { app, hers } = await readOnce(false)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea' }))
  const his = await app.as(tom)
  const page = changesIn(await (await his.get(at('review/matters'))).text())
  expect(page).toContain('What changed since Dr Helen Marsh read it on 22 November 2026')
  expect(page).toMatch(/Before<\/p><p[^>]*>Own words about matters\.value[\s\S]*Now<\/p><p[^>]*>The sea/)
  expect(await (await his.get(at('review'))).text()).toContain('Changed since a colleague accepted')
  expect(await (await hers.get(at('review'))).text()).toContain('Changed since you accepted')
})

test('what was changed and changed back is not said to be different, and has to be accepted again', async () => {
  const { app, hers } = await readOnce(false)
  const before = (await app.ports.plans.load(rosesPlan)).voices.person?.matters?.answers['matters.value']
    ?.said
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea' }))
  const back = { kind: 'answer', section: 'matters', at: [], step: 'value' } as const
  await does(app, rose, { ...back, said: { 'matters.value': before ?? { kind: 'skipped' } } })
  const overview = await (await hers.get(at('review'))).text()
  expect(overview).not.toContain('Changed since')
  expect(overview).toContain('Reads the same, to accept again')
  const page = await (await hers.get(at('review/matters'))).text()
  expect(page).toContain('This section has to be accepted again')
  expect(page).not.toContain('Old and new stand beside each other')
})

test('the team’s words about an answer that was rewritten since say so, with the words that they were about', async () => {
  const { app, hers } = await readOnce(false)
  const words = { section: 'matters', at: ['matters.value'], text: 'We agree with her.' } as const
  await does(app, helen, { kind: 'add-words', ...words })
  const now = async () => await (await hers.get(at('review/matters'))).text()
  expect(await now()).not.toContain('about an earlier answer')
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea' }))
  const page = (await now()).split('id="t-matters-value"')[1] ?? ''
  expect(page).toMatch(
    /about an earlier answer[\s\S]{0,200}Own words about matters\.value[\s\S]{0,200}We agree with her\./,
  )
  const home = await (await (await app.as(rose)).get(at('matters/check'))).text()
  expect(home).toMatch(/written about an earlier answer[\s\S]*We agree with her\./)
  const draft = await (await hers.get(`/urgent/${rosesPlan}/draft`)).text()
  expect(draft).toMatch(/About an earlier answer, not the one above\.[\s\S]{0,80}We agree with her\./)
  expect(draft).not.toContain('Own words about matters.value')
  await does(app, tom, { kind: 'add-words', ...words, text: 'The sea it is.' })
  expect(await now()).not.toContain('about an earlier answer')
})

test('what was taken out says so, with what it was', async () => {
  const { app, hers } = await readOnce(false)
  await does(app, rose, { kind: 'remove-item', section: 'crisis', at: ['crisis', 'one-crisis'] })
  const page = changesIn(await (await hers.get(at('review/crisis'))).text())
  expect(page).toMatch(/Own words about crisis\.firstAction[\s\S]*It was taken out\./)
  const [since = ''] = page.split('What changed since version')
  expect(since.match(/It was taken out\./g), 'once for each voice').toHaveLength(2)
  expect(since.match(/<strong>Own words about crisis\.name<\/strong>/g), 'by its name').toHaveLength(2)
  expect(since, 'each line with what it answered').toMatch(
    />What they ask of whoever is with them, first: Own words about crisis\.firstAction/,
  )
})

test('what is read is the last reading of whoever reads: a colleague’s moves nothing for her', async () => {
  const { app, hers } = await readOnce(false)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea' }))
  const { version } = await app.ports.plans.load(rosesPlan)
  await does(app, tom, { kind: 'accept', section: 'matters', read: version })
  const page = await (await hers.get(at('review/matters'))).text()
  expect(page).toContain('What changed since you read it')
  await hers.post(at('review/matters'), { read: readOn(page), do: 'accept' })
  expect(await (await hers.get(at('review/matters'))).text()).not.toContain('What changed since')
})

test('days and NHS numbers read in a review as they read everywhere else', async () => {
  const { hers } = await readOnce(false)
  const page = await (await hers.get(at('review/person'))).text()
  const voices = page.slice(page.indexOf('<form'))
  expect(voices).toContain('>27 March 1941</p>')
  expect(voices).toContain('>999 000 0018</p>')
  expect(voices).not.toMatch(/sayso-words[^>]*>1941-03-27/)
})

const dai = { section: 'contacts', at: ['contact', 'dai'] }
/** In a crisis Rose wants Dai called, and who she named first unless it is Dai alone. */
const callsDai = (others: readonly string[]) => async (app: AnApp) => {
  await does(app, rose, { kind: 'add-item', ...dai })
  await does(app, rose, says({ ...dai, step: 'name' }, { 'contact.name': 'Dai Tait' }))
  await does(app, rose, says({ ...dai, step: 'relationship' }, { 'contact.relationship': 'sibling' }))
  await does(app, rose, says({ ...dai, step: 'roles' }, { 'contact.roles': ['emergency-contact'] }))
  await does(app, rose, says({ ...dai, step: 'phones' }, { 'contact.phones': ['01632 960 114'] }))
  const called = { 'crisis.contacts': { items: [...others, 'dai'], note: '' } }
  await does(app, rose, says({ section: 'crisis', at: ['crisis', 'one-crisis'], step: 'contacts' }, called))
}

test.each([
  ['taken out', { kind: 'remove-item', ...dai }, /Before[\s\S]*Dai Tait, [\s\S]*Now[\s\S]*Ravi Patel, /],
  [
    'renamed',
    says({ ...dai, step: 'name' }, { 'contact.name': 'David Tait' }),
    /Before[\s\S]*Dai Tait, [\s\S]*Now[\s\S]*David Tait, /,
  ],
  [
    'not to be called',
    says({ ...dai, step: 'roles' }, { 'contact.roles': ['do-not-contact'] }),
    /Before[\s\S]*Dai Tait, [\s\S]*Now[\s\S]*Ravi Patel, /,
  ],
] as const)(
  'somebody who is %s where the people stand is a change of the chapter that calls them: it is accepted no more, and shows what was',
  async (_, change, shown) => {
    const { app, hers } = await readOnce(true, callsDai(['one-contact']))
    await does(app, rose, change)
    await does(app, rose, { kind: 'submit', practice: larkfield.id })
    expect(isAccepted(await app.ports.plans.load(rosesPlan), 'crisis')).toBe(false)
    const page = await (await hers.get(at('review/crisis'))).text()
    expect(changesIn(page)).toMatch(shown)
    expect(changesIn(page)).toContain('What changed since you read it')
    expect(changesIn(page)).toContain('since version 1')
    expect(await (await hers.get(at('review'))).text()).toContain('Changed since you accepted')
    const { version } = await app.ports.plans.load(rosesPlan)
    await does(app, helen, { kind: 'accept', section: 'crisis', read: version })
    expect(isAccepted(await app.ports.plans.load(rosesPlan), 'crisis')).toBe(true)
  },
)

test('where the only one to call is taken out the chapter is not accepted, and a page of before accepts nothing', async () => {
  const { app } = await readOnce(false, callsDai([]))
  const { version } = await app.ports.plans.load(rosesPlan)
  expect(isAccepted(await app.ports.plans.load(rosesPlan), 'crisis')).toBe(true)
  await does(app, rose, says({ ...dai, step: 'priority' }, { 'contact.priority': 2 }))
  expect(isAccepted(await app.ports.plans.load(rosesPlan), 'crisis'), 'reads as it did').toBe(true)
  await does(app, rose, { kind: 'remove-item', ...dai })
  expect(isAccepted(await app.ports.plans.load(rosesPlan), 'crisis')).toBe(false)
  await does(app, rose, { kind: 'restore-item', ...dai })
  expect(isAccepted(await app.ports.plans.load(rosesPlan), 'crisis'), 'it reads as it did again').toBe(true)
  const late = does(app, tom, { kind: 'accept', section: 'crisis', read: version })
  await expect(late).rejects.toThrow('draft-moved')
})
