import type { Form } from '../../flow/form.ts'
import { type Path, pathOf } from '../../flow/path.ts'
import { type At, answersAt, pathAt, sectionAt } from '../../flow/spot.ts'
import { answersIn } from '../../plan/plan.ts'
import { givenFor, pathIn } from '../../plan/reads/reading.ts'
import { voiceOf } from '../../plan/voice.ts'
import type { Found } from '../frame/doors.ts'

/** One voice's path at a spot: the chapter's own path has it, unless its list is off the path or it was taken out. */
export const pathHere = ({ plan, actor }: Found, form: Form, at: At): Path | undefined => {
  const voice = voiceOf(actor)
  const known = pathAt(pathIn(plan, voice, form.section), at)
  if (known) return known
  const fields = sectionAt(form.section, at)
  const answers = answersAt(answersIn(plan, voice, form.section.id), at)
  return fields && answers && pathOf(fields, answers, givenFor(plan, voice, form.section))
}
