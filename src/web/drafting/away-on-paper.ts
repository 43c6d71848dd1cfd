import type { AwayOnPaper } from '#views/print/away-on-paper.ts'
import { sheetOf } from '../../flow/sheet.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { entryOf } from '../../plan/reads/content-of.ts'
import { textsAway } from '../../plan/reads/kept-away.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import { spokenInAll } from '../../plan/reads/spoken.ts'
import type { Found } from '../frame/doors.ts'

/**
 * Who stands on a page that is about to be printed and may be meant by what the person says of who should stay away: the page
 * is hers and keeps her words, so that she is told before she gives it away. No helper is.
 */
export const awayOnPaper = ({ plan, actor }: Found, lines: readonly string[]): AwayOnPaper | undefined => {
  const { sections, submission, approval, urgentPage } = plan.forms
  const isTold =
    actor.kind === 'patient' && urgentPage !== undefined && textsAway(plan, ['person']).length > 0
  if (!isTold) return undefined
  const entries = spokenInAll(plan, ['person']).map(entryOf)
  const sheet = sheetOf([...sections, submission, approval], urgentPage)
  const away = new Set(sheet.keptAway(entries).flatMap(({ item }) => (item === '' ? [] : [item])))
  const name = fieldMarked(plan.forms, 'contact-name')
  const names = entries
    .filter((one) => one.field === name && away.has(one.item ?? ''))
    .map(({ shown }) => shown.join(' '))
    .filter((one) => lines.some((line) => line.includes(one)))
  const asked = fieldMarked(plan.forms, 'stays-away') ?? ''
  return names.length === 0
    ? undefined
    : { names: [...new Set(names)], isHidden: isKeptFromCarers(plan, [asked]) }
}
