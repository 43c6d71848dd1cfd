import { expect, test } from 'vitest'
import { aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { aSpokenPlan, sound } from '#test/kit/a-recording.ts'
import { anApp, led, readOn, rose } from '#test/kit/an-app.ts'
import { english } from '#views/words.ts'

const begun = async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  const text = async (page: string) => await (await she.get(`${base}/${page}`)).text()
  return { it, she, base, text }
}

/** Its page in three: what has to be there, what can wait in its fold, and what is read through. */
const partsOf = (page: string) => {
  const [top = '', read = ''] = page.split('Read it through once more')
  const [musts = '', folded = ''] = top.slice(top.indexOf('id="needed"')).split('<details')
  return {
    musts,
    folded: folded.split('</details>')[0] ?? '',
    after: folded.split('</details>')[1] ?? '',
    read,
  }
}
const linksIn = (part: string): readonly string[] =>
  [...part.matchAll(/href="\/plans\/[^/]+\/([^"]+)"/g)].map(([, path = '']) => path)

test('whoever came for one page meets the musts, what they said, and the rest in one fold that counts it', async () => {
  const { she, base, text } = await begun()
  await she.answer(`${base}/matters/value`, { 'matters.value': 'My garden' })
  const page = await text('submission')
  const { musts, folded, after, read } = partsOf(page)
  expect(linksIn(musts)).toContain('person/date-of-birth?from=needed')
  const waiting = linksIn(folded)
  expect(folded).toContain(`${waiting.length} questions can wait: you can hand your plan over without them`)
  expect(folded, 'it is folded').not.toMatch(/^[^>]* open/)
  expect(waiting).toContain('matters/fear?from=hand-over')
  expect(waiting, 'said, or a must').not.toEqual(
    expect.arrayContaining([
      expect.stringMatching(/matters\/value|person\/date-of-birth|contacts\/contacts/),
    ]),
  )
  const forApproval = folded.split('Needed before approval').length - 1
  expect(after).toContain(`Your nurse or doctor will need ${forApproval} of them before they can approve`)
  expect(read).toContain('My garden')
  expect(read).not.toContain(english.check.open)
  expect(read, 'a chapter of which nothing is said').not.toContain('Talking with you</h3>')
})

test('whoever gave the day of birth is not told that the year is not answered', async () => {
  const { she, base, text } = await begun()
  const waiting = async () => linksIn(partsOf(await text('submission')).folded)
  expect(await waiting()).toContain('start/birth-year?from=hand-over')
  await she.answer(`${base}/start/birth-year`, { wayOut: 'skipped' })
  expect(await text('left-open')).toContain('start/birth-year')
  const born = { day: '27', month: '3', year: '1948' }
  const named = Object.fromEntries(Object.entries(born).map(([part, text]) => [`person.dob.${part}`, text]))
  expect((await she.answer(`${base}/person/date-of-birth`, named)).status).toBe(303)
  expect(await text('left-open'), 'nor is it left open').not.toContain('start/birth-year')
  expect(await waiting()).not.toContain('start/birth-year?from=hand-over')
})

test('of a whole plan the few questions that are open are seen at once; one more entry of a list folds its own', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const page = async () => await (await (await it.as(rose)).get(`/plans/${rosesPlan}/submission`)).text()
  const foldOf = (text: string) =>
    /<details([^>]*)>\s*<summary[^>]*><span[^>]*>(\w+) questions? can wait/.exec(text)
  const [, isOpen = ' open'] = foldOf(await page()) ?? []
  expect(isOpen).toContain(' open')
  await does(it, rose, { kind: 'add-item', section: 'crisis', at: ['crisis', 'two'] })
  const [, closed, count] = foldOf(await page()) ?? []
  expect(closed).not.toContain(' open')
  expect(Number(count)).toBeGreaterThan(5)
})

