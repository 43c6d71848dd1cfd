import type { Answers, Said } from '../../flow/answer.ts'
import { type Author, isForClinicalReaders } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import type { Json } from '../../flow/json.ts'
import type { Mark } from '../../flow/mark.ts'
import { type Path, pathOf } from '../../flow/path.ts'
import type { Given, Pathway, Role, Section } from '../../flow/section.ts'
import { type At, entryNamed } from '../../flow/spot.ts'
import { isStillValid, pagesToRead } from '../../flow/step.ts'
import { isHeard } from '../access.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers } from '../items.ts'
import { answersIn, type Plan } from '../plan.ts'
import { allForms, fieldMarked, formAsking, nationOf, type PlanForms } from '../plan-forms.ts'
import { pathwaysIn } from '../primary-pathway.ts'
import { unaskedOf } from '../unasked.ts'
import { ageOn } from './age.ts'
import { standingIn } from './standing.ts'

/**
 * What is known before the first question of a section: what the plan's facts say of it, and what earlier sections
 * say that this one reads. What a carer is not shown, a carer is not asked.
 */
export const givenFor = (plan: Plan, voice: Voice, section: Section): Given => {
  const common = commonGiven(plan, voice)
  return readsOf(section).length === 0 ? common : having(common, 'read', readFor(plan, voice, section))
}

/** The same with more: one object for the same of both. */
const having = <Name extends 'hidden' | 'read' | 'seen'>(
  given: Given,
  name: Name,
  value: NonNullable<Given[Name]>,
): Given => {
  const known = more.get(given) ?? new Map<string, Given>()
  more.set(given, known)
  const key = `${name} ${JSON.stringify(value)}`
  const same = known.get(key) ?? { ...given, [name]: value }
  if (known.size >= moreMost) known.clear()
  known.set(key, same)
  return same
}
const more = new WeakMap<Given, Map<string, Given>>()
const moreMost = 1000

/** Worked out once for each state of a plan: every path begins here. */
const commonGiven = (plan: Plan, voice: Voice): Given => {
  const before = givens.get(plan)?.get(voice)
  if (before) return before
  const given = asBefore(plan, voice)
  const ofPlan = givens.get(plan) ?? new Map<Voice, Given>()
  givens.set(plan, ofPlan.set(voice, given))
  return given
}
const givens = new WeakMap<Plan, Map<Voice, Given>>()

/** Most answers change nothing of it: it is worked out anew once a section is answered that asks for something of it, or who helps changes. */
const asBefore = (plan: Plan, voice: Voice): Given => {
  const ofPlan = lastGivens.get(plan.carers) ?? new Map<Voice, { from: readonly unknown[]; given: Given }>()
  lastGivens.set(plan.carers, ofPlan)
  const from = sourcesOf(plan)
  const last = ofPlan.get(voice)
  if (last?.from.length === from.length && from.every((one, index) => one === last.from[index]))
    return last.given
  const given = shared(plan, voice)
  ofPlan.set(voice, { from, given })
  return given
}
const lastGivens = new WeakMap<Plan['carers'], Map<Voice, { from: readonly unknown[]; given: Given }>>()

/** All of a plan that is looked at for what is given. */
const sourcesOf = ({ forms, hidden, owner, agedAt, nation, voices }: Plan): readonly unknown[] => {
  const sections = askingForGiven.get(forms.sections) ?? sectionsAskingForGiven(forms)
  const said = Object.values(voices).flatMap((ofVoice) => sections.map((section) => ofVoice[section]))
  return [forms.sections, hidden, owner, agedAt, nation, ...said]
}

const sectionsAskingForGiven = (forms: PlanForms): readonly string[] => {
  const marks = ['pathways', 'birth-date', 'birth-year', 'address'] as const
  const fields = marks.map((mark) => fieldMarked(forms, mark) ?? '')
  const sections = allForms(forms)
    .filter(({ section }) => fields.some((field) => section.fields[field]))
    .map(({ section }) => section.id)
  askingForGiven.set(forms.sections, sections)
  return sections
}
const askingForGiven = new WeakMap<PlanForms['sections'], readonly string[]>()

const shared = (plan: Plan, voice: Voice): Given => {
  const role = roleIn(plan, voice)
  const unasked = role === 'carer' || role === 'authority' ? unaskedOf(plan) : []
  const given: Given = {
    pathway: pathwaysFor(plan, voice),
    role,
    age: ageOf(plan, voice),
    nation: nationOf(plan, voice),
    law: plan.forms.lawIn(nationOf(plan, voice), plan.agedAt),
    ...(voice === team ? { asks: authorsIn(plan) } : {}),
    ...(role === 'authority' ? { asks: authorityAsks } : {}),
  }
  const key = `${role} ${given.pathway.join()} ${given.age} ${given.nation} ${given.law?.join()} ${given.asks?.length}`
  const known = interned.get(key) ?? given
  interned.set(key, known)
  return unasked.length > 0 ? having(known, 'hidden', unasked) : known
}
/** One object for all who are asked the same, so that what follows from it is worked out once; as many as roles, ages and sets of pathways. */
const interned = new Map<string, Given>()

