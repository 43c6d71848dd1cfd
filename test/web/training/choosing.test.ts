import { expect, test } from 'vitest'
import { anApp, helen } from '#test/kit/an-app.ts'
import { scenarios } from '#training/index.ts'

test('somebody who chooses reads of every conversation what it is about, for whom, how long and what it touches on', async () => {
  const { as } = await anApp()
  const page = await (await (await as(helen)).get('/training')).text()
  const choices = page.slice(page.indexOf('id="which"'), page.indexOf('</nav>', page.indexOf('id="which"')))
  for (const { section, words, meta } of scenarios) {
    const choice = choices.split('<li').find((item) => item.includes(`href="#${section.id}"`)) ?? ''
    expect(choice).toContain(meta.topic)
    expect(choice).toContain(words.title)
    expect(choice).toContain(`About ${meta.minutes} minutes`)
    expect(choice).toContain(`It is about ${meta.contentWarning}.`)
    expect(page).toContain(`id="${section.id}"`)
  }
  expect(choices).toContain('For receptionists and administrators, nurses and social workers.')
  expect(choices).toContain('For paramedics, GPs and nurses.')
})
