import type { Answer, Said } from '../../flow/answer.ts'
import { isForClinicalReaders } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import type { Field } from '../../flow/section.ts'
import {
  type At,
  addressOf,
  around,
  fieldAt,
  isSameSpot,
  type Spot,
  sectionAt,
  wordsAt,
} from '../../flow/spot.ts'
import { questionOf } from '../../flow/words-in.ts'
import { isForTalk, saidAgain } from '../agreement.ts'
import { type Content, type Entry, type Signature, spotOf } from '../content.ts'
import type { Voice } from '../facts.ts'
import { stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked, readByClinicians } from '../plan-forms.ts'
import { approvedPostcode } from '../postcode.ts'
import { refusalKey } from '../refusal-key.ts'
import { isBarred, isToRing, numbersOf } from './barred.ts'
import { notAskedOf } from './completeness.ts'
import { dangerInPlan } from './danger-in-plan.ts'
import { earlierWords } from './earlier-words.ts'
import { linesOf } from './lines-of.ts'
import { pathwaysOf, personNamed, roleOfVoice, textMarked } from './reading.ts'
import { recordingsOpen } from './recordings.ts'
import { rulesNow } from './rules.ts'
import { sentencesOn } from './sentences.ts'
import { shown } from './shown.ts'
import { type Spoken, saidIn, spokenBy, spotSpokenAt } from './spoken.ts'
import { isUnable } from './unable.ts'

/** The live answers of every voice, word for word, as a clinician approves them (RULE-03, RULE-04). */
export const contentOf = (
  draft: Plan,
  signedBy: Signature,
  reviewOn: string,
  signing: Readonly<Record<string, Said>> = {},
): Content => {
  const plan = readByClinicians(draft)
  const agreed = entriesOf(plan, plan.forms.submission)
    .filter((entry) => !isForTalk(plan, entry))
    .map((entry) => saidAgain(plan, entry))
  const entries = [...plan.forms.sections.flatMap((form) => entriesOf(plan, form)), ...agreed]
  return {
    pathways: pathwaysOf(plan),
    entries,
    notAsked: withoutSpoken(plan, notAskedOf(plan)).map(({ section, at }) => notAsked(plan, section, at)),
    ...sentencesIn(plan, signedBy.at),
    ...notToRingIn(plan),
    ...powersSeenIn(plan),
    ...toldIn(plan, signedBy.at, signing),
    ...saidAtSigning(plan, signing),
    ...postcodeIn(plan, entries),
    ...familyBefore(plan),
    signedBy,
    reviewOn,
  }
}

