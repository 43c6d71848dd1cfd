import type { DangerQuoted } from '#views/review/disclosure.ts'
import { textsIn } from '../../flow/heard-text.ts'
import { fieldAt, isSameSpot } from '../../flow/spot.ts'
import type { HelpOffered } from '../../plan/help-offered.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { isTextIn, ownWordsIn } from '../../plan/reads/danger-in-plan.ts'
import { formOf, saidTo, standingOrder } from '../../plan/reads/reading.ts'
import { shown } from '../../plan/reads/shown.ts'
import { saidIn, spokenBy, spotSpokenAt } from '../../plan/reads/spoken.ts'

/**
 * Words of danger in the answer in which they stand, all of it: what was noticed may say least of it. What was noticed and stands
 * there no more is quoted too. Undefined where there is no answer, or its practice does not have it yet.
 */
export const dangerIn = (
  plan: Plan,
  { about, voice }: Pick<HelpOffered, 'about' | 'voice'>,
  noticed: readonly Pick<HelpOffered, 'text'>[],
): DangerQuoted | undefined => {
  const texts = noticed.flatMap(({ text }) => text ?? [])
  const form = fieldAt(about.at) === undefined ? undefined : formOf(plan, about.section)
  if (!form || texts.length === 0) return undefined
  // What a clinician wrote down at the person's word stands in the voice of the team.
  const spoken = spokenBy(plan, form, [voice, 'team']).find(
    (one) => isSameSpot(spotSpokenAt(one), about) && one.answer.version <= plan.inHandsUpTo,
  )
  const rules = spoken?.section.fields[spoken.field]
  if (!spoken || !rules) return { lines: [], gone: texts }
  const said = saidIn(spoken)
  const standing = said.kind === 'answer' ? textsIn(said.value) : []
  const own = ownWordsIn(spoken)
  const stand = texts.flatMap((text) => {
    if (standing.includes(text)) return [text]
    return isTextIn(own, text) ? own : []
  })
  const lines = shown(rules, spoken.words.fields[spoken.field], said, (id) => contactName(plan, 'team', id))
  return {
    // An answer of one text is that text, however many lines it has.
    lines:
      standing.length === 1 && stand.length === 1
        ? stand.map((text) => ({ text, isNoticed: true }))
        : lines.map((text) => ({ text, isNoticed: stand.some((one) => text.includes(one)) })),
    gone: texts.filter((text) => !stand.includes(text) && !isTextIn(own, text)),
  }
}

/** The person's own numbers as they stand for the plan, whoever gave them. */
export const ownPhones = (plan: Plan): readonly string[] => {
  const field = fieldMarked(plan.forms, 'own-phones') ?? ''
  const said = standingOrder(plan).map((voice) => saidTo(plan, voice, field))
  const answer = said.find((one) => one?.kind === 'answer')
  return answer?.kind === 'answer' ? textsIn(answer.value) : []
}
