import { expect, test } from 'vitest'
import { instant } from '#src/plan/ids.ts'
import { anEntry, aPublication, asha } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const change = {
  field: 'matters.value',
  label: 'What you value most',
  at: instant('2026-11-20T10:00:00.000Z'),
}

test('RULE-REV: a plan past its review says so on top and stays visible', () => {
  const due = aPublication([anEntry('matters.value', answer('music'))], { reviewOn: '2026-11-21' })
  expect(shownAt(due)).toContain('Due for review since 21 November 2026')
  expect(shownAt(due)).toContain('music')
  expect(shownAt(due, '2026-11-21T12:00:00.000Z')).not.toContain('Due for review since')
})

test('RULE-UPD: a change asked for names the field and the day, and RULE-02: says that an update is prepared', () => {
  const page = shownAt(aPublication([], { changeAsked: [change] }))
  expect(page).toContain('The person asked for a change on 20 November 2026 (not approved yet): Values most')
  expect(page).toContain('An update is being prepared')
  expect(page.indexOf('An update is being prepared')).toBeLessThan(page.indexOf('id="cpr"'))
  expect(shownAt(aPublication([]))).not.toContain('An update is being prepared')
})

test('RULE-SAF-3: version, approver and approval are said, and that paper is an uncontrolled copy', () => {
  const page = shownAt(aPublication([]))
  expect(wholeText(page)).toContain('Approved version 2 · approved 3 November 2026, 14:05 by Ruth Okafor')
  expect(partOf(page, 'version')).toContain('Ruth Okafor, GP, GMC 7000001, Larkfield Surgery')
  expect(page).toContain('Uncontrolled copy, printed 22 November 2026, 02:14.')
  expect(page.indexOf('Uncontrolled copy')).toBeLessThan(page.indexOf('</header>'))
})

test('RULE-SAF-2: the banner says FAMILY, Given, birth in words, gender and the number as 3-3-4', () => {
  const banner = wholeText(shownAt(aPublication(asha)).split('<main>')[0] ?? '')
  expect(banner).toContain('PATEL, Asha')
  expect(banner).toContain('Born 27 March 1948 (aged 78)')
  expect(banner).toContain('Gender: Female')
  expect(banner).toContain('NHS number 999 000 0018')
  expect(banner).toContain('14 Mill Lane\nExampleton')
})

test('it says in one line that no clinician has reviewed the questions', () => {
  expect(shownAt(aPublication([]))).toContain('have not yet been reviewed by a clinician')
})
