import { expect, test } from 'vitest'
import { danielsVoice, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, daniel, helen, larkfield, led, priya, rose, tom } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { canary, planIn } from '#test/web/frame/plan-states.ts'

const at = (path: string) => `/plans/${rosesPlan}/${path}`
const told = { how: 'by-phone', on: '2026-02-20', words: 'She said: nobody is to read it.' }

const nightStatus = async (app: AnApp): Promise<number> => {
  const crew = await app.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  return (await crew.get(`/urgent/${rosesPlan}`)).status
}

test('RULE-CON-2: at the person’s word a clinician stops sharing, says how and when she heard it, and reads nothing of it any more; the person reads that', async () => {
  const app = await planIn('a')
  let doctor = await app.as(helen)
  expect(await (await doctor.get(at('life'))).text()).toContain(at('sharing-stopped'))
  const page = await (await doctor.get(at('sharing-stopped'))).text()
  const on = /<option value="(\d{4}-\d\d-\d\d)"/.exec(page)?.[1] ?? ''
  for (const without of ['how', 'on', 'words'])
    expect((await doctor.post(at('sharing-stopped'), { ...told, on, [without]: '' })).status, without).toBe(
      422,
    )
  const long = { ...told, on, words: 'x'.repeat(1001) }
  expect(await (await doctor.post(at('sharing-stopped'), long)).text()).toContain('This is too long')
  expect(await nightStatus(app)).toBe(200)
  app.later(22 * 3600)
  expect(led(await doctor.post(at('sharing-stopped'), { ...told, on }))).toContain('kept=1')
  doctor = await app.as(helen)
  expect(await (await doctor.get(at('sharing-stopped'))).text()).toContain('She said: nobody is to read it.')
  expect(led(await doctor.post(at('sharing-stopped'), { ...told, on }))).toBe(at('review'))
  const second = await (await app.as(tom)).post(at('sharing-stopped'), {
    ...told,
    on,
    words: 'She told me too.',
  })
  expect([second.status, await second.text()], 'a colleague who wrote it down as well').toEqual([
    404,
    expect.stringContaining('She told me too.'),
  ])
  expect(await nightStatus(app)).toBe(410)
  const plan = await app.ports.plans.load(rosesPlan)
  expect(plan).toMatchObject({ status: 'withdrawn', isUnshared: true })
  expect(plan.ended).toMatchObject({
    by: { name: helen.name },
    stoppedFor: { words: told.words, told: { how: 'by-phone', on } },
  })
  expect(await app.ports.sites.find(rosesPlan, 'site-of-rose')).toMatchObject({ kind: 'destroyed' })
  const desk = await (await doctor.get(at('life'))).text()
  expect(desk).toContain('at the person’s word')
  expect(desk).not.toContain(canary)
  const home = await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()
  expect(home).toContain('Sharing was stopped for you')
  expect(home).toContain(told.words)
  expect(home).toContain('on the phone')
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const again = await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()
  expect(again, 'she shares again').not.toContain('Sharing was stopped for you')
})

const lacks = {
  id: 'row-1',
  said: { decision: 'sharing', outcome: 'lacks', how: 'We talked', by: 'Dr Helen Marsh', on: '2026-02-01' },
  is: 'sharing:lacks',
}

test('RULE-CON-2: who holds the power stops it where the person cannot decide, as is on record, and nobody else does for them', async () => {
  const app = await planIn('h')
  let he = await app.as(daniel)
  const path = at('stop-sharing-for')
  const gets = async () => (await he.get(path)).status
  expect(await gets(), 'no papers').toBe(404)
  await does(app, helen, {
    kind: 'record-authority',
    carer: danielsVoice,
    document: 'lpa-hw',
    reference: 'seen',
  })
  expect(await gets(), 'she decides herself').toBe(404)
  await expect(does(app, daniel, { kind: 'stop-sharing-for', words: 'Mine' })).rejects.toThrow('not-allowed')
  await does(
    app,
    helen,
    says({ section: 'legal', step: 'capacity' }, { 'legal.capacity': { none: false, rows: [lacks] } }),
  )
  expect(await (await he.get(`/plans/${rosesPlan}`)).text()).toContain(path)
  expect(await (await he.post(path, { why: ' ' })).text()).toContain('Say why')
  expect(await (await he.post(path, { why: 'x'.repeat(1001) })).text()).toContain('This is too long')
  app.later(40 * 3600)
  expect(led(await he.post(path, { why: 'She was frightened by it.' }))).toContain('kept=1')
  he = await app.as(daniel)
  expect(await (await he.get(path)).text()).toContain('She was frightened by it.')
  expect(led(await he.post(path, { why: 'She was frightened by it.' }))).toBe(`/plans/${rosesPlan}`)
  const home = await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()
  expect(home).toContain('who decides for you about sharing')
  expect(home).toContain('She was frightened by it.')
  const desk = await (await (await app.as(helen)).get(at('life'))).text()
  expect(desk).toContain('who decides about it for the person')
  expect(desk, 'why is for the person').not.toContain('frightened')
  expect(desk).not.toContain(canary)
})
