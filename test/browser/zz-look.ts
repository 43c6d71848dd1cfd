import { mkdirSync } from 'node:fs'
import { openBrowser, openPage, signInAs } from './browser.ts'
const url = 'http://localhost:4750'
const browser = await openBrowser()
mkdirSync('/tmp/eye81', { recursive: true })
for (const [key, number, who] of [['walter', '999 137 4280', 'Samira Khan'], ['marion', '999 650 4816', 'Samira Khan']] as const) {
  if (!number) continue
  for (const width of [390, 320, 1280]) {
    const { page } = await openPage(browser, { viewport: { width, height: 844 }, javaScriptEnabled: width !== 320 })
    await signInAs(page, url, who)
    await page.goto(`${url}/urgent`)
    await page.getByRole('textbox', { name: 'NHS number' }).fill(number)
    await page.getByRole('textbox', { name: 'NHS number' }).press('Enter')
    await page.getByRole('link', { name: /^Open the plan of/ }).first().click()
    await page.getByLabel('With the person now, or on the way').check()
    await page.getByRole('button', { name: 'Open the plan' }).click()
    await page.locator('h1', { hasText: ',' }).waitFor()
    if (width !== 320) console.log(key, width, await page.evaluate('document.documentElement.scrollHeight'))
    await page.screenshot({ path: `/tmp/eye81/${key}-${width}.png`, fullPage: true })
    if (width === 390) { const t = await page.locator('body').innerText(); (await import('node:fs')).writeFileSync(`/tmp/eye81/${key}.txt`, t) }
    await page.context().close()
  }
}
await browser.close()
