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
  /** What became of words that were sent and are not in the plan, where no form of the page has them again. */
  readonly unsaved?: Unsaved
}

/** In one line, which stands above whom to call. */
export type Unsaved = {
  readonly text: string
  /** The words stand further down, under this name. */
  readonly at?: string
  /** They stand on this page and nowhere else. */
  readonly isLost?: boolean
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

/** Whom to call, above a page about something else. */
export type HelpFirst = {
  readonly dangers: readonly Danger[]
  readonly isCarer: boolean
  /** Who learns of what was typed and is kept, where it is not nobody. */
  readonly told?: 'now' | 'later' | undefined
}

/** Who is looking, for the parts that every page shares. */
export type Frame = {
  readonly name?: string
  readonly duty?: 'none' | 'clinician' | 'urgent-reader' | 'trainee' | 'administrator' | 'governance'
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
  readonly helpFirst?: HelpFirst
  /** It answers a post: the page of the form, by which a browser comes back to it. */
  readonly formPage?: string | undefined
  /** What was sent was not taken: nothing that stands on the page is promised to be kept. */
  readonly isRefused: boolean
}
