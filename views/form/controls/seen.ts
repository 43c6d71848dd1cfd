import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { type ControlView, idOf } from './control-view.ts'

/** What there is to read stands above it: the page's title and lead, and the field's own hint. */
export const seenView: ControlView<FieldOf<'seen'>> = {
  draw: ({ name, words }) =>
    html`<div id="${idOf(name)}">${words.hint && html`<p class="nhsuk-body">${words.hint}</p>`}<input type="hidden" name="${name}" value="seen"></div>`,
}
