import { expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import { aWholeDraft, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, rose } from '#test/kit/an-app.ts'
import { packed, readPdf } from '#test/kit/read-pdf.ts'

const at = `/plans/${rosesPlan}/advance-decision`

const row = (id: string, said: Readonly<Record<string, string>>) => ({
  id,
  said,
  is: `${said.lifeSustaining}:${said.evenIf}`,
})
const refusals = {
  none: false,
  rows: [
    row('row-1', { treatment: 'CPR', when: 'at any time', lifeSustaining: 'yes', evenIf: 'yes' }),
    row('row-2', { treatment: 'A ventilator <b>', lifeSustaining: 'yes', evenIf: 'no' }),
    row('row-3', { treatment: 'Steroid creams', lifeSustaining: 'no', evenIf: 'no' }),
  ],
}
const tells = async (it: AnApp, step: string, field: string, value: Json) =>
  does(it, rose, says({ section: 'papers', step }, { [field]: value }))

const refusing = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  await tells(it, 'papers', 'legal.adrt.exists', 'yes')
  await tells(it, 'could-decide', 'legal.adrt.couldDecide', 'could')
  await tells(it, 'refusals', 'legal.adrt.refusals', refusals)
  const page = async (path = at) => await (await (await it.as(rose)).get(path)).text()
  return { it, page }
}
const mark =
  'To refuse treatment that could keep me alive, this must be signed and witnessed. Other refusals may count without.'
const part = (page: string, of: string): string =>
  page.split(`>${of}</h4>`)[1]?.split('<h4')[0]?.split('<h3')[0] ?? ''

test('RULE-ADRT-3: the form is made of the person’s refusals, and nothing on it is signed, witnessed or ticked', async () => {
  const { page } = await refusing()
  const form = await page()
  expect(form).toContain(mark)
  expect(form, 'a refusal of other treatment needs no paper').not.toMatch(/not valid|is no advance decision/i)
  const sure = 'I refuse it even if my life is at risk.</strong>'
  const tick = '[   ] I refuse it even if my life is at risk. Initials:'
  expect(part(form, 'Refusal 1')).toContain('CPR')
  expect(part(form, 'Refusal 1')).toContain(sure)
  expect(part(form, 'Refusal 2')).toContain('A ventilator &lt;b&gt;')
  expect(part(form, 'Refusal 2'), 'nobody says it for her').not.toContain(sure)
  expect(part(form, 'Refusal 2')).toContain(tick)
  expect(part(form, 'Refusal 3')).toContain('Steroid creams')
  expect(part(form, 'Refusal 3')).not.toContain('life is at risk')
  expect(part(form, 'Refusal 3')).toContain('could not keep me alive. If it could after all')
  expect(part(form, 'Refusal 4'), 'an empty row for a pen').toContain(tick)
  for (const words of [
    'Signature of the witness',
    'could keep me alive counts only if a witness signs here too',
    'It can ask for none',
    'Food and drink by mouth are offered',
    'It may refuse other treatment all the same',
    'must be decided by those present at the time. If in doubt, treat and seek advice.',
    'No lawyer has read this form.',
  ])
    expect(form).toContain(words)
  expect(form).not.toMatch(/valid ADRT|legally binding/i)
})

test('words elsewhere that may refuse a treatment are named beside the form, and on none of its lines', async () => {
  const { it, page } = await refusing()
  const words = 'No antibiotics ever again'
  await does(it, rose, says({ section: 'about', step: 'please-do-not' }, { 'about.pleaseDont': [words] }))
  const form = await page()
  const [before = '', paper = ''] = form.split('<article')
  expect(before).toContain(words)
  expect(paper).not.toContain(words)
})

test('RULE-ADRT-8: what was taken back is said before the form is printed', async () => {
  const { it, page } = await refusing()
  await tells(it, 'taken-back', 'legal.adrt.withdrawn', { what: 'Not the ventilator any more' })
  const [before = ''] = (await page()).split('<article')
  expect(before).toContain('You wrote that you took something back')
  expect(before).toContain('Not the ventilator any more')
})

test('RULE-ADRT-1: who could not decide then, and who is under 18, has no form; nor has anybody but the person', async () => {
  const { it, page } = await refusing()
  await tells(it, 'could-decide', 'legal.adrt.couldDecide', 'could-not')
  expect(await page()).not.toContain('<article')
  expect(await page()).toContain('they are read as what you want')
  expect((await (await it.as(daniel)).get(at)).status).toBe(404)
  const pdf = await (await it.as(rose)).get(`${at}/pdf`)
  expect(pdf.headers.get('Content-Type')).toContain('text/html')
})

test('the form is set on paper, and each sheet says which refusals must be signed, and that others may count without', async () => {
  const { it } = await refusing()
  const answered = await (await it.as(rose)).get(`${at}/pdf`)
  expect(answered.headers.get('Content-Type')).toBe('application/pdf')
  const { sheets, isTagged } = await readPdf(new Uint8Array(await answered.arrayBuffer()))
  expect(sheets.filter((words) => !words.includes(packed(mark)))).toEqual([])
  for (const words of [
    'CPR',
    'A ventilator <b>',
    'Signature of the witness',
    'If in doubt, treat and seek advice.',
  ])
    expect(sheets.join('')).toContain(packed(words))
  expect(isTagged).toBe(true)
})
