import type { Answers, Said } from '../flow/answer.ts'
import { subjectsIn } from '../flow/condition.ts'
import type { CalledApart, Contradiction, WrittenSince } from '../flow/contradictions.ts'
import type { NameWords } from '../flow/excepted.ts'
import type { Form } from '../flow/form.ts'
import type { Harms } from '../flow/harms.ts'
import type { UrgentPage } from '../flow/layout.ts'
import type { Listener, RefusalReader } from '../flow/listening.ts'
import { type Mark, markedIn } from '../flow/mark.ts'
import type { LawReader, NationReader } from '../flow/nation.ts'
import type { Opposables } from '../flow/opposed.ts'
import type { FirstPages, ReadingOrder } from '../flow/order.ts'
import type { QualityCheck } from '../flow/quality.ts'
import type { Rule } from '../flow/rules.ts'
import type { SaidAlready } from '../flow/said-already.ts'
import type { Nation, Section } from '../flow/section.ts'
import type { SignedApart } from '../flow/signed-apart.ts'
import type { SpeaksUp } from '../flow/speaks-up.ts'
import { entryNamed, type Spot, sectionsIn } from '../flow/spot.ts'
import { isStillValid, whensOf } from '../flow/step.ts'
import type { Telling } from '../flow/telling.ts'
import type { TextCheck } from '../flow/text-checks.ts'
import { cliniciansWording, firstWording, nameOf, naming, readIn, type Wording } from '../flow/words-in.ts'
import { isHeard } from './access.ts'
import type { Actor } from './actor.ts'
import type { Recorded, Voice } from './facts.ts'
import type { ForAnother } from './for-another.ts'
import type { Plan } from './plan.ts'
import type { SigningForms } from './signing-forms.ts'

/** The forms that a plan is made of, in reading order: what follows from them alone stands below. */
export type PlanForms = ForAnother &
  SigningForms &
  FirstPages & {
    readonly sections: readonly Form[]
    /** Which sections come first to whom. */
    readonly order: ReadingOrder
    readonly saidAlready?: SaidAlready
    readonly submission: Form
    readonly approval: Form
    /** What became of words of danger, or of a wish to be spoken with alone. */
    readonly disclosure: Form
    /** What approving and handing over are held to, beside the need of each field. */
    readonly rules: readonly Rule[]
    /** What listens for words of danger in everything that the person and carers save. */
    readonly danger: Listener
    /** The choice by which a clinician says that they speak of none. */
    readonly noDanger?: string
    /** Whether words may refuse a treatment. */
    readonly mayRefuseTreatment: RefusalReader
    /** Whether an address says that somebody hides there: helpers are not shown it. */
    readonly asksToHide?: RefusalReader
    /** Whether an account of what was done, or a reason, says anything. */
    readonly tellsSomething: Telling
    readonly onlyIntends: (text: string) => boolean
    /** Treatments that somebody may refuse and the team may advise. */
    readonly opposables: Opposables
    /** Answers that may not go together; that somebody is called, and kept away; checks whose alerts are counted in lists. */
    readonly contradictions: readonly Contradiction[]
    readonly harms: Pick<Harms, 'warned' | 'worse'>
    readonly calledApart?: CalledApart
    readonly writtenSince?: WrittenSince
    /** Which changes since the approval lists say. */
    readonly speaksUp?: SpeaksUp
    readonly qualityChecks?: readonly QualityCheck[]
    readonly textChecks?: readonly TextCheck[]
    /** What may not go together with what is signed. */
    readonly signedApart?: readonly SignedApart[]
    /** What stands before a name and is none, and names that are ordinary words too. */
    readonly nameWords?: NameWords
    /** What the page that urgent care reads points at. */
    readonly urgentPage?: UrgentPage
    /** In which nation an address lies, and what is in force there on a day. */
    readonly nationIn: NationReader
    readonly lawIn: LawReader
  }

/** Worked out once for each state of a plan, or for its forms, and a key where there is one. */
export const onceFor = <Of extends object, Key extends readonly [] | readonly [unknown], Known>(
  work: (of: Of, ...key: Key) => Known,
) => {
  const all = new WeakMap<Of, Map<unknown, { readonly known: Known }>>()
  return (of: Of, ...key: Key): Known => {
    const before = all.get(of)?.get(key[0])
    if (before) return before.known
    const known = work(of, ...key)
    // Looked up anew, for working it out may have asked about others under the same plan.
    const ofIt = all.get(of) ?? new Map<unknown, { readonly known: Known }>()
    all.set(of, ofIt.set(key[0], { known }))
    return known
  }
}

/** The field of a plan's forms that bears a mark; a form that has none of them is a form without such a field. */
export const fieldMarked = onceFor((forms: PlanForms, mark: Mark): string | undefined =>
  markedIn(allForms(forms), mark),
)

