import type { Form } from '../../flow/form.ts'
import { type Path, pathOf } from '../../flow/path.ts'
import { roleOf } from '../../plan/actor.ts'
import { answersIn } from '../../plan/plan.ts'
import { givenFor, pathIn } from '../../plan/reads/reading.ts'
import { sectionAt, voiceOf } from '../../plan/voice.ts'
import type { Found } from '../frame/doors.ts'

type ItemAt = { readonly form: Form; readonly list: string; readonly item: string }

/** One voice's path through one item of a list: the chapter's own path has it, unless the item was taken out. */
export const itemPath = ({ plan, actor }: Found, { form, list, item }: ItemAt): Path | undefined => {
  const voice = voiceOf(actor)
  const known = pathIn(plan, voice, form.section).items[list]?.[item]
  if (known) return known
  const fields = sectionAt(form.section, list)
  const answers = answersIn(plan, voice, form.section.id).items[list]?.[item]?.answers ?? {}
  return fields && pathOf(fields, { answers, items: {} }, givenFor(plan, roleOf(actor)))
}
