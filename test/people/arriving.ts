import type { Page } from 'playwright-core'
import { linkTo } from '../browser/link-to.ts'
import { read, type Watch } from './counting.ts'
import type { Hands } from './hands.ts'

export type Newcomer = {
  readonly page: Page
  readonly hands: Hands
  readonly watch: Watch
  readonly url: string
}

/** Signs in by the link in a mail, as somebody whom nobody knows here yet. */
export const signInByMail = async (
  { page, hands, watch, url }: Newcomer,
  email: string,
  name: string,
): Promise<void> => {
  await page.goto(`${url}/sign-in`)
  await read(page, watch)
  await hands.write(page.getByLabel('Your email address'), email)
  await hands.press(page.getByRole('button', { name: 'Send me a link' }))
  await read(page, watch)
  await page.goto(await linkTo(url, email))
  await read(page, watch)
  await hands.press(page.getByRole('button', { name: /^Sign in/ }))
  if (new URL(page.url()).pathname !== '/sign-in/name') return
  await read(page, watch)
  await hands.write(page.getByRole('textbox', { name: 'What should we call you?' }), name)
  await hands.press(page.getByRole('button', { name: 'Continue' }))
}

/** Begins a plan of one's own, or for somebody else; the address of the plan is what comes back. */
export const beginPlan = async (
  { page, hands, watch }: Newcomer,
  begunFor: { readonly name: string; readonly relationship: string } | undefined,
): Promise<string> => {
  await read(page, watch)
  if (begunFor) {
    await hands.press(page.locator('main a[href="/plans/for-somebody"]'))
    await read(page, watch)
    await hands.write(page.getByLabel('What is the person called?'), begunFor.name)
    await hands.write(page.getByLabel('Who are you to them?'), begunFor.relationship)
    await hands.press(page.locator('main form').getByRole('button').last())
  } else await hands.press(page.locator('main form[action="/plans"] button'))
  return new URL(page.url()).pathname
}