test('who answers what is missing comes back to the next that is, is told so, and hands over after the last', async () => {
  const { she, base, text } = await begun()
  const needed = async () =>
    linksIn(partsOf(await text('submission')).musts).map((path) => path.split('?')[0])
  const answer = async (page: string, said: Record<string, string>) =>
    led(await she.answer(`${base}/${page}`, { ...said, from: 'needed' }))
  expect((await needed())[0]).toBe('person/name')
  expect(await text('person/name?from=needed')).toContain('data-leads-to="needed"')
  const back = await answer('person/name', { 'person.given': 'Rose', 'person.family': 'Adeyemi' })
  expect(back).toBe(`${base}/submission?answered=person/name#needed`)
  const next = await text('submission?answered=person/name')
  expect(partsOf(next).musts).toMatch(
    /That is saved\.[\s\S]*6 more are needed\. Next:[\s\S]*?Date of birth<\/a>/,
  )
  const unsure = { wayOut: 'not-sure', from: 'needed' }
  expect(led(await she.answer(`${base}/person/date-of-birth`, unsure))).toContain('#needed')
  const still = await text('submission?answered=person/date-of-birth')
  expect(partsOf(still).musts).toMatch(
    /this is still needed: Date of birth[\s\S]*5 more are needed\. Next:[\s\S]*?GP practice<\/a>/,
  )
  const born = { 'person.dob.day': '3', 'person.dob.month': '4', 'person.dob.year': '1945' }
  expect(await answer('person/date-of-birth', born), 'not on into its chapter').toContain('/submission?')
  expect(led(await she.answer(`${base}/person/gp-practice`, unsure))).toContain('#needed')
  const passed = partsOf(await text('submission?answered=person/gp-practice')).musts
  expect(passed, 'who leaves one goes on to the one behind it').toMatch(
    /4 more are needed\. Next:[\s\S]*?Address<\/a>/,
  )
  await answer('person/gp-practice', { 'person.gpPractice': 'Elm' })
  await answer('person/address', { 'person.usualAddress': '1 Elm Row' })
  await answer('health/main', { 'health.mainDiagnosis': 'COPD' })
  expect(await needed()).toEqual(['contacts/contacts', 'about/most-important'])
  await answer('contacts/contacts', { contact: 'complete' })
  const one = await text('submission?answered=contacts/contacts')
  expect(partsOf(one).musts).toMatch(/One more is needed:[\s\S]*?Most important to know<\/a>/)
  expect(one).not.toContain('Nothing more is needed')
  await answer('about/most-important', { 'about.mostImportant': 'My cat' })
  expect(await text('submission?answered=about/most-important')).toMatch(
    /Nothing more is needed before you can hand it over\.[\s\S]*?href="#hand-over"/,
  )
})

test('of somebody to call only what nobody can do without is asked on the way back to the hand-over', async () => {
  const { she, base } = await begun()
  const added = led(await she.post(`${base}/contacts/contact/items`, { item: 'mo-upstairs', from: 'needed' }))
  expect(added).toBe(`${base}/contacts/contact/mo-upstairs/name?from=needed`)
  const at = `${base}/contacts/contact/mo-upstairs`
  const said = async (step: string, more: Record<string, string>) =>
    led(await she.answer(`${at}/${step}`, { ...more, from: 'needed', hides: '' }))
  expect(await said('name', { 'contact.name': 'Mo' })).toBe(`${at}/relationship?from=needed`)
  expect(await said('relationship', { 'contact.relationship': 'friend' })).toBe(`${at}/roles?from=needed`)
  expect(await said('roles', { 'contact.roles': 'key-holder' })).toBe(`${at}/phones?from=needed`)
  const phones = { 'contact.phones': '01632 960111' }
  expect(await said('phones', phones)).toContain(`${base}/submission?answered=`)
})

test('a question from the fold leads back to its chapter on the hand-over, and first to what it opened', async () => {
  const { she, base } = await begun()
  const from = { from: 'hand-over' }
  const value = await she.answer(`${base}/matters/value`, { 'matters.value': 'My garden', ...from })
  expect(led(value)).toBe(`${base}/submission#chapter-matters`)
  const carer = await she.answer(`${base}/contacts/carer`, { 'carer.exists': 'has-carer', ...from })
  expect(led(carer)).toBe(`${base}/contacts/contingency?from=hand-over`)
})

test('words of danger in what was missing lead back to the next one all the same', async () => {
  const { she, base } = await begun()
  const said = { 'about.mostImportant': 'I want to kill myself', from: 'needed' }
  const help = led(await she.answer(`${base}/about/most-important`, said))
  expect(help).toMatch(/^\/help-now/)
  expect(await (await she.get(help)).text()).toContain(
    `href="${base}/submission?answered=about/most-important#needed"`,
  )
})

