import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'

export type PracticeLetter = {
  readonly plan: string
  readonly contact: string
  /** Where it is said what the service is. */
  readonly address: string
  /** When the name was sent; only once for a plan. */
  readonly toldAt: string | undefined
  readonly typed: { readonly name: string; readonly place: string }
  readonly problem?: 'name' | 'place' | 'often' | undefined
}
type Words = Says<'part' | 'practiceLetter'>

/** A letter with no word of the plan, and below it the one thing that we can tell somebody. */
export const practiceLetterView =
  (page: PracticeLetter): View<'page' | 'part' | 'practiceLetter' | 'question'> =>
  (says) => {
    const { practiceLetter: words } = says
    const { problem } = page
    return {
      title: problem ? `${says.page.errorTitle}${words.title}` : words.title,
      back: { href: `/plans/${page.plan}`, text: says.question.back },
      main: html`<div class="sayso-unprinted">${problem && errorSummary({ heading: words.tell.problems.title, errorList: [{ text: words.tell.problems[problem], href: `#${problem === 'often' ? 'name' : problem}` }] })}
<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.lead}</p>
<p>${words.print}</p></div>
<article class="sayso-brief" aria-label="${words.mark}">
<p class="sayso-brief__mark">${words.mark}</p>
<div class="sayso-brief__body" data-listen="${words.listen}">
${words.letter.map((text) => html`<p>${text}</p>`)}
<h2 class="nhsuk-heading-s">${words.joinTitle}</h2>
<p>${words.join(page.contact)}</p>
<p>${words.about(page.address)}</p>
<p>${words.sign}</p>
<p>&nbsp;</p>
</div>
</article>
<div class="sayso-unprinted"><h2 class="nhsuk-heading-m">${words.tell.title}</h2>
${page.toldAt === undefined ? telling(says, page) : insetText({ visuallyHiddenText: says.part.information, text: words.tell.told(dayInWords(page.toldAt)) })}</div>`,
    }
  }

/** `place` is where a page that keeps what is typed says of which question it is. */
export const practiceInputs = { name: 'name', place: 'town' } as const

const telling = (
  { practiceLetter: { tell }, part }: Words,
  { plan, contact, typed, problem }: PracticeLetter,
): Html => html`<p>${tell.about(contact)}</p>
<p>${tell.next}</p>
<form method="post" action="/plans/${plan}/practice-letter" novalidate aria-label="${tell.title}">
${(['name', 'place'] as const).map((name) =>
  input({
    name: practiceInputs[name],
    id: name,
    label: tell[name],
    value: typed[name],
    width: 20,
    autocomplete: 'off',
    attributes: { dir: 'auto' },
    ...(problem === name
      ? { errorMessage: { text: tell.problems[name], visuallyHiddenText: part.error } }
      : {}),
  }),
)}
${button({ text: tell.button, variant: 'secondary', preventDoubleClick: true })}</form>`
