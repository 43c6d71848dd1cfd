import type { Answer, Answers, Said } from '../../flow/answer.ts'
import { withItems } from '../../flow/path.ts'
import { entryNamed, isSameSpot, type Spot, sectionAt } from '../../flow/spot.ts'
import type { Actor } from '../actor.ts'
import type { Voice } from '../facts.ts'
import { answersIn, type Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { formsOf, isKeptFromCarers, pathIn, pathwaysOf, voicesOf } from './reading.ts'

/** An answer that counts in one state of a plan and not in another; `at` ends with its field. */
export type Parked = Spot & { readonly voice: Voice }

/** What somebody says to fields of a section, by the name of each. */
type Change = {
  readonly voice: Voice
  readonly section: string
  readonly said: Readonly<Record<string, Said>>
}

/** What would count for nothing if this were said: of every voice but the team's, as far as this actor may know of it. */
export const parkedBy = (plan: Plan, actor: Actor, change: Change): readonly Parked[] => {
  const reason = fieldMarked(plan.forms, 'pathways')
  if (reason === undefined || change.said[reason] === undefined) return []
  return countingOnlyIn(plan, saying(plan, change)).filter(
    ({ at, section }) =>
      section !== change.section && !(actor.kind === 'carer' && isKeptFromCarers(plan, at)),
  )
}

/** What a voice said that counts for nothing now and would again if one reason for the plan came or went. */
export const parkedByReason = (plan: Plan, voice: Voice): readonly Parked[] => {
  const reason = fieldMarked(plan.forms, 'pathways') ?? ''
  const section = formsOf(plan).find((form) => form.section.fields[reason])?.section
  const choices: readonly string[] = section?.fields[reason]?.choices ?? []
  if (section === undefined || !isAnyParked(plan, voice)) return []
  const now: readonly string[] = pathwaysOf(plan)
  const parked = choices.flatMap((choice) => {
    const value = now.includes(choice) ? now.filter((one) => one !== choice) : [...now, choice]
    const said = { [reason]: { kind: 'answer' as const, value } }
    const other = saying(plan, { voice: 'person', section: section.id, said })
    return countingOnlyIn(other, plan).filter((one) => one.voice === voice && one.section !== section.id)
  })
  return parked.filter((one, index) => parked.findIndex((same) => isSameSpot(same, one)) === index)
}

const isAnyParked = (plan: Plan, voice: Voice): boolean =>
  plan.forms.sections.some(({ section }) => {
    const { items } = answersIn(plan, voice, section.id)
    const path = pathIn(plan, voice, section)
    const isListOff = Object.keys(items).some((list) => path.items[list] === undefined)
    return isListOff || withItems(path).some((one) => one.path.parked.length > 0)
  })

const countingOnlyIn = (plan: Plan, other: Plan): readonly Parked[] => {
  const counting = new Set(countingIn(other).map(addressIn))
  return countingIn(plan).filter((one) => !counting.has(addressIn(one)))
}

const addressIn = ({ voice, section, at }: Parked): string => [voice, section, ...at].join('/')

const countingIn = (plan: Plan): readonly Parked[] =>
  voicesOf(plan)
    .filter((voice) => voice !== 'team')
    .flatMap((voice) =>
      plan.forms.sections.flatMap(({ section }) =>
        withItems(pathIn(plan, voice, section)).flatMap(({ at, path }) =>
          Object.entries(path.live)
            .filter(([name, { kind }]) => kind === 'answer' && saysSomething(sectionAt(section, at), name))
            .map(([name]) => ({ voice, section: section.id, at: [...at, name] })),
        ),
      ),
    )

/** A page that was read says nothing, and a list only what its items say. */
const saysSomething = (section: ReturnType<typeof sectionAt>, name: string): boolean => {
  const control = section?.fields[name]?.control
  return control !== undefined && control !== 'seen' && control !== 'list'
}

/** The plan as it would be; for reading alone, since no fact made it. */
const saying = (plan: Plan, { voice, section, said }: Change): Plan => {
  const before = answersIn(plan, voice, section)
  const answers = Object.fromEntries(
    Object.entries(said).map(([field, one]) => [
      field,
      { ...(entryNamed(before.answers, field) ?? unsaid), said: one },
    ]),
  )
  const after: Answers = { ...before, answers: { ...before.answers, ...answers } }
  return { ...plan, voices: { ...plan.voices, [voice]: { ...plan.voices[voice], [section]: after } } }
}
const unsaid: Omit<Answer, 'said'> = { asked: '', flow: '', by: { id: '', name: '' }, at: '', version: 0 }
