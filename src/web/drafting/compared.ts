import type { Beside, CardPages, Guessed, Stands } from '#views/drafting/guessing.ts'
import type { Form } from '../../flow/form.ts'
import { type Compared, comparedCards, widestGaps } from '../../flow/guessing.ts'
import type { Carer } from '../../plan/carer.ts'
import type { Plan } from '../../plan/plan.ts'
import { isKeptFromCarers, pathIn } from '../../plan/reads/reading.ts'
import type { Service } from '../frame/service.ts'

/** Where the two of them are with it. */
export const standsOf = ({ own }: Carer): Stands => ({
  hasGuessed: own?.guess !== undefined,
  person: own?.agreed?.person !== undefined,
  carer: own?.agreed?.carer !== undefined,
})

/** What a helper guessed, for that helper. */
export const guessedIn = ({ forms: { guess } }: Service, { own }: Carer): Guessed =>
  Object.entries(guess.form.section.fields).flatMap(([name, field]) => {
    const said = own?.guess?.said[name]
    const words = guess.form.words.fields[name]
    if (field.control !== 'piles' || said?.kind !== 'answer') return []
    const cards = comparedCards(field, said.value, said.value)
    return cards.map(({ card, guess: pile }) => ({
      card: words?.choices?.[card] ?? card,
      guess: words?.piles?.[pile] ?? pile,
    }))
  })

type Reading = { readonly carer: Carer; readonly reader: 'person' | 'carer' }

/**
 * Both sides of the cards that both laid down, once both agree. What is hidden from helpers, and what lies off the path, stands on
 * neither page: the person's may lie open where a helper looks on, and nothing tells that something is missing.
 */
export const besideOf = (service: Service, plan: Plan, { carer, reader }: Reading): Beside | undefined => {
  const stands = standsOf(carer)
  if (!stands.person || !stands.carer || !stands.hasGuessed) return undefined
  const { form, of, opens } = service.forms.guess
  const cards = Object.entries(form.section.fields).flatMap(([name, field]) => {
    const about = of[name] ?? ''
    const asked = plan.forms.sections.find(({ section }) => section.fields[about])
    const said = carer.own?.guess?.said[name]
    if (!asked || field.control !== 'piles' || said?.kind !== 'answer') return []
    const own = shownToHelpers(plan, asked, about)
    if (own?.kind !== 'answer') return []
    const words = reader === 'person' ? asked.words.fields[about] : form.words.fields[name]
    return comparedCards(field, own.value, said.value).map((one: Compared) => ({
      card: words?.choices?.[one.card] ?? one.card,
      own: words?.piles?.[one.own] ?? one.own,
      guess: words?.piles?.[one.guess] ?? one.guess,
      opens: opens[one.card] ?? '',
      apart: one.apart,
    }))
  })
  return { cards, talk: widestGaps(cards) }
}

/** Where she sorts her cards, and chooses whether helpers read them: the same whatever she chose. */
export const cardPagesOf = ({ forms: { guess } }: Service, plan: Plan): CardPages =>
  Object.values(guess.of).flatMap((about) => {
    const asked = plan.forms.sections.find(({ section }) => section.fields[about])
    if (!asked) return []
    const met = pathIn(plan, 'person', asked.section).steps.find(({ id }) =>
      asked.section.steps[id]?.ask.includes(about),
    )
    const label = asked.words.fields[about]?.label ?? about
    return met ? [{ label, href: `/plans/${plan.id}/${asked.section.id}/${met.id}` }] : []
  })

const shownToHelpers = (plan: Plan, { section }: Form, field: string) =>
  isKeptFromCarers(plan, [field]) ? undefined : pathIn(plan, 'person', section).live[field]
