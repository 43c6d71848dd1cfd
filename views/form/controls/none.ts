import type { OffersNone } from '#src/flow/controls/none.ts'
import { type Html, html, nothing } from '../../html.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { type FieldView, idOf } from './control-view.ts'

/** That there is none, or nobody, is a whole answer: one tap, where the form offers it. */
export const noneOf = ({
  field,
  name,
  words,
  typed,
}: Pick<FieldView<OffersNone>, 'field' | 'name' | 'words' | 'typed'>): Html =>
  field.none
    ? html`${checkboxes({
        name: `${name}.none`,
        idPrefix: idOf(`${name}.none`),
        items: [
          {
            value: 'none',
            text: words.none ?? '',
            checked: typed[`${name}.none`]?.includes('none') === true,
          },
        ],
      })}`
    : nothing
