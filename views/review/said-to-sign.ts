import { type Html, html, nothing } from '../html.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { ownWords } from '../parts/own-words.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says } from '../words.ts'

type Spoken = {
  readonly question: string
  readonly who: string
  readonly lines: readonly string[]
  readonly href: string
}

/** What whoever signs has to know of, and to give a reason for, in the same post. */
export type SaidToSign = {
  readonly rules: readonly { readonly id: string; readonly words: string }[]
  readonly acknowledges: readonly string[]
  readonly isUnacknowledged: boolean
  readonly opposed: readonly {
    readonly id: string
    readonly words: string
    readonly refused: readonly Spoken[]
    readonly advised: readonly Spoken[]
    /** Why it is advised, as it was typed. */
    readonly because: string
    readonly isUnreasoned: boolean
  }[]
}

export const saidToSign = (says: Says<'approval' | 'part'>, said: SaidToSign): Html =>
  html`${opposed(says, said)}${acknowledged(says, said)}`

/** For the top of the page. */
export const errorsToSign = (
  says: Says<'approval'>,
  { isUnacknowledged, opposed: all }: SaidToSign,
): readonly { readonly text: string; readonly href: string }[] => [
  ...(isUnacknowledged ? [{ text: says.approval.unacknowledged, href: '#acknowledges' }] : []),
  ...all
    .filter(({ isUnreasoned }) => isUnreasoned)
    .map(({ id, words }) => ({ text: says.approval.unreasoned(words), href: `#reason-${id}` })),
]

/** The refusal and the advice beside each other, each word for word, and why the advice stands all the same. */
const opposed = (says: Says<'approval' | 'part'>, { opposed: all }: SaidToSign): Html =>
  all.length === 0
    ? nothing
    : html`<h2 class="nhsuk-heading-m" id="opposed" tabindex="-1">${says.approval.opposedTitle}</h2>
<p>${says.approval.opposedText}</p>${all.map(
        (one) => html`<h3 class="nhsuk-heading-s">${one.words}</h3>
<div class="sayso-beside"><div><h4 class="nhsuk-heading-xs">${says.approval.opposedRefused}</h4>${one.refused.map(spoken)}</div>
<div><h4 class="nhsuk-heading-xs">${says.approval.opposedAdvised}</h4>${one.advised.map(spoken)}</div></div>
${textarea({
  id: `reason-${one.id}`,
  name: `reason:${one.id}`,
  label: { text: says.approval.opposedWhy(one.words), size: 's' },
  hint: says.approval.opposedHint,
  rows: 3,
  value: one.because,
  ...(one.isUnreasoned
    ? {
        errorMessage: {
          text: says.approval.unreasoned(one.words),
          visuallyHiddenText: says.part.error,
        },
      }
    : {}),
})}`,
      )}`

const spoken = ({ question, who, lines, href }: Spoken): Html =>
  html`<div class="sayso-voice nhsuk-u-margin-bottom-3"><p class="nhsuk-body-s"><a href="${href}">${question}</a> · <bdi>${who}</bdi></p>${ownWords(lines)}</div>`

const acknowledged = (
  says: Says<'approval' | 'part'>,
  { rules, acknowledges, isUnacknowledged }: SaidToSign,
): Html =>
  rules.length === 0
    ? nothing
    : checkboxes({
        idPrefix: 'acknowledges',
        name: 'acknowledges',
        values: acknowledges,
        fieldset: { legend: { text: says.approval.acknowledge } },
        hint: says.approval.acknowledgeHint,
        items: rules.map(({ id, words }) => ({ value: id, text: words })),
        ...(isUnacknowledged
          ? { errorMessage: { text: says.approval.unacknowledged, visuallyHiddenText: says.part.error } }
          : {}),
      })
