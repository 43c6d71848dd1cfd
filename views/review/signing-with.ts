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
  { colleagues, reliesOn, isUnread }: Pick<Approval, 'colleagues' | 'reliesOn' | 'isUnread'>,
): Html =>
  checkboxes({
    idPrefix: 'colleagues',
    name: 'reliesOn',
    values: reliesOn,
    fieldset: { legend: { text: says.approval.relies } },
    hint: says.approval.reliesHint,
    items: colleagues.map(({ id, name, jobRole, sections }) => ({
      value: id,
      text: says.approval.reliesOn(jobRole === '' ? name : `${name}, ${jobRole}`, sections.join(', ')),
    })),
    ...(isUnread
      ? { errorMessage: { text: says.approval.unreadText, visuallyHiddenText: says.part.error } }
      : {}),
  })
