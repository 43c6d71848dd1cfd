import { expect, test } from 'vitest'
import { readers } from '#flows/readers.ts'
import { exchangeOf } from '#src/fhir/exchange-of.ts'
import type { Json } from '#src/flow/json.ts'
import { readableBy } from '#src/plan/reads/readable.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, helen, priya, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'

const inHealth = `/plans/${rosesPlan}/review/health`

test('what clinicians may add to a chapter is folded together and named, and opens once something stands there', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  const before = await (await as.get(inHealth)).text()
  expect(before).toMatch(
    /You may add: [^<]*The person knows the diagnosis; Performance status; Clinical Frailty Scale; Time that may be left/,
  )
  expect(folded(before)).toContain('Days')
  await does(
    app,
    helen,
    says({ section: 'health', at: [], step: 'estimate' }, { 'prog.estimate': 'last-days' }),
  )
  const after = await (await as.get(inHealth)).text()
  expect(after).not.toContain('; Time that may be left')
  expect(folded(after)).not.toContain('>Days<')
})

/** Kept from the person, from helpers and from urgent care, each with words that stand nowhere else. */
const heldBack: readonly (readonly [section: string, step: string, field: string, value: Json])[] = [
  ['health', 'aware', 'health.awareDiagnosis', 'no'],
  ['health', 'estimate', 'prog.estimate', 'last-weeks'],
  ['health', 'estimated-on', 'prog.estimatedOn', { by: 'Held-back Hattie', on: '2026-11-20' }],
  ['health', 'sr1', 'prog.sr1', { done: 'yes', on: '2026-11-19' }],
  ['legal', 'to-self', 'risk.toSelf', { text: 'Held back: has thought of the bridge' }],
  ['legal', 'to-others', 'risk.toOthers', { text: 'Held back: threw a cup' }],
  ['legal', 'from-others', 'risk.fromOthers', { text: 'Held back: her nephew shouts' }],
  ['legal', 'concern', 'safe.concern', { what: 'Held back: money goes missing' }],
]
const told =
  /Held.back|Time that may be left|Safeguarding concern|Danger (to|from)|\bSR1\b|knows the diagnosis/

test('what is held back stands on no page, print, mail, list or card for the person, a helper or urgent care', async () => {
  const app = await anApp()
  const plan = await approvedWith(app)
  const content = plan.approved?.content
  if (!content) throw new Error('not approved')
  const kept = content.entries.filter(({ hold }) => hold === true).map(({ field }) => field)
  expect(kept).toEqual(expect.arrayContaining(heldBack.map(([, , field]) => field)))
  for (const reader of [
    { kind: 'patient' },
    { kind: 'urgent-reader', jobRole: 'Paramedic' },
    { kind: 'urgent-reader', jobRole: 'GP' },
    { kind: 'urgent-reader', jobRole: 'Call handler' },
  ] as const) {
    const read = readableBy(content, reader, readers).content
    expect(JSON.stringify([read.entries, read.notAsked, read.sentences])).not.toMatch(told)
    expect(JSON.stringify(exchangeOf(app.ports.forms.sections, read))).not.toMatch(told)
  }
  const person = await app.as(rose)
  const helper = await app.as(daniel)
  const paramedic = await app.as(priya)
  await paramedic.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const ofPlan = ['', '/health/check', '/legal', '/submission', '/stranger', '/versions', '/review']
  const night = ['', '/as-it-stands', '/draft', '/pdf']
  for (const path of [
    ...['/plans', '/urgent', '/reviews/all', ...ofPlan.map((one) => `/plans/${rosesPlan}${one}`)],
    ...night.map((one) => `/urgent/${rosesPlan}${one}`),
  ])
    for (const who of [person, helper, paramedic])
      expect(await (await who.get(path)).text(), path).not.toMatch(told)
  expect(JSON.stringify([await app.ports.outbox.newest(50), app.logged])).not.toMatch(told)
})

