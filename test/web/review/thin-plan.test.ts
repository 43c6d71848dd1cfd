import { expect, test } from 'vitest'
import type { SameWords } from '#src/plan/quality/same-words.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, led, rose } from '#test/kit/an-app.ts'
import { partOf, wholeText } from '#test/kit/urgent-page.ts'
import { qualityView } from '#views/review/quality.ts'
import { english } from '#views/words.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`

test('what a plan does not have is said on its overview, also where nothing waits for it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  const review = async () => await (await as.get(at('review'))).text()
  expect(await review()).not.toContain('Not in this plan, and not needed to approve it')
  const none = { 'person.phones': { kind: 'skipped' } } as const
  await does(app, rose, { kind: 'answer', section: 'person', at: [], step: 'phones', said: none })
  const section = /id="lacking"[\s\S]*?<\/section>/.exec(await review())?.[0]
  expect(section).toContain('review/person#t-person-phones')
})

test('what a reader at night would miss leads to its question, says that it is no scale and stops nothing, and marks nobody who would rather not say', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  const quality = async () =>
    /id="quality"[\s\S]*?<\/section>/.exec(await (await as.get(at('review'))).text())?.[0] ?? ''
  const aim = `href="${at('review/matters#t-matters-balance')}"`
  expect(await quality()).toContain('no validated scale')
  expect(await quality()).not.toContain(aim)
  const left = (kind: 'skipped' | 'declined') =>
    does(app, rose, {
      ...{ kind: 'answer', section: 'matters', at: [], step: 'balance' },
      said: { 'matters.balance': { kind } },
    })
  await left('skipped')
  expect(await quality()).toContain(aim)
  await left('declined')
  expect(await quality()).not.toContain(aim)
})

test('whoever signs reads the three lists once more below the button, where they cost no key and stop nothing', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await does(app, rose, {
    ...{ kind: 'answer', section: 'matters', at: [], step: 'balance' },
    said: { 'matters.balance': { kind: 'skipped' } },
  })
  await acceptAll(app)
  const as = await app.as(helen)
  const page = await (await as.get(at('approval'))).text()
  const [above = '', below = ''] = page.split('</form>').slice(-2)
  expect(above).toContain(english.approval.approve)
  expect(above).not.toContain('id="quality"')
  expect(below.match(/id="quality"[\s\S]*<\/section>/)?.[0]).toContain(
    `href="${at('review/matters#t-matters-balance')}"`,
  )
  expect(below, 'hints stand apart').toContain('id="hints"')
})

test('the queue says in words how many safety alerts a plan has, and nothing where it has none', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const queue = async () => await (await (await app.as(helen)).get('/reviews')).text()
  expect(await queue()).not.toContain('safety alert')
  await does(app, rose, says({ section: 'matters', step: 'balance' }, { 'matters.balance': '25' }))
  const value = 'I would rather have less time here than more time on a ward.'
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': value }))
  expect(await queue()).toContain('One safety alert is asked about at signing')
})

test('staff come to who has opened a plan from the review, from all plans, and from what was approved, and find their own reading there', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const way = `href="${at('receipts')}"`
  expect(await (await as.get(at('review'))).text()).toContain(way)
  expect(await (await as.get('/reviews/all')).text()).toContain(way)
  const receipts = await (await as.get(at('receipts'))).text()
  expect(receipts).toContain(helen.name)
  expect(receipts).toContain(`href="${at('review')}"`)
  const hers = await (await (await app.as(rose)).get(at('receipts'))).text()
  expect(hers).toMatch(new RegExp(`${helen.name}[\\s\\S]*Read the draft, to check it`))
  const signing = await (await as.get(at('approval'))).text()
  expect(signing).toMatch(/You opened this plan [^.]+\. You accepted \d+ chapters/)
  const signed = {
    'sign.spokenAlone': 'yes',
    'sign.sharedWithPerson': 'no',
    'sign.whyNotSeen': 'She is too tired to read it today; Daniel read it to her.',
    'sign.involved': ['person'],
    'sign.nextReview.day': '22',
    'sign.nextReview.month': '2',
    'sign.nextReview.year': '2027',
  }
  const read = /name="read" value="(\d+)"/.exec(signing)?.[1] ?? ''
  expect(led(await as.post(at('approval'), { ...signed, read }))).toBe(at('approval'))
  const approved = await (await as.get(at('approval'))).text()
  expect(approved).toContain(way)
  expect(approved).toMatch(/Known when it was approved[\s\S]*has seen this version: <bdi>No<\/bdi>/)
})

test('a question is answered in one post: what each way asks stands below it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(app, rose, { kind: 'ask', section: 'matters', text: 'Can I go to the sea?' })
  const { questions } = await app.ports.plans.load(rosesPlan)
  const way = at(`questions/${questions.at(-1)?.version}/reply`)
  const as = await app.as(helen)
  const page = await (await as.get(way)).text()
  for (const name of ['reply.how', 'reply.words', 'reply.day.day']) expect(page).toContain(`name="${name}"`)
  const answer = { 'reply.how': 'answered', 'reply.words': 'Yes, with a nurse beside you.' }
  expect(led(await as.post(way, answer))).toBe(at('review'))
})

