import { type Html, html } from '../html.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import type { DisclosureLine } from './disclosure.ts'
import { type RuleLine, ruleLines } from './rule-lines.ts'

type Link = { readonly text: string; readonly href: string }

/** What has to be done elsewhere before a plan can be signed. */
export type NotYet = {
  readonly notAccepted: readonly Link[]
  readonly missing: readonly Link[]
  /** Answers of the team that do not count any more, and that nobody looked at. */
  readonly leftAside: readonly Link[]
  /** Words that may refuse a treatment, and that nobody has judged. */
  readonly unjudged: readonly Link[]
  /** Questions of the person or a helper of which nothing has become. */
  readonly questions: readonly Link[]
  /** Words of danger, or wishes to speak alone, of which nobody wrote what became. */
  readonly disclosures: readonly DisclosureLine[]
  /** Rules that forbid it, in their own words. */
  readonly blocks: readonly RuleLine[]
}

/** Whether something has to be done elsewhere first. */
export const isOpen = ({
  notAccepted,
  missing,
  leftAside,
  unjudged,
  questions,
  disclosures,
  blocks,
}: NotYet): boolean =>
  [notAccepted, missing, leftAside, unjudged, questions, disclosures, blocks].some((open) => open.length > 0)

export const notYet = (
  says: Says<'approval' | 'part' | 'review'>,
  { notAccepted, missing, leftAside, unjudged, questions, disclosures, blocks }: NotYet,
): Html =>
  html`<div id="not-yet" tabindex="-1">${warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.approval.notYet, level: 2 },
    html: html`${disclosures.length > 0 && html`<p>${says.approval.toSettle}</p>`}${ruleLines(says, blocks)}
${notAccepted.length > 0 && html`<p>${says.approval.toAccept}</p>${links(notAccepted)}`}
${missing.length > 0 && html`<p>${says.approval.toFill}</p>${links(missing)}`}
${leftAside.length > 0 && html`<p>${says.approval.toLookAt}</p>${links(leftAside)}`}
${unjudged.length > 0 && html`<p>${says.approval.toJudge}</p>${links(unjudged)}`}
${questions.length > 0 && html`<p>${says.approval.toReply}</p>${links(questions)}`}`,
  })}</div>`

export const links = (list: readonly Link[]): Html =>
  html`<ul class="nhsuk-list nhsuk-list--bullet">${list.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`
