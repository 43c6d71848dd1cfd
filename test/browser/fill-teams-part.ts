import type { Page } from 'playwright-core'

/** On the page of the crises: fills in what only a clinician can write, and saves it in one go. */
export const fillTeamsPart = async (page: Page): Promise<void> => {
  const open = page.locator('.sayso-entry .sayso-control:visible')
  for (const field of await open.locator('textarea:visible, input[type=text]:visible').all())
    await field.fill(dayOf((await field.getAttribute('name')) ?? '') ?? 'As we agreed today.')
  await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ])
  await page.getByRole('button', { name: 'Take the team’s answer back' }).first().waitFor()
}

/** What else a plan for the last years cannot be approved without, where this page asks it and nobody has said it. */
export const fillWhatIsNeeded = async (page: Page): Promise<void> => {
  const said: Readonly<Record<string, string>> = {
    'death.expected': 'The community nurses verify it, by day and by night.',
    'team.advice24h.row-1.who': 'Elm Hospice',
    'team.advice24h.row-1.phone': '01632 960 400',
    'team.advice24h.row-1.hours': 'Day and night',
  }
  for (const [name, text] of Object.entries(said))
    for (const box of await page.locator(`[name="${name}"]:visible`).all())
      if ((await box.inputValue()) === '') await box.fill(text)
  const issued = page.locator('input[name="antic.issued"]')
  if ((await issued.count()) > 0 && (await page.locator('input[name="antic.issued"]:checked').count()) === 0)
    await page.locator('input[name="antic.issued"][value="not-needed"]').check()
  await sayRecommended(page)
}

/** What stands in the boxes of a day. */
const dayOf = (name: string): string | undefined =>
  ({ day: '1', month: '3', year: '2027' })[name.split('.').at(-1) ?? '']

/** Where the page asks what the team recommends, and nobody has said: nothing was talked about yet, and no decision about CPR is made. */
const sayRecommended = async (page: Page): Promise<void> => {
  if (!page.url().includes('/review/recommendations')) return
  for (const name of ['rec.summary', 'rec.reasoning']) {
    const box = page.locator(`textarea[name="${name}"]`)
    if ((await box.inputValue()) === '') await box.fill('As we agreed today, with the family.')
  }
  for (const name of ['rec.goal', 'rec.hospital', 'rec.criticalCare'])
    if ((await page.locator(`[name="${name}"]:checked`).count()) === 0)
      await page.locator(`[name="${name}"][value="not-discussed"]`).check()
  const none = page.locator('[name="rec.interventions.none"]')
  if (
    (await none.count()) > 0 &&
    (await page.locator('[name="rec.interventions.row-1.treatment"]:checked').count()) === 0
  )
    await none.check()
}