test('the page at the desk is what urgent care reads, and then what the practice alone reads, each line of it marked; each box of it says so', async () => {
  const app = await anApp()
  const plan = await approvedWith(app)
  const alone = 'Read by your practice alone'
  const mark = 'Not on the page that urgent care and the person read.'
  const count = plan.approved?.content.entries.filter(({ hold }) => hold).length
  const reads = async (path: string) => await (await (await app.as(helen)).get(path)).text()
  const theirs = async (page: string) => {
    const [first = '', last = '', ...more] = page.split(`<h3>${alone}</h3>`)
    expect(more).toEqual([])
    expect(first).not.toMatch(told)
    expect(first).not.toContain(mark)
    for (const [, , , value] of heldBack.slice(4)) expect(last).toContain(Object.values(value ?? {})[0])
    expect(last.split(mark)).toHaveLength((count ?? 0) + 1)
    expect(first).toContain('urgent care is not told of it')
  }
  await theirs(await reads(`/urgent/${rosesPlan}`))
  await does(app, helen, { kind: 'open-new-version' })
  const preview = await reads(`/urgent/${rosesPlan}/draft`)
  expect(preview).toContain('as urgent care would read it')
  await theirs(preview)
  const boxes = await reads(`/plans/${rosesPlan}/review/legal`)
  const ofForm = app.ports.forms.sections.find(({ section }) => section.id === 'legal')?.section.fields ?? {}
  for (const [field, { hold = false }] of Object.entries(ofForm)) {
    const [, box] = boxes.split(new RegExp(`<article[^>]* id="[^"]*${field.replace('.', '[.-]')}[^"]*"`))
    if (box === undefined) continue
    expect(box.split('</article>')[0]?.includes(`${alone}:`), field).toBe(hold)
  }
  expect(boxes).toContain(`${alone}: no crew and no helper reads it`)
  const item = app.ports.forms.sections.find(({ section }) => section.id === 'crisis')?.words.fields.crisis
    ?.item
  const where = `write what they need in a crisis, under “${item?.fields['crisis.clinicianAction']?.label}”`
  for (const one of ['risk.toSelf', 'risk.toOthers', 'risk.fromOthers']) {
    const [before = '', ...more] = boxes.split(`name="${one}.text"`)
    expect(more, one).toHaveLength(1)
    expect(before.slice(before.lastIndexOf('<fieldset')), one).toContain(`No crew reads this, so ${where}`)
  }
})

test('what is kept for clinical readers is read by them, and by no call handler', async () => {
  const app = await anApp()
  const content = (await approvedWith(app)).approved?.content
  if (!content) throw new Error('not approved')
  const asRead = (jobRole: string) =>
    readableBy(content, { kind: 'urgent-reader', jobRole }, readers).content.entries.map(({ field }) => field)
  expect(asRead('Paramedic')).toEqual(
    expect.arrayContaining(['prog.register', 'risk.accidents', 'prog.personAware']),
  )
  const theirs = readableBy(content, { kind: 'patient' }, readers)
  expect(
    theirs.content.entries.map(({ field }) => field),
    'it says how much time may be left',
  ).not.toContain('prog.register')
  expect(theirs.content.entries.map(({ field }) => field)).toContain('risk.accidents')
  const she = await app.as(rose)
  for (const path of ['/urgent/plan-of-rose', '/plans/plan-of-rose', '/plans/plan-of-rose/stranger'])
    expect(await (await she.get(path)).text(), path).not.toMatch(/palliative|asked not to be told/i)
  expect(asRead('Call handler')).not.toContain('prog.register')
  expect(asRead('Call handler')).not.toContain('risk.accidents')
  expect(asRead('Call handler')).not.toContain('prog.personAware')
})

test('that nobody answered what the practice alone reads is told to nobody else, and no crew is sent to look for it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  const content = (await signedNow(app)).approved?.content
  if (!content) throw new Error('not approved')
  const open = content.notAsked.filter(({ hold }) => hold).map(({ field }) => field)
  expect(open).toContain('prog.estimate')
  for (const reader of [{ kind: 'patient' }, { kind: 'urgent-reader', jobRole: 'Paramedic' }] as const) {
    const { notAsked } = readableBy(content, reader, readers).content
    expect(notAsked.filter(({ field }) => open.includes(field))).toEqual([])
  }
  const paramedic = await app.as(priya)
  await paramedic.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const page = await (await paramedic.get(`/urgent/${rosesPlan}`)).text()
  expect(page).not.toContain('kept for clinical readers')
  expect(await (await (await app.as(rose)).get(`/urgent/${rosesPlan}`)).text()).not.toMatch(told)
})

const approvedWith = async (app: AnApp) => {
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  const open: typeof heldBack = [
    ['health', 'register', 'prog.register', { which: 'palliative' }],
    ['legal', 'accidents', 'risk.accidents', { text: 'Falls at night' }],
    ['health', 'person-aware', 'prog.personAware', { aware: 'no', how: 'She asked not to be told' }],
  ]
  for (const [section, step, field, value] of [...heldBack, ...open])
    await does(app, helen, says({ section, at: [], step }, { [field]: value }))
  return signedNow(app)
}

const signedNow = async (app: AnApp) => {
  await acceptAll(app)
  const as = await app.as(helen)
  const page = await (await as.get(`/plans/${rosesPlan}/approval`)).text()
  await as.post(`/plans/${rosesPlan}/approval`, {
    ...signed,
    read: /name="read" value="(\d+)"/.exec(page)?.[1] ?? '',
  })
  return app.ports.plans.load(rosesPlan)
}

/** What stands in folds. */
const folded = (page: string): string =>
  [...page.matchAll(/<details[^>]*>([\s\S]*?)<\/details>/g)].map(([, inside = '']) => inside).join('\n')
