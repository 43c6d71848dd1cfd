import { type Answer, type Answers, noAnswers } from '../../flow/answer.ts'
import type { Path } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { entryNamed } from '../../flow/spot.ts'
import { isStillValid } from '../../flow/step.ts'

/** What one voice says in a section, and its path there; the team has none yet: its path is what we are after. */
export type Speaking = { readonly answers: Answers; readonly path: Path | undefined }

/**
 * What stands for the plan, question by question, whoever said it. The voices come in the order in which they
 * count: the team, the person, who has authority, the carers as they came. An answer beats a way out.
 */
export const standingIn = (section: Section, voices: readonly Speaking[]): Answers => {
  const speaking = voices.find(({ answers }) => answers !== noAnswers)?.answers ?? noAnswers
  const ofSection = known.get(section) ?? new WeakMap<Answers, Known>()
  known.set(section, ofSection)
  const before = ofSection.get(speaking)
  if (before && isSame(before.voices, voices)) return before.standing
  const standing = standingOf(section, voices)
  ofSection.set(speaking, { voices, standing })
  return standing
}

/** While nobody says anything else, the same stands: one object, so that what follows from it is worked out once. */
type Known = { readonly voices: readonly Speaking[]; readonly standing: Answers }
const known = new WeakMap<Section, WeakMap<Answers, Known>>()

const isSame = (some: readonly Speaking[], others: readonly Speaking[]): boolean =>
  some.length === others.length &&
  some.every(({ answers, path }, index) => answers === others[index]?.answers && path === others[index]?.path)

const standingOf = (section: Section, voices: readonly Speaking[]): Answers => ({
  answers: Object.fromEntries(
    Object.keys(section.fields).flatMap((field) => {
      if (!voices.some(({ answers }) => entryNamed(answers.answers, field))) return []
      const said = voices.flatMap((voice) => saidBy(section, field, voice))
      const first = said.find((one) => one.said.kind === 'answer') ?? said[0]
      return first ? [[field, first]] : []
    }),
  ),
  items: Object.fromEntries(
    Object.entries(section.fields).flatMap(([list, field]) =>
      field.control === 'list' ? [[list, itemsIn(list, field.item, voices)]] : [],
    ),
  ),
})

/** What is off a voice's own path, or not taken by its question any more, does not stand. */
const saidBy = (section: Section, field: string, { answers, path }: Speaking): readonly Answer[] => {
  const answer = entryNamed(answers.answers, field)
  const counts = answer && isStillValid(section.fields[field], answer.said, path?.withheld[field])
  if (!counts) return []
  if (path === undefined) return [answer]
  return entryNamed(path.live, field) === undefined ? [] : [judgedByItsOwn(answer)]
}

/** Whether it fits what it was written for was judged on its voice's own path: the team's word for that judges the team's alone. */
const judgedByItsOwn = (answer: Answer): Answer => {
  if (answer.writtenFor === undefined) return answer
  const { writtenFor: _, ...judged } = answer
  return judged
}

const itemsIn = (list: string, item: Section, voices: readonly Speaking[]) => {
  const ids = new Set(voices.flatMap(({ answers }) => Object.keys(entryNamed(answers.items, list) ?? {})))
  return Object.fromEntries(
    [...ids].map((id) => [
      id,
      standingIn(
        item,
        voices.flatMap((voice) => inItem(voice, list, id)),
      ),
    ]),
  )
}

const inItem = ({ answers, path }: Speaking, list: string, id: string): readonly Speaking[] => {
  const there = entryNamed(entryNamed(answers.items, list), id)
  if (!there) return []
  if (path === undefined) return [{ answers: there, path }]
  const way = entryNamed(entryNamed(path.items, list), id)
  return way ? [{ answers: there, path: way }] : [{ answers: noAnswers, path: undefined }]
}
