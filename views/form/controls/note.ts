import { type Html, html } from '../../html.ts'
import { textarea } from '../../parts/textarea.ts'
import { type FieldView, idOf, ownDirection, typedAt } from './control-view.ts'

/** Own words beside a choice. */
export const note = ({ name, words, typed }: FieldView, label: string, id = `${name}.note`): Html =>
  textarea({
    name: `${name}.note`,
    id: idOf(id),
    label: words.note ?? label,
    rows: 3,
    value: typedAt(typed, `${name}.note`),
    ...ownDirection,
  })

/** Own words about one of the choices. */
export const noteAbout = ({ name, words, typed, says }: FieldView, choice: string): Html =>
  textarea({
    name: `${name}.note.${choice}`,
    id: idOf(`${name}.note.${choice}`),
    label: {
      html: html`${words.note ?? says.field.note}<span class="nhsuk-u-visually-hidden">: ${words.choices?.[choice] ?? choice}</span>`,
    },
    rows: 3,
    value: typedAt(typed, `${name}.note.${choice}`) || ofWholePage(typed, name, choice),
    ...ownDirection,
  })

/** What was typed on a page from before each choice had words of its own. */
const ofWholePage = (typed: FieldView['typed'], name: string, choice: string): string =>
  typed[name]?.includes(choice) ? typedAt(typed, `${name}.note`) : ''
