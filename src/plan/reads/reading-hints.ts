import { latestTexts, rememberedOfShort } from '../../flow/heard-text.ts'
import { fieldAt, sectionAt } from '../../flow/spot.ts'
import { evidenceIn, type TextCheck } from '../../flow/text-checks.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import { entriesWithTeam } from './content-of.ts'

/** What a check found in one text of the team, and where. */
export type ReadingHint = {
  readonly check: TextCheck
  readonly entry: Entry
  readonly evidence: readonly string[]
}

/**
 * Hints about what the team wrote of its own: its own answers in free words, and its words beside anybody's. Wishes, which it
 * may have written at the person's word, and whatever others said is nobody's to correct.
 */
export const readingHints = (plan: Plan, checks: readonly TextCheck[]): readonly ReadingHint[] => {
  const written = writtenByTeam(plan)
  const [together, apart] = [checks.filter(isOfAll), checks.filter((check) => !isOfAll(check))]
  return [
    ...written.flatMap(({ entry, text }) =>
      apart.flatMap((check) => {
        const isAsked = check.fields === undefined || check.fields.includes(entry.field)
        const evidence = isAsked ? heardBy(check)(text, () => evidenceIn(check, text)) : []
        return evidence.length > 0 ? [{ check, entry, evidence }] : []
      }),
    ),
    ...together.flatMap((check) => hintOfAll(check, written)),
  ]
}

/** Most texts are as they were when they were looked at last. */
const heardBy = onceFor((_: TextCheck) => latestTexts<readonly string[]>(rememberedOfShort))

/** Each text of the team, its words beside others' among them, with where it stands. */
export const writtenByTeam = onceFor((plan: Plan): readonly Written[] =>
  plan.forms.sections
    .flatMap((form) => entriesWithTeam(plan, form))
    .flatMap((entry) => textsOf(plan, entry).map((text) => ({ entry, text }))),
)

const isOfAll = ({ finds }: TextCheck): boolean => finds.kind === 'hard-to-read'

type Written = { readonly entry: Entry; readonly text: string }

/** Of all that the team wrote: it leads to where the words stand that show it best. */
const hintOfAll = (check: TextCheck, written: readonly Written[]): readonly ReadingHint[] => {
  const evidence = evidenceIn(check, written.map(({ text }) => text).join('\n'))
  const place = written.find(({ text }) => evidence.some((one) => text.includes(one)))
  return place ? [{ check, entry: place.entry, evidence }] : []
}

const textsOf = (plan: Plan, entry: Entry): readonly string[] => {
  const own = isOwnText(plan, entry) ? [entry.shown.join('\n')] : []
  const beside = entry.teamWords?.replaceAll(quoted, ' ').trim() ?? ''
  return beside === '' ? own : [...own, beside]
}

/** What the team quotes is somebody else's. */
const quoted = /“[^“”]*”/gu

const isOwnText = (plan: Plan, entry: Entry): boolean => {
  const { section, at } = spotOf(entry)
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const field = form && sectionAt(form.section, at)?.fields[fieldAt(at) ?? '']
  return (
    entry.saidBy.voice === 'team' &&
    entry.said.kind === 'answer' &&
    entry.class === 'C' &&
    (field?.control === 'text' || field?.control === 'paragraph' || field?.control === 'lines')
  )
}
