import { type Answer, type Answers, noAnswers, type Said } from '../flow/answer.ts'
import { controls } from '../flow/controls/index.ts'
import {
  type At,
  answersAt,
  around,
  entryNamed,
  fieldAt,
  isSameSpot,
  itemAt,
  type Spot,
  sectionAt,
} from '../flow/spot.ts'
import { isHeard } from './access.ts'
import type { Fact, Recorded, Spoken, Voice } from './facts.ts'
import type { Instant } from './ids.ts'
import type { Plan } from './plan.ts'
import { type PlanForms, readDifferently, touched } from './plan-forms.ts'
import { changedBy } from './reads/shown.ts'
import { heardBy } from './recordings.ts'
import { writtenFor } from './written-for.ts'

/** An item as the plan's register has it: once in the plan, whoever answers in it. `removedBy`: the person, of a helper's; `removedAt`: since an approval. */
export type PlanItem = Spot &
  Readonly<{ addedBy: Voice; removed: boolean; removedBy?: Voice; removedAt?: Instant }>

/** Whether an item counts: not taken out, of somebody who still has a say, and in an item that counts. */
export const stands = (plan: Plan, id: string): boolean => {
  const item = entryNamed(plan.items, id)
  if (!item || item.removed || !isHeard(entryNamed(plan.carers, item.addedBy))) return false
  const outer = itemAt(item.at.slice(0, -2))
  return outer === undefined || stands(plan, outer)
}

/** Whether the section itself, or the item at this very spot, counts. */
export const isStanding = (plan: Plan, { section, at }: Spot): boolean => {
  const id = itemAt(at)
  if (id === undefined) return true
  const item = entryNamed(plan.items, id)
  return item !== undefined && isSameSpot(item, { section, at: around(at) }) && stands(plan, id)
}

/**
 * What a voice says in a section, in the items that stand: those it added and those it answered in; of the team,
 * every one.
 */
export const standingAnswers = (plan: Plan, voice: Voice, section: string): Answers => {
  const ofPlan = standing.get(plan) ?? remembering(plan)
  const ofVoice = ofPlan.get(voice) ?? new Map<string, Answers>()
  const known = ofVoice.get(section)
  if (known) return known
  const answers = kept(plan, voice, section)
  ofVoice.set(section, answers)
  ofPlan.set(voice, ofVoice)
  return answers
}
type Standing = Map<Voice, Map<string, Answers>>
const standing = new WeakMap<Plan, Standing>()

const remembering = (plan: Plan): Standing => {
  const none: Standing = new Map()
  standing.set(plan, none)
  return none
}

/** The same object for the same answers in the same items, so that what follows from it is worked out once. */
const kept = (plan: Plan, voice: Voice, section: string): Answers => {
  const all = plan.voices[voice]?.[section] ?? noAnswers
  const { items: register, carers } = plan
  const ofRegister = keptUnder.get(register) ?? new Map<string, Kept>()
  keptUnder.set(register, ofRegister)
  const before = ofRegister.get(`${voice} ${section}`)
  if (before?.all === all && before.carers === carers) return before.answers
  const answers = keptIn(plan, voice, section, all)
  ofRegister.set(`${voice} ${section}`, { all, carers, answers })
  return answers
}
/** Most facts add no item and change nobody's say: then only what was said since is gone through again. */
type Kept = { readonly all: Answers; readonly carers: Plan['carers']; readonly answers: Answers }
const keptUnder = new WeakMap<Plan['items'], Map<string, Kept>>()

const keptIn = (plan: Plan, voice: Voice, section: string, all: Answers): Answers => {
  const spots = Object.entries(plan.items).flatMap(([id, item]) =>
    item.section === section && isOf(voice, item, all) && stands(plan, id) ? [item.at] : [],
  )
  const items = spots.map((at) => at.join('/')).join(' ')
  const last = lastKept.get(all)
  if (last?.items === items) return last.answers
  const answers = within(all, spots, (id) => isBeside(plan, voice, id))
  lastKept.set(all, { items, answers })
  return answers
}
const lastKept = new WeakMap<Answers, { readonly items: string; readonly answers: Answers }>()

const isOf = (voice: Voice, item: PlanItem, all: Answers): boolean =>
  voice === 'team' || item.addedBy === voice || answersAt(all, item.at) !== undefined

/** Whether a voice says something in an item that another one added; the team has every item as its own. */
export const isBeside = (plan: Plan, voice: Voice, id: string | undefined): boolean =>
  voice !== 'team' && id !== undefined && entryNamed(plan.items, id)?.addedBy !== voice

