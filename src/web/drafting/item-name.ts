import { answersAt, itemAt, type Spot, sectionAt, wordsAt } from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
import { standingAnswers } from '../../plan/items.ts'
import { isKeptFromSight } from '../../plan/reads/harm-kept.ts'
import { shown } from '../../plan/reads/shown.ts'
import type { Found } from '../frame/doors.ts'

/** What an item goes by: the first thing that was said of it, by whoever added it; what is hidden from helpers is named nowhere. */
export const nameOfItem = ({ plan, actor }: Found, { section, at }: Spot): string | undefined => {
  const item = plan.items[itemAt(at) ?? '']
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const fields = form && sectionAt(form.section, at)
  const [name = ''] = fields?.steps[fields.start]?.ask ?? []
  const field = fields?.fields[name]
  if (!form || !item || !field) return undefined
  const isOwnOfHelper = actor.kind === 'carer' && item.addedBy === voiceOf(actor)
  if (isKeptFromSight(plan, item.addedBy, { section, at: [...item.at, name] }) && !isOwnOfHelper)
    return undefined
  const said = answersAt(standingAnswers(plan, item.addedBy, section), item.at)?.answers[name]?.said
  return said && shown(field, wordsAt(form.words, item.at)?.fields[name], said, () => undefined)[0]
}
