import type { Answer, Answers } from '../flow/answer.ts'
import { controls } from '../flow/controls/index.ts'
import { entryNamed, sectionAt } from '../flow/spot.ts'
import type { Spoken } from './facts.ts'
import type { Plan } from './plan.ts'

/** What is sorted or ranked is kept beside what it was on an earlier day, so that what moved can be told. */
export const besideBefore = (
  { forms }: Plan,
  fact: Spoken,
  was: Answers['answers'],
  now: Answers['answers'],
): Answers['answers'] => {
  const form = forms.sections.find(({ section }) => section.id === fact.section)
  const fields = form && sectionAt(form.section, fact.at)?.fields
  return Object.fromEntries(
    Object.entries(now).map(([name, answer]): [string, Answer] => {
      const [field, old] = [fields?.[name], entryNamed(was, name)]
      const before = field && controls[field.control].moved ? earlierThan(answer, old) : undefined
      return [name, before === undefined ? answer : { ...answer, before }]
    }),
  )
}

const earlierThan = ({ at }: Answer, old: Answer | undefined): Answer['before'] =>
  old?.said.kind === 'answer' && old.at.slice(0, 10) !== at.slice(0, 10)
    ? { value: old.said.value, at: old.at }
    : old?.before
