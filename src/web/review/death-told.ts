import { controls } from '../../flow/controls/index.ts'
import type { Form } from '../../flow/form.ts'
import { type Json, part } from '../../flow/json.ts'
import { type Mark, markedIn } from '../../flow/mark.ts'
import { choicesMarked, type OnePage, textMarked } from '../../flow/page.ts'
import type { Death } from '../../plan/death.ts'
import type { Plan } from '../../plan/plan.ts'
import { deathDayProblem } from '../../plan/reads/death-day.ts'

/** What was said of a death where a plan is closed. A day that is not there was said to be not known. */
export const deathIn = (page: OnePage): Death => {
  const told = (mark: Mark): Json => {
    const said = page.said[markedIn([page.form], mark) ?? '']
    return said?.kind === 'answer' ? said.value : null
  }
  const on = part(told('death-day'), 'on')
  const where = part(told('death-place'), 'note')
  const because = choicesMarked(page, 'death-variance')[0]
  const what = part(told('death-variance'), 'note')
  return {
    ...(typeof on === 'string' ? { on } : {}),
    source: textMarked(page, 'death-source'),
    place: choicesMarked(page, 'death-place')[0] ?? '',
    ...(typeof where === 'string' && where !== '' ? { where } : {}),
    ...(because === undefined
      ? {}
      : { otherwise: { because, ...(typeof what === 'string' && what !== '' ? { what } : {}) } }),
  }
}

/** What is wrong with the day that was said, at its part of the page. */
export const deathDayIn = (plan: Plan, page: OnePage): OnePage['problems'] => {
  const problem = deathDayProblem(plan, deathIn(page).on)
  return problem === undefined ? {} : { [`${markedIn([page.form], 'death-day')}.on`]: problem }
}

/** The same as it reads, by the words of its questions. */
export const deathLines = (form: Form, { on, source, place, where = '', otherwise }: Death) => {
  const line = (mark: Mark, value: Json) => {
    const name = markedIn([form], mark) ?? ''
    const [field, words] = [form.section.fields[name], form.words.fields[name]]
    return field && words
      ? [
          {
            label: words.heard,
            lines: controls[field.control].shown(field, value, { words, contact: () => undefined }),
          },
        ]
      : []
  }
  return [
    ...line('death-day', on === undefined ? { none: true } : { on }),
    ...line('death-source', source),
    ...line('death-place', { choice: place, note: where }),
    ...(otherwise ? line('death-variance', { choice: otherwise.because, note: otherwise.what ?? '' }) : []),
  ]
}
