import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { frame, layout } from '#views/frame/layout.ts'
import type { View } from '#views/frame/page.ts'
import { english, type ViewWords } from '#views/words.ts'
import type { Env, Ports } from './ports.ts'

export type Respond = (c: Context<Env>, view: View, status?: ContentfulStatusCode) => Response

/** One page for the browser that loads it whole and for htmx, which takes the title and `main` alone. */
export const respondWith =
  ({ settings }: Pick<Ports, 'settings'>): Respond =>
  (c, view, status = 200) => {
    const says = wordsFor(c)
    const page = view(says)
    const account = c.get('account')
    const who = {
      demo: settings.demo,
      givenBack: c.get('givenBack'),
      ...(account ? { name: account.name, duty: account.duty.kind } : {}),
    }
    const body = c.req.header('HX-Request') === 'true' ? frame(says, page, who) : layout(says, page, who)
    return c.html(String(body), status)
  }

/** The words of whoever asks, one language for all of a request; an account names none yet. */
export const wordsFor = (_c: Context<Env>): ViewWords => english

/** Marks a page on the way to a record that shows nothing of it, so that no reading is written down. */
export const tellingNothing = (c: Context<Env>): void => c.set('tellsNothing', true)

/** After a post: to the next page, by GET. */
export const goTo = (c: Context<Env>, path: string): Response => c.redirect(path, 303)

/** The same to a page that htmx cannot put in the place of `main`, because it stands alone. */
export const goToWhole = (c: Context<Env>, path: string): Response =>
  c.req.header('HX-Request') === 'true' ? c.body(null, 204, { 'HX-Redirect': path }) : goTo(c, path)
