import { expect, test } from 'vitest'
import { aWholeDraft, danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { handOver, signs } from '#test/kit/a-key-safe.ts'
import { anApp, daniel, led, priya, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { packed, readPdf } from '#test/kit/read-pdf.ts'

const place = '7 Quokka Street'
const wayIn = 'Behind the zebra gate'
const base = `/plans/${rosesPlan}`
const approvedPdf = `/urgent/${rosesPlan}/pdf`
const draftPdf = `/urgent/${rosesPlan}/as-it-stands/pdf`

const sheetsOf = async (answered: Response): Promise<string> => {
  expect(answered.headers.get('Content-Type')).toBe('application/pdf')
  return (await readPdf(new Uint8Array(await answered.arrayBuffer()))).sheets.join('')
}

/** Rose keeps her address back, in a draft of hers, and in the plan that is approved of it. */
const keptBack = async (box: 'yes' | 'no') => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const address = { 'person.usualAddress': place, 'person.addressUntold': box, hides: '' }
  const answered = await she.answer(`${base}/person/address`, address)
  expect(answered.status).toBe(303)
  expect(
    led(await she.answer(`${base}/home/dwelling`, { 'home.dwelling': 'own-home', hides: '' })),
  ).toContain('household')
  await she.answer(`${base}/home/household`, { 'home.household': 'alone', hides: '' })
  await she.answer(`${base}/home/access`, {
    'home.accessNotes': wayIn,
    'home.keySafePresent': 'no',
    hides: '',
  })
  return { it, she }
}

test('whoever keeps an address back finds it on no print, draft or approved, unless she asks for it there', async () => {
  const { it, she } = await keptBack('yes')
  const text = async (at: string) => (await she.get(at)).text()
  for (const at of [draftPdf, `${draftPdf}?hidden=shown`]) {
    const sheets = await sheetsOf(await she.get(at))
    expect(sheets, at).not.toMatch(/Quokka|zebra/)
    expect(sheets, at).toContain(packed('left off this copy'))
  }
  expect(await sheetsOf(await she.get(`${draftPdf}?hidden=shown&address=shown`))).toContain(packed(place))
  await handOver(it)
  await signs(it, ['RULE-SIGN-8'])
  const sheets = await sheetsOf(await she.get(approvedPdf))
  expect(sheets).not.toMatch(/Quokka|zebra/)
  expect(sheets, 'nor is it taken for unrecorded').not.toContain(packed('Address: not recorded'))
  expect(await sheetsOf(await she.get(`${approvedPdf}?address=shown`))).toContain(packed(place))
  for (const sheet of [
    'visit-sheet',
    'talk-guide',
    'neighbour-sheet',
    'card',
    'hospital-page',
    'ladder',
    'practice-letter',
  ])
    expect(await text(`${base}/${sheet}`), sheet).not.toMatch(/Quokka|zebra/)
  const own = await text(`/urgent/${rosesPlan}`)
  expect(own, 'her own screen, which she may print').not.toMatch(/Quokka|zebra/)
  expect(own).toContain(`href="/urgent/${rosesPlan}?address=shown"`)
  expect(await text(`/urgent/${rosesPlan}?address=shown`)).toContain(place)
}, 0)

test('a helper who was let see the place reads it once they ask, and finds it on no print of theirs', async () => {
  const { it, she } = await keptBack('yes')
  const shown = { 'person.usualAddress': place, 'person.addressUntold': 'yes', hides: '' }
  expect((await she.answer(`${base}/person/address`, shown)).status).toBe(303)
  await handOver(it)
  await signs(it, ['RULE-SIGN-8'])
  await does(it, rose, { kind: 'grant-reading', carer: danielsVoice })
  const he = await it.as(daniel)
  const at = `/urgent/${rosesPlan}`
  const page = await (await he.get(at)).text()
  expect(page).not.toMatch(/Quokka|zebra/)
  expect(page).toContain('Where they live is left off here')
  expect(await (await he.get(`${at}?address=shown`)).text()).toContain(place)
  for (const asked of ['', '?address=shown', '?size=large&address=shown'])
    expect(await sheetsOf(await he.get(`${approvedPdf}${asked}`)), asked).not.toMatch(/Quokka|zebra/)
}, 0)

test('the crew reads the place on its page and on its print, with the warning beside it', async () => {
  const { it } = await keptBack('yes')
  await handOver(it)
  await signs(it, ['RULE-SIGN-8'])
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const page = await (await crew.get(`/urgent/${rosesPlan}`)).text()
  expect(page).toContain(place)
  expect(page).toContain('tell nobody where this is')
  expect(await sheetsOf(await crew.get(approvedPdf))).toContain(packed(place))
}, 0)

test('the page of prints says whether the address stands there, and offers it alone where it is kept back', async () => {
  for (const [box, says, offers] of [
    ['yes', 'You keep your address back, so prints leave it off', true],
    ['no', 'Your address stands in it', false],
  ] as const) {
    const { it, she } = await keptBack(box)
    await handOver(it)
    await signs(it, ['RULE-SIGN-8'])
    const page = await (await she.get(`${base}/prints`)).text()
    expect(page).toContain(says)
    expect(page.includes(`${approvedPdf}?address=shown`)).toBe(offers)
    if (!offers) expect(await sheetsOf(await she.get(approvedPdf))).toContain(packed(place))
  }
}, 0)
