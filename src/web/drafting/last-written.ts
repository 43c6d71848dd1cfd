import type { LastWritten } from '#views/drafting/last-written.ts'
import type { Answer, Said } from '../../flow/answer.ts'
import type { Form } from '../../flow/form.ts'
import { textsIn } from '../../flow/heard-text.ts'
import { part } from '../../flow/json.ts'
import type { Field } from '../../flow/section.ts'
import { type At, addressOf, answersAt, pathAt, sectionAt, wordsAt } from '../../flow/spot.ts'
import type { AnyFieldWords } from '../../flow/words.ts'
import { voiceOf } from '../../plan/access.ts'
import { stands } from '../../plan/items.ts'
import { answersIn } from '../../plan/plan.ts'
import { isKeptFromSight } from '../../plan/reads/harm-kept.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import { shown } from '../../plan/reads/shown.ts'
import type { Found } from '../frame/doors.ts'
import { pathTo } from './place.ts'

/**
 * Coming back begins with the words one left with, a note beside a choice too; a name or a choice is no sentence, and what is kept from carers
 * stands on no page that one of them may look at over a shoulder. Dark words meet nobody at the door: of those, the place and the day.
 */
export const lastWritten = (found: Found): LastWritten | undefined => {
  const latest = found.plan.forms.sections
    .flatMap((form) => writtenIn(found, form))
    .toSorted((one, other) => other.answer.version - one.answer.version)[0]
  if (!latest) return undefined
  const { field, words, answer, title, href } = latest
  const text = shown(field, words, answer.said, () => undefined).at(-1)
  return { title, href, at: answer.at, ...(isDark(found, latest) ? {} : { words: text }) }
}

type Written = {
  readonly field: Field
  readonly words: AnyFieldWords | undefined
  readonly answer: Answer
  /** The question, and where it is asked. */
  readonly title: string
  readonly href: string
}

/** In the chapter itself, and in each entry of its lists. */
const writtenIn = (found: Found, form: Form): readonly Written[] => {
  const items = Object.entries(found.plan.items).flatMap(([id, item]) =>
    item.section === form.section.id && stands(found.plan, id) ? [item.at] : [],
  )
  return [[], ...items].flatMap((at) => writtenAt(found, form, at))
}

const writtenAt = ({ plan, actor }: Found, form: Form, at: At): readonly Written[] => {
  const [section, words] = [sectionAt(form.section, at), wordsAt(form.words, at)]
  const answers = answersAt(answersIn(plan, voiceOf(actor), form.section.id), at)?.answers ?? {}
  const steps = pathAt(pathIn(plan, voiceOf(actor), form.section), at)?.steps ?? []
  return steps.flatMap(({ id, asked }) =>
    asked.flatMap((name) => {
      const [field, answer] = [section?.fields[name], answers[name]]
      const isHidden = isKeptFromSight(plan, voiceOf(actor), { section: form.section.id, at: [...at, name] })
      if (!field || !answer || isHidden || !isWritten(field, answer.said)) return []
      const href = pathTo(plan.id, addressOf({ section: form.section.id, at }, id))
      return [{ field, words: words?.fields[name], answer, title: words?.steps[id]?.title ?? '', href }]
    }),
  )
}

/** To go past a question, or to leave it otherwise, writes nothing. */
const isWritten = (field: Field, said: Said): boolean =>
  field.class === 'W' && said.kind === 'answer' && (sentences.has(field.control) || hasNote(said))

const sentences: ReadonlySet<string> = new Set(['paragraph', 'lines'])

/** What was written beside a choice is told after it. */
const hasNote = (said: Said): boolean =>
  said.kind === 'answer' && textsIn(part(said.value, 'note') ?? '').some((text) => text !== '')

/** Words that sound like danger, and all that was said to a question which the form itself calls a hard one. */
const isDark = ({ plan, actor }: Found, { field, words, answer: { said } }: Written): boolean =>
  field.safety === true ||
  words?.reply !== undefined ||
  (said.kind === 'answer' &&
    textsIn(said.value).some(
      (text) => plan.forms.danger(text, actor.kind === 'carer' ? 'carer' : 'person', field).length > 0,
    ))
