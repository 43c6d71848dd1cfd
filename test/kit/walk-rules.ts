import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import { pathOf } from '#src/flow/path.ts'
import type { Section } from '#src/flow/section.ts'
import { answersAt, pathAt, sectionAt } from '#src/flow/spot.ts'
import type { Content } from '#src/plan/content.ts'
import type { Fact, Recorded, Spoken, Voice } from '#src/plan/facts.ts'
import type { Plan } from '#src/plan/plan.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { givenFor, pathIn } from '#src/plan/reads/reading.ts'
import { ending, siteFieldsOf } from '#src/plan/sites.ts'
import type { Walked } from './walked.ts'

/** What one fact did: the plan before and after it. */
export type Stride = { readonly before: Plan; readonly after: Plan; readonly recorded: Recorded }

/** Everything that a stride broke, in words; empty when it broke nothing. */
export const brokenBy = (stride: Stride, walked: Walked): readonly string[] => [
  ...movesOff(stride),
  ...publishes(stride),
  ...writesForOthers(stride),
  ...leaks(stride, walked),
  ...rowLags(stride),
]

/** A row that is made from the one before says what one from nothing says. */
const rowLags = ({ before, after, recorded }: Stride): readonly string[] => {
  rowOf(before)
  return JSON.stringify(rowOf(after, before)) === JSON.stringify(rowOf({ ...after }))
    ? []
    : [`${recorded.fact.kind} left something old in the plan's row`]
}

const draftWays = [
  ...['none>draft', 'none>submitted', 'none>in-review', 'draft>submitted', 'submitted>in-review'],
  ...['in-review>returned', 'in-review>none', 'returned>submitted'],
  ...['submitted>draft', 'in-review>draft', 'returned>draft'],
]
const publishedWays = [
  ...['none>current', 'current>suspended', 'suspended>current', 'withdrawn>current', 'closed>current'],
  ...['none>withdrawn', 'current>withdrawn', 'suspended>withdrawn'],
]
const ends = ['closed', 'entered-in-error']

const movesOff = ({ before, after }: Stride): readonly string[] => {
  const drafted = `${before.life.draft}>${after.life.draft}`
  const published = `${before.life.published}>${after.life.published}`
  const isEnded = ends.includes(after.life.published) && before.life.published !== 'entered-in-error'
  return [
    before.life.draft === after.life.draft || draftWays.includes(drafted) || isEnded ? [] : [drafted],
    before.life.published === after.life.published || publishedWays.includes(published) || isEnded
      ? []
      : [published],
  ].flatMap((ways) => ways.map((way) => `${way} is no way of the chart`))
}

/** RULE-02: what urgent care reads changes by an approval and by what stops or resumes it; that a change was asked for, or that a helper wrote something newer, may show at once. */
const publishes = ({ before, after, recorded }: Stride): readonly string[] => {
  if (publishing.includes(recorded.fact.kind)) return []
  const [was, is] = [before, after].map((plan) => {
    const {
      changeAsked: _,
      helpersWrote: __,
      ...rest
    } = publicationOf(plan) ?? { changeAsked: [], helpersWrote: undefined }
    return rest
  })
  return JSON.stringify(was) === JSON.stringify(is)
    ? []
    : [`${recorded.fact.kind} changed what urgent care reads`]
}

const publishing = ['Approved', 'Withdrawn', 'Suspended', 'Resumed', 'Closed', 'EnteredInError']

/** RULE-01: nobody writes in another's voice, and only a clinician writes what is clinical. */
const writesForOthers = ({ before, recorded: { by, fact } }: Stride): readonly string[] => {
  if (!('voice' in fact)) return []
  const isOwn =
    by.role === 'clinician'
      ? fact.voice === 'team'
      : fact.voice === 'person'
        ? by.role === 'patient'
        : before.carers[fact.voice]?.account === by.id
  const wrong = isOwn ? [] : [`${by.role} ${by.id} wrote in the voice ${fact.voice}`]
  if (fact.kind !== 'Answered' || by.role === 'clinician') return wrong
  const clinical = Object.keys(fact.said).filter((field) => fieldsAt(before, fact)?.[field]?.class === 'C')
  return [...wrong, ...clinical.map((field) => `${by.role} wrote the clinical ${field}`)]
}

const leaks = ({ before, recorded: { fact } }: Stride, { facts }: Walked): readonly string[] =>
  fact.kind === 'Approved' ? wrongIn(fact.content, { plan: before, facts }) : []

/** Only live words of standing voices are approved, all of them, and letter for letter (RULE-03). */
export const wrongIn = (content: Content, { plan, facts }: Walked): readonly string[] => {
  const all = JSON.stringify(content)
  const live = liveTexts(plan)
  const written = new Set(facts.flatMap((one) => wordsIn(one.fact)))
  const isIn = (text: string): boolean => [`${text}"`, `${text},`].some((end) => all.includes(end))
  const wordForWord = new Set(
    content.entries.flatMap(({ said }) => (said.kind === 'answer' ? textsIn(said.value) : [])),
  )
  const leaked = [...written].filter((text) => !live.has(text) && isIn(text))
  const lost = [...live].filter((text) => !wordForWord.has(text))
  return [
    ...leaked.map((text) => `${text} was approved and is not live`),
    ...lost.map((text) => `${text} is live and was not approved`),
  ]
}

