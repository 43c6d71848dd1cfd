import Database from 'better-sqlite3'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptSections } from './accept-sections.ts'
import { arrive } from './arrive.ts'
import { openBrowser, openPage, signInAs } from './browser.ts'
import { fillTeamsPart } from './fill-teams-part.ts'
import { linkTo } from './link-to.ts'
import { settleQuestions } from './settle-questions.ts'
import { sayWhatIsAsked } from './sign-off.ts'
import { type Site, startSite } from './site.ts'

const hannah = 'Dr Hannah Whitcombe'

const variants = [
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
]
let browser: Browser
let site: Site
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(variants)('a clinician $how', ({ javaScriptEnabled }) => {
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  test('asks back, gets an answer, and approves after a fresh proof of who signs', async () => {
    const page = await openReview(hannah, javaScriptEnabled)
    await expectAgendaOnTop(page)
    await settleQuestions(page, planOf(page))
    await page.goto(`${planOf(page)}/review/about`)
    await acceptSections(page, async () => {
      if (page.url().includes('/review/matters')) await addWordsAndAskBack(page)
      if (page.url().includes('/review/crisis')) await fillTeamsPart(page)
    })
    await page.goto(`${planOf(page)}/review`)
    await page.getByRole('button', { name: 'Send it back' }).click()
    await arrive(page, 'This plan is with the person again')

    await answerAndHandOver(await openAs('Marion Tate', javaScriptEnabled))
    await page.goto(`${site.url}/reviews`)
    await page.getByRole('link', { name: 'TATE, Marion' }).click()
    await page.getByText('Changed since you accepted').waitFor()
    await page.getByRole('button', { name: 'Read: What matters to you' }).click()
    await arrive(page, 'What matters to you')
    expect(await page.locator('main').textContent()).toContain('Weeks are enough, if I can talk.')
    await acceptSections(page)
    await fillInSignOff(page)
    await proofGrowsOld(site)
    await page.getByRole('button', { name: approve }).click()
    await proveAgain(page)
    expect(await page.getByLabel('The person', { exact: true }).isChecked()).toBe(true)
    await page.getByRole('button', { name: approve }).click()
    await arrive(page, /^The plan is approved/)
    await page.getByRole('link', { name: 'See the plan as urgent care sees it' }).click()
    await arrive(page, /TATE, Marion/)
    expect(await page.locator('main').textContent()).toContain('Weeks are enough, if I can talk.')
  })
})

describe.each(variants)('a draft $how', ({ javaScriptEnabled }) => {
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  test('that moved while the page to sign was open is not approved, and nothing of it is lost', async () => {
    const page = await openReview(hannah, javaScriptEnabled)
    const plan = planOf(page)
    await settleQuestions(page, plan)
    await page.goto(`${plan}/review/crisis`)
    await fillTeamsPart(page)
    await page.goto(`${plan}/review/about`)
    await acceptSections(page)
    await fillInSignOff(page)
    const marions = await openAs('Marion Tate', javaScriptEnabled)
    await marions.goto(`${plan}/matters/fear`)
    await marions.locator('main textarea').first().fill('Not being asked any more.')
    await marions.getByRole('button', { name: 'Continue', exact: true }).click()
    await arrive(marions, 'If you had to choose today, what would your care aim for?')

    await page.getByRole('button', { name: approve }).click()
    await arrive(page, 'The draft changed after you opened this page')
    await page.getByRole('link', { name: 'What matters to you' }).click()
    await page.getByText('This section changed since it was accepted').waitFor()
    expect(await page.locator('#t-matters-fear').textContent()).toContain('Not being asked any more.')
    await page.goto(`${plan}/review`)
    expect(await page.getByText('Changed since you accepted').count()).toBe(1)
    expect(await page.locator('.nhsuk-task-list__status', { hasText: /^\s*Accepted/ }).count()).toBe(12)
    await page.goto(`${plan}/review/crisis`)
    expect(await page.locator('main').textContent()).toContain('As we agreed today.')
  })

  test('is not approved by the nurse who wrote a wish down in it', async () => {
    const page = await openReview('Callum Reid', javaScriptEnabled)
    const plan = planOf(page)
    await page.goto(`${plan}/review/matters`)
    const topic = page.locator('#t-matters-statement')
    await topic.getByRole('button', { name: 'Write it down at the person’s word' }).click()
    await arrive(page, 'Write it down at the person’s word')
    await page.locator('textarea').fill('Ruth reads to me on Thursdays.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.sayso-voice--team', { hasText: 'Ruth reads to me on Thursdays.' }).waitFor()
    const answer = await page.goto(`${plan}/approval`)
    expect(answer?.status()).toBe(403)
    await arrive(page, 'A colleague has to approve this plan')
  })
})

