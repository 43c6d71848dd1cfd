import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'

/** Nobody can be handed anything: what there is to do until then. */
export const noPracticeAtAll = ({ part, submission }: Says<'part' | 'submission'>, plan: string): Html =>
  insetText({
    visuallyHiddenText: part.information,
    html: html`<p>${submission.noPractice}</p>${untilThen(submission, plan)}`,
  })

const untilThen = (
  { nonePrint, noneVisit, noneLetter }: Says<'submission'>['submission'],
  plan: string,
): Html =>
  html`<ul class="nhsuk-list"><li><a href="/urgent/${plan}/as-it-stands">${nonePrint}</a></li><li><a href="/plans/${plan}/visit-sheet">${noneVisit}</a></li><li><a href="/plans/${plan}/practice-letter">${noneLetter}</a></li></ul>`

/** Said before the choice, which may offer one practice alone: it need not be theirs. */
export const noPracticeOfTheirs = (says: Says<'part' | 'submission'>, plan: string): Html => {
  const { noneTitle, none } = says.submission
  return insetText({
    visuallyHiddenText: says.part.information,
    html: html`<h2 class="nhsuk-heading-s">${noneTitle}</h2>${none.map((text) => html`<p>${text}</p>`)}
${untilThen(says.submission, plan)}`,
  })
}
