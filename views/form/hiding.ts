import { type Html, html } from '../html.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import type { Says } from '../words.ts'

/** Whether an answer is kept from helpers, and whether its box is ticked; only the person has one. */
export type Hiding = {
  readonly isHidden: boolean
  readonly isTicked: boolean
  /** Kept from helpers from the start. */
  readonly isDelicate: boolean
  /** The same question stands in every item of the list. */
  readonly isInItem: boolean
}

/** Stands beside every answer, before it is saved; the empty value says that the box was on the page. */
export const hidingBox = (says: Says<'question'>, hiding: Hiding | undefined): Html | false =>
  hiding !== undefined &&
  html`<input type="hidden" name="hides" value="">${checkboxes({
    name: 'hides',
    small: true,
    items: [
      {
        value: 'yes',
        text: says.question.hide,
        checked: hiding.isTicked,
        ...(hint(says, hiding) ? { hint: hint(says, hiding) } : {}),
      },
    ],
  })}`

const hint = (says: Says<'question'>, { isDelicate, isInItem }: Hiding): string | undefined => {
  if (isDelicate) return says.question.hideDelicate
  return isInItem ? says.question.hideInItem : undefined
}
