import { expect, test } from 'vitest'
import { aFullPublication, anEntry, aPublication, person } from '#test/kit/publications.ts'
import { answer, asContact, shownAt } from '#test/kit/urgent-page.ts'
import { htmlFaults } from '#test/kit/valid-html.ts'

const refused = {
  ...anEntry('about.pleaseDont', answer(['Do not ventilate me'])),
  refusal: { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' },
}
const barred = [
  anEntry('contact.name', answer('Gareth'), person, asContact('k9')),
  anEntry('contact.roles', answer(['do-not-contact']), person, asContact('k9')),
]
const full = aFullPublication().content.entries

test.for([
  [
    'with every answer, a refusal and somebody who must not be rung',
    shownAt(aPublication([...full, refused, ...barred])),
  ],
  ['with none', shownAt(aPublication([]))],
  ['as a draft', shownAt(aPublication(full), undefined, { isDraft: true })],
] as const)('a night page %s is valid HTML', async ([, page]) => {
  expect(await htmlFaults(page)).toEqual([])
})

test('the validator finds what is wrong', async () => {
  const page = shownAt(aPublication([])).replace('<h2>', '<h2 id="cpr">')
  expect(await htmlFaults(page)).toEqual([expect.stringContaining('no-dup-id')])
})
