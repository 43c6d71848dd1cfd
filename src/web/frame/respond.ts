import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { frame, layout } from '#views/frame/layout.ts'
import type { Page } from '#views/frame/page.ts'
import type { Env, Ports } from './ports.ts'

export type Respond = (c: Context<Env>, page: Page, status?: ContentfulStatusCode) => Response

/** One page for the browser that loads it whole and for htmx, which takes the title and `main` alone. */
export const respondWith =
  ({ settings }: Pick<Ports, 'settings'>): Respond =>
  (c, page, status = 200) => {
    const account = c.get('account')
    const who = {
      demo: settings.demo,
      isGivenBack: c.get('isGivenBack') === true,
      ...(account ? { name: account.name, duty: account.duty.kind } : {}),
    }
    const body = c.req.header('HX-Request') === 'true' ? frame(page, who) : layout(page, who)
    return c.html(String(body), status)
  }

/** Marks a page on the way to a record that shows nothing of it, so that no reading is written down. */
export const tellingNothing = (c: Context<Env>): void => c.set('tellsNothing', true)

/** After a post: to the next page, by GET. */
export const goTo = (c: Context<Env>, path: string): Response => c.redirect(path, 303)
