import type { Answer, Answers, Said } from '../../flow/answer.ts'
import { isForClinicalReaders } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import type { Path } from '../../flow/path.ts'
import type { Field, Section } from '../../flow/section.ts'
import {
  type At,
  addressOf,
  answersAt,
  around,
  fieldAt,
  pathAt,
  type Spot,
  sectionAt,
  wordsAt,
} from '../../flow/spot.ts'
import { isStillValid } from '../../flow/step.ts'
import type { AnyFieldWords, AnyWords } from '../../flow/words.ts'
import { questionOf } from '../../flow/words-in.ts'
import { type Content, type Entry, type Signature, spotOf } from '../content.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers, stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked, readByClinicians } from '../plan-forms.ts'
import { approvedPostcode } from '../postcode.ts'
import { refusalKey } from '../refusal-key.ts'
import { isBarred, isToRing, numbersOf } from './barred.ts'
import { notAskedOf } from './completeness.ts'
import { contactToRing } from './contact-name.ts'
import { earlierWords } from './earlier-words.ts'
import { pathIn, pathwaysOf, personNamed, roleOfVoice, voicesOf } from './reading.ts'
import { rulesNow } from './rules.ts'
import { sentencesOn } from './sentences.ts'
import { counting, shown } from './shown.ts'
import { isUnable } from './unable.ts'

/** The live answers of every voice, word for word, as a clinician approves them (RULE-03, RULE-04). */
export const contentOf = (
  draft: Plan,
  signedBy: Signature,
  reviewOn: string,
  signing: Readonly<Record<string, Said>> = {},
): Content => {
  const plan = readByClinicians(draft)
  const entries = [...plan.forms.sections, plan.forms.submission].flatMap((form) => entriesOf(plan, form))
  return {
    pathways: pathwaysOf(plan),
    entries,
    notAsked: notAskedOf(plan).map(({ section, at }) => notAsked(plan, section, at)),
    ...sentencesIn(plan, signedBy.at),
    ...notToRingIn(plan),
    ...powersSeenIn(plan),
    ...toldIn(plan, signedBy.at, signing),
    ...saidAtSigning(plan, signing),
    ...postcodeIn(plan, entries),
    signedBy,
    reviewOn,
  }
}

export const notToRingIn = (plan: Plan): Pick<Content, 'notToRing'> => {
  const notToRing = Object.keys(plan.items)
    .filter((item) => stands(plan, item) && !isToRing(plan, item))
    .map((item) => {
      const barred = isBarred(plan, item)
      const numbers = barred ? numbersOf(plan, item) : []
      return { item, barred, ...(numbers.length > 0 ? { numbers } : {}) }
    })
  return notToRing.length === 0 ? {} : { notToRing }
}

/** What readers are told of what its approver had to acknowledge. */
const toldIn = (
  plan: Plan,
  today: string,
  signing: Readonly<Record<string, Said>>,
): Pick<Content, 'told'> => {
  const told = rulesNow(plan, { at: 'approval', today, signing }, 'acknowledge').flatMap(
    (rule) => rule.told ?? [],
  )
  return told.length === 0 ? {} : { told }
}

/** Who was there is how readers judge a plan; what is kept from some of them stands here for nobody, and the review date on its own. */
const saidAtSigning = (
  { forms: { approval } }: Plan,
  signing: Readonly<Record<string, Said>>,
): Pick<Content, 'saidAtSigning'> => {
  const said = Object.entries(approval.section.fields).flatMap(([name, field]) => {
    const [one, words] = [signing[name], approval.words.fields[name]]
    return one?.kind !== 'answer' || isForClinicalReaders(field) || field.mark === 'next-review'
      ? []
      : [{ question: words?.heard ?? name, shown: shown(field, words, one, () => undefined) }]
  })
  return said.length === 0 ? {} : { saidAtSigning: said }
}

const postcodeIn = ({ forms }: Plan, entries: readonly Entry[]): Pick<Content, 'postcode'> => {
  const postcode = approvedPostcode(fieldMarked(forms, 'address'), entries)
  return postcode === undefined ? {} : { postcode }
}

const powersSeenIn = ({ carers }: Plan): Pick<Content, 'powersSeen'> => {
  const powersSeen = Object.values(carers).flatMap(({ name, relationship, authority }) =>
    authority === undefined ? [] : [{ name, relationship, reference: authority.reference }],
  )
  return powersSeen.length === 0 ? {} : { powersSeen }
}

