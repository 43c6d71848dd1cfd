import { holds } from '../../flow/condition.ts'
import type { Form } from '../../flow/form.ts'
import { type Path, withItems } from '../../flow/path.ts'
import type { Rule, ShownOn } from '../../flow/rules.ts'
import { itemAt, type Spot, sectionAt } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { pathIn, standingOrder } from './reading.ts'
import { isSeenAt } from './reported-answers.ts'
import { knownTo } from './rules.ts'

/** A sentence that a rule puts beside a question. */
export type Sentence = Spot & { readonly words: string; readonly ownWords?: string }

type Reader = { readonly voice: Voice; readonly today: string }

/**
 * What the rules say in one place: to the voice that checks what it wrote of its own answers alone, so that no
 * sentence betrays another's; to the team of what stands. Beside a question that is asked, in each item for itself.
 */
export const sentencesOn = (
  plan: Plan,
  on: ShownOn,
  reader: Reader,
  forms: readonly Form[] = plan.forms.sections,
): readonly Sentence[] => {
  const rules = plan.forms.rules.filter((rule): rule is Show => rule.does === 'show' && rule.on.includes(on))
  return rules.length === 0
    ? []
    : forms.flatMap(({ section }) =>
        withItems(pathIn(plan, reader.voice, section)).flatMap(({ at, path }) => {
          const fields = sectionAt(section, at)?.fields ?? {}
          return rules
            .filter(
              (rule) =>
                fields[rule.field] &&
                path.steps.some(({ asked }) => asked.includes(rule.field)) &&
                isSaid(plan, rule, { ...reader, item: itemAt(at) }, path.live) &&
                !(rule.untilSeen && isSeenAt(plan, { section: section.id, at: [...at, rule.field] })),
            )
            .map((rule) => ({
              ...{ section: section.id, at: [...at, rule.field] },
              ...inWordsFor(reader.voice, rule),
            }))
        }),
      )
}
type Show = Rule & { readonly does: 'show' }

/** The team freezes both with an approval, which the person reads too. */
const inWordsFor = (
  voice: Voice,
  { words, ownWords }: Pick<Show, 'words' | 'ownWords'>,
): Pick<Sentence, 'words' | 'ownWords'> => {
  if (ownWords === undefined) return { words }
  return voice === 'team' ? { words, ownWords } : { words: ownWords }
}

/** The answers of the question's own item are read beside those of the plan's chapters. */
const isSaid = (
  plan: Plan,
  rule: Rule,
  { voice, today, item }: Reader & { readonly item: string | undefined },
  live: Path['live'],
): boolean => {
  const voices = voice === 'team' ? standingOrder(plan) : [voice]
  const known = knownTo(plan, rule, { voices, today, item })
  return holds(rule.when, { ...known, live: { ...live, ...known.live } })
}
