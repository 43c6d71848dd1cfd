import type { Typed } from '#views/form/field.ts'
import type { Said } from '../../flow/answer.ts'
import { textsIn } from '../../flow/heard-text.ts'
import { typedFor } from '../../flow/read-post.ts'
import { boxOf, isTicked, ticking, type Untold } from '../../flow/untold.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Found } from '../frame/doors.ts'
import { Post } from '../frame/guards.ts'
import type { Place } from './place.ts'
import type { Sent } from './typed.ts'

type Answers = Readonly<Record<string, Said>>

/** A post as it goes in; `isNoticed`: words say it, and the same page comes back to say what was heard. */
export type Hidden = { readonly sent: Sent; readonly said: Answers; readonly isNoticed: boolean }

/**
 * A place of which nobody may learn, by the box beside it or by words, goes in as if it was hidden from helpers: before it is saved.
 * New words go before a box that stood unticked, and the page that comes back asks; whoever takes the tick away then has shown it.
 */
export const hiddenByWords = (sent: Sent, said: Answers): Hidden | undefined => {
  const { found, place, params } = sent
  const boxes = found.actor.kind === 'patient' ? boxesOn(found.plan, place) : []
  const before = (name: string): Said | undefined => place.answers.answers[name]?.said
  const isNew = (name: string): boolean => JSON.stringify(before(name)) !== JSON.stringify(said[name])
  const heard = boxes.filter(
    ({ box, of }) => isNew(of) && asksToHide(found.plan, said[of]) && isTicked(said[box]) !== true,
  )
  const isTickedNow = boxes.some(({ box }) => isNew(box) && isTicked(said[box]) === true)
  if (heard.length === 0 && !isTickedNow) return undefined
  const hiding = new URLSearchParams(params)
  hiding.set('hides', 'yes')
  const unheard = Object.entries(said).filter(([name]) => !heard.some(({ box }) => box === name))
  const again = heard.flatMap(({ box }): readonly (readonly [string, Said])[] =>
    before(box) ? [[box, { kind: 'skipped' }]] : [],
  )
  return {
    sent: { ...sent, params: new Post(hiding.toString()) },
    said: Object.fromEntries([...unheard, ...again]),
    isNoticed: heard.length > 0,
  }
}

/** Boxes that stand unsaid beside words that say the same: what they keep back is kept back, so they are shown ticked. */
export const tickedByWords = ({ plan, actor }: Found, place: Place): Typed => {
  const boxes = actor.kind === 'patient' ? boxesOn(plan, place) : []
  const said = (name: string): Said | undefined => place.answers.answers[name]?.said
  return Object.assign(
    {},
    ...boxes.map(({ box, of }) => {
      const field = place.fields.fields[box]
      const isHeard = isTicked(said(box)) === undefined && asksToHide(plan, said(of))
      return field && isHeard ? typedFor(field, box, ticking) : {}
    }),
  )
}

/** The boxes of a page by which nobody learns where somebody is, each with the question that it stands beside. */
const boxesOn = ({ forms: { urgentPage } }: Plan, { asked }: Pick<Place, 'asked'>) => {
  const untold: Untold | undefined = urgentPage?.layout.untold
  return asked.flatMap((of) => {
    const box = untold && boxOf(untold, of)
    return box !== undefined && asked.includes(box) ? [{ box, of }] : []
  })
}

const asksToHide = ({ forms }: Plan, said: Said | undefined): boolean =>
  said?.kind === 'answer' && textsIn(said.value).some((text) => forms.asksToHide?.(text))
