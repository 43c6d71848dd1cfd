import { expect, test } from 'vitest'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const contact = `${base}/contacts/contact/one-contact`

/** Pat Jones is to be called. */
const rosesDraft = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.answer(`${contact}/name`, { 'contact.name': 'Pat Jones', hides: '' })
  const read = async (path: string) => await (await she.get(`${base}/${path}`)).text()
  const away = (text: string, hides = '') =>
    she.answer(`${base}/about/stay-away`, { 'about.stayAway': text, hides })
  return { ...it, she, read, away }
}
const asked = 'Is this person one of those whom you wrote about in “Who should stay away”?'

test('whether Pat is the Patricia who must stay away is asked beside both answers and before the hand-over, and decided by nobody', async () => {
  const { read, away, she } = await rosesDraft()
  expect(await read('contacts/check')).not.toContain(asked)
  await away('Patricia must stay away')
  for (const page of ['contacts/check', 'submission']) expect(await read(page), page).toContain(asked)
  expect(await read('about/check')).toMatch(
    new RegExp(`Do you mean Pat Jones here\\?[^<]*<a href="${base}/contacts/check">People to call`),
  )
  expect(await read('contacts/contacts'), 'nothing follows by itself').not.toContain('must not be called')
  await she.answer(`${contact}/roles`, { 'contact.roles': 'do-not-contact', hides: '' })
  expect(await read('contacts/check')).not.toContain(asked)
  await away('Peter must stay away')
  expect(await read('about/check')).not.toContain('Do you mean')
})

test('the question is folded as a note where who should stay away is hidden from helpers', async () => {
  const { read, away } = await rosesDraft()
  await away('Patricia must stay away', 'yes')
  const [before = ''] = (await read('contacts/check')).split(asked)
  expect(before.split('<details').at(-1)).toContain('A note about something that you hide from your helpers')
})

test('who is not to be called is asked about in another form of the name, and others are called as before', async () => {
  const { read, she } = await rosesDraft()
  await she.answer(`${contact}/roles`, { 'contact.roles': 'do-not-contact', hides: '' })
  await she.post(`${base}/contacts/contact/items`, { item: 'other' })
  await she.answer(`${base}/contacts/contact/other/name`, { 'contact.name': 'Patricia Shaw', hides: '' })
  expect(await read('contacts/check')).toContain(
    'Is this Pat Jones, of whom you said that nobody is to call them?',
  )
  await she.answer(`${base}/contacts/contact/other/name`, { 'contact.name': 'Peter Shaw', hides: '' })
  expect(await read('contacts/check')).not.toContain('Is this Pat Jones')
})

test('whoever is invited under another form of a name that should stay away is asked about once more, and may come', async () => {
  const { away, she } = await rosesDraft()
  await away('Robert must stay away')
  const bob = { name: 'Bob Lee', relationship: 'friend', email: 'bob@example.org' }
  const fields = {
    'helper.name': bob.name,
    'helper.relationship': bob.relationship,
    'helper.email': bob.email,
  }
  const first = await she.post(`${base}/carers`, fields)
  expect(await first.text()).toContain('a name like this one stands there')
  expect(led(await she.post(`${base}/carers`, { ...fields, despiteBar: 'yes' }))).toContain('/carers')
})