/** The sections, and what is said when a plan is handed over and approved. */
export const allForms = onceFor((forms: PlanForms): readonly Form[] => [
  ...forms.sections,
  forms.submission,
  forms.approval,
])

/** The form at whose top level a field stands; the first of several. */
export const formAsking = (forms: PlanForms, field: string): Form | undefined =>
  formsByField(forms).get(field)
const formsByField = onceFor(
  (forms: PlanForms): ReadonlyMap<string, Form> =>
    new Map(allForms(forms).toReversed().flatMap(withItsFields)),
)
const withItsFields = (form: Form) =>
  Object.keys(form.section.fields).map((field): [string, Form] => [field, form])

/** The sections in which a field stands, on its own or in the items of a list. */
export const sectionsOf = onceFor((forms: PlanForms, field: string): readonly string[] =>
  forms.sections
    .map((form) => form.section)
    .filter((section) => isIn(section, field))
    .map(({ id }) => id),
)

const isIn = ({ fields }: Section, field: string): boolean =>
  Object.entries(fields).some(
    ([name, one]) => name === field || (one.control === 'list' && isIn(one.item, field)),
  )

/** The fields that are kept from carers until the person opens them. */
export const delicateIn = onceFor(({ sections }: PlanForms): readonly string[] =>
  sections
    .flatMap(({ section }) => sectionsIn(section))
    .flatMap(({ section }) => Object.entries(section.fields))
    .flatMap(([name, field]) => (field.delicate === true ? [name] : [])),
)

/** Worded for who reads it: the person is spoken with, everybody else reads about them, a carer by the name that carers may read. */
export const readBy = (plan: Plan, actor: Actor, name = '', age: Wording['age'] = 'adult'): Plan =>
  wordedIn(plan, { ...wordingFor(plan, actor), age }, actor.kind === 'carer' ? name : undefined)

export const wordingFor = (plan: Plan, actor: Actor): Wording => ({
  ...firstWording,
  voice: voices[actor.kind] ?? 'them',
  nation: nationOf(plan, actor.kind === 'carer' ? actor.carer : 'person'),
})

const voices: Partial<Record<Actor['kind'], Wording['voice']>> = { patient: 'me', carer: 'carer' }

/**
 * Whose law and numbers a voice is told of: the nation of the person's address, else of the practice that had the plan
 * last. Where the address is kept from carers, one of them is told by the own answer alone: a number would betray it.
 */
export const nationOf = onceFor((plan: Plan, voice: Voice): Nation => nationFor(plan, voice))

const nationFor = (plan: Plan, voice: Voice): Nation => {
  const field = fieldMarked(plan.forms, 'address')
  const isKept = field !== undefined && plan.hidden.includes(field) && entryNamed(plan.carers, voice)
  const voices = isKept ? [voice] : [voice, 'team', 'person', ...Object.keys(plan.carers)]
  const [nation] = field === undefined ? [] : voices.flatMap((one) => nationBy(plan, one, field) ?? [])
  return nation ?? (isKept ? undefined : plan.nation) ?? 'england'
}

/** As it was answered, whatever the path: a path would need the nation first. */
const nationBy = (plan: Plan, voice: string, field: string): Nation | undefined => {
  if (!isHeard(entryNamed(plan.carers, voice))) return undefined
  const { forms } = plan
  const form = formAsking(forms, field)
  const said = form && plan.voices[voice]?.[form.section.id]?.answers[field]?.said
  if (said?.kind !== 'answer' || !isStillValid(form?.section.fields[field], said)) return undefined
  const known = lyingIn.get(said)
  if (known?.by === forms.nationIn) return known.nation
  const nation = forms.nationIn(String(said.value))
  lyingIn.set(said, { by: forms.nationIn, nation })
  return nation
}
/** An address is read once, however many pages ask where it lies. */
const lyingIn = new WeakMap<Said, { readonly by: NationReader; readonly nation: Nation | undefined }>()

/** How a page of this form names the words that it shows to this actor. */
export const wordingNameFor = (plan: Plan, actor: Actor, { section }: Form): string =>
  nameOf(wordingFor(plan, actor), section.version)

/** As clinicians read it, whoever wrote it: so it is approved. */
export const readByClinicians = (plan: Plan): Plan =>
  wordedIn(plan, { ...cliniciansWording, nation: nationOf(plan, 'team') })

/** The plan itself where its forms read the same to everybody, else one for all who read it so: what is known of it stays known. */
const wordedIn = (plan: Plan, wording: Wording, name?: string): Plan => {
  const forms = formsIn(plan.forms, wording)
  if (forms === plan.forms && name === undefined) return plan
  const ofPlan = readings.get(plan) ?? new Map<string, Plan>()
  readings.set(plan, ofPlan)
  const key = `${Object.values(wording).join()} ${name ?? ''}`
  const known = ofPlan.get(key) ?? { ...plan, forms: name === undefined ? forms : namingIn(forms, name) }
  ofPlan.set(key, known)
  return known
}
const readings = new WeakMap<Plan, Map<string, Plan>>()

