import { entryNamed, sectionsIn } from '../../flow/spot.ts'
import { isForNoReader, mayAuthor } from '../../flow/step.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import { hiddenWith } from '../hidden.ts'
import type { Plan } from '../plan.ts'
import { type PlanForms, sectionsOf } from '../plan-forms.ts'
import { saidTo, voicesOf } from '../reads/reading.ts'
import { isUntold, tellingWhereIn } from '../reads/told-to-carers.ts'

/**
 * What the person keeps from carers: they are not asked it, and what they wrote there is parked. What clinicians alone write is not
 * the person's to hide: a helper who reads the approved plan would find, say, no decision about CPR where there is one.
 */
export const hideOrShow = (plan: Plan, command: Hiding): Decision => {
  if (command.kind === 'hide-chapter') return hideChapter(plan, command)
  if (command.kind === 'show-chapter') return showChapter(plan, command)
  const { kind, field } = command
  if (sectionsOf(plan.forms, field).length === 0) return refuse({ kind: 'no-such-place' })
  if (plan.hidden.includes(field) === (kind === 'hide')) return accepted([])
  if (kind === 'hide' && !isAskedOfPeople(plan.forms, field))
    return refuse({ kind: 'not-yours-to-answer', field })
  if (kind === 'show') return accepted([{ kind: 'FieldShown', field }])
  return accepted([field, ...ordersOf(plan, field)].map((one) => ({ kind: 'FieldHidden', field: one })))
}

export type Hiding = Command & { readonly kind: 'hide' | 'show' | 'hide-chapter' | 'show-chapter' }
type OfChapter = { readonly chapter: string }

/** All that helpers may be asked or shown of a chapter, in one press; what is hidden already stays as it was hidden. */
const hideChapter = (plan: Plan, { chapter }: OfChapter): Decision => {
  const form = plan.forms.sections.find(({ section }) => section.id === chapter)
  if (!form) return refuse({ kind: 'no-such-place' })
  const fields = Object.entries(form.section.fields).flatMap(([name, field]) =>
    mayAuthor(field, 'patient') && !isForNoReader(field) ? [name, ...ordersOf(plan, name)] : [],
  )
  const more = [...new Set(fields)].filter((field) => !plan.hidden.includes(field))
  return accepted(more.map((field) => ({ kind: 'FieldHidden', field, withChapter: chapter })))
}

/** What that press hid; where somebody lives whom nobody is to find stays hidden all the same, from now on by itself. */
const showChapter = (plan: Plan, { chapter }: OfChapter): Decision => {
  const keptBack = isWhereUntold(plan) ? tellingWhereIn(plan.forms) : []
  return accepted(
    hiddenWith(plan, chapter).map((field) => ({
      kind: keptBack.includes(field) ? 'FieldHidden' : 'FieldShown',
      field,
    })),
  )
}

/** Anybody who may say so has said that somebody must not find them. */
const isWhereUntold = (plan: Plan): boolean =>
  plan.forms.sections.some(({ section }) =>
    Object.entries(section.fields).some(([name, field]) => {
      if (field.untoldToCarers === undefined) return false
      return voicesOf(plan).some((voice) => {
        const said = saidTo(plan, voice, name)
        return said !== undefined && isUntold(field, said)
      })
    }),
  )

/** An order tells what it is made of, so it is hidden with that. */
const ordersOf = ({ forms, hidden }: Plan, field: string): readonly string[] =>
  forms.sections
    .flatMap(({ section }) => sectionsIn(section).flatMap((one) => Object.entries(one.section.fields)))
    .flatMap(([name, one]) =>
      one.control === 'rank' && one.of.includes(field) && !hidden.includes(name) ? [name] : [],
    )

const isAskedOfPeople = ({ sections }: PlanForms, field: string): boolean =>
  sections
    .flatMap(({ section }) => sectionsIn(section))
    .some(({ section: { fields } }) => {
      const one = entryNamed(fields, field)
      return one !== undefined && mayAuthor(one, 'patient')
    })
