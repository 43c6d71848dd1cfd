import type { Answers, Said } from '../flow/answer.ts'
import type { Form } from '../flow/form.ts'
import { type Path, pathOf } from '../flow/path.ts'
import { type Given, type Pathway, pathways, type Role, type Section } from '../flow/section.ts'
import type { Voice } from './facts.ts'
import { answersIn, type Plan } from './plan.ts'

/** What is known before the first question; what a carer is not shown, a carer is not asked. */
export const givenFor = (plan: Plan, role: Role): Given => ({
  pathway: pathwaysOf(plan),
  role,
  age: 'unknown',
  nation: 'england',
  hidden: role === 'carer' ? plan.hidden : [],
})

/** The pathways the person chose, else those a carer proposed. */
export const pathwaysOf = (plan: Plan): readonly Pathway[] => {
  const said = voicesOf(plan)
    .map((voice) => saidTo(plan, voice, 'plan.pathways'))
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

/** A voice's path through one form, computed once for the same answers. */
export const pathIn = (plan: Plan, voice: Voice, section: Section): Path => {
  const answers = answersIn(plan, voice, section.id)
  const given = givenFor(plan, roleOfVoice(voice))
  const key = `${section.id} ${given.role} ${given.pathway.join()} ${given.hidden?.join()}`
  const paths = computed.get(answers) ?? new Map<string, Path>()
  computed.set(answers, paths)
  const path = paths.get(key) ?? pathOf(section, answers, given)
  paths.set(key, path)
  return path
}
const computed = new WeakMap<Answers, Map<string, Path>>()

export const formsOf = ({ forms }: Plan): readonly Form[] => [
  ...forms.chapters,
  forms.submission,
  forms.approval,
]
export const formOf = (plan: Plan, section: string): Form | undefined =>
  formsOf(plan).find((form) => form.section.id === section)

/** The live answer of one voice to a field of the top level, wherever it stands. */
export const saidTo = (plan: Plan, voice: Voice, field: string): Said | undefined => {
  const form = formsOf(plan).find(({ section }) => section.fields[field])
  return form && answersIn(plan, voice, form.section.id).answers[field]?.said
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
