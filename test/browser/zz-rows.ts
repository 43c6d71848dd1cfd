import { openBrowser, openPage, signInAs } from './browser.ts'
const url = 'http://localhost:4750'
const browser = await openBrowser()
const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } })
await signInAs(page, url, 'Samira Khan')
await page.goto(`${url}/urgent`)
await page.getByRole('textbox', { name: 'NHS number' }).fill('999 137 4280')
await page.getByRole('textbox', { name: 'NHS number' }).press('Enter')
await page.getByRole('link', { name: /^Open the plan of/ }).first().click()
await page.getByLabel('With the person now, or on the way').check()
await page.getByRole('button', { name: 'Open the plan' }).click()
await page.locator('h1', { hasText: ',' }).waitFor()
console.log(await page.evaluate(`[...document.querySelectorAll('#treatments,#treatments dl>div,#ready,#ready dl>div,#wishes dl>div,#crises > p,#rest section,#deciders dl>div,#alerts dl>div,#health dl>div')].map(e=>Math.round(e.getBoundingClientRect().height)+' '+e.id+' '+e.textContent.slice(0,60)).join('\\n')`))
await browser.close()
