import type { Status } from '#src/plan/lifecycle.ts'
import type { Page } from '../frame/page.ts'
import { momentInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { table } from '../parts/table.ts'
import { bornInWords, patientName } from './patient-banner.ts'
import { reviewsWords as words } from './queue.words.en.ts'

export type Queued = {
  readonly plan: string
  readonly family: string
  readonly given: string
  readonly born: string
  readonly nhsNumber: string | undefined
  readonly since: string | undefined
  readonly status: Status
}

/** The practice's queue; who has waited longest stands first. */
export const reviews = (queue: readonly Queued[]): Page => ({
  title: words.title,
  main: html`<h1 class="nhsuk-heading-l">${words.title}</h1>
${queue.length === 0 ? insetText({ text: words.empty }) : html`<p>${words.lead}</p>${waiting(queue)}`}
${queue.length >= queueMax && html`<p>${words.more}</p>`}`,
})
const queueMax = 200

const waiting = (queue: readonly Queued[]): Html =>
  table({
    responsive: true,
    caption: { text: words.title, classes: 'nhsuk-u-visually-hidden' },
    head: [words.person, words.born, words.nhs, words.since, words.status].map((text) => ({ text })),
    rows: queue.map((one) => [
      {
        header: words.person,
        html: html`<a href="/plans/${one.plan}/review#main"><bdi>${patientName(one)}</bdi></a>`,
      },
      { header: words.born, text: bornInWords(one.born) },
      { header: words.nhs, text: one.nhsNumber === undefined ? '–' : nhsNumberInWords(one.nhsNumber) },
      { header: words.since, text: one.since === undefined ? '–' : momentInWords(one.since) },
      { header: words.status, text: words.statuses[one.status] },
    ]),
  })
