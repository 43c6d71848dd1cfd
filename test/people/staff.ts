import type { Browser } from 'playwright-core'
import type { OneOfTwelve } from '#test/kit/twelve-people.ts'
import { signInAs } from '../browser/browser.ts'

type Professional = { readonly name: string; readonly email: string; readonly jobRole: string }

/** Who completes and approves the plans of each pathway: the demonstration's GP, and four whom an administrator adds. */
export const professionals: Readonly<Record<OneOfTwelve['approvedBy'], Professional>> = {
  gp: {
    name: 'Dr Hannah Whitcombe',
    email: 'hannah.whitcombe@larkfield.example',
    jobRole: 'General practitioner',
  },
  hospice: { name: 'Ngozi Eze', email: 'ngozi.eze@larkfield.example', jobRole: 'Hospice nurse' },
  crisis: { name: 'Leila Haddad', email: 'leila.haddad@larkfield.example', jobRole: 'Crisis team nurse' },
  learning: {
    name: 'Femi Adeyinka',
    email: 'femi.adeyinka@larkfield.example',
    jobRole: 'Learning disability nurse',
  },
  children: { name: 'Dr Sian Powell', email: 'sian.powell@larkfield.example', jobRole: 'Paediatrician' },
}

/** Erin adds those who do not work there yet, on the page of the practice. */
export const addStaff = async (browser: Browser, url: string): Promise<void> => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await signInAs(page, url, 'Erin Lloyd')
  await page.getByRole('link', { name: 'Larkfield Surgery' }).first().click()
  const { gp: _, ...added } = professionals
  for (const [index, { name, email, jobRole }] of Object.values(added).entries()) {
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Email address', { exact: true }).fill(email)
    await page.getByLabel('Job role', { exact: true }).fill(jobRole)
    await page.getByLabel('Professional registration').fill(`TEST 000000${index + 1}`)
    await page.getByLabel(/senior/i).check()
    await page.getByRole('button', { name: 'Add and send an invitation' }).click()
    await page.getByText(email).waitFor()
  }
}
