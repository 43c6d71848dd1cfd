import type { Html } from '../html.ts'

/** What a route shows: the layout stands around it, or htmx swaps it in. */
export type Page = {
  readonly title: string
  readonly main: Html
  /** Back goes to the page before in the conversation, not in the browser. */
  readonly back?: { readonly href: string; readonly text: string }
  readonly wide?: boolean
}

/** Who is looking, for the parts that every page shares. */
export type Frame = {
  readonly name?: string
  readonly duty?: 'none' | 'clinician' | 'urgent-reader' | 'trainee' | 'administrator'
  readonly demo: boolean
}
