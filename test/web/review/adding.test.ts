import { expect, test } from 'vitest'
import { isAccepted } from '#src/plan/reads/readers.ts'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, larkfield, led, readOn, rose, tom } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
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
  expect(again).toContain(`value="at-their-word ${id}:crisis.name"`)
  await hers.post(at('review/crisis'), { ...form, read: readOn(again) })
  expect(Object.keys((await now()).items).filter((one) => one === id)).toHaveLength(1)
})

test('a clinician names the crisis that she adds as her own, may approve it, and may write down the person’s word instead', async () => {
  const { hers, now } = await handedOver()
  const path = at('review/crisis')
  const page = await (await hers.get(path)).text()
  const to = led(await hers.post(path, { read: readOn(page), do: addOn(page) }))
  const [, id = ''] = /#item-(.+)$/.exec(to) ?? []
  const there = await (await hers.get(path)).text()
  const name = `${id}:crisis.name`
  expect(there).toContain(`name="${name}"`)
  await hers.post(path, { read: readOn(there), [name]: 'Bleeding from the neck' })
  const own = await now()
  expect(own.voices.team?.crisis?.items.crisis?.[id]?.answers['crisis.name']).toMatchObject({ own: true })
  expect(own.drafters).not.toContain(helen.id)
  const again = await (await hers.get(path)).text()
  expect(again).toMatch(/Dr Helen Marsh<\/bdi><\/strong>, for the team[\s\S]*Bleeding from the neck/)
  expect(again).not.toContain('written down at the person’s word')
  const asking = at(`review/crisis/at-their-word/crisis/${id}/crisis.firstAction`)
  const sent = { read: readOn(again), 'crisis.firstAction': 'Hold my hand' }
  expect((await hers.post(asking, sent)).status).toBe(303)
  expect(await (await hers.get(path)).text()).toContain('written down at the person’s word')
  expect((await now()).drafters).toContain(helen.id)
})

test('a wish of the person’s own crisis is nobody’s but hers to say', async () => {
  const { hers, now } = await handedOver()
  const page = await (await hers.get(at('review/crisis'))).text()
  expect(page).not.toContain('name="one-crisis:crisis.name"')
  await hers.post(at('review/crisis'), { read: readOn(page), 'one-crisis:crisis.name': 'Something else' })
  expect((await now()).voices.team).toBeUndefined()
})

test('what is typed anywhere on the page is saved, or comes back, whichever button is pressed', async () => {
  const { hers, now } = await handedOver()
  const path = at('review/crisis')
  const first = await (await hers.get(path)).text()
  const [, id = ''] =
    /#item-(.+)$/.exec(led(await hers.post(path, { read: readOn(first), do: addOn(first) }))) ?? []
  const there = await (await hers.get(path)).text()
  const deeds = [...there.matchAll(/name="do"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="do"/g)].map(
    ([, one = '', other = '']) => one || other,
  )
  expect(deeds).toContain(`at-their-word ${id}:crisis.name`)
  let turn = 0
  for (const deed of deeds.filter((one) => !one.startsWith('take-out'))) {
    turn += 1
    const typed = `Call before ${turn}`
    const page = await (await hers.get(path)).text()
    const answer = await hers.post(path, {
      read: readOn(page),
      do: deed,
      'one-crisis:crisis.escalateWhen': typed,
    })
    const said = JSON.stringify((await now()).voices.team)
    const isKept = said.includes(typed) || (await answer.clone().text()).includes(typed)
    expect(isKept, deed).toBe(true)
    if (!deed.startsWith('at-their-word')) continue
    expect(led(answer)).toContain('/at-their-word/')
    expect((await hers.get(led(answer))).status).toBe(200)
    const wrong = await hers.post(path, {
      read: readOn(page),
      do: deed,
      'words:crisis': 'x'.repeat(4001),
      [`${id}:crisis.name`]: 'y'.repeat(500),
    })
    expect(wrong.status, deed).toBe(422)
    expect(await wrong.text()).toContain('y'.repeat(500))
  }
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

test('what the person thinks of one treatment can be written down as soon as it is added, from its first question on', async () => {
  const { hers } = await handedOver()
  const path = at('review/papers')
  const page = await (await hers.get(path)).text()
  const to = led(await hers.post(path, { read: readOn(page), do: addOn(page) }))
  const [, id = ''] = /#item-(.+)$/.exec(to) ?? []
  const there = await (await hers.get(path)).text()
  expect(there).toContain(`value="at-their-word ${id}:views.topic"`)
  expect(there, 'of the person’s own item nobody writes for her').not.toContain(
    'at-their-word one-views:views.topic',
  )
  const asking = at(`review/papers/at-their-word/views/${id}/views.topic`)
  expect((await hers.get(asking)).status).toBe(200)
  const sent = { read: readOn(there), 'views.topic': 'dialysis' }
  expect((await hers.post(asking, sent)).status).toBe(303)
  const after = await (await hers.get(path)).text()
  expect(after).toMatch(/id="item-[^"]*"[\s\S]*[Dd]ialysis/)
  expect(after).toContain(`value="at-their-word ${id}:views.view"`)
})

test('a list is added to only where the page asks it, and an item that holds nothing leaves the section accepted', async () => {
  const { app, hers, now } = await handedOver()
  const path = at('review/papers')
  const page = async () => await (await hers.get(path)).text()
  const adds = async () => [...(await page()).matchAll(/value="add-item (\w+)\//g)].map(([, list]) => list)
  await does(app, rose, { kind: 'withdraw' })
  const more = { section: 'papers', step: 'more' }
  await does(app, rose, says(more, { 'papers.more': ['consult'] }))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect(await adds(), 'nobody is asked about treatments').not.toContain('views')
  await hers.post(path, { read: readOn(await page()), 'papers.more': ['consult', 'treatments'] })
  expect(await adds()).toContain('views')
  await does(app, helen, { kind: 'accept', section: 'papers', read: (await now()).version })
  const adding = /value="(add-item views[^"]+)"/.exec(await page())?.[1] ?? 'none'
  const to = led(await hers.post(path, { read: readOn(await page()), do: adding }))
  const [, id = ''] = /#item-(.+)$/.exec(to) ?? []
  expect(await page()).toContain(`id="item-${id}"`)
  expect(isAccepted(await now(), 'papers')).toBe(true)
  await does(app, helen, { kind: 'remove-item', section: 'papers', at: ['views', id] })
  expect(isAccepted(await now(), 'papers')).toBe(true)
  await does(app, helen, { kind: 'restore-item', section: 'papers', at: ['views', id] })
  const sent = { read: readOn(await page()), 'views.topic': 'dialysis' }
  await hers.post(at(`review/papers/at-their-word/views/${id}/views.topic`), sent)
  expect(isAccepted(await now(), 'papers'), 'what it says is read').toBe(false)
})
