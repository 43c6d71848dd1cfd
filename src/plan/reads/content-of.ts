import type { Answer } from '../../flow/answer.ts'
import { isForClinicalReaders } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import type { Section } from '../../flow/section.ts'
import { isStillValid } from '../../flow/still-valid.ts'
import type { AnyWords } from '../../flow/words.ts'
import type { Content, Entry, Signature } from '../content.ts'
import type { Voice } from '../facts.ts'
import { answersIn, type Plan, wordsKey } from '../plan.ts'
import type { Missing } from '../refusal.ts'
import { notAskedOf } from './completeness.ts'
import { contactName } from './contact-name.ts'
import { questionOf } from './question-of.ts'
import { readByClinicians } from './read-by.ts'
import { pathIn, pathwaysOf, roleOfVoice, voicesOf } from './reading.ts'
import { shown } from './shown.ts'

/** The live answers of every voice, word for word, as a clinician approves them (RULE-03, RULE-04). */
export const contentOf = (draft: Plan, signedBy: Signature, reviewOn: string): Content => {
  const plan = readByClinicians(draft)
  const entries = [...plan.forms.chapters, plan.forms.submission].flatMap((form) => entriesOf(plan, form))
  return {
    pathways: pathwaysOf(plan),
    entries,
    notAsked: [
      ...notAskedOf(plan).map((one) => ({ ...one, question: labelOf(plan, one) })),
      ...notAskedInItems(plan, entries),
    ],
    signedBy,
    reviewOn,
  }
}

/** The same of each item that stands: what it had to say, and says in no voice, so that its absence may be told. */
const notAskedInItems = (plan: Plan, entries: readonly Entry[]): Content['notAsked'] => {
  const said = new Set(entries.map(({ item, field }) => `${item} ${field}`))
  return plan.forms.chapters.flatMap(({ section, words }) =>
    voicesOf(plan)
      .filter((voice) => voice !== 'team')
      .flatMap((voice) => Object.entries(pathIn(plan, voice, section).items))
      .flatMap(([list, items]) =>
        Object.entries(items).flatMap(([item, { missing }]) =>
          missing.flatMap(({ field, need }) => {
            const key = `${item} ${field}`
            if (need === 'O' || said.has(key)) return []
            said.add(key)
            const question = words.fields[list]?.item?.fields[field]?.label ?? field
            return [{ section: section.id, field, list, item, question }]
          }),
        ),
      ),
  )
}

const labelOf = (plan: Plan, { section, field }: Missing): string =>
  plan.forms.chapters.find((form) => form.section.id === section)?.words.fields[field]?.label ?? field

/** What a reviewer reads of one form: each voice's live answers, items after the questions they belong to. */
export const entriesOf = (plan: Plan, form: Form): readonly Entry[] =>
  voicesOf(plan).flatMap((voice) => [...ownEntries(plan, form, voice), ...itemEntries(plan, form, voice)])

const ownEntries = (plan: Plan, form: Form, voice: Voice): readonly Entry[] => {
  const answers = answersIn(plan, voice, form.section.id).answers
  const live = voice === 'team' ? validIn(form.section, answers) : liveFields(plan, voice, form)
  return live.flatMap((field) => {
    const answer = answers[field]
    return answer
      ? [entry({ plan, form, voice, section: form.section, words: form.words, field, answer })]
      : []
  })
}

/** A list whose items stand is read through them; an empty one says that there is nothing to add. */
/** The team writes beside the path, so its answers count while their questions take them. */
const validIn = (section: Section, answers: Readonly<Record<string, Answer>>): readonly string[] =>
  Object.entries(answers).flatMap(([field, { said }]) =>
    section.fields[field] && isStillValid(section.fields[field], said) ? [field] : [],
  )

const liveFields = (plan: Plan, voice: Voice, form: Form): readonly string[] => {
  const path = pathIn(plan, voice, form.section)
  return path.steps
    .flatMap((step) => step.asked)
    .filter((field) => path.live[field] !== undefined && Object.keys(path.items[field] ?? {}).length === 0)
}

const itemEntries = (plan: Plan, form: Form, voice: Voice): readonly Entry[] =>
  Object.entries(form.section.fields).flatMap(([list, field]) => {
    const words = form.words.fields[list]?.item
    if (field.control !== 'list' || !words) return []
    return Object.entries(answersIn(plan, voice, form.section.id).items[list] ?? {}).flatMap(
      ([item, one]) => {
        const path = voice === 'team' ? undefined : pathIn(plan, voice, form.section).items[list]?.[item]
        if (one.removed || (voice === 'team' && !standsSomewhere(plan, form, list, item))) return []
        const live = voice === 'team' ? validIn(field.item, one.answers) : Object.keys(path?.live ?? {})
        return live.flatMap((name) => {
          const answer = one.answers[name]
          return answer
            ? [entry({ plan, form, voice, section: field.item, words, field: name, answer, list, item })]
            : []
        })
      },
    )
  })

const standsSomewhere = (plan: Plan, form: Form, list: string, item: string): boolean =>
  voicesOf(plan).some(
    (voice) => voice !== 'team' && pathIn(plan, voice, form.section).items[list]?.[item] !== undefined,
  )

type Found = {
  readonly plan: Plan
  readonly form: Form
  readonly voice: Voice
  readonly section: Section
  readonly words: AnyWords
  readonly field: string
  readonly answer: Answer
  readonly list?: string
  readonly item?: string
}

const entry = ({ plan, form, voice, section, words, field, answer, list, item }: Found): Entry => {
  const rules = section.fields[field]
  const label = words.fields[field]?.urgent
  const teamWords = plan.teamWords[wordsKey(field, item)]?.text
  return {
    section: form.section.id,
    field,
    ...(list === undefined ? {} : { list }),
    ...(item === undefined ? {} : { item }),
    ...questionIn(answer, questionOf(section, words, field)),
    ...(label === undefined ? {} : { label }),
    class: rules?.class ?? 'F',
    clinical: rules !== undefined && isForClinicalReaders(rules),
    said: answer.said,
    shown: rules ? shown(rules, words.fields[field], answer.said, (id) => contactName(plan, voice, id)) : [],
    saidBy: speaker(plan, voice, answer),
    saidAt: answer.at,
    flow: answer.flow,
    ...(teamWords === undefined ? {} : { teamWords }),
  }
}

/** A question that was put in other words is read here as clinicians read it, with what it was asked as beside it. */
const questionIn = ({ asked, words }: Answer, ours: string): Pick<Entry, 'question' | 'askedAs'> =>
  words === undefined ? { question: asked } : { question: ours, askedAs: asked }

const speaker = (plan: Plan, voice: Voice, answer: Answer): Entry['saidBy'] => {
  const role = roleOfVoice(voice)
  if (role === 'patient') return { name: answer.by.name, voice: 'person' }
  if (role === 'clinician') return { name: answer.by.name, voice: 'team' }
  const relationship = plan.carers[voice]?.relationship
  return { name: answer.by.name, voice: 'carer', ...(relationship === undefined ? {} : { relationship }) }
}
