import { expect, test } from 'vitest'
import { ticked } from '#src/flow/controls/one.ts'
import { byName, onCall, searched } from '#test/kit/on-call.ts'
import { anEntry, publish, whoIs } from '#test/kit/publications.ts'
import { answer } from '#test/kit/urgent-page.ts'

test.each(['ex1 9zz', 'EX19ZZ', ' Ex1  9zZ '])(
  'who knows no name finds a plan by its postcode and the day of birth, however it is typed: "%s"',
  async (postcode) => {
    const it = await onCall([])
    const born = '1948-03-27'
    const lives = {
      family: 'Okoro',
      given: 'Ada',
      born,
      nhsNumber: '9990000026',
      address: '14 Mill Lane\nExampleton EX1 9ZZ',
    }
    await publish(it.ports, { id: 'plan-of-ada', entries: whoIs(lives) })
    const found = await (await searched(it.she, byName(postcode))).text()
    expect(found).toContain('OKORO, Ada')
    expect(found).toContain('Found by postcode: this may be somebody else')
    expect(found).toContain('None of these?')
    expect(found).toContain('/urgent/plan-of-ada/near')
    expect(await (await it.she.get('/urgent/plan-of-ada/near')).text()).toContain('You typed a postcode')
    expect(await (await searched(it.she, byName(postcode, '28'))).text()).not.toContain('OKORO')
  },
)

test.each([
  ['a refuge', anEntry('home.dwelling', answer({ choice: 'refuge', note: '' }))],
  ['a box that was ticked', anEntry('person.addressUntold', answer(ticked))],
])('an address that is kept back is confirmed by no search for its postcode: %s', async (_, why) => {
  const it = await onCall([])
  const lives = {
    family: 'Okoro',
    given: 'Ada',
    born: '1948-03-27',
    nhsNumber: '9990000026',
    address: '14 Mill Lane\nExampleton EX1 9ZZ',
  }
  await publish(it.ports, { id: 'plan-of-ada', entries: [...whoIs(lives), why] })
  const byPlace = await (await searched(it.she, byName('EX1 9ZZ'))).text()
  expect(byPlace).not.toMatch(/OKORO|plan-of-ada|Found by postcode/)
  expect(byPlace).toContain('none whose address is kept back: search for those by NHS number or name')
  expect(await (await searched(it.she, byName('Okoro'))).text(), 'by her name as ever').toContain(
    'OKORO, Ada',
  )
})
