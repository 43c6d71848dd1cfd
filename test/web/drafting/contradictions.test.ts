import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { sectionsIn } from '#src/flow/spot.ts'
import { aHandedOverPlan, aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, readOn, rose } from '#test/kit/an-app.ts'

const contact = `/plans/${rosesPlan}/contacts/contact/one-contact`
const needed = ['emergency-contact', 'consult-if-no-capacity', 'advocate', 'child-care', 'pet-care']

test.each(needed)('who is needed in life (%s) cannot be called only after the death', async (role) => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const says = (step: string, fields: Record<string, string>) => she.answer(`${contact}/${step}`, fields)
  await says('roles', { 'contact.roles': 'key-holder' })
  expect((await says('when-to-call', { 'contact.whenToCall': 'after-death-only' })).status).toBe(303)
  await says('roles', { 'contact.roles': role })
  const page = await (await she.get(`${contact}/when-to-call`)).text()
  expect(page).not.toContain('value="after-death-only"')
  expect((await says('when-to-call', { 'contact.whenToCall': 'after-death-only' })).status).toBe(422)
  expect(await (await she.get(`/plans/${rosesPlan}/contacts/check`)).text()).toContain('Needs another look')
})

test('a clinician who writes both at once is told which was not saved, in her own words', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const as = await it.as(helen)
  const path = `/plans/${rosesPlan}/review/contacts`
  const added = await (await as.get(path)).text()
  const deed = /value="(add-item contact[^"]*)"/.exec(added)?.[1] ?? ''
  const id = deed.split('/').at(-1)
  const to = (await as.post(path, { read: readOn(added), do: deed })).headers.get('location') ?? ''
  const page = await (await as.get(to)).text()
  const back = await as.post(path, {
    read: readOn(page),
    [`${id}:contact.name`]: 'Sister Ruth',
    [`${id}:contact.roles`]: ['', 'emergency-contact'],
    [`${id}:contact.whenToCall`]: 'after-death-only',
  })
  expect(back.status).toBe(422)
  const text = await back.text()
  expect(text).toContain('Something that you wrote was not saved')
  expect(text.slice(text.indexOf('was not saved'))).toContain('Only after a death')
  const { voices } = await it.ports.plans.load(rosesPlan)
  const said = JSON.stringify(voices.team)
  expect(said).toContain('Sister Ruth')
  expect(said).not.toContain('after-death-only')
})

const choosing = flows.sections.flatMap(({ section }) =>
  sectionsIn(section).flatMap((one) => Object.entries(one.section.fields)),
)

test('having none of these stands beside nothing else, wherever it is a choice', () => {
  const open = choosing.filter(
    ([, field]) =>
      (field.control === 'many' || field.control === 'many-with-note') && field.choices.includes('none'),
  )
  expect(open.length).toBeGreaterThan(1)
  for (const [name, field] of open)
    for (const choice of field.choices.filter((one) => one !== 'none')) {
      const both = ['none', choice]
      const value = field.control === 'many' ? both : { choices: both, note: '' }
      expect(field.schema.safeParse(value).success, `${name}: ${choice}`).toBe(false)
    }
})
