import { expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import { planId } from '#src/plan/ids.ts'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, rose } from '#test/kit/an-app.ts'
import { onCall, openedByPriya } from '#test/kit/on-call.ts'
import { packed, readPdf } from '#test/kit/read-pdf.ts'

const base = `/plans/${rosesPlan}`
const draft = `/urgent/${rosesPlan}/as-it-stands/pdf`
const mark = packed('Draft, not approved. Do not rely on it.')
const markup = '#set page(width: 1pt) *not bold* $x^2$ @nobody <b> \\ // end'

const pdfAt = async (answered: Response) => {
  expect(answered.headers.get('Content-Type')).toBe('application/pdf')
  return readPdf(new Uint8Array(await answered.arrayBuffer()))
}

test.each(['', '?size=large'])(
  'a draft says on each sheet that it is not approved, and is tagged%s',
  async (size) => {
    const it = await anApp()
    await aWholeDraft(it)
    const {
      sheets,
      roles,
      language,
      isTagged,
      mark: bytes,
    } = await pdfAt(await (await it.as(rose)).get(draft + size))
    expect(sheets.length).toBeGreaterThan(1)
    expect(sheets.filter((words) => words.split(mark).length < 3)).toEqual([])
    expect(roles.filter((role) => /^H\d$/.test(role))[0]).toBe('H1')
    expect(roles).toEqual(expect.arrayContaining(['H2', 'L', 'LI', 'P']))
    expect([language, isTagged, bytes.includes('pdfuaid:part')]).toEqual(['en-GB', true, true])
  },
)

test('what a person types is letters on paper, whatever it looks like, and none is lost', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const long = `${markup} ${'w'.repeat(900)} 😀 Ŵyn`
  await she.answer(`${base}/matters/value`, { 'matters.value': long })
  const { sheets } = await pdfAt(await she.get(draft))
  expect(sheets.join('').replaceAll(mark, '')).toContain(packed(markup))
  expect(sheets.join('').split('w').length).toBeGreaterThan(900)
})

test('what is hidden from helpers is on the paper only once she asks for it', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.answer(`${base}/matters/value`, { 'matters.value': 'Zanzibar', hides: 'yes' })
  expect((await pdfAt(await she.get(draft))).sheets.join('')).not.toContain('Zanzibar')
  expect((await pdfAt(await she.get(`${draft}?hidden=shown`))).sheets.join('')).toContain('Zanzibar')
})

test('RULE-SAF-3, RULE-SAF-4: an approved plan says its version on each sheet, and its reader is written down', async () => {
  const it = await openedByPriya()
  const before = (await it.ports.accessLog.ofPlan(planId(it.plan.split('/')[2] ?? ''))).length
  const { sheets } = await pdfAt(await it.she.get(`${it.plan}/pdf`))
  for (const words of sheets) {
    expect(words).toMatch(/Version1,approved/)
    expect(words).toMatch(/Uncontrolledcopy\.Printed.*Itmayhavechangedsince/)
    expect(words).toContain('Duetobelookedatagainby')
    expect(words).toContain('Toseeitasitisnow:')
    expect(words).not.toMatch(/validuntil/i)
    expect(words).not.toContain(mark)
  }
  expect((await it.ports.accessLog.ofPlan(planId(it.plan.split('/')[2] ?? ''))).length).toBe(before + 1)
})

test('where a letter has no font nothing is left out: the page to print is named instead', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.answer(`${base}/matters/value`, { 'matters.value': '你好' })
  const answered = await she.get(draft)
  expect(answered.status).toBe(503)
  expect(await answered.text()).toContain(`href="/urgent/${rosesPlan}/as-it-stands"`)
})

test('what she prints of her plan while it is suspended says on each sheet not to follow it', async () => {
  const it = await onCall()
  await it.ports.accounts.add(rose)
  const suspend = { kind: 'suspend', reason: 'A hip operation' } as const
  await it.ports.act(planId('plan-of-asha'), suspend, (plan) => actorFor(helen, plan))
  const { sheets } = await pdfAt(await (await it.as(rose)).get(`${it.plan}/pdf`))
  const stop = packed('Do not follow this copy. The plan was suspended on')
  expect(sheets.filter((words) => words.split(stop).length < 3)).toEqual([])
})
