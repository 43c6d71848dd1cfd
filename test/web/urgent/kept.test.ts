import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId } from '#src/plan/ids.ts'
import { priya, rose, stranger } from '#test/kit/an-app.ts'
import { becauseAttending, onCall } from '#test/kit/on-call.ts'
import { anEntry, asha, team } from '#test/kit/publications.ts'
import { asContact } from '#test/kit/urgent-page.ts'

const told = anEntry('matters.wantsToKnow', { kind: 'answer', value: 'Everything, and plainly' })
const held = {
  ...anEntry('matters.fear', { kind: 'answer', value: 'That he finds me' }),
  hold: true,
} as const
const inside = {
  ...anEntry('person.usualAddress', { kind: 'answer', value: '4711' }),
  ...({ section: 'home', field: 'home.keySafeDetail', clinical: true, sees: 'site' } as const),
}

const reader = (jobRole: string): Account => ({
  ...priya,
  id: stranger.id,
  email: 'reader@example.org',
  duty: { kind: 'urgent-reader', service: 'Vale 111', jobRole },
})

const page = async (jobRole: string) => {
  const it = await onCall([...asha, told, held, inside])
  const she = await it.as(reader(jobRole))
  await she.post(`${it.plan}/reason`, becauseAttending)
  return (await she.get(it.plan)).text()
}
const withheld = 'kept for clinical readers'

test('a paramedic reads what is kept for clinical readers, and nothing that is shown on a click of its own', async () => {
  const text = await page('Paramedic')
  expect(text).toContain('Everything, and plainly')
  expect(text).not.toContain('That he finds me')
  expect(text).not.toContain('4711')
})

test('a call handler reads what is open to all, and that something is not shown', async () => {
  const text = await page('111 call handler')
  expect(text).not.toContain('Everything, and plainly')
  expect(text).not.toContain(told.question)
  expect(text).not.toContain('4711')
  expect(text).toContain(withheld)
  expect(text).toContain('Asha')
})

test('the person reads her own clinical answers; what was held back from her is not there, and nothing says so', async () => {
  const it = await onCall([...asha, told, held])
  const text = await (await (await it.as(rose)).get(it.plan)).text()
  expect(text).toContain('Everything, and plainly')
  expect(text).not.toContain('That he finds me')
  expect(text).not.toContain(withheld)
})

test('what was asked and is kept from a reader is never said not to be held in this plan', async () => {
  const decision = { ...told, field: 'rec.cpr.decision' }
  const it = await onCall([...asha, decision])
  const she = await it.as(reader('Call handler'))
  await she.post(`${it.plan}/reason`, becauseAttending)
  const text = await (await she.get(it.plan)).text()
  expect(text).not.toContain('holds no CPR decision')
  expect(text).not.toContain('Everything, and plainly')
  expect(text).toContain(withheld)
})

const code = 'In this plan and not shown to you: Key safe code.'

test('to whom only what lies apart is not shown the page names it, and says nothing of clinical readers', async () => {
  const it = await onCall([...asha, told, inside, held])
  const read = async (jobRole: string) => {
    const she = await it.as({ ...reader(jobRole), id: accountId(jobRole), email: `${jobRole}@example.org` })
    await she.post(`${it.plan}/reason`, becauseAttending)
    return (await she.get(it.plan)).text()
  }
  const pharmacist = await read('pharmacist')
  expect(pharmacist).toContain(code)
  expect(pharmacist).not.toContain(withheld)
  expect(pharmacist).not.toContain('4711')
  const handler = await read('handler')
  for (const words of [code, withheld]) expect(handler).toContain(words)
})

test('what leads to a place that is not said is told to nobody, so no page says that others could open it', async () => {
  const place = anEntry('person.usualAddress', { kind: 'declined' })
  const it = await onCall([
    ...asha.filter(({ field }) => field !== 'person.usualAddress'),
    place,
    told,
    inside,
  ])
  const she = await it.as(reader('paramedic'))
  await she.post(`${it.plan}/reason`, becauseAttending)
  const text = await (await she.get(it.plan)).text()
  expect(text).toContain('Everything, and plainly')
  for (const words of [code, withheld, '4711']) expect(text).not.toContain(words)
})

test('what the practice alone reads of one contact, and nobody answered of another, sends no crew to look for it; of an approval before too', async () => {
  const knows = {
    ...anEntry('contact.knowsPrognosis', { kind: 'answer', value: 'no' }, team, asContact('k1')),
  }
  const open = {
    section: 'contacts',
    field: 'contact.knowsPrognosis',
    question: 'Knows',
    clinical: true,
  } as const
  const other = { list: 'contact', item: 'k2' } as const
  for (const hold of [{ hold: true } as const, {}]) {
    const it = await onCall([...asha, told, { ...knows, hold: true }], [{ ...open, ...other, ...hold }])
    await it.she.post(`${it.plan}/reason`, becauseAttending)
    const text = await (await it.she.get(it.plan)).text()
    expect(text).toContain('Everything, and plainly')
    expect(text).not.toContain(withheld)
  }
})