const within = (all: Answers, spots: readonly At[], beside: (id: string) => boolean): Answers => {
  const items: Record<string, Record<string, Answers>> = {}
  for (const [list = '', id = ''] of spots.filter((at) => at.length === 2)) {
    const inside = spots.flatMap(([outer, item, ...at]) =>
      outer === list && item === id && at.length > 0 ? [at] : [],
    )
    const item = entryNamed(entryNamed(all.items, list), id) ?? noAnswers
    const own = within(item, inside, beside)
    items[list] = { ...items[list], [id]: beside(id) ? { ...own, isBeside: true } : own }
  }
  const isLeaf = Object.keys(items).length + Object.keys(all.items).length === 0
  return isLeaf ? all : { answers: all.answers, items }
}

/** What one voice said at a step, and what else of the plan it changes. */
export const answered = (
  plan: Plan,
  recorded: Recorded,
  fact: Fact & { kind: 'Answered' },
): Partial<Plan> => {
  const { flow, words, own, signed } = fact
  const { by, at, version } = recorded
  const marks = {
    ...(words === undefined ? {} : { words }),
    ...(own === undefined ? {} : { own }),
    ...(signed === undefined ? {} : { signed }),
    flow,
  }
  const about: ReturnType<typeof writtenFor> =
    fact.at.length === 0 ? {} : writtenFor(plan, { ...fact, ...spotIn(plan, fact, fact.at) })
  // Most plans have no recording, and enter nothing of them.
  const mayBeHeard = fact.heard !== undefined || plan.suggested.some((one) => one.heard !== undefined)
  const answers: Record<string, Answer> = {}
  for (const [field, said] of Object.entries(fact.said)) {
    const heard = mayBeHeard ? heardBy(plan, fact, { field, by }) : undefined
    const more = { ...about[field], ...(heard === undefined ? {} : { heard }) }
    answers[field] = { ...marks, ...more, said, asked: fact.asked[field] ?? '', by, at, version }
  }
  return {
    ...saidBy(plan, fact, answers),
    ...touched(plan, recorded, ...readDifferently(plan.forms, fact)),
    ...completedBy(plan, fact),
    drafters:
      plan.drafters.includes(by.id) || !isDraft(plan.forms, fact) ? plan.drafters : [...plan.drafters, by.id],
    changedFields: plan.approved
      ? changedBy(plan, { ...fact, item: spotIn(plan, fact, fact.at).at.at(-1) }, recorded.at)
      : plan.changedFields,
    ...(fact.voice === 'person' ? { lastSection: fact.section } : {}),
  }
}

/** Answered on under the same questions, a section that was complete may be open again, and nothing in it is new. */
const completedBy = (plan: Plan, fact: Fact & { kind: 'Answered' }): Partial<Plan> => {
  const before = plan.completed[fact.voice]?.[fact.section]
  const isReopened = before?.split(' ').includes(fact.flow) === true
  const now = fact.completes ?? (isReopened ? undefined : before)
  if (now === before) return {}
  const { [fact.section]: _, ...others } = plan.completed[fact.voice] ?? {}
  const ofVoice = now === undefined ? others : { ...others, [fact.section]: now }
  return { completed: { ...plan.completed, [fact.voice]: ofVoice } }
}

/** A voice's answers, with these among them where the fact says. */
const saidBy = (plan: Plan, fact: Spoken, answers: Answers['answers']): Pick<Plan, 'voices'> =>
  changedIn(plan, fact, (there) => ({
    ...there,
    answers: { ...there.answers, ...besideBefore(plan, fact, there.answers, answers) },
  }))

/** Each over what stood there: who does not read it goes on reading that. What is sorted or ranked is kept beside what it was on an earlier day, so that what moved can be told. */
const besideBefore = (
  { forms }: Plan,
  fact: Spoken,
  was: Answers['answers'],
  now: Answers['answers'],
): Answers['answers'] => {
  const form = forms.sections.find(({ section }) => section.id === fact.section)
  const fields = form && sectionAt(form.section, fact.at)?.fields
  const isSorted = (name: string): boolean => {
    const field = fields?.[name]
    return field !== undefined && controls[field.control].moved !== undefined
  }
  return Object.fromEntries(
    Object.entries(now).map(([name, answer]): [string, Answer] => {
      const earlier = entryNamed(was, name)
      const before = earlier && isSorted(name) ? earlierThan(answer, earlier) : undefined
      return [name, { ...answer, ...(before ? { before } : {}), ...(earlier ? { earlier } : {}) }]
    }),
  )
}

const earlierThan = ({ at }: Answer, old: Answer): Answer['before'] =>
  old.said.kind === 'answer' && old.at.slice(0, 10) !== at.slice(0, 10)
    ? { value: old.said.value, at: old.at }
    : old.before

/** The same without the one that the fact's spot points at: whoever said it has taken it back. */
export const unsaid = (plan: Plan, fact: Spoken): Pick<Plan, 'voices'> =>
  changedIn(plan, fact, (there) => {
    const { [fieldAt(fact.at) ?? '']: _, ...answers } = there.answers
    return { ...there, answers }
  })

