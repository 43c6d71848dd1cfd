import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { ownWords } from '../parts/own-words.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

/** A refusal as it stands approved, and when the person changed it. */
export type RefusalChanged = {
  readonly question: string
  readonly lines: readonly string[]
  readonly at: string
}

/** Urgent care still reads them as a refusal: before everything else. */
export const refusalsChangedView = (
  says: Says<'part' | 'review'>,
  changed: readonly RefusalChanged[],
): Html =>
  changed.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: says.review.refusals.changedTitle, level: 2 },
        html: html`<p>${says.review.refusals.changedText}</p>${changed.map(
          ({ question, lines, at }) =>
            html`<p><strong>${question}</strong>, ${momentInWords(at)}</p>${ownWords(lines)}`,
        )}`,
      })

/** Handed over, the words themselves: whoever came by a mark in the queue reads what it marks. */
export const treatmentsToReadView = (
  { part, review: { treatmentAsked } }: Says<'part' | 'review'>,
  asked: readonly RefusalChanged[],
): Html =>
  asked.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: part.important,
        heading: { text: treatmentAsked.title, level: 2 },
        html: html`${asked.map(
          ({ question, lines, at }) =>
            html`<p><strong>${question}</strong>, ${momentInWords(at)}</p>${ownWords(lines)}`,
        )}<p>${treatmentAsked.toRead}</p>`,
      })

/** Where the person has asked for a treatment since: where, and none of the words. */
export const treatmentsAskedView = (
  { part, review: { treatmentAsked } }: Says<'part' | 'review'>,
  asked: readonly { readonly question: string; readonly at: string }[],
): Html =>
  asked.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: part.important,
        heading: { text: treatmentAsked.title, level: 2 },
        html: html`<ul class="nhsuk-list nhsuk-list--bullet">${asked.map(
          ({ question, at }) => html`<li><strong>${question}</strong>, ${momentInWords(at)}</li>`,
        )}</ul><p>${treatmentAsked.text}</p>`,
      })

/** In a draft that is not handed over: that there are such words, and where, and none of them. */
export const refusalsWrittenView = (
  says: Says<'part' | 'review'>,
  written: readonly { readonly question: string; readonly at: string }[],
  isApprovedRead: boolean,
): Html =>
  written.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: says.review.refusalWritten, level: 2 },
        html: html`<ul class="nhsuk-list nhsuk-list--bullet">${written.map(
          ({ question, at }) => html`<li><strong>${question}</strong>, ${momentInWords(at)}</li>`,
        )}</ul><p>${isApprovedRead ? says.review.refusalWrittenText : says.review.refusalWrittenUnread}</p>`,
      })
