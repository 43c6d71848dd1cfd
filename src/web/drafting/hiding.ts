import type { Question } from '#views/drafting/question.ts'
import { isOnlyToRead } from '../../flow/controls/seen.ts'
import type { Found } from '../frame/doors.ts'
import type { Place } from './place.ts'
import type { Sent } from './typed.ts'

/** A page to read asks nothing that could be kept from anybody. */
export const hiding = ({ plan, actor }: Found, place: Place, hides?: boolean): Question['hiding'] => {
  const { asked, fields, spot } = place
  if (actor.kind !== 'patient' || isOnlyToRead(fields.fields, asked)) return undefined
  const isHidden = asked.some((field) => plan.hidden.includes(field))
  return {
    isHidden,
    isTicked: hides ?? isHidden,
    isDelicate: asked.some((field) => fields.fields[field]?.delicate === true),
    isInItem: spot.at.length > 0,
  }
}

/** What the box beside the answer says; undefined where it was on no page. */
export const isHiding = (params: URLSearchParams): boolean | undefined =>
  params.has('hides') ? params.getAll('hides').includes('yes') : undefined

/** Hidden before it is saved, and shown only once it is: at no moment can a carer read what was just hidden. */
export const keepFromCarers = async ({ found, place, params }: Sent, hides: boolean): Promise<void> => {
  if (found.actor.kind !== 'patient' || isHiding(params) !== hides) return
  for (const field of place.asked) await found.act({ kind: hides ? 'hide' : 'show', field })
}