/** The own texts of every answer that counts now, worked out without the code that approves. */
const liveTexts = (plan: Plan): ReadonlySet<string> =>
  new Set(
    [...plan.forms.sections, plan.forms.submission].flatMap(({ section }) =>
      standingVoices(plan).flatMap((voice) => liveIn(plan, voice, section)),
    ),
  )

const standingVoices = (plan: Plan): readonly Voice[] => [
  'person',
  ...Object.values(plan.carers).flatMap(({ id, removed }) => (removed ? [] : [id])),
]

const liveIn = (plan: Plan, voice: Voice, section: Section): readonly string[] => {
  const answers = plan.voices[voice]?.[section.id]
  if (!answers) return []
  const path = pathOf(section, answers, givenFor(plan, voice, section))
  const isHidden = (field: string): boolean => voice !== 'person' && plan.hidden.includes(field)
  // What is said for the talk before anybody agrees is over with it.
  const isForTalk = (field: string): boolean => section.fields[field]?.forTalk === true
  const own = Object.keys(path.live).filter((field) => !isHidden(field) && !isForTalk(field))
  const ownTexts = own.flatMap((field) => textsOf(answers.answers[field]))
  const itemTexts = Object.entries(path.items)
    .filter(([list]) => !isHidden(list))
    .flatMap(([list, items]) =>
      Object.entries(items)
        .filter(([id]) => isKept(plan, id))
        .flatMap(([id, one]) =>
          Object.keys(one.live)
            .filter((field) => !isHidden(field))
            .flatMap((field) => textsOf(answers.items[list]?.[id]?.answers[field])),
        ),
    )
  return [...ownTexts, ...itemTexts]
}

/** An item that nobody took out, of somebody who still helps. */
const isKept = (plan: Plan, id: string): boolean => {
  const item = plan.items[id]
  return item !== undefined && !item.removed && plan.carers[item.addedBy]?.removed !== true
}

/** The texts of the walk itself: what people wrote, told apart from codes and numbers by how it begins. */
const wordsIn = (fact: Fact): readonly string[] => {
  if (fact.kind === 'Answered' && fact.voice !== 'team')
    return Object.values(fact.said).flatMap((said) => (said.kind === 'answer' ? textsIn(said.value) : []))
  return fact.kind === 'QuestionAsked' || fact.kind === 'AskedBack' ? textsIn(fact.text) : []
}

const textsOf = (answer: { readonly said: { readonly kind: string; readonly value?: Json } } | undefined) =>
  answer?.said.kind === 'answer' ? textsIn(answer.said.value ?? null) : []

const textsIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return /^(word-|Own words)/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const isApart = (name: string): boolean => siteFieldsOf(flows).some(({ field }) => field === name)

/** At the end of a walk: the last word of everybody to every question is there, live or parked or put aside with its item or voice. */
export const lostAfter = ({ plan, facts }: Walked): readonly string[] => {
  const latest = new Map<string, { readonly fact: Spoken; readonly field: string; readonly said: string }>()
  for (const { fact } of facts) {
    // What lies apart is destroyed with the end of a plan, and no word of anybody's names it any more.
    if (ending.has(fact.kind)) for (const [key, { field }] of latest) if (isApart(field)) latest.delete(key)
    if (fact.kind === 'Answered')
      for (const [field, said] of Object.entries(fact.said))
        latest.set([fact.voice, fact.section, ...fact.at, field].join(), {
          fact,
          field,
          said: JSON.stringify(said),
        })
  }
  return [...latest.values()].flatMap(({ fact, field, said }) => {
    const { voice, section, at } = fact
    const answers = plan.voices[voice]?.[section]
    const one = answers && answersAt(answers, at)
    if (JSON.stringify(one?.answers[field]?.said) !== said) return [`${field} of ${voice} is gone`]
    return isFound(plan, fact, field) ? [] : [`${field} of ${voice} is neither live nor parked`]
  })
}

const isFound = (plan: Plan, { voice, section: id, at }: Spoken, field: string): boolean => {
  const section = sectionOf(plan, id)
  const answers = plan.voices[voice]?.[id]
  if (voice === 'team' || !section || !answers) return voice === 'team'
  const path = pathAt(pathIn(plan, voice, section), at)
  if (!path) return answersAt(answers, at) !== undefined
  const isList = at.length === 0 && section.fields[field]?.control === 'list'
  return path.live[field] !== undefined || path.parked.includes(field) || isList
}

const sectionOf = ({ forms }: Plan, id: string): Section | undefined =>
  [...forms.sections, forms.submission, forms.approval].find(({ section }) => section.id === id)?.section

const fieldsAt = (plan: Plan, { section, at }: Spoken): Section['fields'] | undefined => {
  const there = sectionOf(plan, section)
  return there && sectionAt(there, at)?.fields
}
