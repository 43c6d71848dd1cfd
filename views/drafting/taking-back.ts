import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { wordsTo } from './submission.ts'

/** Before sharing is stopped. */
export const withdrawal =
  (plan: string, isAnythingApart: boolean, isForAnother: boolean): View<'submission'> =>
  (all) => {
    const says = wordsTo(all, isForAnother)
    return {
      title: says.submission.withdrawTitle,
      back: { href: `/plans/${plan}`, text: says.submission.back },
      main: html`<h1 class="nhsuk-heading-l">${says.submission.withdrawTitle}</h1><p>${says.submission.withdrawText}</p>
${isAnythingApart && html`<p>${says.submission.withdrawApart}</p>`}
<p>${says.submission.withdrawDanger}</p>
<form method="post" action="/plans/${plan}/withdrawal" aria-label="${says.submission.withdrawTitle}">${button({ text: says.submission.withdrawButton, variant: 'warning' })}</form>`,
    }
  }

type TakingBack = {
  /** The practice that has it. */
  readonly to: string | undefined
  /** Nothing was ever approved, and whether anything lies apart. */
  readonly never: { readonly isApart: boolean } | undefined
  readonly isForAnother: boolean
}

/** The draft comes home, and nothing else ends. */
export const takingBack =
  (plan: string, { to, never, isForAnother }: TakingBack): View<'submission'> =>
  (all) => {
    const says = wordsTo(all, isForAnother)
    const { takeBackTitle, takeBackText, takeBackStays, takeBackNever, takeBackButton } = says.submission
    return {
      title: takeBackTitle,
      back: { href: `/plans/${plan}`, text: says.submission.back },
      main: html`<h1 class="nhsuk-heading-l">${takeBackTitle}</h1><p>${takeBackText(to)}</p>
<p>${never ? takeBackNever : takeBackStays}</p>
${never?.isApart && html`<p>${says.submission.withdrawApart}</p>`}
<p>${says.submission.withdrawDanger}</p>
<form method="post" action="/plans/${plan}/taking-back" aria-label="${takeBackTitle}">${button({ text: takeBackButton })}</form>`,
    }
  }
