import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { textarea } from '../parts/textarea.ts'

export type Unsaved = {
  readonly words: readonly {
    readonly text: string
    /** The question that it was typed to; undefined where no form asks it. */
    readonly asked: { readonly label: string; readonly as: 'answer' | 'words' | 'ask' } | undefined
  }[]
  readonly returnTo: string
  /** Who is signed in by now. */
  readonly who: string | undefined
  readonly why:
    | 'unknown'
    | 'other-account'
    | 'no-room'
    | 'moved-on'
    | 'moved-on-no-room'
    | 'full'
    | 'not-known'
    | 'damaged'
    | 'too-much'
    | 'not-there'
    | 'not-heard'
    | 'access-ended'
    | 'not-asked'
}

/** Sent by nobody that we know, or for a plan that moved on: it is not saved, and it is not thrown away either. */
export const notSavedView =
  ({ words: sent, returnTo, why, who }: Unsaved): View<'signIn'> =>
  (says) => {
    const { notSaved: words } = says.signIn
    const { title, text, isSignedIn } = words.why[why]
    return {
      title,
      unsaved: {
        text: hasKept(why) ? words.onTop[why] : words.onTop.lost,
        ...(sent.length > 0 ? { at: 'what-you-sent' } : {}),
        ...(hasKept(why) ? {} : { isLost: true }),
      },
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${text}</p>
${why === 'other-account' && html`<p>${who === undefined ? words.nobodyNow : html`${words.now} <bdi>${who}</bdi>`}</p>`}
${sent.length > 0 && html`<h2 class="nhsuk-heading-m" id="what-you-sent" tabindex="-1">${words.yours}</h2>`}
${sent.map(({ text, asked }, index) =>
  textarea({
    name: `part-${index + 1}`,
    label: asked ? words.to[asked.as](asked.label) : sent.length === 1 ? words.yours : words.other(index + 1),
    rows: Math.min(12, 2 + Math.ceil(text.length / 60)),
    value: text,
    attributes: { dir: 'auto' },
  }),
)}
<p>${isSignedIn ? html`<a href="/">${words.home}</a>` : html`<a href="/sign-in?returnTo=${encodeURIComponent(returnTo)}">${words.link}</a>`}</p>`,
    }
  }

const kept = ['moved-on', 'not-known', 'not-asked'] as const
const hasKept = (why: Unsaved['why']): why is (typeof kept)[number] => kept.some((one) => one === why)
