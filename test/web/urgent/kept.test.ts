import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId } from '#src/plan/ids.ts'
import { priya, rose, stranger } from '#test/kit/an-app.ts'
import { becauseAttending, onCall } from '#test/kit/on-call.ts'
import { anEntry, asha } from '#test/kit/publications.ts'

const told = anEntry('matters.wantsToKnow', { kind: 'answer', value: 'Everything, and plainly' })
const held = {
  ...anEntry('matters.fear', { kind: 'answer', value: 'That he finds me' }),
  hold: true,
} as const
const inside = {
  ...anEntry('person.usualAddress', { kind: 'answer', value: '4711' }),
  ...({ field: 'home.keySafeDetail', clinical: true, sees: 'site' } as const),
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

const closing = (rows: readonly (readonly [chapter: string, to: string, until: string])[]) =>
  anEntry('share.closed', {
    kind: 'answer',
    value: {
      none: false,
      rows: rows.map(([chapter, to, until], index) => ({
        id: `row-${index}`,
        said: { chapter, to, until },
        is: '',
      })),
    },
  })
const closed = 'not shown to you for now'

test('RULE-CON-2: a chapter that the person keeps from urgent care until a day is read by nobody there, is said to be missing by nobody, and is back on the next day in the UK', async () => {
  const value = anEntry('matters.value', { kind: 'answer', value: 'The garden in the morning' })
  const refused = {
    ...anEntry('matters.fear', { kind: 'answer', value: 'A tube in my throat: I refuse it' }),
    refusal: { readBy: 'Ruth Okafor', at: '2026-02-01T10:00:00.000Z' },
  }
  const away = anEntry('about.stayAway', { kind: 'answer', value: 'Keith must not come in' })
  const until = '2026-07-31'
  const it = await onCall([
    ...asha,
    ...[value, refused, away, anEntry('about.pleaseDo', { kind: 'answer', value: ['Knock twice'] })],
    closing([
      ['matters', 'urgent-care', until],
      ['about', 'not-clinical', until],
    ]),
  ])
  const at = (moment: string) => it.later((Date.parse(moment) - Date.parse(it.ports.clock.now())) / 1000)
  const opened = async (jobRole: string): Promise<string> => {
    const [id, email] = [accountId(`reader ${jobRole}`), `${jobRole.replaceAll(' ', '.')}@example.org`]
    const she = await it.as({ ...reader(jobRole), id, email })
    await she.post(`${it.plan}/reason`, becauseAttending)
    return (await she.get(it.plan)).text()
  }
  at('2026-07-31T22:30:00.000Z')
  const medic = await opened('Paramedic')
  expect(medic, 'half past eleven on the last day').toContain(closed)
  expect(medic).not.toContain('The garden in the morning')
  expect(medic, 'nothing is said to be missing there').not.toContain('What matters most')
  for (const words of ['I refuse it', 'Keith must not come in', 'Knock twice']) expect(medic).toContain(words)
  expect(medic, 'nor which, nor until when').not.toContain(closing([]).question)
  const handler = await opened('111 call handler')
  expect(handler).not.toContain('Knock twice')
  at('2026-07-31T23:10:00.000Z')
  const next = await opened('Paramedic')
  expect(next, 'ten past midnight in the UK').toContain('The garden in the morning')
  expect(next).not.toContain(closed)
  expect(next).not.toContain('share.closed')
})
