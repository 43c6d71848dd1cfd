import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'
import type { Approval, SeenBy } from './approval.ts'

type Chapter = Approval['contains'][number]

/** Who read each chapter, as what, when, and at which version of the draft; whoever read several is named once above them. */
export const chaptersRead = (says: Says<'approval'>, contains: readonly Chapter[]): Html =>
  html`${[...Map.groupBy(contains, (one) => readersOf(says, one).join(' · ')).values()].map((together) => {
    const readers = together[0] ? readersOf(says, together[0]) : []
    return html`${readers.map((reader) => html`<p class="nhsuk-u-margin-bottom-2">${reader}</p>`)}<ul class="nhsuk-list nhsuk-list--bullet sayso-close">${together.map((one) => html`<li>${chapter(says, one)}</li>`)}</ul>`
  })}`

const readersOf = ({ approval }: Says<'approval'>, { readBy }: Chapter): readonly string[] =>
  readBy.map(({ name, jobRole, unchangedSince }) => {
    const read = approval.readBy(jobRole === '' ? name : `${name}, ${jobRole}`)
    return unchangedSince === undefined ? read : approval.unchanged({ version: unchangedSince, read })
  })

const chapter = (
  says: Says<'approval'>,
  { title, href, answers, isMine, writtenBy, readBy }: Chapter,
): Html =>
  html`<strong>${title}</strong>: ${says.approval.answers(answers)}${readBy.map((seen) => html`<br>${when(says, seen, readBy.length > 1)}`)}${!isMine && html`<br><strong>${says.approval.notReadByYou}</strong>${writtenBy.length > 0 && html` ${says.approval.writtenBy(writtenBy.join(', '))}`} <a href="${href}">${says.approval.readIt} <span class="nhsuk-u-visually-hidden">${title}</span></a>`}`

const when = ({ approval }: Says<'approval'>, { name, at, version }: SeenBy, isOneOfMany: boolean): Html =>
  html`${isOneOfMany && html`<bdi>${name}</bdi>, `}${approval.readAt({ at: momentInWords(at), version })}`
