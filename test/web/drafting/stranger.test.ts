import { expect, test } from 'vitest'
import { aHandedOverPlan, aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, helen, rose } from '#test/kit/an-app.ts'
import { onCall } from '#test/kit/on-call.ts'

const base = `/plans/${rosesPlan}`
const night = `/urgent/${rosesPlan}/as-it-stands`

const checks = async (it: AnApp): Promise<Readonly<Record<string, string>>> => {
  const page = await (await (await it.as(rose)).get(`${base}/stranger`)).text()
  const [, ...parts] = page.split('<section class="sayso-stranger">')
  return Object.fromEntries(
    parts.map((part) => [/<h2[^>]*>([^<]*)/.exec(part)?.[1] ?? '', part.split('</section>')[0] ?? '']),
  )
}
const links = (part = ''): readonly string[] => [...part.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to)

test('the person reads five questions of a stranger with what they would find, each line with a way to say it otherwise and back', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const found = await checks(it)
  expect(Object.keys(found)).toEqual([
    'Could they call someone?',
    'Could they do the first thing?',
    'Could they get in?',
    'Would they know what not to do?',
    'Would they know what matters to you?',
  ])
  const matters = found['Would they know what matters to you?']
  expect(matters).toContain('Own words about matters.value')
  const at = links(matters).find((to) => to.includes('/matters/value')) ?? ''
  expect(at).toBe(`${base}/matters/value?from=stranger`)
  const she = await it.as(rose)
  expect(await (await she.get(at)).text()).toContain(`href="${base}/stranger"`)
  const saved = await she.answer(`${base}/matters/value`, {
    'matters.value': 'My garden at dawn',
    from: 'stranger',
    hides: '',
  })
  expect(saved.headers.get('location')).toBe(`${base}/stranger`)
  expect((await checks(it))['Would they know what matters to you?']).toContain('My garden at dawn')
})

test('the page says that a computer only looked, and nothing on it looks approved, judged or counted', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const page = await (await (await it.as(rose)).get(`${base}/stranger`)).text()
  expect(page).toContain('This is a draft. Nobody has approved it')
  expect(page).toContain('It cannot tell whether it is right, or enough. You can.')
  const [, main = ''] = page.split('<main')
  expect(main.split('</main>')[0]).not.toMatch(
    /\d+ (of|out of|\/) \d+|score|%|checked by|passed|well done|✓|✔/i,
  )
})

test('where nothing is found the page says what, and leads to the question by which it is written', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const [, , plan = ''] = ((await she.post('/plans', { name: 'Rose' })).headers.get('location') ?? '').split(
    '/',
  )
  const page = await (await she.get(`/plans/${plan}/stranger`)).text()
  for (const [nothing, at] of [
    [
      'They would find no number to call. If you have nobody to name, that is an answer too.',
      'contacts/contacts',
    ],
    ['They would find nothing to do first.', 'crisis/crises'],
    [
      'They would find nobody who has a key or lives with you, and nothing about getting in.',
      'contacts/contacts',
    ],
    ['They would find nothing about what not to do.', 'about/please-do-not'],
    ['They would find nothing about what matters to you.', 'about/most-important'],
  ] as const) {
    const [, after = ''] = page.split(nothing)
    expect(links(after)[0], nothing).toBe(`/plans/${plan}/${at}?from=stranger`)
  }
})

test('each thing that can go wrong needs a first thing to do: the one without is named, with the way to it', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.post(`${base}/crisis/crisis/items`, { item: 'first-fall' })
  await she.answer(`${base}/crisis/crisis/first-fall/name`, { 'crisis.name': 'I fall at night', hides: '' })
  const part = (await checks(it))['Could they do the first thing?'] ?? ''
  const [found = '', missing = ''] = part.split('Not there yet')
  expect(found).toContain('Own words about crisis.firstAction')
  expect(missing).toContain('<bdi>I fall at night</bdi>')
  expect(links(missing)).toEqual([`${base}/crisis/crisis/first-fall/first-action?from=stranger`])
})

test('of a number that helpers read only the time to call that is hidden is folded', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const contact = `${base}/contacts/contact/one-contact`
  await she.answer(`${contact}/phones`, { 'contact.phones': '07700 900123', hides: '' })
  await she.answer(`${contact}/when-to-call`, { 'contact.whenToCall': 'any-time', hides: 'yes' })
  const [open = '', folded = ''] = ((await checks(it))['Could they call someone?'] ?? '').split('<details')
  expect(open).toContain('07700 900123')
  expect(folded).toContain('Hidden from your helpers. Show it here')
  expect(folded).not.toContain('07700 900123')
})

