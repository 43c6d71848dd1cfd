import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, led, rose } from '#test/kit/an-app.ts'

const at = (section: string): string => `/plans/${rosesPlan}/review/${section}`

const world = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  const page = async (section: string) => await (await as.get(at(section))).text()
  const found = async (section: string) =>
    /<section aria-labelledby="quality"[\s\S]*?<\/section>/.exec(await page(section))?.[0] ?? ''
  const save = async (section: string, typed: Readonly<Record<string, string>>) => {
    const read = /name="read" value="(\d+)"/.exec(await page(section))?.[1] ?? ''
    expect(led(await as.post(at(section), { read, ...typed }))).toContain(at(section))
  }
  return { app, found, save }
}

const leaves = (app: AnApp, step: string, kind: 'skipped' | 'declined') =>
  does(app, rose, {
    ...{ kind: 'answer', section: 'matters', at: [], step },
    said: { [`matters.${step}`]: { kind } },
  })

test('what a reader at night would miss stands where it is mended, with why, how and the check, and is gone once it is', async () => {
  const { app, found } = await world()
  const aim = `href="${at('matters')}#t-matters-balance"`
  expect(await found('matters')).not.toContain(aim)
  await leaves(app, 'balance', 'skipped')
  const shown = await found('matters')
  expect(shown).toContain(aim)
  for (const said of ['Nothing says what care should aim for', 'Check A5, version 1', 'no validated scale'])
    expect(shown).toContain(said)
  expect(shown).toContain('<details class="nhsuk-details" open>')
  expect(await found('home'), 'only there').not.toContain(aim)
  await leaves(app, 'balance', 'declined')
  expect(await found('matters')).not.toContain(aim)
})

test('of a check whose questions stand in two sections each section shows its own', async () => {
  const { app, found } = await world()
  const none = { kind: 'skipped' } as const
  const left = { section: 'home', at: [], step: 'dependants', said: { 'home.dependants': none } }
  await does(app, rose, { kind: 'answer', ...left })
  expect(await found('home')).toContain('Whether somebody depends on them is not said')
  expect(await found('contacts')).not.toContain('depends on them')
})

test('a hint about wording stands where the words are typed until they are saved in others', async () => {
  const { found, save } = await world()
  const words = (text: string, before: string) => ({
    'words:matters.value': text,
    'shown:words:matters.value': before,
  })
  await save('matters', words('Keep comfortable.', ''))
  const shown = await found('matters')
  expect(shown).toContain('Wording of the team that others may read in another way')
  expect(shown).toContain('“<bdi>Keep comfortable</bdi>”')
  expect(await found('home')).not.toContain('Keep comfortable')
  await save('matters', words('Give the drops under the tongue when she is in pain.', 'Keep comfortable.'))
  expect(await found('matters')).not.toContain('Keep comfortable')
})

test('a safety alert stands in each section that it is about, apart from what is only missing', async () => {
  const { app, found } = await world()
  await does(app, rose, says({ section: 'matters', step: 'balance' }, { 'matters.balance': '25' }))
  const value = 'I would rather have less time here than more time on a ward.'
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': value }))
  await leaves(app, 'fear', 'skipped')
  const shown = await found('matters')
  const [alerts = '', missing = ''] = shown.split('<details')
  expect(alerts).toContain('Safety alerts')
  expect(alerts).toContain('Check C8')
  expect(alerts).not.toContain('Check A2')
  expect(missing).toContain('Check A2')
  expect(missing).not.toContain('Check C8')
  expect(await found('home')).not.toContain('Check C8')
})
