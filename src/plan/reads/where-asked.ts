import { pathOf } from '../../flow/path.ts'
import { addressOf, answersAt, around, fieldAt, pathAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { givenFor, pathIn } from './reading.ts'

/** Where a voice is asked a question, below the plan's address; undefined where it is not asked. */
export const whereAsked = (plan: Plan, voice: Voice, { section: id, at }: Spot): string | undefined => {
  const form = plan.forms.sections.find(({ section }) => section.id === id)
  const field = fieldAt(at)
  if (!form || field === undefined) return undefined
  const place = around(at)
  const section = sectionAt(form.section, place)
  const answers = answersAt(standingAnswers(plan, voice, id), place)
  const path =
    pathAt(pathIn(plan, voice, form.section), place) ??
    (section && answers && pathOf(section, answers, givenFor(plan, voice, form.section)))
  const step = path?.steps.find(({ asked }) => asked.includes(field))?.id
  return step === undefined ? undefined : addressOf({ section: id, at: place }, step)
}

/** Where the person says otherwise what stands in an answer; beside what a helper added, in a list of her own. */
export const whereMeant = (plan: Plan, entry: Entry): string | undefined => {
  const { section, at } = spotOf(entry)
  const asked = whereAsked(plan, 'person', { section, at })
  const isOfHelper = entry.saidBy.voice === 'carer' && at.length > 2
  return asked ?? (isOfHelper ? whereAsked(plan, 'person', { section, at: at.slice(0, -2) }) : undefined)
}