/** The team asks whatever anybody of this plan may author; a carer's question waits for nobody where none helps. */
const authorsIn = ({ carers }: Plan): readonly Author[] => {
  const helping = Object.values(carers).filter(isHeard)
  const isDecidedFor = helping.some(({ authority }) => authority !== undefined)
  return [
    ...(['P', 'K', 'K1'] as const),
    ...(helping.length > 0 ? ['H' as const] : []),
    ...(isDecidedFor ? ['A' as const] : []),
  ]
}

/** Who has authority helps as well. */
const authorityAsks: readonly Author[] = ['A', 'H']

/** Of age on the day that a fact recorded, never by the clock: no path changes overnight. */
const ageOf = (plan: Plan, voice: Voice): Given['age'] =>
  ageOn(plan.agedAt, bornBy(plan, voice, 'birth-date'), bornBy(plan, voice, 'birth-year'))

const bornBy = (plan: Plan, voice: Voice, mark: Mark): string | undefined => {
  const field = fieldMarked(plan.forms, mark)
  if (field === undefined || isKept(plan, voice, field)) return undefined
  return [voice, ...standingOrder(plan)]
    .map((one) => bornIn(plan, one, field))
    .find((when) => when !== undefined)
}

/** As it was answered, whatever the path: a path would need the age first. */
const bornIn = (plan: Plan, voice: Voice, field: string): string | undefined => {
  const form = formAsking(plan.forms, field)
  const said = form && answersIn(plan, voice, form.section.id).answers[field]?.said
  return said?.kind === 'answer' && isStillValid(form?.section.fields[field], said)
    ? String(said.value)
    : undefined
}

