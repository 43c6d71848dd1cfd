import type { Danger } from '#src/flow/listening.ts'
import type { Html } from '../html.ts'
import type { Says, ViewWords } from '../words.ts'
import type { Idle } from './idle.ts'

/** What a route shows: the layout stands around it, or htmx swaps it in. */
export type Page = {
  readonly title: string
  readonly main: Html
  /** Back goes to the page before in the conversation, not in the browser. */
  readonly back?: { readonly href: string; readonly text: string }
  readonly wide?: boolean
  /** Read at night: dark where the screen is. */
  readonly isNight?: true
  /** Nobody else in the room should see it: it can be left at once. */
  readonly exits?: boolean
}

/**
 * A page before it is known in which words: the route hands over what the page shows, and whoever answers
 * the request picks the language. A view sees no words but those that it names.
 */
export type View<Part extends keyof ViewWords = keyof ViewWords> = (says: Says<Part>) => Page

/** What stands in the page's forms again, with what was sent from `also` another page like it; and what was typed for something `older`, of which nothing does. */
export type GivenBack = {
  readonly also?: readonly string[] | undefined
  readonly older?: readonly string[] | undefined
}

/** Who is looking, for the parts that every page shares. */
export type Frame = {
  readonly name?: string
  readonly duty?: 'none' | 'clinician' | 'urgent-reader' | 'trainee' | 'administrator'
  readonly demo: boolean
  /** At work a session ends soon. */
  readonly idle?: Idle
  /** Where a style, a script or a mark lies. */
  readonly addressOf: (asset: string) => string
  /** What was sent after the session ran out, or was refused. */
  readonly givenBack?: GivenBack | undefined
  /** Where the person asked for pages that are drawn larger. */
  readonly largeBy?: string | undefined
  /** Words of danger that were not saved. */
  readonly helpFirst?: { readonly dangers: readonly Danger[]; readonly isCarer: boolean }
}