/** Who answered by a recording was asked: nothing is said of it to readers, who cannot hear it. */
const withoutSpoken = (plan: Plan, spots: readonly Spot[]): readonly Spot[] => {
  const spoken = recordingsOpen(plan)
  return spots.filter((spot) => !spoken.some((one) => isSameSpot(one, spot)))
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

const familyBefore = (plan: Plan): Pick<Content, 'familyBefore'> => {
  const name = textMarked(plan, 'family-name-before')
  return name === undefined ? {} : { familyBefore: name }
}

/** Parental responsibility is no power of an attorney, and ends with childhood: it is told apart, and stands in a line of its own. */
const powersSeenIn = ({ carers, forms }: Plan): Pick<Content, 'powersSeen'> => {
  const powersSeen = Object.values(carers).flatMap(({ name, relationship, authority }) =>
    authority === undefined
      ? []
      : [
          {
            ...{ name, relationship, reference: authority.reference },
            ...(authority.document === forms.parental ? { isParental: true as const } : {}),
          },
        ],
  )
  return powersSeen.length === 0 ? {} : { powersSeen }
}

export const notAsked = (plan: Plan, section: string, at: At): Content['notAsked'][number] => {
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const field = fieldAt(at) ?? ''
  const question = (form && wordsAt(form.words, at)?.fields[field]?.label) ?? field
  const rules = form && sectionAt(form.section, at)?.fields[field]
  const isKept = rules !== undefined && isForClinicalReaders(rules)
  return {
    ...{ section, field, ...inItem(at), question },
    ...(isKept ? { clinical: true as const } : {}),
    ...(rules?.hold && !rules.forTeams ? { hold: true as const } : {}),
    ...(rules?.forTeams ? { forTeams: true as const } : {}),
  }
}

const inItem = (at: At) => {
  const [list, item] = around(at).slice(-2)
  return list === undefined || item === undefined ? {} : { list, item }
}

/** Frozen as they hold on the day of the approval: the page of urgent care judges nothing. */
const sentencesIn = (plan: Plan, today: string): Pick<Content, 'sentences'> => {
  const all = sentencesOn(plan, 'urgent', { voice: 'team', today })
  const sentences = all.map(({ section, at, ...words }) => ({
    section,
    field: fieldAt(at) ?? '',
    ...inItem(at),
    ...words,
  }))
  return sentences.length === 0 ? {} : { sentences }
}

/** What a reviewer reads of one form: each voice's live answers, items after the questions they belong to. */
export const entriesOf = (plan: Plan, form: Form): readonly Entry[] =>
  saidOnce(spokenIn(plan, form).map(({ entry }) => entry))

/** Of those only what the team answered, and what it wrote words beside: nothing is made of the others. */
export const entriesWithTeam = (plan: Plan, form: Form): readonly Entry[] => {
  if (!hasTeamWritten(plan, form.section.id)) return []
  const isWithTeam = (one: Spoken): boolean =>
    one.voice === 'team' || plan.teamWords[addressOf(spotSpokenAt(one))] !== undefined
  return saidOnce(spokenBy(plan, form).filter(isWithTeam).map(entryOf))
}

/** Whether clinicians wrote anything into a section, an answer or words beside one: in most drafts at home there is nothing of theirs to look for. */
export const hasTeamWritten = ({ voices, teamWords }: Plan, section: string): boolean =>
  voices.team?.[section] !== undefined ||
  Object.keys(teamWords).some((address) => address.startsWith(`${section}/`))

type SpokenEntry = { readonly entry: Entry; readonly answer: Answer }

/** The same, each with the answer that it is. */
export const spokenIn = (plan: Plan, form: Form): readonly SpokenEntry[] =>
  spokenBy(plan, form).map((one) => ({ entry: entryOf(one), answer: one.answer }))

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

export const entryOf = (spoken: Spoken): Entry => {
  const entry = entries.get(spoken) ?? entryFrom(spoken)
  entries.set(spoken, entry)
  return entry
}
const entries = new WeakMap<Spoken, Entry>()

const entryFrom = (spoken: Spoken): Entry => {
  const { plan, form, voice, section, words, field, step, answer, at } = spoken
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
    ...questionIn(answer, questionOf(section, words, field, step)),
    ...(label === undefined ? {} : { label }),
    class: classOf(spoken),
    clinical: rules !== undefined && isForClinicalReaders(rules),
    ...(rules?.sees === 'site' ? { sees: 'site' } : {}),
    ...(rules?.hold && !rules.forTeams ? { hold: true } : {}),
    ...(rules?.forTeams ? { forTeams: true } : {}),
    said: saidIn(spoken),
    shown: signedLines(spoken),
    saidBy: speaker(plan, voice, answer, rules),
    saidAt: answer.at,
    flow: answer.flow,
    ...(teamWords === undefined ? {} : { teamWords }),
    ...(isEarlier ? { teamWordsBefore: true } : {}),
    ...(seen ? { verified: { how: seen.how, by: seen.by.name, at: seen.at } } : {}),
    ...(dangerInPlan(plan).includes(spoken) ? { mayEndanger: true } : {}),
    ...(read?.isRefusal ? { refusal: { readBy: read.by.name, at: read.at } } : {}),
  }
}

/** What the team wrote of its own where somebody’s wish is asked for is the team’s. */
export const classOf = ({ section, field, answer }: Spoken): Entry['class'] => {
  const rules = section.fields[field]
  return answer.own && rules?.class === 'W' ? 'C' : (rules?.class ?? 'F')
}

/** Who signs for what others say is read with it, wherever it stands. */
export const signedLines = (spoken: Spoken): readonly string[] => {
  const { by, signed } = spoken.answer
  const lines = linesOf(spoken)
  if (signed === undefined || spoken.answer.said.kind !== 'answer') return lines
  const { jobRole, registration } = signed
  return lines.map((line) => `${[by.name, jobRole, registration].join(', ')}: ${line}`)
}

/** A question that was put in other words is read here as clinicians read it, with what it was asked as beside it. */
const questionIn = ({ asked, words }: Answer, ours: string): Pick<Entry, 'question' | 'askedAs'> =>
  words === undefined ? { question: asked } : { question: ours, askedAs: asked }

const speaker = (plan: Plan, voice: Voice, answer: Answer, rules: Field | undefined): Entry['saidBy'] => {
  const role = roleOfVoice(voice)
  const heard = answer.heard === undefined ? {} : { heard: answer.heard }
  if (role === 'patient')
    return answer.heard === undefined ? thePerson(plan) : { ...thePerson(plan), ...heard }
  if (role === 'clinician') {
    const forThem = rules?.class === 'W' && !answer.own && isUnable(plan)
    return { name: answer.by.name, voice: 'team', ...(forThem ? { forThem } : {}), ...heard }
  }
  const relationship = plan.carers[voice]?.relationship
  return { name: answer.by.name, voice: 'carer', ...(relationship === undefined ? {} : { relationship }) }
}

/** One object for all that a plan says in the person's own voice. */
const thePerson = (plan: Plan): Entry['saidBy'] => {
  const known = people.get(plan) ?? { name: personNamed(plan), voice: 'person' }
  people.set(plan, known)
  return known
}
const people = new WeakMap<Plan, Entry['saidBy']>()