test('whoever must not be called, or is called after a death alone, is nobody whom a stranger could call', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const phone = 'Could they call someone?'
  const contact = `${base}/contacts/contact/one-contact`
  await she.answer(`${contact}/roles`, { 'contact.roles': 'next-of-kin', hides: '' })
  await she.answer(`${contact}/phones`, { 'contact.phones': '07700 900123', hides: '' })
  await she.answer(`${contact}/when-to-call`, { 'contact.whenToCall': 'any-time', hides: '' })
  expect((await checks(it))[phone]).toContain('07700 900123')
  await she.answer(`${contact}/when-to-call`, { 'contact.whenToCall': 'after-death-only', hides: '' })
  expect((await checks(it))[phone]).toContain('no number to call')
  await she.answer(`${contact}/when-to-call`, { 'contact.whenToCall': 'any-time', hides: '' })
  await she.answer(`${contact}/roles`, { 'contact.roles': 'do-not-contact', hides: '' })
  expect((await checks(it))[phone]).toContain('no number to call')
  expect((await checks(it))[phone]).not.toContain('07700 900123')
})

test('who has no phone is nobody whom a stranger could call, and is asked for no number again', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const contact = `${base}/contacts/contact/one-contact`
  await she.answer(`${contact}/roles`, { 'contact.roles': 'next-of-kin', hides: '' })
  expect((await checks(it))['Could they call someone?']).toContain('/phones?from=stranger')
  await she.answer(`${contact}/phones`, { 'contact.phones': '', 'contact.phones.none': 'none', hides: '' })
  const part = (await checks(it))['Could they call someone?'] ?? ''
  expect(part).toContain('no number to call')
  expect(part).not.toContain('/phones?from=stranger')
  expect(await (await she.get(night)).text()).toContain('Has no phone')
})

test('an answer that is hidden from helpers is folded on the checks, and left out of the night page until it is asked for', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.answer(`${base}/about/please-do-not`, { 'about.pleaseDont': 'Never tell my son', hides: 'yes' })
  const part = (await checks(it))['Would they know what not to do?'] ?? ''
  expect(part.slice(0, part.indexOf('Never tell my son'))).toContain('Hidden from your helpers. Show it here')
  const open = await (await she.get(night)).text()
  expect(open).not.toContain('Never tell my son')
  expect(open).toContain('What you hide from your helpers is left out here')
  expect(open).toContain(`href="${night}?hidden=shown"`)
  const whole = await (await she.get(`${night}?hidden=shown`)).text()
  expect(whole).toContain('Never tell my son')
  expect(whole).toContain('Not approved')
})

test('who is hidden by name stands on the night page by no name, number or answer that points at them', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const contact = `${base}/contacts/contact/one-contact`
  await she.answer(`${contact}/roles`, { 'contact.roles': 'emergency-contact', hides: '' })
  await she.answer(`${contact}/phones`, { 'contact.phones': '07700 900123', hides: '' })
  await she.answer(`${contact}/name`, { 'contact.name': 'Secret Friend', hides: '' })
  const toCall = `${base}/crisis/crisis/one-crisis/contacts`
  await she.answer(toCall, { 'crisis.contacts': 'one-contact', hides: '' })
  const he = await it.as(daniel)
  expect(await (await he.get(toCall)).text()).toContain('Secret Friend')
  expect(await (await she.get(night)).text()).toContain('Secret Friend')
  await she.answer(`${contact}/phones`, { 'contact.phones': '07700 900123', hides: 'yes' })
  const numberless = await (await she.get(night)).text()
  expect(numberless, 'a number that is hidden takes nothing else with it').not.toContain('07700 900123')
  expect(numberless.split('Secret Friend').length, 'in the list, and where she points').toBeGreaterThan(2)
  expect(numberless).toContain('What you hide from your helpers is left out here')
  await she.answer(`${contact}/name`, { 'contact.name': 'Secret Friend', hides: 'yes' })
  expect(await (await she.get(night)).text()).not.toMatch(/Secret Friend|07700 900123/)
  expect(await (await she.get(`${base}/stranger`)).text()).not.toMatch(/Secret Friend/)
  expect(await (await he.get(toCall)).text()).not.toMatch(/Secret Friend|07700 900123/)
  expect(await (await he.get(`${base}/visit-sheet`)).text()).not.toMatch(/Secret Friend|07700 900123/)
  expect(await (await she.get(`${night}?hidden=shown`)).text()).toMatch(/Secret Friend/)
})

