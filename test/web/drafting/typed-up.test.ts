import { expect, test } from 'vitest'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { aSpokenPlan, asked, list, sound } from '#test/kit/a-recording.ts'
import { helen, readOn, rose } from '#test/kit/an-app.ts'
import { english } from '#views/words.ts'

const P = `/plans/${rosesPlan}`
const question = 'Do you have a faith, a culture or customs that people should respect?'

test('what a helper typed up is named on her first page and before hand-over, with who, and the way to the question', async () => {
  const { she, text, recorded, typesUp } = await aSpokenPlan()
  const one = await recorded()
  for (const page of [P, `${P}/submission`]) {
    const before = await text(she, page)
    expect(before).toContain('One recording of yours is in no answer yet.')
    expect(before).not.toContain('has typed up a recording of yours')
  }
  await typesUp(one, 'Church on Sundays')
  for (const page of [P, `${P}/submission`]) {
    const then = await text(she, page)
    expect(then).toContain('Daniel Patel has typed up a recording of yours.')
    expect(then).toContain(`<a href="${asked}">${question}</a>`)
    expect(then, 'it waits for her, and for nobody else').not.toContain('is in no answer yet')
  }
})

test('on the page of its question she is led to what was written down, and not to the page that she is on', async () => {
  const { she, text, recorded, typesUp } = await aSpokenPlan()
  await typesUp(await recorded(), 'Church on Sundays')
  const page = await text(she, asked)
  const [, at = ''] = /<a href="#([^"]+)">Read what is written down<\/a>/.exec(page) ?? []
  const place = page.slice(page.indexOf(` id="${at}"`))
  expect(at).not.toBe('')
  expect(place).toContain('Church on Sundays')
  expect(page).not.toContain('on the page of the question')
  expect(await text(she, list), 'elsewhere it is another page').toContain('on the page of the question')
})

test('whoever types up a recording reads the question that it answers, and not the name of a field', async () => {
  const { he, she, text, recorded } = await aSpokenPlan()
  const { version } = await recorded()
  const asked = 'have a faith, a culture or customs that people should respect?'
  for (const page of [list, `${list}/${version}`]) expect(await text(he, page)).toContain(asked)
  expect(await text(she, list)).toContain(question)
  const statement = `${P}/recordings/new/matters/matters.statement`
  expect(await text(she, statement), 'beside another on its page').toContain(
    'What else should people know if you are too ill to decide?',
  )
})

test('at the desk a question that is needed and was said in a recording is not called unanswered', async () => {
  const { it, she, text, handsOver } = await aSpokenPlan()
  const value = { kind: 'answer', section: 'matters', at: [], step: 'value' } as const
  await does(it, rose, { ...value, said: { 'matters.value': { kind: 'skipped' } } })
  await handsOver()
  const nurse = await it.as(helen)
  const topic = async () =>
    (await text(nurse, `${P}/review/matters`))
      .split('<article')
      .find((part) => part.includes('What do you value most')) ?? ''
  expect(await topic()).toContain(english.reviewSection.missing)
  const saying = `${P}/recordings/new/matters/matters.value`
  await she.send(saying, { read: readOn(await text(she, saying)), sound: sound() })
  expect(await topic()).toContain('Recorded, not typed up yet')
  expect(await topic()).not.toContain(english.reviewSection.missing)
})