const namingIn = (forms: PlanForms, name: string): PlanForms => ({
  ...forms,
  sections: forms.sections.map((form) => ({ ...form, words: naming(form.words, name) })),
})

const formsIn = (forms: PlanForms, wording: Wording): PlanForms => {
  const key = Object.values(wording).join()
  const ofForms = worded.get(forms) ?? new Map<string, PlanForms>()
  worded.set(forms, ofForms)
  const known = ofForms.get(key) ?? readAll(forms, wording)
  ofForms.set(key, known)
  return known
}
const worded = new WeakMap<PlanForms, Map<string, PlanForms>>()

const readAll = (forms: PlanForms, wording: Wording): PlanForms => {
  const sections = forms.sections.map((form) => readIn(form, wording))
  const submission = readIn(forms.submission, wording)
  const approval = readIn(forms.approval, wording)
  const isSame =
    sections.every((form, index) => form === forms.sections[index]) &&
    submission === forms.submission &&
    approval === forms.approval
  return isSame ? forms : { ...forms, sections, submission, approval }
}

/**
 * The sections that a reviewer may read differently once these fields of one were answered: that one itself, those whose conditions
 * read one of them or a value made from it, and, as questions come and go, those that read these in turn. Another pathway changes all.
 */
export const readDifferently = (
  forms: PlanForms,
  { section, at, said = {} }: Spot & { readonly said?: object },
): readonly string[] => sectionsAfter(forms, section, at[0] === undefined ? Object.keys(said) : [at[0]])

/** Asked for every answer, and the same for all answers to the same questions. */
const sectionsAfter = (forms: PlanForms, from: string, fields: readonly string[]): readonly string[] =>
  sectionsAfterAnswers(forms, JSON.stringify([from, ...fields]))

/** A list is answered by its items too, so what is said in an item changes the list. */
const sectionsAfterAnswers = onceFor((forms: PlanForms, answered: string): readonly string[] => {
  const [from, ...fields]: readonly [string, ...string[]] = JSON.parse(answered)
  const all = allForms(forms).map(({ section }) => section)
  if (fields.includes(fieldMarked(forms, 'pathways') ?? ''))
    return [...new Set([from, ...forms.sections.map(({ section }) => section.id)])]
  const born = [fieldMarked(forms, 'birth-date'), fieldMarked(forms, 'birth-year')]
  const isBorn = born.some((field) => field !== undefined && fields.includes(field))
  const isMoving = fields.includes(fieldMarked(forms, 'address') ?? '')
  const changed = new Set([
    ...fields,
    ...(isBorn ? ['given.age'] : []),
    ...(isMoving ? ['given.nation', 'given.law'] : []),
  ])
  return [from, ...all.filter((section) => isMoved(section, from, changed)).map(({ id }) => id)]
})

/** The same once a field is hidden or shown. */
export const readDifferentlyWithout = (forms: PlanForms, field: string): readonly string[] =>
  sectionsOf(forms, field).flatMap((section) => sectionsAfter(forms, section, [field]))

/** The same once everything that one voice said is no longer read. */
export const readDifferentlyWithoutVoice = (
  forms: PlanForms,
  said: Readonly<Record<string, Answers>> = {},
): readonly string[] =>
  Object.entries(said).flatMap(([section, { answers, items }]) =>
    sectionsAfter(forms, section, [...Object.keys(answers), ...Object.keys(items)]),
  )

/** Sections that depend on how old the person is, on the nation, or on what is in force there. */
export const readByGiven = (forms: PlanForms, ...by: readonly ('age' | 'nation' | 'law')[]): string[] => {
  const changed = new Set(by.map((one) => `given.${one}`))
  return allForms(forms)
    .filter(({ section }) => isMoved(section, '', changed))
    .map(({ section }) => section.id)
}

/** In the order of the registry, for only earlier sections are read; what moves adds its own fields to what changed. */
const isMoved = (section: Section, from: string, changed: Set<string>): boolean => {
  const reads = subjectsOf(section).some((subject) => changed.has(subject))
  if (reads) for (const field of Object.keys(section.fields)) changed.add(field)
  return reads && section.id !== from
}

/** Everything that the conditions of a section and of its lists' items read. */
const subjectsOf = onceFor((section: Section): readonly string[] => [
  ...whensOf(section).flatMap(subjectsIn),
  ...Object.values(section.fields).flatMap((field) =>
    field.control === 'list' ? subjectsOf(field.item) : [],
  ),
])

/** Sections that a reviewer would read otherwise from this fact on. */
export const touched = (plan: Plan, { version }: Recorded, ...sections: readonly string[]): Partial<Plan> => {
  const changedIn: Record<string, number> = { ...plan.changedIn }
  for (const section of sections) changedIn[section] = version
  return { changedIn, draftVersion: version }
}
