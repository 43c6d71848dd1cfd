import type { Check } from '#views/drafting/check.ts'
import { asRead } from '#views/form/as-read.ts'
import type { Answer, Answers } from '../../flow/answer.ts'
import type { Form } from '../../flow/form.ts'
import type { Json } from '../../flow/json.ts'
import type { Path } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { entryNamed } from '../../flow/spot.ts'
import type { AnyWords } from '../../flow/words.ts'
import type { Voice } from '../../plan/facts.ts'
import { standingAnswers } from '../../plan/items.ts'
import type { Plan } from '../../plan/plan.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import { shown } from '../../plan/reads/shown.ts'

type Kept = Check['parked'][number]

/** Everything an author said in a section that counts for nothing now: it is theirs, so they find it again. */
export const parkedIn = (plan: Plan, voice: Voice, { section, words }: Form): Check['parked'] => {
  const path = pathIn(plan, voice, section)
  const answers = standingAnswers(plan, voice, section.id)
  return keptIn({ plan, voice, section, words, lists: [] }, answers, path).filter(
    ({ lines }) => lines.length > 0,
  )
}

type Reading = {
  readonly plan: Plan
  readonly voice: Voice
  readonly section: Section | undefined
  readonly words: AnyWords | undefined
  /** The lists that lead here. */
  readonly lists: readonly string[]
}

/** The items of a list that is off the path, or in no form any more, are parked whole. */
const keptIn = (read: Reading, { answers, items }: Answers, path: Path | undefined): readonly Kept[] => [
  ...Object.entries(answers)
    .filter(([name]) => path === undefined || path.parked.includes(name))
    // A list that has entries is read through them, and does not say that there are none.
    .filter(([name]) => Object.keys(items[name] ?? {}).length === 0)
    .map(([name, answer]) => ({ ...kept(read, name, answer), ...hiddenAt(read, name) })),
  ...Object.entries(items).flatMap(([list, all]) => {
    const field = entryNamed(read.section?.fields, list)
    const inside = {
      ...read,
      section: field?.control === 'list' ? field.item : undefined,
      words: entryNamed(read.words?.fields, list)?.item,
      lists: [...read.lists, list],
    }
    return Object.entries(all).flatMap(([id, item]) => keptIn(inside, item, path?.items[list]?.[id]))
  }),
]

const hiddenAt = ({ plan, voice, lists }: Reading, name: string): Pick<Kept, 'isHidden'> =>
  voice === 'person' && [...lists, name].some((one) => plan.hidden.includes(one)) ? { isHidden: true } : {}

const kept = ({ plan, voice, section, words }: Reading, name: string, answer: Answer): Kept => {
  const field = entryNamed(section?.fields, name)
  const fieldWords = entryNamed(words?.fields, name)
  if (!field || !fieldWords) return { stem: answer.asked, lines: textsOf(answer) }
  const lines = shown(field, fieldWords, answer.said, (id) => contactName(plan, voice, id))
  return { stem: fieldWords.heard, lines: lines.map((line) => asRead(field, line)) }
}

/** What was said to a question that is asked no more, without the words of its choices. */
const textsOf = ({ said }: Answer): readonly string[] => (said.kind === 'answer' ? textsIn(said.value) : [])

const textsIn = (value: Json): readonly string[] => {
  if (value === null || value === '') return []
  return typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [String(value)]
}
