import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { textarea } from '../parts/textarea.ts'

export type SignedOut = {
  readonly words: readonly string[]
  readonly returnTo: string
  readonly why: 'unknown' | 'no-room'
}

/** Sent by nobody that we know: it cannot be kept, and it is not thrown away either. */
export const signedOutView =
  ({ words: sent, returnTo, why }: SignedOut): View<'signIn'> =>
  (says) => {
    const { signedOut: words } = says.signIn
    return {
      title: words.title,
      main: html`<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.why[why]} ${words.text}</p>
<h2 class="nhsuk-heading-m">${words.yours}</h2>
${sent.map((text, index) =>
  textarea({
    name: `part-${index + 1}`,
    label: sent.length === 1 ? words.yours : `${words.part} ${index + 1}`,
    rows: Math.min(12, 2 + Math.ceil(text.length / 60)),
    value: text,
  }),
)}
<p><a href="/sign-in?returnTo=${encodeURIComponent(returnTo)}">${words.link}</a></p>`,
    }
  }
