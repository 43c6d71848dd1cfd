import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, rose, tom } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const readOn = (page: string): string => /name="read" value="(\d+)"/.exec(page)?.[1] ?? 'none'
const handedOver = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  return { app, hers: await app.as(helen), now: () => app.ports.plans.load(rosesPlan) }
}
const addOn = (page: string): string => /value="(add-item [^"]+)"/.exec(page)?.[1] ?? 'none'

test('a clinician adds a crisis: the server names it, it is the team’s, and what was typed beside it is saved', async () => {
  const { hers, now } = await handedOver()
  const page = await (await hers.get(at('review/crisis'))).text()
  const form = { read: readOn(page), do: addOn(page), 'one-crisis:crisis.escalateWhen': 'At once' }
  const to = led(await hers.post(at('review/crisis'), form))
  const [, id = ''] = /#item-(.+)$/.exec(to) ?? []
  const plan = await now()
  expect(plan.items[id]).toMatchObject({ addedBy: 'team', removed: false, section: 'crisis' })
  expect(plan.status).toBe('in-review')
  expect(plan.voices.team?.crisis?.items.crisis?.['one-crisis']?.answers['crisis.escalateWhen']).toBeDefined()
  const again = await (await hers.get(at('review/crisis'))).text()
  expect(again).toContain(`id="item-${id}"`)
  expect(again).toContain(`name="${id}:crisis.clinicianAction"`)
  expect(again).toContain(`/at-their-word/crisis/${id}/crisis.name`)
  await hers.post(at('review/crisis'), { ...form, read: readOn(again) })
  expect(Object.keys((await now()).items).filter((one) => one === id)).toHaveLength(1)
})

test('a contact that a clinician adds is answered on the page of the section, and stands in the plan', async () => {
  const { hers, now } = await handedOver()
  const page = await (await hers.get(at('review/contacts'))).text()
  const [, id = ''] =
    /#item-(.+)$/.exec(
      led(await hers.post(at('review/contacts'), { read: readOn(page), do: addOn(page) })),
    ) ?? []
  const there = await (await hers.get(at('review/contacts'))).text()
  const name = `${id}:contact.name`
  expect(there).toContain(`name="${name}"`)
  await hers.post(at('review/contacts'), { read: readOn(there), [name]: 'Haematology on call' })
  const answers = (await now()).voices.team?.contacts?.items.contact?.[id]?.answers
  expect(answers?.['contact.name']).toMatchObject({
    said: { value: 'Haematology on call' },
    by: { name: helen.name },
  })
})

test('what the team added the team takes out, and nothing that others added', async () => {
  const { hers, now } = await handedOver()
  const page = await (await hers.get(at('review/crisis'))).text()
  await hers.post(at('review/crisis'), { read: readOn(page), do: addOn(page) })
  const there = await (await hers.get(at('review/crisis'))).text()
  const [, id = ''] = /value="take-out crisis\/([^"]+)"/.exec(there) ?? []
  expect(there).not.toContain('take-out crisis/one-crisis"')
  await hers.post(at('review/crisis'), { read: readOn(there), do: `take-out crisis/${id}` })
  expect((await now()).items[id]?.removed).toBe(true)
  const refused = await hers.post(at('review/crisis'), {
    read: readOn(there),
    do: 'take-out crisis/one-crisis',
  })
  expect([refused.status, (await now()).items['one-crisis']?.removed]).toEqual([404, false])
})

test('nothing is added to a plan that is with the person', async () => {
  const { app, hers, now } = await handedOver()
  const page = await (await hers.get(at('review/crisis'))).text()
  await does(app, helen, { kind: 'ask-back', section: 'about', at: ['about.people'], text: 'Which sister?' })
  await does(app, helen, { kind: 'return' })
  const { version } = await now()
  expect((await hers.post(at('review/crisis'), { read: readOn(page), do: addOn(page) })).status).toBe(409)
  expect((await now()).version).toBe(version)
  await does(app, rose, { kind: 'add-item', section: 'crisis', at: ['crisis', 'hers'] })
})

test('two colleagues who write the team’s words beside one answer see both texts, and neither is lost', async () => {
  const { app, hers, now } = await handedOver()
  const his = await app.as(tom)
  const read = readOn(await (await hers.get(at('review/about'))).text())
  await hers.post(at('review/about'), { read, 'words:about.people': 'We met both sons.' })
  const late = await his.post(at('review/about'), {
    read,
    'words:about.people': 'The sister rings on Sundays.',
  })
  const page = await late.text()
  expect(late.status).toBe(409)
  expect(page).toContain('We met both sons.')
  expect(page).toContain('The sister rings on Sundays.')
  expect((await now()).teamWords['about/about.people']?.text).toBe('We met both sons.')
})
