import type { Sheet } from '#src/flow/sheet.ts'
import type { Publication } from '#src/plan/reads/projection.ts'
import type { Page } from '../frame/page.ts'
import { dayInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { dateInput } from '../parts/date-input.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import { patientName } from '../review/patient-banner.ts'
import { urgentFact } from './fact.ts'
import { searchWords as words } from './search.words.en.ts'

/** What was typed, as it was typed. */
export type UrgentTyped = {
  readonly by: 'number' | 'name'
  readonly nhsNumber: string
  readonly family: string
  readonly day: string
  readonly month: string
  readonly year: string
}
type Problems = Readonly<Record<string, string>>

/** Two ways to look for a person; what was typed stays when it cannot be searched for. */
export const urgentSearchView = (typed?: UrgentTyped, problems: Problems = {}): Page => ({
  title: words.title,
  main: html`${summary(problems)}<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.lead}</p>${forms(typed, problems)}`,
})

/**
 * Whoever fits, with what tells people apart and nothing clinical. A single hit is not opened either:
 * somebody has to see that it is the right person (H01).
 */
export const urgentHitsView = (
  found: readonly Publication[],
  typed: UrgentTyped,
  { banner }: Pick<Sheet, 'banner'>,
  most = 5,
): Page => {
  const hits = found.slice(0, most)
  const title = titleOf(hits.length)
  return {
    title,
    main: html`<h1 class="nhsuk-heading-l">${title}</h1>
${hits.length === 0 ? html`<p>${words.noneText}</p>` : nothing}${hits.length === 1 ? html`<p>${words.check}</p>` : nothing}
${hits.length > 1 ? warningCallout({ heading: { text: words.twins, level: 2 }, text: words.twinsText }) : nothing}
${found.length > most ? html`<p><strong>${words.more}</strong></p>` : nothing}
${hits.map((one) => hit(one, banner))}
<h2 class="nhsuk-heading-m">${words.again}</h2>${forms(typed, {})}`,
  }
}

const titleOf = (count: number): string => {
  if (count === 0) return words.none
  return count === 1 ? words.one : `${count} ${words.several}`
}

const hit = (publication: Publication, banner: Sheet['banner']): Html => {
  const { plan, born, nhsNumber, content } = publication
  const name = patientName(publication)
  const address = urgentFact(content.entries.filter(({ field }) => field === banner.address))
  return html`<section class="sayso-hit">
<h2 class="nhsuk-heading-m"><bdi>${name}</bdi></h2>
<p>${words.born}: <strong>${dayInWords(born)}</strong></p>
<p>${nhsNumber === undefined ? words.noNumber : html`${words.number}: <strong>${nhsNumberInWords(nhsNumber)}</strong>`}</p>
<p>${words.address}: <bdi>${address?.join(', ') ?? words.noAddress}</bdi></p>
<p><a href="/urgent/${plan}/reason">${words.open} <bdi>${name}</bdi></a></p>
</section>`
}

const summary = (problems: Problems): Html => {
  const wrong = Object.entries(problems)
  if (wrong.length === 0) return nothing
  return errorSummary({
    heading: words.problem,
    errorList: wrong.map(([field, code]) => ({
      text: problemIn(code),
      href: `#${field === 'born' ? 'born-day' : field}`,
    })),
  })
}

const problemIn = (code: string): string =>
  Object.entries(words.problems).find(([known]) => known === code)?.[1] ?? words.problem

const error = (problems: Problems, field: string) => {
  const code = problems[field]
  return code === undefined ? {} : { errorMessage: problemIn(code) }
}

const forms = (typed: UrgentTyped | undefined, problems: Problems): Html => html`
<form method="post" action="/urgent/search" autocomplete="off" novalidate>
<h2 class="nhsuk-heading-m">${words.byNumber}</h2><input type="hidden" name="by" value="number">
${input({
  name: 'nhsNumber',
  id: 'nhsNumber',
  label: words.number,
  hint: words.numberHint,
  value: typed?.nhsNumber ?? '',
  inputmode: 'numeric',
  autocomplete: 'off',
  width: 10,
  ...error(problems, 'nhsNumber'),
})}
${button({ text: words.findByNumber })}
</form>
<form method="post" action="/urgent/search" autocomplete="off" novalidate>
<h2 class="nhsuk-heading-m">${words.byName}</h2><input type="hidden" name="by" value="name">
${input({
  name: 'family',
  id: 'family',
  label: words.family,
  hint: words.familyHint,
  value: typed?.family ?? '',
  autocomplete: 'off',
  spellcheck: false,
  ...error(problems, 'family'),
})}
${birth(typed, problems)}
${button({ text: words.findByName })}
</form>`

const birth = (typed: UrgentTyped | undefined, problems: Problems): Html =>
  dateInput({
    id: 'born',
    hint: words.bornHint,
    fieldset: { legend: { text: words.born, size: 's' } },
    items: (['day', 'month', 'year'] as const).map((part) => ({
      name: part,
      label: words[part],
      value: typed?.[part] ?? '',
      width: part === 'year' ? 4 : 2,
    })),
    ...error(problems, 'born'),
  })