test('words that stand in other plans are counted, and nothing says in which', () => {
  const page = (sameWords: SameWords) =>
    String(qualityView(english, { alerts: [], sections: [], hints: [], asks: [], sameWords }))
  expect(page({ reason: 2, text: 1 })).toMatch(
    /word for word in 2 other plans[\s\S]*stands in one other plan/,
  )
  expect(page({ reason: 0, text: 0 })).not.toContain('other plans')
})

test('wording of the team that readers act on in different ways is a hint with its place, its reason and its remedy; nobody else’s words are looked at', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  const hints = async () =>
    /id="hints"[\s\S]*?<\/section>/.exec(await (await as.get(at('review'))).text())?.[0] ?? 'none'
  const vague = 'Keep comfortable. DN to review SD.'
  const part = { section: 'crisis', at: ['crisis', 'one-crisis'] }
  const acts = (text: string) =>
    does(app, helen, says({ ...part, step: 'clinician-action' }, { 'crisis.clinicianAction': text }))
  const escalates = (text: string) =>
    does(app, helen, says({ ...part, step: 'escalate-when' }, { 'crisis.escalateWhen': text }))
  await does(app, rose, says({ section: 'about', step: 'people' }, { 'about.people': vague }))
  await does(app, daniel, says({ section: 'about', step: 'people' }, { 'about.people': vague }))
  await does(app, helen, says({ section: 'matters', step: 'fear' }, { 'matters.fear': vague }))
  await writeTeamsPart(app)
  expect((await hints()).match(/“<bdi>[^<]*/g), 'who escalates "as discussed" does not know when').toEqual([
    '“<bdi>As discussed',
  ])
  await acts(vague)
  await escalates('Clinical judgement')
  const found = await hints()
  expect(found.match(/<li>/g)).toHaveLength(3)
  for (const text of [
    '“<bdi>Keep comfortable</bdi>”',
    '“<bdi>DN</bdi>”, “<bdi>SD</bdi>”',
    'Clinical judgement',
  ])
    expect(found).toContain(text)
  expect(found).toContain('act on such words in different ways')
  expect(found).toContain('Name a time, a number, or a change that can be seen.')
  expect(found).toContain(`href="${at('review/crisis#')}`)
  expect(found).not.toContain(helen.name)
  await acts('Half a tablet of lorazepam under the tongue, and a fan.')
  await escalates('Ten minutes after the second tablet')
  expect(await hints()).toBe('none')
  const beside = { section: 'about', at: ['about.people'], text: 'Full treatment, as appropriate' }
  await does(app, helen, { kind: 'add-words', ...beside })
  expect((await hints()).match(/<li>/g)).toHaveLength(1)
})

test('a wish of which its person would rather not say anything is no gap, on every page: check page, review, signing and at night', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  const [she, hers] = [await app.as(rose), await app.as(helen)]
  const leaves = (kind: 'declined' | 'skipped') =>
    does(app, rose, {
      ...{ kind: 'answer', section: 'matters', at: [], step: 'value' },
      said: { 'matters.value': { kind } },
    })
  const chapter = async () => {
    const page = await (await hers.get(at('review/matters'))).text()
    return page.split('id="t-matters-value"')[1]?.split('</article>')[0] ?? ''
  }
  await leaves('skipped')
  expect(await chapter()).toContain(english.reviewSection.missingMust)
  expect(await (await she.get(at('matters/check'))).text()).toContain(english.check.needed.approval)
  const asked = at('review/matters/at-their-word/matters.value')
  const both = await hers.answer(asked, { 'matters.value': 'Her garden', wayOut: 'declined' })
  expect(both.status, 'no word is lost').toBe(422)
  expect(await both.text()).toContain('Her garden')
  await leaves('declined')
  expect(await chapter()).toContain('Would rather not say')
  expect(await chapter()).not.toContain('Not answered yet')
  expect(await (await she.get(at('matters/check'))).text()).not.toContain(english.check.needed.approval)
  await acceptAll(app)
  expect(await (await hers.get(at('approval'))).text()).toMatch(
    /The person would rather not say these\.[\s\S]*Values most|The person would rather not say these\.[\s\S]{0,200}<li>/,
  )
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  expect(led(await hers.post(at('approval'), { ...signed, read: String(draftVersion) }))).toBe(at('approval'))
  const night = await (await hers.get(`/urgent/${rosesPlan}`)).text()
  expect(wholeText(partOf(night, 'wishes'))).toMatch(/Values most.{0,40}Rather not say/)
})

test('a clinician who is told so writes down that the person would rather not say, and the chapter can be accepted', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const hers = await app.as(helen)
  await does(app, rose, {
    ...{ kind: 'answer', section: 'matters', at: [], step: 'value' },
    said: { 'matters.value': { kind: 'skipped' } },
  })
  const asked = at('review/matters/at-their-word/matters.value')
  expect(led(await hers.answer(asked, { wayOut: 'declined' }))).toContain(at('review/matters'))
  const page = await (await hers.get(at('review/matters'))).text()
  expect(page).toContain('written down at the person’s word')
  expect(page).not.toContain(english.reviewSection.missingMust)
})
