import { aBrowser } from './a-browser.ts'
import { type AnApp, anApp, rose } from './an-app.ts'

/** The newest sign-in link that was mailed. */
export const linkIn = async ({ ports }: AnApp): Promise<string> => {
  const [newest] = await ports.outbox.newest(1)
  return /\/sign-in\/[\w-]{32}/.exec(newest?.text ?? '')?.[0] ?? 'no link in the newest mail'
}

/** Somebody who has asked for a link, and has it. */
export const asked = async (returnTo = '/') => {
  const app = await anApp()
  await app.ports.accounts.add(rose)
  const browser = aBrowser(app.composed.app)
  const answer = await browser.post('/sign-in', { email: rose.email, returnTo })
  return { app, browser, answer, link: await linkIn(app) }
}