export const notAsked = (plan: Plan, section: string, at: At): Content['notAsked'][number] => {
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const field = fieldAt(at) ?? ''
  const question = (form && wordsAt(form.words, at)?.fields[field]?.label) ?? field
  const rules = form && sectionAt(form.section, at)?.fields[field]
  const isKept = rules !== undefined && isForClinicalReaders(rules)
  return { section, field, ...inItem(at), question, ...(isKept ? { clinical: true as const } : {}) }
}

const inItem = (at: At) => {
  const [list, item] = around(at).slice(-2)
  return list === undefined || item === undefined ? {} : { list, item }
}

/** Frozen as they hold on the day of the approval: the page of urgent care judges nothing. */
const sentencesIn = (plan: Plan, today: string): Pick<Content, 'sentences'> => {
  const all = sentencesOn(plan, 'urgent', { voice: 'team', today })
  const sentences = all.map(({ section, at, words }) => ({
    section,
    field: fieldAt(at) ?? '',
    ...inItem(at),
    words,
  }))
  return sentences.length === 0 ? {} : { sentences }
}

/** What a reviewer reads of one form: each voice's live answers, items after the questions they belong to. */
export const entriesOf = (plan: Plan, form: Form): readonly Entry[] =>
  saidOnce(spokenIn(plan, form).map(({ entry }) => entry))

/** Whether clinicians wrote anything into a section, an answer or words beside one: in most drafts at home there is nothing of theirs to look for. */
export const hasTeamWritten = ({ voices, teamWords }: Plan, section: string): boolean =>
  voices.team?.[section] !== undefined ||
  Object.keys(teamWords).some((address) => address.startsWith(`${section}/`))

type SpokenEntry = { readonly entry: Entry; readonly answer: Answer }

/** The same, each with the answer that it is. */
export const spokenIn = (plan: Plan, form: Form): readonly SpokenEntry[] =>
  spokenBy(plan, form).map((one) => ({ entry: entryOf(one), answer: one.answer }))

/** The live answers of these voices, before anything is made of them for a reader. */
export const spokenBy = (
  plan: Plan,
  form: Form,
  voices: readonly Voice[] = voicesOf(plan),
): readonly Spoken[] =>
  voices.flatMap((voice) => {
    const answers = standingAnswers(plan, voice, form.section.id)
    const path = pathIn(plan, voice, form.section)
    return spots(form.section, answers).flatMap((at) => spokenAt({ plan, form, voice, at, answers, path }))
  })

/** The team's words stand beside the first answer to a question, and not beside each. */
const saidOnce = (entries: readonly Entry[]): readonly Entry[] => {
  const seen = new Set<string>()
  return entries.map((entry) => {
    const key = addressOf(spotOf(entry))
    const { teamWords: _, teamWordsBefore: __, ...bare } = entry
    if (entry.teamWords === undefined || !seen.has(key)) return seen.add(key) && entry
    return bare
  })
}

/** The section itself and its items, list by list in the order of the questions. */
const spots = (section: Section, answers: Answers, at: At = []): readonly At[] => [
  at,
  ...Object.entries(section.fields).flatMap(([list, field]) =>
    field.control === 'list'
      ? Object.entries(answers.items[list] ?? {}).flatMap(([id, item]) =>
          spots(field.item, item, [...at, list, id]),
        )
      : [],
  ),
]

type There = {
  readonly plan: Plan
  readonly form: Form
  readonly voice: Voice
  readonly at: At
  readonly answers: Answers
  readonly path: Path
}

const spokenAt = ({ plan, form, voice, at, ...there }: There): readonly Spoken[] => {
  const section = sectionAt(form.section, at)
  const words = wordsAt(form.words, at)
  const answers = answersAt(there.answers, at)?.answers
  const path = pathAt(there.path, at)
  if (!section || !words || !answers || !path) return []
  return liveFields(path)
    .filter((field) => isTold(section, field))
    .flatMap((field) => {
      const answer = answers[field]
      const counts =
        answer && (voice !== 'team' || isStillValid(section.fields[field], answer.said, path.withheld[field]))
      return counts ? [{ plan, form, voice, section, words, field, answer, at }] : []
    })
}

