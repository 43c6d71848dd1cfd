import { expect, test } from 'vitest'
import { aWholeDraft, danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, led, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const ofCalled = 'You wrote in “Who should stay away” somebody with this name'
const ofAway = 'Ravi Patel stands here, and is also named as somebody to call'

/** Rose has named Ravi Patel as somebody to call. */
const rosesDraft = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const read = async (path: string) => await (await she.get(`${base}/${path}`)).text()
  const says = (text: string, more: Readonly<Record<string, string>> = {}) =>
    she.answer(`${base}/about/stay-away`, { 'about.stayAway': text, hides: '', ...more })
  return { ...it, she, read, says }
}

test('who should stay away and is named as somebody to call is said on both check pages, beside both answers', async () => {
  const { read, says } = await rosesDraft()
  for (const page of ['about/check', 'contacts/check', 'submission'])
    expect(await read(page), page).not.toContain('Both cannot hold')
  await says('My cousin Ravi must not come near me')
  expect(await read('contacts/check')).toContain(ofCalled)
  expect(await read('contacts/check'), 'an answer is there').not.toContain('needs an answer here')
  expect(await read('about/check')).toContain(ofAway)
  expect(await read('submission')).toContain(ofCalled)
})

test('whoever changes it from the check page comes back to what it contradicts', async () => {
  const { read, says } = await rosesDraft()
  await says('My cousin Ned')
  const back = led(await says('My cousin Ravi', { from: 'check' }))
  expect(back).toBe(`${base}/about/check`)
  expect(await read('about/check')).toContain(ofAway)
  expect(await read('about/check')).toContain(`href="${base}/contacts/check"`)
  await says('My cousin Ned', { from: 'check' })
  expect(await read('about/check')).not.toContain('Both cannot hold')
  expect(await read('contacts/check')).not.toContain('Both cannot hold')
})

test('a helper of that name is said there too, with the way to take away the access', async () => {
  const it = await rosesDraft()
  await it.says('Keep Daniel away', { from: 'check' })
  const page = await it.read('about/check')
  expect(page).toContain('Daniel Patel helps you with this plan, and a name here is the same')
  expect(page).toContain(`href="${base}/carers"`)
  await does(it, rose, { kind: 'remove-carer', carer: danielsVoice })
  expect(await it.read('about/check')).not.toContain('helps you with this plan')
})

test('it is folded while helpers are not to see it, and tells a helper nothing', async () => {
  const { as, read, says } = await rosesDraft()
  await says('My cousin Ravi', { hides: 'yes' })
  for (const [page, words] of [
    ['contacts/check', ofCalled],
    ['about/check', ofAway],
  ] as const) {
    const before = (await read(page)).split(words)[0] ?? ''
    expect(before.lastIndexOf('<details'), page).toBeGreaterThan(before.lastIndexOf('</details>'))
  }
  const he = await as(daniel)
  for (const page of ['contacts/check', 'about/check'])
    expect(await (await he.get(`${base}/${page}`)).text()).not.toContain('Both cannot hold')
})

test('only what tells of something hidden is folded, and words that helpers read are not said to be hidden', async () => {
  const { she, read, says } = await rosesDraft()
  const barred = { 'contact.roles': 'do-not-contact', hides: '' }
  await she.answer(`${base}/contacts/contact/one-contact/roles`, barred)
  const away = 'My cousin Ned Tully'
  await says(away, { hides: 'yes' })
  await she.answer(`${base}/about/please-do`, {
    'about.pleaseDo': 'Ravi Patel and Ned Tully bark',
    hides: '',
  })
  const [before = '', after = ''] = (await read('about/check')).split(
    'Here is a name or number of Ravi Patel',
  )
  expect(before.lastIndexOf('</details>')).toBeGreaterThanOrEqual(before.lastIndexOf('<details'))
  const [fold = ''] = after.split('Here is a name or number of Ned Tully')
  expect(fold.split('<details').at(-1)).toContain('A note about something that you hide from your helpers')
  expect(fold, 'that answer is hidden from nobody').not.toContain('Hidden from your helpers')
  await says(away)
  expect(await read('about/check')).not.toContain('something that you hide')
})

test('whom those words call to help is not taken for one of them', async () => {
  const it = await rosesDraft()
  await it.says('My cousin Ned. If he comes to the door ring Ravi, or Daniel, straight away')
  expect(await it.read('contacts/check')).not.toContain('Both cannot hold')
  await it.says('My cousin Ned. Never ring Ravi')
  expect(await it.read('contacts/check')).toContain(ofCalled)
})

test('whoever may have named who may come is asked kindly, at once, for the names of those who should stay away', async () => {
  const it = await rosesDraft()
  const he = await it.as(daniel)
  for (const [away, isUnclear] of [
    ['Nobody but Daniel', true],
    ['Nobody', false],
    ['Everyone except my cousin Ravi', true],
  ] as const) {
    await it.says(away)
    const shown = await it.read('about/wellness')
    expect(shown.includes('It is not clear to a computer whom you mean by who should stay away'), away).toBe(
      isUnclear,
    )
    expect(shown, 'whom it leaves out is not marked').not.toContain('helps with this plan')
    const his = await (await he.get(`${base}/about/wellness`)).text()
    expect(his).not.toContain('It is not clear to a computer whom you mean')
    expect(await it.read('contacts/check')).not.toContain('Both cannot hold')
  }
})
