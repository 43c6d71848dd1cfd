import type { TeamAdded } from '#views/drafting/team-added.ts'
import { isClinicianOnly } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import { addressOf, fieldAt, type Spot, sectionAt, wordsAt } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { entriesOf, hasTeamWritten } from '../../plan/reads/content-of.ts'
import { earlierWords } from '../../plan/reads/earlier-words.ts'
import { isShownTo } from '../../plan/reads/readable.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'

/**
 * Everything that clinicians wrote into a chapter, for the person alone, before she hands it over again: their answers,
 * what they wrote in place of others', and their words beside answers; nothing that may be held back from her, nothing
 * that clinicians alone are asked and clinical readers alone are shown, and no chapter of theirs alone: what they recommend,
 * such as about CPR, she reads once a clinician signed it, and not while it is being thought over (RULE-CPR-2).
 */
export const teamAdded = (service: Service, { plan, actor }: Found, form: Form): readonly TeamAdded[] => {
  if (actor.kind !== 'patient' || !hasTeamWritten(plan, form.section.id) || isOfCliniciansAlone(form))
    return []
  const entries = entriesOf(plan, form).filter(isShownTo({ kind: 'patient' }, service.forms.readers))
  return entries.flatMap((entry) => {
    const spot = spotOf(entry)
    if (entry.clinical && isAskedOfCliniciansAlone(form, spot)) return []
    const about = {
      question: entry.question,
      ...itemOf(entries, entry),
      ...(isKeptFromCarers(plan, spot.at) ? { isHidden: true as const } : {}),
    }
    return [
      ...(entry.saidBy.voice === 'team' ? [{ ...about, ...answered(entry) }] : []),
      ...(entry.teamWords === undefined ? [] : [{ ...about, ...beside(plan, spot, form, entry.teamWords) }]),
    ]
  })
}

const isOfCliniciansAlone = ({ section }: Form): boolean =>
  Object.values(section.fields).every(isClinicianOnly)

const answered = ({ class: kind, said, shown, saidBy, saidAt }: Entry) => ({
  kind: kind === 'W' && !saidBy.forThem ? ('at-your-word' as const) : ('answer' as const),
  lines: said.kind === 'answer' ? shown : said.kind,
  who: saidBy.name,
  at: saidAt,
})

const isAskedOfCliniciansAlone = ({ section }: Form, { at }: Spot): boolean => {
  const rules = sectionAt(section, at)?.fields[fieldAt(at) ?? '']
  return rules !== undefined && isClinicianOnly(rules)
}

const beside = (plan: Plan, spot: Spot, form: Form, text: string) => {
  const { by, at } = plan.teamWords[addressOf(spot)] ?? {}
  const field = fieldAt(spot.at) ?? ''
  const rules = sectionAt(form.section, spot.at)?.fields[field]
  const about = earlierWords(plan, spot, rules, wordsAt(form.words, spot.at)?.fields[field])
  const earlier = about === undefined ? {} : { about }
  return { kind: 'words' as const, lines: [text], ...earlier, who: by?.name ?? '', at: at ?? '' }
}

/** An item goes by the first thing that was said of it. */
const itemOf = (entries: readonly Entry[], { item }: Entry): { readonly item?: string } => {
  const name = item === undefined ? undefined : entries.find((one) => one.item === item)?.shown[0]
  return name === undefined ? {} : { item: name }
}
