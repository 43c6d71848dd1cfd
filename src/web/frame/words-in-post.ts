import type { Context } from 'hono'
import { isToldByPage } from '../../flow/controls/changed-page.ts'
import { heardMost } from '../../flow/heard-text.ts'
import { type Danger, mostUrgentFirst } from '../../flow/listening.ts'
import { isSecret } from '../../flow/read-post.ts'
import type { Nation } from '../../flow/section.ts'
import type { Post } from './guards.ts'
import type { HelpTold } from './help-address.ts'
import type { Env, Ports } from './ports.ts'

/** What somebody typed into a form, without what the page put there by itself. */
export const wordsIn = (post: Post): readonly string[] => typedIn(post).map(({ text }) => text)

export const typedIn = (post: Post): readonly { readonly name: string; readonly text: string }[] =>
  [...post].flatMap(([name, text]) => (isMachines(name) || text.trim() === '' ? [] : [{ name, text }]))

/** What stood in an input before, what the page says of a file, or a name of the page's own; and what lies apart, which is shown and listened to nowhere. */
const isMachines = (name: string): boolean =>
  isSecret(name) ||
  machinesOwn.has(name) ||
  isToldByPage(name) ||
  name.startsWith('shown:') ||
  /\.(kept\.[a-z]+|was)$/.test(name)

/** What a page puts into its own forms, and the names of buttons: nobody typed them. */
const machinesOwn: ReadonlySet<string> = new Set([
  ...['read', 'wording', 'place', 'from', 'since', 'do', 'wayOut', 'hides', 'at', 'item', 'asked', 'by'],
  ...['form', 'try', 'turn', 'move', 'returnTo', 'as', 'near', 'despiteBar', 'lost'],
  ...['stood', 'unseen', 'up-to'],
])

/** Whom to call stands first on a page about something else. */
export type HelpFirst = {
  readonly dangers: readonly Danger[]
  readonly isCarer: boolean
  readonly nation: Nation
  readonly isYoung: boolean
  /** Who learns of what was typed and is kept, where it is not nobody. */
  readonly told?: HelpTold | undefined
}

/**
 * What words that were sent to a plan and not saved speak of, whatever became of them: too long, for a page that is gone, after
 * the session was over. Who is not known may be a helper. What a clinician writes leads nowhere.
 */
export const heardIn = ({ danger }: Ports['forms'], c: Context<Env>): HelpFirst | undefined => {
  const duty = (c.get('account') ?? c.get('expired'))?.duty.kind ?? 'none'
  if (c.req.method !== 'POST' || duty !== 'none' || !isAtHome(c)) return undefined
  // What is refused for its size was not read.
  const post: Post | undefined = c.get('post')
  const texts = heardFirst(post === undefined ? [] : wordsIn(post))
  const actor = c.get('actor')
  const writers = bothWriters.filter(
    (writer) => actor === undefined || (writer === 'carer') === (actor === 'carer'),
  )
  for (const writer of writers) {
    const said = texts.flatMap((text) => danger(text, writer))
    if (said.length > 0)
      return {
        dangers: mostUrgentFirst(said),
        isCarer: writer === 'carer',
        nation: c.get('nation') ?? 'england',
        isYoung: c.get('isYoung') === true,
      }
  }
  return undefined
}
/** A page of a plan that is not one of the desk. */
export const isAtHome = (c: Context<Env>): boolean => toPlans.test(c.req.path)
const toPlans = /^\/plans(?!\/[^/]+\/review)/
const bothWriters = ['person', 'carer'] as const

/** Listening to more at once would hold up everybody else. */
const heardFirst = (texts: readonly string[]): readonly string[] => {
  let left = 4 * heardMost
  return texts.slice(0, textsMost).filter((text) => {
    const isHeard = left > 0
    left -= Math.min(text.length, heardMost)
    return isHeard
  })
}
const textsMost = 20
