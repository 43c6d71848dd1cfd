import type { Page } from 'playwright-core'

/** On the page of the crises: fills in what only a clinician can write, form by form. */
export const fillTeamsPart = async (page: Page): Promise<void> => {
  const button = { name: 'Save the team’s part' }
  const forms = page.locator('form', { has: page.getByRole('button', button) })
  for (let item = 0; item < (await forms.count()); item += 1) {
    for (const field of await forms.nth(item).locator('textarea, input[type=text]').all())
      await field.fill('As we agreed today.')
    await Promise.all([page.waitForEvent('load'), forms.nth(item).getByRole('button', button).click()])
  }
}