/** An item stands in the register, and is the first thing that its voice says in it. */
export const itemAdded = (plan: Plan, fact: Spoken, version: number): Partial<Plan> => {
  const register = entered(plan, fact, version)
  return { ...register, ...changedIn({ ...plan, ...register }, fact, (there) => there) }
}

const changedIn = (plan: Plan, fact: Spoken, change: (there: Answers) => Answers): Pick<Plan, 'voices'> => {
  const { voice, section } = fact
  const before = plan.voices[voice]?.[section] ?? noAnswers
  const after = changedAt(before, spotIn(plan, fact, fact.at).at, change)
  return { voices: { ...plan.voices, [voice]: { ...plan.voices[voice], [section]: after } } }
}

const changedAt = (answers: Answers, at: At, change: (there: Answers) => Answers): Answers => {
  const [list, id, ...deeper] = around(at)
  if (list === undefined || id === undefined) return change(answers)
  const inList = entryNamed(answers.items, list) ?? {}
  const item = changedAt(entryNamed(inList, id) ?? noAnswers, deeper, change)
  return { ...answers, items: { ...answers.items, [list]: { ...inList, [id]: item } } }
}

/**
 * Enters an item. In streams from before ids were unique two voices can have added the same one, and one voice
 * can in two lists: then the later gets an id of its own, so that nobody's words come to stand in another's item.
 */
const entered = (plan: Plan, fact: Spoken, version: number): Pick<Plan, 'items' | 'renamed'> => {
  const { items, renamed } = plan
  const asWritten = fact.at.at(-1) ?? ''
  const outer = spotIn(plan, fact, fact.at.slice(0, -2)).at
  const spot = (id: string): Spot => ({
    section: fact.section,
    at: [...outer, fact.at.at(-2) ?? '', id],
  })
  const known = entryNamed(items, asWritten)
  if (known?.addedBy === fact.voice && isSameSpot(known, spot(asWritten))) return { items, renamed }
  const id = known ? freeId(plan, `${asWritten}-${version}`) : asWritten
  return {
    items: { ...items, [id]: { ...spot(id), addedBy: fact.voice, removed: false } },
    renamed: id === asWritten ? renamed : { ...renamed, [nameOf(fact, fact.at)]: id },
  }
}

const freeId = (plan: Plan, id: string): string => (entryNamed(plan.items, id) ? freeId(plan, `${id}-`) : id)

const nameOf = ({ voice, section }: Omit<Spoken, 'at'>, at: At): string => [voice, section, ...at].join('/')

/** Where a fact's spot is now: its item may have got another id, and old words of the team named no list. */
export const spotIn = (plan: Plan, { voice, section }: Omit<Spoken, 'at'>, at: At): Spot => {
  const [list, id = ''] = at
  if (list === '') return { section, at: [...(entryNamed(plan.items, id)?.at ?? [list, id]), ...at.slice(2)] }
  if (Object.keys(plan.renamed).length === 0) return { section, at }
  return {
    section,
    at: at.map((part, index) =>
      index % 2 === 0
        ? part
        : (entryNamed(plan.renamed, nameOf({ voice, section }, at.slice(0, index + 1))) ?? part),
    ),
  }
}

/** The ids under which a voice's item may stand: as that voice wrote it, or as it was renamed. */
export const idsOf = (plan: Plan, voice: Voice, id: string): readonly string[] => [
  ...Object.entries(plan.renamed).flatMap(([name, renamed]) =>
    name.startsWith(`${voice}/`) && name.endsWith(`/${id}`) ? [renamed] : [],
  ),
  id,
]

/** What every voice says to a question now, by voice: the team's only where it is asked for. */
export const saidAround = (
  { voices }: Pick<Plan, 'voices'>,
  { section, at }: Spot,
  { withTeam = false }: { readonly withTeam?: boolean } = {},
): Readonly<Record<string, Said>> =>
  Object.fromEntries(
    Object.entries(voices).flatMap(([voice, sections]) => {
      const said = answersAt(sections[section] ?? noAnswers, at)?.answers[fieldAt(at) ?? '']?.said
      return (voice === 'team' && !withTeam) || said === undefined ? [] : [[voice, said] as const]
    }),
  )

/** Whether an answer makes its author a drafter: a clinician's own fields do not, words she wrote down for the person do. */
const isDraft = (forms: PlanForms, fact: Fact & { readonly kind: 'Answered' }): boolean =>
  fact.voice !== 'team' ||
  (fact.own === undefined && Object.keys(fact.said).some((field) => classOf(forms, fact, field) === 'W'))

const classOf = (forms: PlanForms, { section, at }: Spot, field: string): string | undefined => {
  const form = forms.sections.find((one) => one.section.id === section)
  return form && sectionAt(form.section, at)?.fields[field]?.class
}
