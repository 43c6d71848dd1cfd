import type { Answers, Said } from '../../flow/answer.ts'
import { pagesToRead } from '../../flow/controls/seen.ts'
import { isForClinicalReaders } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import type { Json } from '../../flow/json.ts'
import type { Mark } from '../../flow/mark.ts'
import { type Path, pathOf } from '../../flow/path.ts'
import { type Given, type Pathway, pathways, type Role, type Section } from '../../flow/section.ts'
import { isStillValid } from '../../flow/still-valid.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers } from '../items.ts'
import { answersIn, type Plan } from '../plan.ts'
import { yearsBetween } from './age.ts'
import { fieldMarked } from './marked.ts'

/**
 * What is known before the first question of a chapter: what the plan's facts say of it, and what earlier chapters
 * say that this one reads. What a carer is not shown, a carer is not asked.
 */
export const givenFor = (plan: Plan, voice: Voice, chapter: Section): Given => {
  const read = readFor(plan, voice, chapter)
  return read === undefined ? commonGiven(plan, voice) : { ...commonGiven(plan, voice), read }
}

const commonGiven = (plan: Plan, voice: Voice): Given => {
  const role = roleOfVoice(voice)
  const given: Given = { pathway: pathwaysOf(plan), role, age: ageOf(plan, voice), nation: nationOf(plan) }
  if (role === 'carer' && plan.hidden.length > 0) return { ...given, hidden: plan.hidden }
  const key = `${role} ${given.pathway.join()} ${given.age}`
  const known = interned.get(key) ?? given
  interned.set(key, known)
  return known
}
/** One object for all who are asked the same, so that what follows from it is worked out once; as many as roles, ages and sets of pathways. */
const interned = new Map<string, Given>()

/** No form asks in which nation somebody lives, and a lint refuses a condition on it. */
export const nationOf = (_: Plan): Given['nation'] => 'england'

/** Of age on the day that a fact recorded, never by the clock: no path changes overnight. */
const ageOf = (plan: Plan, voice: Voice): Given['age'] => {
  const field = fieldMarked(plan.forms, 'birth-date')
  if (field === undefined || isKept(plan, voice, field)) return 'unknown'
  const born = [voice, ...standingOrder(plan)]
    .map((one) => bornIn(plan, one, field))
    .find((date) => date !== undefined)
  if (born === undefined) return 'unknown'
  return yearsBetween(born, plan.agedAt) >= 18 ? 'adult' : 'child'
}

/** As it was answered, whatever the path: a path would need the age first. */
const bornIn = (plan: Plan, voice: Voice, field: string): string | undefined => {
  const form = formsOf(plan).find(({ section }) => section.fields[field])
  const said = form && answersIn(plan, voice, form.section.id).answers[field]?.said
  return said?.kind === 'answer' &&
    typeof said.value === 'string' &&
    isStillValid(form?.section.fields[field], said)
    ? said.value
    : undefined
}

/** Undefined for a chapter that reads no other. */
const readFor = (plan: Plan, voice: Voice, chapter: Section): Given['read'] => {
  const names = readsOf(chapter)
  if (names.length === 0) return undefined
  const order = formsOf(plan).map(({ section }) => section)
  const before = order.slice(0, order.indexOf(chapter))
  return Object.fromEntries(
    names.flatMap((name) => {
      const owner = before.find(({ fields }) => fields[name])
      const value = owner && readBy(plan, voice, owner, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** What a chapter and the items of its lists read of earlier chapters. */
export const readsOf = ({ reads = {}, fields }: Section): readonly string[] => [
  ...Object.keys(reads),
  ...Object.values(fields).flatMap((field) => (field.control === 'list' ? readsOf(field.item) : [])),
]

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

/** The team's correction, then the person's word, then those of who helps. */
export const standingOrder = (plan: Plan): readonly Voice[] => [
  'team',
  ...voicesOf(plan).filter((voice) => voice !== 'team'),
]

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

/**
 * A voice's path through one form, computed once for the same answers. A chapter that reads others is remembered for
 * the plan as it stands, and no longer.
 */
export const pathIn = (plan: Plan, voice: Voice, section: Section): Path => {
  const answers = standingAnswers(plan, voice, section.id)
  const given = havingSeen(plan, voice, section)
  const key = `${given.role} ${given.pathway.join()} ${given.age} ${given.hidden?.join() ?? ''} ${given.seen?.join() ?? ''}`
  const paths = given.read === undefined ? pathsOf(answers, section) : pathsOf(plan, section)
  const known = given.read === undefined ? key : `${voice} ${key}`
  const path = paths.get(known) ?? pathOf(section, answers, given)
  paths.set(known, path)
  return path
}
type Paths = Map<string, Path>
const computed = new WeakMap<Section, WeakMap<Answers | Plan, Paths>>()

const pathsOf = (of: Answers | Plan, section: Section): Paths => {
  const ofSection = computed.get(section) ?? new WeakMap<Answers | Plan, Paths>()
  computed.set(section, ofSection)
  const paths: Paths = ofSection.get(of) ?? new Map()
  ofSection.set(of, paths)
  return paths
}

/** What is given to a voice, with the pages of this section that it has read; one object for the same of both. */
const havingSeen = (plan: Plan, voice: Voice, section: Section): Given => {
  const given = givenFor(plan, voice, section)
  const pages = pagesToRead(section)
  const seen = pages.size === 0 ? [] : (plan.seen[voice] ?? []).filter((field) => pages.has(field))
  if (seen.length === 0) return given
  const known = seenBy.get(given) ?? new Map<string, Given>()
  seenBy.set(given, known)
  const same = known.get(seen.join()) ?? { ...given, seen }
  known.set(seen.join(), same)
  return same
}
const seenBy = new WeakMap<Given, Map<string, Given>>()

export const formsOf = ({ forms }: Plan): readonly Form[] => [
  ...forms.chapters,
  forms.submission,
  forms.approval,
]
export const formOf = (plan: Plan, section: string): Form | undefined =>
  formsOf(plan).find((form) => form.section.id === section)

/**
 * What one voice says now to a field of the top level, wherever it stands: nothing while the question is
 * off its path, hidden from it, or does not take the answer any more. The team writes beside any path.
 */
export const saidTo = (plan: Plan, voice: Voice, field: string): Said | undefined => {
  const form = formAsking(plan, field)
  const said = form && answersIn(plan, voice, form.section.id).answers[field]?.said
  if (!form || !said || !isStillValid(form.section.fields[field], said)) return undefined
  if (voice === 'team') return said
  const { steps, again } = pathIn(plan, voice, form.section)
  return steps.some(({ asked }) => asked.includes(field)) && !again.includes(field) ? said : undefined
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
  for (const voice of standingOrder(plan)) {
    const said = saidTo(plan, voice, field)
    if (said?.kind === 'answer' && typeof said.value === 'string') return said.value
  }
  return undefined
}
