import type { Context } from 'hono'
import type { Account } from '../../plan/actor.ts'
import type { Clock, Env } from './ports.ts'

/** Of the account, not of its session: whoever signs in again goes on with the page that she has open. */
export const markOf = ({ digest }: Pick<Clock, 'digest'>, { id }: Pick<Account, 'id'>): string =>
  digest(`drawn for ${id}`).slice(0, 24)

/** Every form that posts says for whom it was drawn. No markup here is a person's: what they wrote is escaped. */
export const withMark = (page: string, mark: string): string =>
  page.replace(posting, (form) => `${form}<input type="hidden" name="${drawnFor}" value="${mark}">`)
const posting = /<form\b[^>]* method="post"[^>]*>/g
const drawnFor = 'drawn-for'

/** The mark of what was sent, and the rest, which alone is read further in. */
export const markIn = (body: string): { readonly mark: string | undefined; readonly words: string } => {
  const mark = sent.exec(body)?.[1]
  return { mark, words: mark === undefined ? body : body.replaceAll(sentEach, '') }
}
const sent = /(?:^|&)drawn-for=([^&]*)/
const sentEach = new RegExp(sent, 'g')

/** In another tab of this browser somebody else has signed in since the page was drawn: it would be stored as theirs. */
export const isDrawnForAnother = (clock: Pick<Clock, 'digest'>, c: Context<Env>): boolean => {
  const mark = c.get('drawnFor')
  const account = c.get('account') ?? c.get('expired')
  return mark !== undefined && account !== undefined && mark !== markOf(clock, account)
}