const inCrisis = async (note: string) => {
  const all = await begun()
  const { she, base } = all
  await she.post(`${base}/crisis/crisis/items`, { item: 'no-breath' })
  await she.answer(`${base}/crisis/crisis/no-breath/name`, { 'crisis.name': 'No breath', hides: '' })
  await she.answer(`${base}/crisis/crisis/no-breath/contacts`, { 'crisis.contacts.note': note, hides: '' })
  return all
}

test('whoever is to be called in a crisis, with a number, need not be named a second time; the difference is said', async () => {
  const without = await inCrisis('Perpetua')
  expect(partsOf(await without.text('submission')).musts).toContain('People to call')
  const { she, base, text } = await inCrisis('Perpetua Owusu, 07700 900461')
  const before = partsOf(await text('submission'))
  expect(before.musts).not.toContain('contacts/contacts')
  const here = 'That is read only beside what you wrote there.'
  expect(before.read).toContain(here)
  expect(await text('contacts/check')).toContain(here)
  await she.answer(`${base}/contacts/contacts`, { contact: 'complete' })
  const page = await text('submission')
  expect(page.split('Is this as you mean it?')[1]).toContain(
    'You said that there is nobody you want to name.',
  )
})

const lineOf = (page: string, step: string): string =>
  page
    .split('<li class="sayso-told">')
    .slice(1)
    .find((line) => line.includes(`${step}?from=`)) ?? ''

test('what is said in a recording is called recorded at the chapter’s end and the hand-over, and is in no fold', async () => {
  const { she, base, text } = await begun()
  const saying = `${base}/recordings/new/matters/matters.value`
  await she.send(saying, { read: readOn(await (await she.get(saying)).text()), sound: sound() })
  for (const page of ['matters/check', 'submission']) {
    const line = lineOf(await text(page), 'matters/value')
    expect(line).toContain('Recorded, not typed up yet')
    expect(line).not.toContain(english.check.open)
  }
  const page = await text('submission')
  expect(linksIn(partsOf(page).folded)).not.toContain('matters/value?from=hand-over')
  expect(partsOf(page).musts).toMatch(/What you value most<\/a>\. Recorded, not typed up yet/)
  expect(page, 'one wish is said').not.toContain('about/most-important?from=needed')
})

test('nor is it called left for later, and once a helper has typed it up it waits for her', async () => {
  const { she, text, recorded, typesUp } = await aSpokenPlan()
  const line = async () => lineOf(await text(she, `/plans/${rosesPlan}/submission`), 'matters/culture-faith')
  expect(await line()).toContain('Left for later')
  const one = await recorded()
  expect(await line()).toContain('Recorded, not typed up yet')
  expect(await line()).not.toContain('Left for later')
  await typesUp(one, 'Church on Sundays')
  expect(await line()).toContain('It is your answer once you say so.')
})

test('what was gone past is counted apart from what nobody has come to, on one page that marks what approval needs', async () => {
  const { she, base, text } = await begun()
  await she.answer(`${base}/start/reason`, { 'plan.pathways': 'eol' })
  await she.answer(`${base}/matters/value`, { wayOut: 'skipped' })
  await she.answer(`${base}/person/pronouns`, { wayOut: 'not-sure' })
  await she.answer(`${base}/health/others`, { wayOut: 'not-sure' })
  const page = await text('submission')
  expect(linksIn(partsOf(page).folded)).not.toContain('matters/value?from=hand-over')
  expect(page).toMatch(new RegExp(`href="${base}/left-open">You left (2|3) more questions open`))
  const left = await text('left-open')
  const lines = [...left.matchAll(/<li>[\s\S]*?<\/li>/g)].map(([line]) => line)
  const lineOf = (step: string) => lines.find((line) => line.includes(`/${step}?`)) ?? ''
  expect(lineOf('matters/value')).toContain('Needed before approval')
  expect(lineOf('health/others'), 'not sure is an answer there').not.toContain('Needed before approval')
  expect(left).toContain('A plan cannot be approved without those that say so')
})

test('somebody whom a person began to add and did not name is called what they are, and can be taken out', async () => {
  const { she, base, text } = await begun()
  await she.answer(`${base}/start/reason`, { 'plan.pathways': 'eol' })
  await she.post(`${base}/contacts/contact/items`, { item: 'first-one' })
  await she.answer(`${base}/contacts/contacts`, { contact: 'complete' })
  const page = await text('submission')
  expect(page).toMatch(/<bdi>One person to call<\/bdi>: Their part<\/a>/)
  expect(page).toContain('If you began this by mistake, take it out: One person to call')
})
