import type { View } from '../frame/page.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { insetText } from '../parts/inset-text.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

export type Asking = {
  readonly returnTo: string
  readonly email?: string
  readonly isWrong?: boolean
  readonly isKept?: boolean
  /** They had signed out by hand. */
  readonly isForADay?: boolean
  readonly isFileLost?: boolean
  /** Why the session that this browser had is over. */
  readonly endedBy?: 'idle' | 'idle-at-work' | 'idle-by-letter' | 'letter' | 'longest' | undefined
}

/** Where a link is asked for; the same page for everybody, known or not. */
export const signInView =
  ({
    returnTo,
    email = '',
    isWrong = false,
    isKept = false,
    isForADay = false,
    isFileLost = false,
    endedBy,
  }: Asking): View<'byLetter' | 'part' | 'signIn'> =>
  (says) => {
    const { ask, problems } = says.signIn
    return {
      title: ask.title,
      ...(isKept ? { unsaved: { text: ask.keptOnTop } } : {}),
      main: html`${isWrong ? problem(says, 'email', problems.email) : nothing}
<h1 class="nhsuk-heading-l">${ask.title}</h1>
${whyHere(says, { returnTo, isKept, isForADay, isFileLost, endedBy })}<p>${ask.lead}</p>
<p>${ask.noEmail}</p>
<form method="post" action="/sign-in" novalidate aria-label="${ask.title}">
<input type="hidden" name="returnTo" value="${returnTo}">
${input({
  name: 'email',
  type: 'email',
  label: { text: ask.email, size: 's' },
  hint: ask.hint,
  value: email,
  autocomplete: 'email',
  spellcheck: false,
  ...(isWrong ? { errorMessage: { text: problems.email, visuallyHiddenText: says.part.error } } : {}),
})}
${button({ text: ask.button })}
</form>
<p>${ask.newHere}</p>
<p><a href="/sign-in/code${returnTo === '/' ? '' : `?returnTo=${encodeURIComponent(returnTo)}`}">${says.byLetter.link}</a></p>`,
    }
  }

type Why = Pick<Asking, 'returnTo' | 'isKept' | 'isForADay' | 'isFileLost' | 'endedBy'>

/** Who was signed out reads why, that what was typed is safe where it is, and where signing in leads. */
export const whyHere = (
  says: Says<'part' | 'signIn'>,
  { returnTo, isKept, isForADay = false, isFileLost, endedBy }: Why,
  { kept, keptForADay }: { readonly kept: string; readonly keptForADay: string } = says.signIn.ask,
): Html => {
  const { ask } = says.signIn
  const texts = [
    ...(endedBy === undefined ? [] : [ask.endedBy[endedBy]]),
    ...(isFileLost ? [ask.fileLost] : []),
    ...(isKept ? [isForADay ? keptForADay : kept] : []),
    ...(endedBy !== undefined && returnTo !== '/' ? [ask.back] : []),
  ]
  if (texts.length === 0) return nothing
  return insetText({ visuallyHiddenText: says.part.information, text: texts.join(' ') })
}

export const linkSentView =
  (demo: boolean): View<'signIn'> =>
  (says) => {
    const { sent } = says.signIn
    return {
      title: sent.title,
      main: html`<h1 class="nhsuk-heading-l">${sent.title}</h1>
<p>${sent.text}</p>
<p>${sent.wait}</p>
${demo ? html`<p>${sent.demo} <a href="/demo/mail">${sent.demoMail}</a>.</p>` : nothing}
<p><a href="/sign-in">${sent.again}</a></p>`,
    }
  }

/** No more mail goes to this address for a while: one that works is there. */
export const enoughSentView =
  (waitMinutes: number): View<'signIn'> =>
  (says) => {
    const { enough } = says.signIn
    return {
      title: enough.title,
      main: html`<h1 class="nhsuk-heading-l">${enough.title}</h1>
<p>${enough.text}</p>
<p>${enough.wait[0]} ${waitMinutes} ${waitMinutes === 1 ? enough.wait[1] : enough.wait[2]}</p>`,
    }
  }

/** Others where this browser is asked for links: how long it lasts is told as it is. */
export const tooManyHereView =
  (waitMinutes: number): View<'signIn'> =>
  (says) => {
    const { tooManyHere, enough } = says.signIn
    return {
      title: tooManyHere.title,
      main: html`<h1 class="nhsuk-heading-l">${tooManyHere.title}</h1>
<p>${tooManyHere.text}</p>
<p>${tooManyHere.wait} ${waitMinutes} ${waitMinutes === 1 ? enough.wait[1] : enough.wait[2]}</p>
<p>${tooManyHere.known}</p>`,
    }
  }

export type Using = { readonly action: string; readonly email: string; readonly isElsewhere: boolean }

/** What a mailed link opens: a button, because scanners of mail open links too and must not use them up. */
export const useLinkView =
  ({ action, email, isElsewhere }: Using): View<'part' | 'signIn'> =>
  (says) => {
    const { use } = says.signIn
    return {
      title: use.title,
      main: html`<h1 class="nhsuk-heading-l">${use.title}</h1>
${
  isElsewhere
    ? warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: use.elsewhere, level: 2 },
        text: use.elsewhereText,
      })
    : html`<p>${use.text}</p>`
}
<form method="post" action="${action}" novalidate aria-label="${use.title}">
${isElsewhere ? html`<input type="hidden" name="as" value="${email}">` : nothing}
${button({ text: isElsewhere ? `${use.as} ${email}` : use.button })}
</form>`,
    }
  }

export const confirmView =
  (returnTo: string): View<'signIn'> =>
  (says) => {
    const { confirm } = says.signIn
    return {
      title: confirm.title,
      unsaved: { text: confirm.onTop },
      main: html`<h1 class="nhsuk-heading-l">${confirm.title}</h1>
<p>${confirm.text}</p>
<form method="post" action="/sign-in/confirm" novalidate aria-label="${confirm.title}">
<input type="hidden" name="returnTo" value="${returnTo}">
${button({ text: confirm.button })}
</form>`,
    }
  }

export type Naming = { readonly returnTo: string; readonly name?: string; readonly isWrong?: boolean }

export const nameView =
  ({ returnTo, name = '', isWrong = false }: Naming): View<'part' | 'signIn'> =>
  (says) => {
    const { name: words, problems } = says.signIn
    return {
      title: words.title,
      main: html`${isWrong ? problem(says, 'name', problems.name) : nothing}
<form method="post" action="/sign-in/name" novalidate aria-label="${words.title}">
<input type="hidden" name="returnTo" value="${returnTo}">
${input({
  name: 'name',
  label: { text: words.title, size: 'l', isPageHeading: true },
  hint: words.hint,
  value: name,
  attributes: { dir: 'auto' },
  autocomplete: 'name',
  width: 20,
  ...(isWrong ? { errorMessage: { text: problems.name, visuallyHiddenText: says.part.error } } : {}),
})}
${button({ text: words.button })}
</form>
<p><a href="${returnTo}">${words.skip}</a></p>`,
    }
  }

const problem = (says: Says<'signIn'>, field: string, text: string): Html =>
  errorSummary({ heading: says.signIn.problems.title, errorList: [{ text, href: `#${field}` }] })
