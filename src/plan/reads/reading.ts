import type { Answers, Said } from '../../flow/answer.ts'
import type { Form } from '../../flow/form.ts'
import type { Mark } from '../../flow/mark.ts'
import { type Path, pathOf } from '../../flow/path.ts'
import { type Given, type Pathway, pathways, type Role, type Section } from '../../flow/section.ts'
import { isStillValid } from '../../flow/still-valid.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers } from '../items.ts'
import { answersIn, type Plan } from '../plan.ts'
import { fieldMarked } from './marked.ts'
import { standingIn } from './standing.ts'

/** What is known before the first question; what a carer is not shown, a carer is not asked. */
export const givenFor = (plan: Plan, role: Role): Given => {
  const pathway = pathwaysOf(plan)
  if (role === 'carer' && plan.hidden.length > 0)
    return { ...commonGiven, pathway, role, hidden: plan.hidden }
  const key = `${role} ${pathway.join()}`
  const known = interned.get(key)
  if (known) return known
  const given: Given = { ...commonGiven, pathway, role }
  interned.set(key, given)
  return given
}
const commonGiven = { age: 'unknown', nation: 'england' } as const
/** One object for all who are asked the same, so that what follows from it is worked out once; as many as roles and sets of pathways. */
const interned = new Map<string, Given>()

/** The pathways the person chose, else those a carer proposed who may be asked for them. */
export const pathwaysOf = (plan: Plan): readonly Pathway[] => {
  const pathwayField = fieldMarked(plan.forms, 'pathways')
  const form = pathwayField === undefined ? undefined : formAsking(plan, pathwayField)
  if (pathwayField === undefined || !form) return []
  const said = voicesOf(plan)
    .filter((voice) => roleOfVoice(voice) !== 'carer' || !plan.hidden.includes(pathwayField))
    .map((voice) => answersIn(plan, voice, form.section.id).answers[pathwayField]?.said)
    .find((one) => one?.kind === 'answer')
  if (said?.kind !== 'answer' || !Array.isArray(said.value)) return []
  return pathways.filter((pathway) => Array.isArray(said.value) && said.value.includes(pathway))
}

/** The person first, then the carers who still help, then the team. */
export const voicesOf = (plan: Plan): readonly Voice[] => [
  'person',
  ...Object.values(plan.carers).flatMap((carer) => (carer.removed ? [] : [carer.id])),
  'team',
]

export const roleOfVoice = (voice: Voice): Role =>
  voice === 'person' ? 'patient' : voice === 'team' ? 'clinician' : 'carer'

/** Where a voice stands in one form; the team walks over what everybody said. */
export const pathIn = (plan: Plan, voice: Voice, section: Section): Path =>
  voice === 'team' ? teamsPath(plan, section) : ownPath(plan, voice, section)

/**
 * The team's walk stands on what is live and valid in any voice, and asks whatever anybody here may author: what
 * is missing on it is what approval still needs. Kept with the plan it was made from, for it hangs on every voice.
 */
const teamsPath = (plan: Plan, section: Section): Path => {
  const ofPlan = teamsPaths.get(plan) ?? new Map<Section, Path>()
  teamsPaths.set(plan, ofPlan)
  const path = ofPlan.get(section) ?? pathOf(section, standingFor(plan, section), teamsGiven(plan))
  ofPlan.set(section, path)
  return path
}
const teamsPaths = new WeakMap<Plan, Map<Section, Path>>()

/** What stands in a form, whoever said it. */
export const standingFor = (plan: Plan, section: Section): Answers =>
  standingIn(
    section,
    (['team', ...voicesOf(plan).filter((voice) => voice !== 'team')] as const).map((voice) => ({
      answers: standingAnswers(plan, voice, section.id),
      path: voice === 'team' ? undefined : ownPath(plan, voice, section),
    })),
  )

const teamsGiven = (plan: Plan): Given => {
  const hasHelpers = Object.values(plan.carers).some(({ removed }) => !removed)
  const pathway = pathwaysOf(plan)
  const key = `team ${hasHelpers} ${pathway.join()}`
  const given = interned.get(key) ?? {
    ...commonGiven,
    pathway,
    role: 'clinician',
    asks: hasHelpers ? ['P', 'K', 'K1', 'H'] : ['P', 'K', 'K1'],
  }
  interned.set(key, given)
  return given
}

/** A voice's path over its own answers, computed once for the same ones. */
const ownPath = (plan: Plan, voice: Voice, section: Section): Path => {
  const answers = standingAnswers(plan, voice, section.id)
  const given = givenFor(plan, roleOfVoice(voice))
  const key = `${given.role} ${given.pathway.join()} ${given.hidden?.join() ?? ''}`
  const ofSection = computed.get(section) ?? new WeakMap<Answers, Map<string, Path>>()
  computed.set(section, ofSection)
  const paths = ofSection.get(answers) ?? new Map<string, Path>()
  ofSection.set(answers, paths)
  const path = paths.get(key) ?? pathOf(section, answers, given)
  paths.set(key, path)
  return path
}
const computed = new WeakMap<Section, WeakMap<Answers, Map<string, Path>>>()

export const formsOf = ({ forms }: Plan): readonly Form[] => [
  ...forms.chapters,
  forms.submission,
  forms.approval,
]
export const formOf = (plan: Plan, section: string): Form | undefined =>
  formsOf(plan).find((form) => form.section.id === section)

/**
 * What one voice says now to a field of the top level, wherever it stands: nothing while the question is
 * off its path, hidden from it, or does not take the answer any more.
 */
export const saidTo = (plan: Plan, voice: Voice, field: string): Said | undefined => {
  const form = formAsking(plan, field)
  const said = form && answersIn(plan, voice, form.section.id).answers[field]?.said
  if (!form || !said || !isStillValid(form.section.fields[field], said)) return undefined
  const isAsked = pathIn(plan, voice, form.section).steps.some(({ asked }) => asked.includes(field))
  return isAsked ? said : undefined
}

const formAsking = (plan: Plan, field: string): Form | undefined =>
  formsOf(plan).find(({ section }) => section.fields[field])

/** The same for the field that bears a mark. */
export const factMarked = (plan: Plan, mark: Mark): string | undefined => {
  const field = fieldMarked(plan.forms, mark)
  return field === undefined ? undefined : factOf(plan, field)
}

/** The value that stands for the plan: the team's correction, then the person's word, then a carer's. */
export const factOf = (plan: Plan, field: string): string | undefined => {
  const order: readonly Voice[] = ['team', ...voicesOf(plan).filter((voice) => voice !== 'team')]
  for (const voice of order) {
    const said = saidTo(plan, voice, field)
    if (said?.kind === 'answer' && typeof said.value === 'string') return said.value
  }
  return undefined
}
