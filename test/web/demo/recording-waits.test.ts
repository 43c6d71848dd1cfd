import { expect, test } from 'vitest'
import { withoutTraces } from '#src/flow/without-traces.ts'
import { recordingsOpen } from '#src/plan/reads/recordings.ts'
import { aBrowser } from '#test/kit/a-browser.ts'
import { anApp } from '#test/kit/an-app.ts'
import { demoPeople } from '#views/demo/people.en.ts'

test('the demonstration has a recording of Rose’s that waits to be typed up: a sound that plays, without traces, and that her son is led to', async () => {
  const app = await anApp(true)
  const rose = await app.ports.accounts.findByEmail(demoPeople.rose.email)
  const [row] = rose ? await app.ports.plans.ownedBy(rose.id) : []
  if (!row) throw new Error('Rose has no plan')
  const { id } = row
  const plan = await app.ports.plans.load(id)
  const [one] = recordingsOpen(plan)
  expect(recordingsOpen(plan)).toHaveLength(1)
  const kept = await app.ports.files.find(id, one?.file ?? '')
  expect(kept).toMatchObject({ type: 'audio/wav', name: 'recording.wav', size: kept?.content.byteLength })
  expect(kept?.size, 'small').toBeLessThan(30_000)
  expect(Buffer.from(withoutTraces(kept?.content ?? new Uint8Array(), 'audio/wav') ?? [])).toEqual(
    Buffer.from(kept?.content ?? []),
  )
  const he = aBrowser(app.composed.app)
  await he.post('/demo/sign-in/daniel')
  expect(await (await he.get(`/plans/${id}`)).text()).toContain(`href="/plans/${id}/recordings"`)
  expect(await (await he.get(`/plans/${id}/recordings`)).text()).toContain('Type it up')
})
