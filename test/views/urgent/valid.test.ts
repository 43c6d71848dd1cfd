import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFullPublication, anEntry, aPublication, person } from '#test/kit/publications.ts'
import { root } from '#test/kit/source-files.ts'
import { answer, asContact, shownAt } from '#test/kit/urgent-page.ts'

/** What the validator complains of, by the rules that hold for any page. */
const faultsOf = (page: string): string => {
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/html-validate'),
    ['--stdin', '--preset', 'standard'],
    { input: page, encoding: 'utf8' },
  )
  return status === 0 ? '' : `${stdout}${stderr}`
}

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
] as const)('a night page %s is valid HTML', ([, page]) => {
  expect(faultsOf(page)).toBe('')
})

test('the validator finds what is wrong', () => {
  expect(faultsOf(shownAt(aPublication([])).replace('<h2>', '<h2 id="cpr">'))).toContain('no-dup-id')
})
