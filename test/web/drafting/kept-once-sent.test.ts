import { expect, test } from 'vitest'
import { aSpokenPlan, list } from '#test/kit/a-recording.ts'

test('a page that keeps nothing while somebody types says before that when it is kept, and promises nothing else', async () => {
  const { he, text, recorded } = await aSpokenPlan()
  const one = await recorded()
  const pages = [`${list}/${one.version}`, list.replace('/recordings', '/own-needs')]
  for (const page of await Promise.all(pages.map((at) => text(he, at)))) {
    expect(page).toMatch(/What you type here is kept once you [^<]*, and not before\./)
    expect(page).not.toContain('is kept too, for you alone')
  }
})
