import type { Page } from 'playwright-core'

/** Enter leads to what is open, one after the other, and signs once nothing is; what was open beside who took part is told. */
export const sayWhatIsOpen = async (
  page: Page,
  press: (...names: readonly string[]) => Promise<void>,
): Promise<readonly string[]> => {
  const open: string[] = []
  await press('Enter')
  for (let at = await focused(page); at.name !== ''; at = await focused(page)) {
    if (!at.name.startsWith('sign.')) open.push(at.name === 'acknowledges' ? at.value : at.name)
    if (at.type === 'textarea') await page.keyboard.insertText('Her practice adds them tomorrow')
    else await press('Space')
    await press(at.type === 'textarea' ? 'Tab' : 'Enter')
    await page.waitForTimeout(100)
    if (at.name.startsWith('reason:')) await press('Enter')
    if (await page.getByRole('heading', { name: 'The plan is approved' }).isVisible()) break
  }
  await page.getByRole('heading', { name: 'The plan is approved' }).waitFor()
  return open
}

/** Nowhere, while the page that was signed is being left. */
const focused = (page: Page) => page.evaluate<typeof nowhere>(inFocus).catch(() => nowhere)
const nowhere = { name: '', type: '', value: '' }
const inFocus = '(({ name = "", type = "", value = "" }) => ({ name, type, value }))(document.activeElement)'
