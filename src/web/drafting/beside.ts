import type { List } from '#views/form/list.ts'
import { addressOf, answersAt, sectionAt, wordsAt } from '../../flow/spot.ts'
import type { PlanItem } from '../../plan/items.ts'
import { standingAnswers } from '../../plan/items.ts'
import type { Plan } from '../../plan/plan.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import { shown } from '../../plan/reads/shown.ts'
import type { Found } from '../frame/doors.ts'
import { isOfferedBeside, type Place, pagesOf, pathHere, pathTo } from './place.ts'

/** To a helper: what the person named in this list, each with the questions to which the helper can add words. */
export const besideOf = (found: Found, place: Place, list: string): List['beside'] => {
  const { plan, actor } = found
  if (actor.kind !== 'carer') return []
  return Object.values(plan.items)
    .filter(
      (item) => item.section === place.spot.section && item.at.at(-2) === list && isOfferedBeside(plan, item),
    )
    .flatMap((item) => {
      const name = nameByPerson(plan, place, item)
      return name === undefined ? [] : [{ name, questions: questionsIn(found, place, item) }]
    })
}

const questionsIn = (found: Found, place: Place, { section, at }: PlanItem) => {
  const path = pathHere(found, place.form, at)
  const words = wordsAt(place.form.words, at)
  const said = answersAt(standingAnswers(found.plan, place.voice, section), at)?.answers ?? {}
  const fields = sectionAt(place.form.section, at)
  return (path ? pagesOf(path) : [])
    .filter((step) => step !== fields?.start)
    .map((step) => ({
      title: words?.steps[step]?.title ?? step,
      href: pathTo(found.plan.id, addressOf({ section, at }, step)),
      isAnswered: fields?.steps[step]?.ask.some((field) => said[field] !== undefined) === true,
    }))
}

/** As the person named it; undefined where the name is kept from helpers, or there is none yet. */
const nameByPerson = (plan: Plan, { form }: Place, { section, at }: PlanItem): string | undefined => {
  const fields = sectionAt(form.section, at)
  const [first = ''] = fields?.steps[fields.start]?.ask ?? []
  const [field, said] = [
    fields?.fields[first],
    answersAt(standingAnswers(plan, 'person', section), at)?.answers[first]?.said,
  ]
  if (!field || !said || isKeptFromCarers(plan, [...at, first])) return undefined
  return shown(field, wordsAt(form.words, at)?.fields[first], said, () => undefined)[0]
}
