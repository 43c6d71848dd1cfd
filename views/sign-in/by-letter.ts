import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { dateInput } from '../parts/date-input.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { insetText } from '../parts/inset-text.ts'
import { type Asking, whyHere } from './sign-in.ts'

export type CodePage = {
  readonly returnTo: string
  readonly typed: Readonly<Record<'code' | 'day' | 'month' | 'year', string>>
  readonly problem?: 'code' | 'born' | 'wrong' | undefined
  readonly isKept: boolean
  readonly isForADay?: boolean
  readonly endedBy: Asking['endedBy']
}

/** The same page for everybody: it tells of no plan whether there is one. */
export const codeView =
  (page: CodePage): View<'byLetter' | 'page' | 'part' | 'signIn'> =>
  (says) => {
    const { byLetter: words } = says
    const { problem, typed } = page
    const errorAt = (place: 'code' | 'born') =>
      problem === place || (problem === 'wrong' && place === 'code')
        ? { errorMessage: { text: words.problems[problem], visuallyHiddenText: says.part.error } }
        : {}
    return {
      title: problem ? `${says.page.errorTitle}${words.title}` : words.title,
      back: { href: '/sign-in', text: says.signIn.ask.title },
      main: html`${problem && errorSummary({ heading: words.problems.title, errorList: [{ text: words.problems[problem], href: problem === 'born' ? '#born-day' : '#code' }] })}
<h1 class="nhsuk-heading-l">${words.title}</h1>
${whyHere(says, page, words)}<p>${words.lead}</p>
<form method="post" action="/sign-in/code" autocomplete="off" novalidate aria-label="${words.title}">
<input type="hidden" name="returnTo" value="${page.returnTo}">
${input({
  name: 'code',
  id: 'code',
  label: { text: words.code, size: 's' },
  hint: words.codeHint,
  value: typed.code,
  width: 20,
  autocomplete: 'off',
  attributes: { dir: 'auto', spellcheck: 'false', autocapitalize: 'characters' },
  ...errorAt('code'),
})}
${dateInput({
  id: 'born',
  hint: words.bornHint,
  fieldset: { legend: { text: words.born, size: 's' } },
  items: (['day', 'month', 'year'] as const).map((part) => ({
    name: `born.${part}`,
    id: `born-${part}`,
    label: words[part],
    value: typed[part],
    width: part === 'year' ? 4 : 2,
  })),
  ...errorAt('born'),
})}
${button({ text: words.button })}
</form>
<p>${words.device}</p>
<p>${words.lost}</p>`,
    }
  }

type ToCall = { readonly name: string; readonly phone?: string | undefined }
/** What was typed, so that who has it ends the letter without typing it again. */
type Proof = Readonly<Record<string, string>>

/** To whoever used a letter that nobody has said yet is theirs: who has to, what to do until then, and its end. */
export const waitView =
  (practice: ToCall, proof: Proof): View<'byLetter' | 'part'> =>
  (says) => {
    const { wait } = says.byLetter
    return {
      title: wait.title,
      main: html`<h1 class="nhsuk-heading-l">${wait.title}</h1>
<p>${wait.text}</p>
<p>${wait.who(practice.name)}</p>
${practice.phone !== undefined && calling(says.part.information, wait.call, practice.phone)}
<p>${wait.after}</p>
<h2 class="nhsuk-heading-m">${wait.meanwhile}</h2>
<ul class="nhsuk-list nhsuk-list--bullet">${wait.points.map((text) => html`<li>${text}</li>`)}</ul>
<p>${wait.notYou}</p>
<p><a href="/sign-in/code">${wait.again}</a></p>
<h2 class="nhsuk-heading-m">${wait.end.title}</h2>
<p>${wait.end.text}</p>
<form method="post" action="/sign-in/code" autocomplete="off" aria-label="${wait.end.button}">${Object.entries(proof).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${button({ text: wait.end.button, name: 'ends', value: 'yes', variant: 'secondary', preventDoubleClick: true })}</form>`,
    }
  }

/** By whoever had its code and the date of birth, before anybody of the practice had spoken with them. */
export const letterEndedView =
  (practice: ToCall): View<'byLetter' | 'part'> =>
  ({ byLetter: { ended, wait }, part }) => ({
    title: ended.title,
    main: html`<h1 class="nhsuk-heading-l">${ended.title}</h1>
<p>${ended.text}</p>
<p>${ended.another(practice.name)}</p>
${practice.phone !== undefined && calling(part.information, wait.callThem, practice.phone)}`,
  })

const calling = (information: string, says: string, phone: string): Html =>
  insetText({
    visuallyHiddenText: information,
    html: html`<p>${says} <a href="tel:${phone.replace(/\s/g, '')}">${phone}</a></p>`,
  })

export const tooManyCodesView =
  (waitMinutes: number): View<'byLetter'> =>
  ({ byLetter: { tooMany } }) => ({
    title: tooMany.title,
    main: html`<h1 class="nhsuk-heading-l">${tooMany.title}</h1>
<p>${tooMany.text}</p>
<p>${tooMany.wait(waitMinutes)}</p>`,
  })
