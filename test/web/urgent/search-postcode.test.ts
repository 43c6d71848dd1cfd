import { expect, test } from 'vitest'
import { byName, onCall, searched } from '#test/kit/on-call.ts'
import { publish, whoIs } from '#test/kit/publications.ts'

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
