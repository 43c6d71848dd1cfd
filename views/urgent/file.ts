import { type FileKind, shownFileName } from '#src/flow/kept-file.ts'
import { fileNamed } from '../form/controls/file.ts'
import { html } from '../html.ts'
import { urgentDayInWords } from './day.ts'
import type { Drawing } from './row.ts'
import { textOf, type UrgentText } from './said.ts'

/**
 * A paper or a recording by its name, to be saved; a photo that is fetched by itself, so that no line is too bad for the words. What was
 * taken away or replaced since is not shown: until the next approval there is none.
 */
export const urgentFile =
  (drawing: Drawing, as: FileKind): UrgentText =>
  (says, approved) => {
    const { said, saidBy, saidAt } = approved
    if (said.kind !== 'answer') return textOf(says, approved)
    const entry = { ...approved, shown: approved.shown.map((name) => shownFileName(as, name)) }
    const { id } = fileNamed(said.value)
    const { files } = says.urgent
    if (drawing.filesThere?.has(id) === false) return html`<i class="o">${files.gone}</i>`
    const at = addressOf(drawing, id)
    const day = urgentDayInWords(saidAt)
    if (as !== 'picture')
      return html`<a href="${at}" download>${textOf(says, entry)}</a> <small>${as === 'sound' ? files.sound(saidBy.name, day) : files.kept}</small>`
    const alt = files.photo(saidBy.name, day)
    return html`<span class="scr"><img src="${at}" alt="${alt}" height="128" loading="lazy"> ${files.compare}</span><span class="prn">${textOf(says, entry)}: ${files.onScreen}</span>`
  }

const addressOf = ({ isDraft, plan }: Drawing, id: string): string =>
  `/${isDraft ? 'plans' : 'urgent'}/${plan}/files/${encodeURIComponent(id)}`
