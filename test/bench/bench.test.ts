import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { aFolder } from '#test/kit/scratch.ts'
import { type Person, prepareStore } from './prepare-store.ts'
import { recordJourney, sectionsForAPerson } from './record-journey.ts'
import type { Served } from './serve.ts'
import { serveBare, serveOurs } from './servers.ts'
import { walkJourneys } from './walk-journeys.ts'

const aBench = async () => {
  const folder = aFolder('sayso-bench')
  const running: Served[] = []
  onTestFinished(async () => {
    await Promise.all(running.map(({ stop }) => stop()))
    rmSync(folder, { recursive: true, force: true })
  })
  const database = join(folder, 'ours.sqlite')
  const [first, ...others] = (await prepareStore(database, 3, 0)).people
  if (!first) throw new Error('nobody was prepared')
  const kept = async (starting: Promise<Served>): Promise<Served> => {
    const served = await starting
    running.push(served)
    return served
  }
  return { folder, first, others, kept, ours: await kept(serveOurs(folder, database)) }
}

test('the recorded journey goes through every chapter, and both servers give every patient the same bytes', async () => {
  const { folder, first, others, kept, ours } = await aBench()
  const { steps, headers } = await recordJourney(ours, first)
  expect(sectionsForAPerson.length).toBeGreaterThan(8)
  for (const { section } of sectionsForAPerson)
    expect(steps.some(({ path, status }) => path.endsWith(`/${section.id}/check`) && status === 200)).toBe(
      true,
    )
  expect(steps.filter(({ method }) => method === 'POST').length).toBeGreaterThan(flows.sections.length)

  const bare = await kept(serveBare(folder, { steps, headers, people: others }))
  const [here, there]: readonly (Person | undefined)[] = others
  if (!here || !there) throw new Error('too few were prepared')
  for (const served of [ours, bare]) {
    const plain = await walkJourneys(served, [here], { steps, encoding: 'identity' })
    expect(plain.stepsMs.length).toBe(steps.length)
    const pressed = await walkJourneys(served, [there], { steps, encoding: 'gzip' })
    expect(pressed.requests).toBe(steps.length)
  }
}, 60_000)