/** A list whose items stand is read through them; an empty one says that there is nothing to add. */
const liveFields = (path: Path): readonly string[] =>
  path.steps
    .flatMap((step) => step.asked)
    .filter((field) => path.live[field] !== undefined && Object.keys(path.items[field] ?? {}).length === 0)

/** That somebody wants to see a page would tell of what the page hides. */
const isTold = ({ fields }: Section, field: string): boolean => fields[field]?.leads !== true

export type Spoken = {
  readonly plan: Plan
  readonly form: Form
  readonly voice: Voice
  readonly section: Section
  readonly words: AnyWords
  readonly field: string
  readonly answer: Answer
  /** The item's spot; empty for the section itself. */
  readonly at: At
}

export const spotSpokenAt = ({ form, field, at }: Spoken): Spot => ({
  section: form.section.id,
  at: [...at, field],
})

/** As it reads, a line each. */
export const linesOf = (spoken: Spoken): readonly string[] => {
  const { plan, voice, section, words, field, answer } = spoken
  const rules = section.fields[field]
  const seen = plan.verified[refusalKey(spotSpokenAt(spoken), answer.version)]
  const fieldWords = seen ? provedWords(words.fields[field]) : words.fields[field]
  return rules ? shown(rules, fieldWords, answer.said, (id) => contactToRing(plan, voice, id)) : []
}

export const entryOf = (spoken: Spoken): Entry => {
  const { plan, form, voice, section, words, field, answer, at } = spoken
  const rules = section.fields[field]
  const label = words.fields[field]?.urgent
  const [list, item] = at.slice(-2)
  const spot = spotSpokenAt(spoken)
  const teamWords = plan.teamWords[addressOf(spot)]?.text
  const isEarlier = earlierWords(plan, spot, rules, words.fields[field]) !== undefined
  const read = plan.refusalsRead[refusalKey(spot, answer.version)]
  const seen = plan.verified[refusalKey(spot, answer.version)]
  return {
    section: form.section.id,
    field,
    ...(list === undefined || item === undefined ? {} : { list, item, at: spot.at }),
    ...questionIn(answer, questionOf(section, words, field)),
    ...(label === undefined ? {} : { label }),
    class: answer.own && rules?.class === 'W' ? 'C' : (rules?.class ?? 'F'),
    clinical: rules !== undefined && isForClinicalReaders(rules),
    ...(rules?.sees === 'site' ? { sees: 'site' } : {}),
    ...(rules?.hold ? { hold: true } : {}),
    said: rules ? counting(rules, answer.said) : answer.said,
    shown: linesOf(spoken),
    saidBy: speaker(plan, voice, answer, rules),
    saidAt: answer.at,
    flow: answer.flow,
    ...(teamWords === undefined ? {} : { teamWords }),
    ...(isEarlier ? { teamWordsBefore: true } : {}),
    ...(seen ? { verified: { how: seen.how, by: seen.by.name, at: seen.at } } : {}),
    ...(read?.isRefusal ? { refusal: { readBy: read.by.name, at: read.at } } : {}),
  }
}

/** A choice that says of itself that its papers were not seen reads otherwise once they were. */
const provedWords = (words: AnyFieldWords | undefined): AnyFieldWords | undefined =>
  words?.proved && words.choices ? { ...words, choices: { ...words.choices, ...words.proved } } : words

/** A question that was put in other words is read here as clinicians read it, with what it was asked as beside it. */
const questionIn = ({ asked, words }: Answer, ours: string): Pick<Entry, 'question' | 'askedAs'> =>
  words === undefined ? { question: asked } : { question: ours, askedAs: asked }

const speaker = (plan: Plan, voice: Voice, answer: Answer, rules: Field | undefined): Entry['saidBy'] => {
  const role = roleOfVoice(voice)
  if (role === 'patient') return { name: personNamed(plan), voice: 'person' }
  if (role === 'clinician') {
    const forThem = rules?.class === 'W' && !answer.own && isUnable(plan)
    return { name: answer.by.name, voice: 'team', ...(forThem ? { forThem } : {}) }
  }
  const relationship = plan.carers[voice]?.relationship
  return { name: answer.by.name, voice: 'carer', ...(relationship === undefined ? {} : { relationship }) }
}