const approve = 'Approve and publish this version'

const openAs = async (name: string, javaScriptEnabled: boolean): Promise<Page> => {
  const { page } = await openPage(browser, { javaScriptEnabled })
  await signInAs(page, site.url, name)
  return page
}

const openReview = async (name: string, javaScriptEnabled: boolean): Promise<Page> => {
  const page = await openAs(name, javaScriptEnabled)
  await page.getByRole('link', { name: 'TATE, Marion' }).click()
  await arrive(page, 'Review the plan')
  return page
}

const planOf = (page: Page): string => page.url().split(/\/(?:review|approval)/)[0] ?? ''

const expectAgendaOnTop = async (page: Page): Promise<void> => {
  const agenda = page.locator('section', { has: page.getByRole('heading', { name: 'To talk about' }) })
  expect(await agenda.textContent()).toContain('Can I say now that I do not want a breathing machine')
  const boxes = [agenda, page.locator('.nhsuk-task-list')].map((one) => one.boundingBox())
  const [above, below] = await Promise.all(boxes)
  expect(above?.y).toBeLessThan(below?.y ?? 0)
}

const addWordsAndAskBack = async (page: Page): Promise<void> => {
  const topic = page.locator('#t-matters-value')
  const opens = async (label: string) =>
    await topic
      .locator('details', { has: page.getByLabel(label) })
      .locator('summary')
      .first()
      .click()
  await opens('The team’s words')
  await topic.getByLabel('The team’s words').fill('We looked at this together on Tuesday.')
  await save(page)
  await topic.getByText('We looked at this together on Tuesday.').first().waitFor()
  await opens('What you ask the person')
  await topic.getByLabel('What you ask the person').fill('How long would be enough?')
  await save(page)
  await topic.locator('p', { hasText: 'How long would be enough?' }).waitFor()
}

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save', exact: true }).click()

const answerAndHandOver = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Open your plan' }).click()
  await arrive(page, 'Your plan')
  const question = page.locator('.nhsuk-inset-text', { hasText: 'How long would be enough?' })
  await question.getByRole('link').click()
  await page
    .locator('main')
    .getByRole('link', { name: /value most/ })
    .first()
    .click()
  await arrive(page, 'What do you value most in your life?')
  await page.getByLabel('What you value most').fill('Weeks are enough, if I can talk.')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.getByRole('button', { name: 'Yes, this is right' }).click()
  await page.goto(page.url().split('/').slice(0, 5).join('/'))
  await page.getByRole('button', { name: 'Check everything and hand it over' }).click()
  // What was agreed to at the first hand-over is agreed to anew.
  for (const agreed of [
    'Yes, I agree',
    /^People who come to help in an emergency, and my practice/,
    /^These are my words/,
  ])
    await page.getByLabel(agreed).check()
  await page.getByRole('button', { name: 'Hand it over' }).click()
  await arrive(page, /^Your plan is handed over/)
}

const fillInSignOff = async (page: Page): Promise<void> => {
  await page.getByLabel('The person', { exact: true }).check()
  await page.getByRole('group', { name: 'Has the person seen this version?' }).getByLabel('Yes').check()
  await sayWhatIsAsked(page)
}

/** What half an hour does to the proof of a session. */
const proofGrowsOld = (site: Site): Promise<void> =>
  site.whileStopped((database) => {
    const file = new Database(database)
    file.prepare('update sessions set proved_at = ?').run(new Date(Date.now() - 31 * 60_000).toISOString())
    file.close()
  })

const proveAgain = async (page: Page): Promise<void> => {
  await arrive(page, 'Show that it is you')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await arrive(page, 'Look at your email')
  await page.goto(await linkTo(new URL(page.url()).origin, 'hannah.whitcombe@larkfield.example'))
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await arrive(page, 'Sign this version of the plan')
}
