import type { ClosedChapters } from '../../flow/closed-chapters.ts'
import type { Form } from '../../flow/form.ts'
import { isList, type Json, part } from '../../flow/json.ts'
import type { UrgentPage } from '../../flow/layout.ts'
import type { Readers } from '../../flow/readers.ts'
import { sectionsIn } from '../../flow/spot.ts'
import type { Content, Entry } from '../content.ts'
import type { Publication } from './publication.ts'
import { isClinicalRole, type Reader } from './readable.ts'

type Forms = {
  readonly closedChapters: ClosedChapters
  readonly readers: Readers
  readonly sections: readonly Form[]
  readonly urgentPage: UrgentPage
}

/**
 * What was approved, and what was changed since, without the chapters that the person keeps from this reader today, by the day in
 * the UK: the last day is named in the answer, and on the next it is read again. `closed` names their fields, so that nobody says
 * of them that nothing is recorded. Closed to nobody is what clinicians recommend, what one read as a refusal or may be one since,
 * and what `heard` hears. The answer itself is not urgent care's to read.
 */
export const withoutClosed = (
  publication: Pick<Publication, 'content' | 'changeAsked'>,
  { reader, today }: { readonly reader: Reader; readonly today: string },
  forms: Forms,
) => {
  const { content, changeAsked } = publication
  if (reader.kind !== 'urgent-reader') return { content, changeAsked, closed: [], isClosed: false }
  const { field: asked } = forms.closedChapters
  const closed = fieldsClosed(closedTo(reader, content, today, forms), forms)
  const staying = content.entries.filter((entry) => closed.includes(entry.field) && stays(entry, forms))
  const isOpen = ({ field }: { readonly field: string }): boolean =>
    field !== asked && (!closed.includes(field) || staying.some((one) => one.field === field))
  const sentences = content.sentences?.filter(isOpen)
  return {
    content: {
      ...content,
      entries: content.entries.filter(
        (entry) => staying.includes(entry) || (entry.field !== asked && !closed.includes(entry.field)),
      ),
      notAsked: content.notAsked.filter(({ field }) => field !== asked && !closed.includes(field)),
      ...(sentences ? { sentences } : {}),
    },
    changeAsked: changeAsked.filter((one) => isOpen(one) || one.mayRefuse || one.isAtOnce),
    closed,
    isClosed: closed.length > 0,
  }
}

const fieldsClosed = (
  chapters: readonly string[],
  { sections, closedChapters: { always } }: Forms,
): readonly string[] =>
  sections
    .filter(({ section }) => chapters.includes(section.id))
    .flatMap(({ section }) => sectionsIn(section).flatMap((one) => Object.keys(one.section.fields)))
    .filter((field) => !always.includes(field))

const stays = (entry: Entry, { urgentPage: { hears = {} }, closedChapters: { heard } }: Forms): boolean =>
  entry.class === 'C' ||
  entry.refusal !== undefined ||
  entry.shown.some((text) => heard.some((name) => hears[name]?.(text)))

const closedTo = (
  { jobRole }: Reader & { readonly kind: 'urgent-reader' },
  { entries }: Content,
  today: string,
  { closedChapters: { field, parts, everybody, notClinical }, readers }: Forms,
): readonly string[] => {
  const isFor = (to: Json | undefined) =>
    to === everybody || (to === notClinical && !isClinicalRole(jobRole, readers))
  const rows = entries.flatMap((entry) =>
    entry.field === field && entry.said.kind === 'answer' ? rowsIn(entry.said.value) : [],
  )
  return rows.flatMap((row) => {
    const [chapter, to, until] = [part(row, parts.chapter), part(row, parts.to), part(row, parts.until)]
    const isStill = typeof until === 'string' && today <= until
    return isStill && isFor(to) && typeof chapter === 'string' ? [chapter] : []
  })
}

const rowsIn = (value: Json): readonly Json[] => {
  const rows = part(value, 'rows')
  return rows !== undefined && isList(rows) ? rows.flatMap((row) => part(row, 'said') ?? []) : []
}