const readFor = (plan: Plan, voice: Voice, section: Section): NonNullable<Given['read']> => {
  const order = formsOf(plan).map(({ section }) => section)
  const before = order.slice(0, order.indexOf(section))
  return Object.fromEntries(
    readsOf(section).flatMap((name) => {
      const owner = before.find(({ fields }) => fields[name])
      const value = owner && readBy(plan, voice, owner, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** What a section and the items of its lists read of earlier sections. */
const readsOf = (section: Section): readonly string[] => {
  const known = readNames.get(section)
  if (known) return known
  const { reads = {}, fields } = section
  const ofItems = Object.values(fields).flatMap((field) =>
    field.control === 'list' ? readsOf(field.item) : [],
  )
  const names = [...Object.keys(reads), ...ofItems]
  readNames.set(section, names)
  return names
}
const readNames = new WeakMap<Section, readonly string[]>()

/** The voice's own answer, else the one that stands, unless it is kept from this voice: a branch must not betray it. */
const readBy = (plan: Plan, voice: Voice, owner: Section, field: string): Json | undefined => {
  const own = valueIn(plan, voice, field)
  const rules = owner.fields[field]
  const isOthers = voice !== 'team' && rules !== undefined && isForClinicalReaders(rules)
  if (own !== undefined || isOthers || isKept(plan, voice, field)) return own
  for (const other of standingOrder(plan)) {
    const value = valueIn(plan, other, field)
    if (value !== undefined) return value
  }
  return undefined
}

const valueIn = (plan: Plan, voice: Voice, field: string): Json | undefined => {
  const said = saidTo(plan, voice, field)
  return said?.kind === 'answer' ? said.value : undefined
}

const isKept = (plan: Plan, voice: Voice, field: string): boolean =>
  roleOfVoice(voice) === 'carer' && plan.hidden.includes(field)

/** Whether the person keeps from carers what stands here: the field itself, or a list that it is in. */
export const isKeptFromCarers = ({ hidden }: Plan, at: At): boolean =>
  at.some((part, index) => index % 2 === 0 && hidden.includes(part))

/** In which order the voices count where one has to: the team's correction, the person's word, those of who helps. */
export const standingOrder = (plan: Plan): readonly Voice[] => [
  team,
  ...voicesOf(plan).filter((voice) => voice !== team),
]
const team: Voice = 'team'

/** To a carer from whom they are kept there are none: the questions that follow from them would betray them. */
const pathwaysFor = (plan: Plan, voice: Voice): readonly Pathway[] =>
  isKept(plan, voice, fieldMarked(plan.forms, 'pathways') ?? '') ? [] : pathwaysOf(plan)

/** The pathways the person chose, else those a carer proposed who may be asked for them. */
export const pathwaysOf = (plan: Plan): readonly Pathway[] => {
  const pathwayField = fieldMarked(plan.forms, 'pathways')
  const form = pathwayField === undefined ? undefined : formAsking(plan.forms, pathwayField)
  if (pathwayField === undefined || !form) return []
  const said = voicesOf(plan)
    .filter((voice) => roleOfVoice(voice) !== 'carer' || !plan.hidden.includes(pathwayField))
    .map((voice) => answersIn(plan, voice, form.section.id).answers[pathwayField]?.said)
    .find((one) => one?.kind === 'answer')
  return said?.kind === 'answer' ? pathwaysIn(plan, said.value, voicesOf(plan)) : []
}

/** The person first, then who decides for them, then the carers who help or stopped of themselves, then the team. */
export const voicesOf = ({ carers }: Plan): readonly Voice[] => {
  const helping = Object.values(carers).filter(isHeard)
  const deciding = helping.filter(({ authority }) => authority !== undefined)
  return ['person', ...new Set([...deciding, ...helping].map(({ id }) => id)), 'team']
}

const roleIn = ({ carers }: Plan, voice: Voice): Role =>
  entryNamed(carers, voice)?.authority === undefined ? roleOfVoice(voice) : 'authority'

export const roleOfVoice = (voice: Voice): Role =>
  voice === 'person' ? 'patient' : voice === 'team' ? 'clinician' : 'carer'

/** Where a voice stands in one form; the team walks over what stands, whoever said it. */
export const pathIn = (plan: Plan, voice: Voice, section: Section): Path => {
  const before = walked.get(plan)?.get(section)?.get(voice)
  if (before) return before
  const path = pathOver(plan, voice, section)
  const ofPlan = walked.get(plan) ?? new Map<Section, Map<Voice, Path>>()
  const ofSection = ofPlan.get(section) ?? new Map<Voice, Path>()
  walked.set(plan, ofPlan.set(section, ofSection.set(voice, path)))
  return path
}
const walked = new WeakMap<Plan, Map<Section, Map<Voice, Path>>>()

const pathOver = (plan: Plan, voice: Voice, section: Section): Path => {
  const answers = voice === team ? standingFor(plan, section) : standingAnswers(plan, voice, section.id)
  return pathOf(section, answers, havingSeen(plan, voice, section))
}

/** What is live and valid in a form, whoever said it; what is missing on the team's walk over it is what approval needs. */
export const standingFor = (plan: Plan, section: Section): Answers =>
  standingIn(
    section,
    standingOrder(plan).map((voice) => ({
      answers: standingAnswers(plan, voice, section.id),
      path: voice === team ? undefined : pathIn(plan, voice, section),
    })),
  )

/** What is given to a voice, with the pages of this section that it has read. */
const havingSeen = (plan: Plan, voice: Voice, section: Section): Given => {
  const given = givenFor(plan, voice, section)
  const pages = pagesToRead(section)
  const seen = pages.size === 0 ? [] : (plan.seen[voice] ?? []).filter((field) => pages.has(field))
  return seen.length === 0 ? given : having(given, 'seen', seen)
}

export const formsOf = ({ forms }: Plan): readonly Form[] => allForms(forms)
export const formOf = ({ forms }: Plan, section: string): Form | undefined =>
  allForms(forms).find((form) => form.section.id === section)

/**
 * What one voice says now to a field of the top level, wherever it stands: nothing while the question is
 * off its path, hidden from it, or does not take the answer any more.
 */
export const saidTo = (plan: Plan, voice: Voice, field: string): Said | undefined => {
  const form = formAsking(plan.forms, field)
  const said = form && answersIn(plan, voice, form.section.id).answers[field]?.said
  if (!form || !said || !isStillValid(form.section.fields[field], said)) return undefined
  const { steps, again } = pathIn(plan, voice, form.section)
  return steps.some(({ asked }) => asked.includes(field)) && !again.includes(field) ? said : undefined
}

/** The same for the field that bears a mark. */
export const textMarked = (plan: Plan, mark: Mark): string | undefined => {
  const field = fieldMarked(plan.forms, mark)
  return field === undefined ? undefined : standingText(plan, field)
}

/** The person as the plan names them, never as an account does; empty while nobody has said a name. */
export const personNamed = (plan: Plan): string =>
  (['given-name', 'family-name'] as const).flatMap((mark) => textMarked(plan, mark) ?? []).join(' ')

/** The value that stands for the plan: the team's correction, then the person's word, then a carer's. */
export const standingText = (plan: Plan, field: string): string | undefined => {
  for (const voice of standingOrder(plan)) {
    const said = saidTo(plan, voice, field)
    if (said?.kind === 'answer' && typeof said.value === 'string') return said.value
  }
  return undefined
}
