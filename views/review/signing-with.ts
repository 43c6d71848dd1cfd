import type { Html } from '../html.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { radios } from '../parts/radios.ts'
import type { Says } from '../words.ts'
import type { Approval } from './approval.ts'

/** An approval never lifts a suspension by itself. */
export const onSuspension = (
  says: Says<'approval' | 'part'>,
  { suspension, isSuspensionUnsaid }: Pick<Approval, 'suspension' | 'isSuspensionUnsaid'>,
): Html =>
  radios({
    idPrefix: 'suspension',
    name: 'suspension',
    value: suspension ?? '',
    fieldset: { legend: { text: says.approval.suspension } },
    items: [
      { value: 'lift', text: says.approval.lift },
      { value: 'keep', text: says.approval.keep },
    ],
    ...(isSuspensionUnsaid
      ? { errorMessage: { text: says.approval.suspensionUnsaid, visuallyHiddenText: says.part.error } }
      : {}),
  })

/** What she has not read herself she reads now, or says by name whose reading she relies on. */
export const relyingOn = (
  says: Says<'approval' | 'part'>,
  page: Pick<Approval, 'contains' | 'colleagues' | 'reliesOn' | 'isUnread'>,
): Html => {
  const { colleagues, reliesOn, isUnread } = page
  return checkboxes({
    idPrefix: 'colleagues',
    name: 'reliesOn',
    values: reliesOn,
    fieldset: { legend: { text: says.approval.relies } },
    hint: says.approval.reliesHint,
    items: colleagues.map(({ id, name, jobRole, sections }) => ({
      value: id,
      text: says.approval.reliesOn(jobRole === '' ? name : `${name}, ${jobRole}`, sections.join(', ')),
    })),
    ...(isUnread ? { errorMessage: { text: unread(says, page), visuallyHiddenText: says.part.error } } : {}),
  })
}

/** Of what she left, each chapter that no colleague covers on whom she says that she relies. */
export const unread = (
  { approval }: Says<'approval'>,
  { contains, colleagues, reliesOn }: Pick<Approval, 'contains' | 'colleagues' | 'reliesOn'>,
): string => {
  const covered = colleagues.filter(({ id }) => reliesOn.includes(id)).flatMap(({ sections }) => sections)
  const left = contains.filter(({ title, isMine }) => !isMine && !covered.includes(title))
  return approval.unreadText(left.map(({ title }) => title).join('; '))
}
