import type { Answer, Answers } from '../../flow/answer.ts'
import { noAnswers } from '../../flow/answer.ts'
import type { At } from '../../flow/spot.ts'

/** One answer taken out, at any depth; another may stand in its place. */
export const withoutAt = (
  answers: Answers,
  [name = '', id, ...deeper]: At,
  instead: Answer | undefined,
): Answers => {
  if (id === undefined) {
    const { [name]: _, ...rest } = answers.answers
    return { ...answers, answers: instead === undefined ? rest : { ...rest, [name]: instead } }
  }
  const list = answers.items[name] ?? {}
  return {
    ...answers,
    items: { ...answers.items, [name]: { ...list, [id]: withoutAt(list[id] ?? noAnswers, deeper, instead) } },
  }
}
