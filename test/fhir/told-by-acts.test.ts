import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { toldByActsIn } from '#src/fhir/exchange-of.ts'
import { instant as at } from '#src/plan/ids.ts'
import { aWholeDraft, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { handOver, signs } from '#test/kit/a-key-safe.ts'
import { anApp, larkfield, rose } from '#test/kit/an-app.ts'

test('who agreed and when, for which practice, and that sharing was stopped are told by the acts themselves', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const lives = (choice: string) =>
    does(it, rose, says({ section: 'home', step: 'dwelling' }, { 'home.dwelling': { choice, note: '' } }))
  await lives('own-home')
  const first = { section: 'places', step: 'death-first' }
  await does(it, rose, says(first, { 'place.death1': { choice: 'own-home', note: '' } }))
  await handOver(it)
  await signs(it)
  const told = async () => {
    const { approved, away } = await it.ports.plans.load(rosesPlan)
    if (!approved) throw new Error('nothing was approved')
    return toldByActsIn(flows.toldByActs, { content: approved.content, away })
  }
  const now = await told()
  const standing = (field: string) => now.find((one) => one.field === field)?.value
  expect(standing('share.obtained')).toEqual({
    ...{ by: expect.stringContaining('Patel'), voice: 'person', how: [expect.any(String)] },
    at: expect.stringMatching(/^2026-11-22T/),
  })
  expect(standing('sign.submittedTo')).toBe(larkfield.name)
  expect(standing('about.updatedOn')).toBe('2026-11-22')
  expect(standing('place.death1UsualResidence')).toBe(true)
  expect(standing('share.withdrawn'), 'nobody stopped it').toBeUndefined()
  expect(
    now.flatMap(({ parts }) => parts.map(({ resource, element, from }) => [from, resource, element])),
  ).toEqual(
    expect.arrayContaining([
      ['share.obtained', 'Consent', 'dateTime'],
      ['sign.submittedTo', 'Task', 'owner'],
      ['place.death1UsualResidence', 'Observation', undefined],
    ]),
  )
  await does(it, rose, { kind: 'withdraw' })
  const after = await told()
  expect(after.find(({ field }) => field === 'share.withdrawn')).toMatchObject({
    value: { status: 'inactive', at: expect.stringMatching(/^2026-11-22T/) },
    parts: [{ resource: 'Consent', element: 'status' }],
  })
})

test('a place that is not where somebody lives is none, and without an answer nothing is told', () => {
  const answer = (field: string, choice: string) => ({
    ...{ section: 'places', field, question: '', class: 'F' as const, clinical: false, shown: [] },
    ...{ said: { kind: 'answer' as const, value: { choice, note: '' } }, saidAt: '2026-03-01', flow: '' },
    saidBy: { name: '', voice: 'person' as const },
  })
  const told = (...entries: readonly ReturnType<typeof answer>[]) => {
    const signedBy = {
      name: '',
      jobRole: '',
      registration: '',
      practice: 'Elm',
      at: at('2026-03-01T09:00:00.000Z'),
    }
    const content = { pathways: [], entries, notAsked: [], signedBy, reviewOn: '' }
    const { 'place.death1UsualResidence': act } = flows.toldByActs
    if (!act) throw new Error('not told')
    return toldByActsIn({ act }, { content, away: undefined }).map(({ value }) => value)
  }
  expect(told(answer('place.death1', 'hospice'), answer('home.dwelling', 'own-home'))).toEqual([false])
  expect(told(answer('place.death1', 'care-home'), answer('home.dwelling', 'care-home'))).toEqual([true])
  expect(told(answer('place.death1', 'own-home'), answer('home.dwelling', 'sheltered'))).toEqual([true])
  expect(told(answer('place.death1', 'own-home'), answer('home.dwelling', 'care-home'))).toEqual([false])
  expect(told(answer('place.death1', 'hospice'))).toEqual([])
})