test('whom she bars stands on the night page only once she asks for what she hides, and a namesake is no number to call', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const one = `${base}/contacts/contact/one-contact`
  const other = `${base}/contacts/contact/the-other`
  await she.answer(`${one}/name`, { 'contact.name': 'Gary Holt', hides: '' })
  await she.answer(`${one}/roles`, { 'contact.roles': 'next-of-kin', hides: '' })
  await she.answer(`${one}/phones`, { 'contact.phones': '07700 900123', hides: '' })
  expect((await checks(it))['Could they call someone?']).toContain('07700 900123')
  await she.post(`${base}/contacts/contact/items`, { item: 'the-other' })
  await she.answer(`${other}/name`, { 'contact.name': 'Gary Holt', hides: '' })
  await she.answer(`${other}/roles`, { 'contact.roles': 'do-not-contact', hides: '' })
  expect((await checks(it))['Could they call someone?']).not.toContain('07700 900123')
  expect(await (await she.get(night)).text()).not.toMatch(/Gary Holt|07700 900123/)
  expect(await (await she.get(`${night}?hidden=shown`)).text()).toContain('Gary Holt')
})

test('the address that is hidden is not said to be unrecorded', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.answer(`${base}/person/address`, {
    'person.usualAddress': '3 Hidden Row, Leeds LS1 1AA',
    hides: 'yes',
  })
  const [header = ''] = (await (await she.get(night)).text()).split('</header>')
  expect(header).not.toContain('Hidden Row')
  expect(header).toContain('Address: (you hide this from your helpers)')
})

test('every line of the night page leads to the answer it stands for and back; a helper’s line to words of her own', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const he = await it.as(daniel)
  await he.answer(`${base}/about/most-important`, { 'about.mostImportant': 'She loves her cat' })
  const she = await it.as(rose)
  const page = await (await she.get(night)).text()
  const own = [...page.matchAll(/href="([^"]*)" aria-label="This is not what I meant: ([^"]*)"/g)]
  expect(own.length).toBeGreaterThan(15)
  for (const [, to = ''] of own.slice(0, 4)) {
    const question = await she.get(to)
    expect(question.status, to).toBe(200)
    expect(await question.text()).toContain(`href="${night}"`)
  }
  const [, after = ''] = page.split('She loves her cat')
  expect(links(after)[0]).toBe(`${base}/about/most-important?from=as-it-stands`)
  const saved = await she.answer(`${base}/about/most-important`, {
    'about.mostImportant': 'My cat',
    from: 'as-it-stands',
    hides: '',
  })
  expect(saved.headers.get('location')).toBe(night)
})

test('no helper comes to the checks, and neither the approved page nor one that a clinician is about to sign has ways to change it', async () => {
  const it = await onCall()
  const she = await it.as(rose)
  const approved = await (await she.get('/urgent/plan-of-asha')).text()
  expect(approved).toContain('Approved version')
  expect(approved).not.toMatch(/not what I meant|in my own words/)
  const own = await (await she.get('/plans/plan-of-asha/stranger')).text()
  expect(own).toContain('Your approved plan stands as it was: they read that one.')
  const handed = await anApp()
  await aHandedOverPlan(handed)
  expect((await (await handed.as(daniel)).get(`${base}/stranger`)).status).toBe(404)
  const draft = await (await (await handed.as(helen)).get(`/urgent/${rosesPlan}/draft`)).text()
  expect(draft).toContain('Go on to sign')
  expect(draft).not.toMatch(/not what I meant|in my own words/)
})

test('a plan for a crisis of the mind is asked whether they could stay calm with the person, and what calms counts', async () => {
  const it = await anApp()
  await aWholeDraft(it, 'mhc')
  const part = (await checks(it))['Could they do the first thing, and stay calm with you?']
  expect(part).toContain('Own words about mh.deEscalation')
})

test('what stands with a condition that can flare counts: what it looks like, what the team will do, and whom it names', async () => {
  const it = await anApp()
  await aWholeDraft(it, 'ltc')
  const she = await it.as(rose)
  await she.post(`${base}/health/module/items`, { item: 'lungs' })
  await she.answer(`${base}/health/module/lungs/kind`, { 'module.kind': 'copd-ild', hides: '' })
  await she.answer(`${base}/health/module/lungs/breath`, {
    'module.whatHappens': 'I sit on the edge of the bed and count',
    hides: '',
  })
  const part = (await checks(it))['Could they do the first thing, and tell what is normal for you?'] ?? ''
  const [found = ''] = part.split('Not there yet')
  expect(found).toContain('I sit on the edge of the bed and count')
  expect(links(found)).toContain(`${base}/health/module/lungs/breath?from=stranger`)
  const finds = (id: string) => it.ports.forms.stranger.checks.find((one) => one.id === id)?.finds
  for (const id of ['first', 'first-known', 'first-hurt', 'first-normal', 'calm'])
    expect(finds(id)?.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['module.action', 'module.dose']),
    )
  expect(finds('call')).toContainEqual({ field: 'module.advicePhone' })
})
