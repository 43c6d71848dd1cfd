import { type AForm, type Control, pageIn } from './a-page.ts'
import type { Fields, Visitor } from './an-app.ts'
import { led } from './an-app.ts'
import type { Chance } from './chance.ts'

/** A page as it stands open in a tab, and how many posts there had been when it was read. */
export type Tab = {
  readonly forms: readonly AForm[]
  readonly links: readonly string[]
  readonly readAt: number
}

/** What became of a click; `problem` is anything that should never happen. */
export type Clicked = {
  readonly tab: Tab
  readonly sent?: Sent & { readonly status: number; readonly isTwice: boolean }
  readonly problem?: string
}
export type Sent = { readonly action: string; readonly fields: Fields; readonly button: Button }
type Button = AForm['buttons'][number]

/** Somebody who clicks anything that a plan's pages offer. */
export type Clicker = {
  readonly visitor: Visitor
  readonly plan: string
  readonly chance: Chance
  /** Posts so far, by everybody. */
  readonly posts: () => number
}

/** The page at an address, by way of every redirect; a page that went since the tab was read is the plan's own. */
export const opened = async (clicker: Clicker, path: string, mayBeGone: boolean): Promise<Clicked> => {
  const answer = await clicker.visitor.get(path)
  if (answer.status === 303) return await opened(clicker, led(answer), mayBeGone)
  const page = pageIn(await answer.text())
  const forms = page.forms.filter(
    // Whoever stops helping, or is stopped, has no page of this plan any more.
    ({ action }) =>
      action.startsWith(`${clicker.plan}/`) && !/(carers\/.*removal|stop-helping)$/.test(action),
  )
  const links = page.links.filter((href) => href.startsWith(`${clicker.plan}/`))
  const tab = { forms, links, readAt: clicker.posts() }
  if (answer.status === 200) return { tab }
  if (answer.status === 404 && mayBeGone) return await opened(clicker, clicker.plan, false)
  return { tab, problem: `${path} answers ${answer.status}` }
}

export const click = async (clicker: Clicker, tab: Tab, text: string): Promise<Clicked> => {
  const { chance, plan } = clicker
  const isOld = tab.readAt !== clicker.posts()
  if (tab.forms.length > 0 && chance.often(75))
    return await sending(clicker, sentBy(chance.pick(tab.forms), text, chance), isOld)
  const path = tab.links.length > 0 && chance.often(90) ? chance.pick(tab.links) : plan
  return await opened(clicker, path, isOld)
}

/** Sent once, or twice at the same time; a post that went through leads to a page, whatever else happened. */
const sending = async (clicker: Clicker, sent: Sent, isOld: boolean): Promise<Clicked> => {
  const isTwice = clicker.chance.often(20)
  const send = () => clicker.visitor.post(sent.action, sent.fields)
  const answers = await Promise.all(isTwice ? [send(), send()] : [send()])
  const [answer] = answers
  if (!answer) throw new Error('nothing was sent')
  const done = { ...sent, isTwice, status: answer.status }
  const odd = answers.find(({ status }) => status >= 500 || (status === 404 && !isOld))
  if (odd) return { tab: nothing, sent: done, problem: `${sent.action} answers ${odd.status}` }
  const isAnswer = !sent.action.endsWith('/carers') && !sent.action.endsWith('/withdrawal')
  if (isAnswer && answers.some(({ status }) => status !== answer.status))
    return { tab: nothing, sent: done, problem: `${sent.action} answers a double click in two ways` }
  const next = answer.status === 303 ? led(answer) : clicker.plan
  return { ...(await opened(clicker, next, false)), sent: done }
}
const nothing: Tab = { forms: [], links: [], readAt: 0 }

const sentBy = ({ action, controls, buttons }: AForm, text: string, chance: Chance): Sent => {
  const named = buttons.flatMap((one) => (one === undefined ? [] : [one]))
  const mayBePlain = named.length < buttons.length && chance.often(70)
  const button = mayBePlain || named.length === 0 ? undefined : chance.pick(named)
  const names = [...new Set(controls.map(({ name }) => name))]
  const filled = names.flatMap((name): [string, string][] =>
    filledIn(
      controls.filter((one) => one.name === name),
      text,
      chance,
    ).map((value) => [name, value]),
  )
  return { action, fields: Object.fromEntries([...filled, ...(button ? [button] : [])]), button }
}

const filledIn = (same: readonly Control[], text: string, chance: Chance): readonly string[] => {
  const [first] = same
  if (!first || first.kind === 'hidden' || first.kind === 'select') return first ? [first.value] : []
  if (first.kind === 'choice') return chance.often(85) ? [chance.pick(same).value] : []
  if (chance.often(10)) return [first.value]
  return [chance.often(10) ? ' ' : typedInto(first.name, text, chance)]
}

const typedInto = (name: string, text: string, chance: Chance): string => {
  if (/\.(day|month)$/.test(name)) return String(1 + chance.below(12))
  if (name.endsWith('.year')) return '1941'
  if (/email$/.test(name)) return `${text}example@example.org`
  if (/nhsNumber$/.test(name)) return '999 000 0018'
  if (/priority$/.test(name)) return String(1 + chance.below(12))
  return name.endsWith('phones') ? `${text} 07700 900118` : text
}
