import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { openDatabase } from '#src/store/database.ts'
import { verify } from '#src/store/verification.ts'
import { rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { atHome, code, field, handOver, named, signs } from '#test/kit/a-key-safe.ts'
import { masterKeyFor } from '#test/kit/a-master-key.ts'
import { daniel, helen, led, priya, readOn } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'

const section = `/plans/${rosesPlan}/review/home`

test('a clinician writes a code on a page of its own: under her name, shown on a click, and in nothing that she types into', async () => {
  const it = await atHome()
  await handOver(it)
  const she = await it.as(helen)
  const page = await (await she.get(section)).text()
  expect(page).toContain(`value="beside ${field}"`)
  expect(page).not.toContain(`name="${field}.secret"`)
  const forged = { read: readOn(page), do: `beside ${field}`, [`${field}.secret`]: code }
  const to = led(await she.post(section, forged))
  expect(to).toBe(`${section}/beside/${field}`)
  expect(await named(it), 'not from there').toEqual([])
  expect(JSON.stringify(await it.ports.drafts.ofPlan(rosesPlan, helen.id))).not.toContain('waterbutt')
  const long = await she.answer(to, { [`${field}.secret`]: `${code} ${'x'.repeat(200)}` })
  expect([long.status, (await long.text()).includes('waterbutt')]).toEqual([422, false])
  expect((await she.answer(to)).status, 'nothing written').toBe(422)
  expect(led(await she.answer(to, { [`${field}.secret`]: code }))).toBe(`${section}#t-home-keySafeDetail`)
  const [id = ''] = await named(it)
  const shown = await (await she.get(section)).text()
  expect(shown).toContain(`/plans/${rosesPlan}/kept-apart/${id}`)
  expect(shown + (await (await she.get(to)).text())).not.toContain('waterbutt')
  expect(await (await she.post(`/plans/${rosesPlan}/kept-apart/${id}`)).text()).toContain(code)
  expect(await (await it.she.post(`/plans/${rosesPlan}/kept-apart/${id}`)).text()).toContain(code)
  expect((await (await it.as(daniel)).get(`/plans/${rosesPlan}/kept-apart/${id}`)).status).toBe(404)
  await signs(it)
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  expect(await (await crew.get(`/urgent/${rosesPlan}`)).text()).not.toContain('waterbutt')
  expect(await (await crew.post(`/urgent/${rosesPlan}/kept-apart/${id}`)).text()).toContain(code)
  const approved = (await it.ports.plans.load(rosesPlan)).approved?.content
  expect(JSON.stringify([approved, it.logged])).not.toContain('waterbutt')
  expect((await it.ports.accessLog.ofPlan(rosesPlan)).filter(({ deed }) => deed === 'revealed')).toHaveLength(
    3,
  )
})

test('a code that the team takes back is destroyed', async () => {
  const it = await atHome()
  await handOver(it)
  const she = await it.as(helen)
  await she.answer(`${section}/beside/${field}`, { [`${field}.secret`]: code })
  const [id = ''] = await named(it)
  const read = readOn(await (await she.get(section)).text())
  expect((await she.post(section, { read, do: `take-back ${field}` })).status).toBe(303)
  expect(await named(it)).toEqual([])
  expect(await it.ports.sites.find(rosesPlan, id)).toMatchObject({ kind: 'destroyed' })
  const opened = await openDatabase({ url: it.file, masterKeyFile: masterKeyFor(it.file), access: 'read' })
  if (!opened.ok) throw new Error(opened.kind)
  const all = await verify(opened.database, flows)
  await opened.database.close()
  expect(all.flatMap(({ broken }) => broken ?? [])).toEqual([])
})
