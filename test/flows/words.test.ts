import { expect, test } from 'vitest'
import { everyForm, flows } from '#flows/index.ts'
import { isClinicianOnly } from '#src/flow/field-rules.ts'
import type { Form } from '#src/flow/form.ts'
import { sectionsIn, wordsUnder } from '#src/flow/spot.ts'
import type { AnyWords } from '#src/flow/words.ts'
import { inVoice } from '#src/flow/words-in.ts'
import { everyField } from './every-field.ts'
import { schoolYearOf, sentencesIn, wordsIn } from './reading.ts'

const forms: readonly Form[] = everyForm
const fields = forms.flatMap(everyField)
const asOthersRead = forms
  .map((form) => ({ ...form, words: inVoice(form.written, 'them') }))
  .flatMap(everyField)
/** What clinicians alone are asked is nothing that a person reads before she answers. */
const forPatients = [...flows.sections, flows.submission].filter((form) =>
  everyField(form).some(({ field }) => !isClinicianOnly(field)),
)
const asked = forPatients.flatMap(everyField).filter(({ field }) => !isClinicianOnly(field))

const stepsOf = (words: AnyWords): readonly { readonly title: string; readonly lead?: string }[] => [
  ...Object.values(words.steps),
  ...Object.values(words.steps).flatMap(({ parts = [] }) => parts),
  ...Object.values(words.fields).flatMap((field) => (field.item ? stepsOf(field.item) : [])),
]
const steps = forms.flatMap((form) => stepsOf(form.words))

const textsIn = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : []
}
/** Chapters that nobody but clinicians is asked. */
const isForTeamAlone = (id: string): boolean =>
  flows.sections.some(({ section }) => section.id === id) &&
  !forPatients.some(({ section }) => section.id === id)
const texts = forms.flatMap((form) => textsIn(form.words))

test('every step asks a question, but for three pages that say so', () => {
  expect(steps.map(({ title }) => title).filter((title) => !title.endsWith('?'))).toEqual([
    'A plan for somebody under 18',
    'If things get worse',
    'Sign this version of the plan',
  ])
})

test('no two questions of the plan read the same, but one that two pages put, of which nobody meets both', () => {
  const put = forms.flatMap(({ section, words }) =>
    sectionsIn(section).flatMap((one) =>
      Object.entries(one.section.steps).flatMap(([id, { ask }]) => {
        const { title, parts = [] } = wordsUnder(words, one.lists)?.steps[id] ?? {}
        const ofParts = parts.map((part, index) => ({ title: part.title, asks: `${ask} ${index}` }))
        return [{ title, asks: ask.join() }, ...ofParts]
      }),
    ),
  )
  const same = put.filter(({ title, asks }) => put.some((one) => one.title === title && one.asks !== asks))
  expect(put.length).toBeGreaterThan(60)
  expect(same).toEqual([])
})

test('a hint is one short sentence', () => {
  const hints = fields.flatMap(({ words }) => (words.hint === undefined ? [] : [words.hint]))
  expect(hints.filter((hint) => sentencesIn(hint).length !== 1 || !hint.endsWith('.'))).toEqual([])
  expect(hints.filter((hint) => wordsIn(hint).length > 18)).toEqual([])
})

test('an acknowledgement is one short sentence', () => {
  const replies = fields.flatMap(({ words }) => (words.reply === undefined ? [] : [words.reply]))
  expect(replies.length).toBeGreaterThan(0)
  expect(replies.filter((reply) => sentencesIn(reply).length !== 1 || !reply.endsWith('.'))).toEqual([])
  expect(replies.filter((reply) => wordsIn(reply).length > 18)).toEqual([])
})

test('a reason for asking is one sentence', () => {
  const reasons = fields.map(({ words }) => words.why)
  expect(reasons.filter((why) => sentencesIn(why).length !== 1 || !why.endsWith('.'))).toEqual([])
})

test('no word makes light of what is asked, and none is short for others', () => {
  const banned = /\b(easy|easily|simple|simply|just|proxy|asterisk|e\.g\.|i\.e\.|etc)\b|\*/i
  // What the publisher of the levels of food calls one of them.
  expect(texts.filter((text) => banned.test(text.replace('Level 7, easy to chew', '')))).toEqual([])
})

test('no word praises, and none promises that a wish will be followed', () => {
  const banned =
    /well done|great|thank you|brave|guarantee|promise|we will|will be followed|must follow|\bbinding\b/i
  expect(texts.filter((text) => banned.test(text.replace('a great deal', '')))).toEqual([])
})

/** Where a word of the list says nothing about who reads it, and why. */
const assumesNothing: Readonly<Record<string, string>> = {
  'matters.cultureFaith.why': 'the question is about faith',
  'person.religion.why': 'the question is about faith',
  'rites.lead': 'examples that end in nothing of the kind',
  'scene-uniform.lead': 'a situation to think through, and the green is no sign to go by',
  'home.dwelling.choices.own-home': 'one choice among many',
  'person.family.told': 'a family name',
  'ld.medsHow.hint': 'the opposite of hidden in food',
}
const assuming = {
  family:
    /\b(your|their|my|the person’s) (wife|husband|spouse|partner|son|daughter|child|children|grandchildren|family|relatives|parents|mother|father|mum|dad|brother|sister)\b/i,
  faith: /\b(church|god|prayers?|pray|priest|vicar|christian|mosque|temple|bible|christmas|easter)\b/i,
  home: /\b(your|their|my) (own home|house|garden|stairs|kitchen|bedroom|living room|front door)\b/i,
  sight:
    /\b(see (below|above)|look (below|above|at the)|as you can see|that you can see|(the|this) picture|in (red|green)|on the (left|right))\b/i,
}

test('nothing that is asked takes a family, a faith, a home of one’s own or sight for granted', () => {
  const placed = (part: unknown, at: readonly string[]): readonly (readonly [string, string])[] => {
    if (typeof part === 'string') return [[at.join('.'), part]]
    if (typeof part !== 'object' || part === null) return []
    // Examples are somebody's own words, who has what they speak of.
    return Object.entries(part).flatMap(([name, one]) =>
      name === 'examples' ? [] : placed(one, [...at, name].slice(-4)),
    )
  }
  const all = forPatients.flatMap((form) => placed(form.words, []))
  const isAllowed = (at: string): boolean => Object.keys(assumesNothing).some((place) => at.endsWith(place))
  const found = all.filter(([, text]) => Object.values(assuming).some((words) => words.test(text)))
  expect(found.filter(([at]) => !isAllowed(at))).toEqual([])
  const idle = Object.keys(assumesNothing).filter((place) => !found.some(([at]) => at.endsWith(place)))
  expect(idle, 'places that need no leave any more').toEqual([])
})

test('no question asserts what only a clinician may decide', () => {
  const forAnybody = forms
    .filter(({ section }) => !isForTeamAlone(section.id))
    .flatMap((form) => textsIn(form.words))
  const asserting = forAnybody.filter((text) => /\bCPR\b|DNACPR|resuscitat|ceiling|prognosis/i.test(text))
  // By these names people know the form that is asked for; whether it is valid is for whoever sees it.
  expect(asserting).toEqual([expect.stringMatching(/^It may be called DNACPR or ReSPECT; /), 'CPR form'])
})

test('RULE-LPA-1: next of kin never stands without saying that it gives no power to decide', () => {
  const mentions = texts.filter((text) => /next of kin/i.test(text))
  expect(mentions.length).toBeGreaterThan(0)
  expect(mentions.filter((text) => !/not give .*power to decide/.test(text))).toEqual([])
})

test('an attorney or a deputy is shown as reported, not seen', () => {
  const choices = asOthersRead.flatMap(({ words }) => Object.values(words.choices ?? {}))
  const claims = choices.filter((text) => /^(attorney|deputy|nominated person)/i.test(text))
  expect(claims).toHaveLength(3)
  expect(claims.filter((text) => !text.includes('reported, papers not yet seen'))).toEqual([])
  const own = texts.filter((text) => /^my (attorney|deputy)/i.test(text))
  expect(own.filter((text) => !text.includes('papers not yet seen'))).toEqual([])
  expect(own).toHaveLength(2)
})

test('what stands on the urgent page has a label there, and nothing else has', () => {
  const wrong = fields.filter(({ field, words }) => (field.front === true) !== (words.urgent !== undefined))
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('a label on the urgent page speaks about the person, not to them', () => {
  const front = asOthersRead.filter(({ field }) => field.front === true)
  const shown = front.flatMap(({ words }) => [words.urgent ?? '', ...Object.values(words.choices ?? {})])
  expect(shown.filter((text) => /\b(you|your|I|my|me)\b/.test(text))).toEqual([])
})

test('no answer about herself is offered to the person as “Not known”, which others say of her', () => {
  const offered = asked.flatMap(({ words }) => Object.values(words.choices ?? {}))
  expect(offered.filter((text) => text === 'Not known')).toEqual([])
})

test('every answer can be played back as the rest of a sentence', () => {
  expect(fields.filter(({ words }) => !words.heard.endsWith(':')).map(({ name }) => name)).toEqual([])
})

test('a text of our own choosing ends the way its kind ends', () => {
  const choices = fields.flatMap(({ words }) => Object.values(words.choices ?? {}))
  expect(choices.filter((choice) => /[.?!]$/.test(choice) || !/^[A-Z0-9]/.test(choice))).toEqual([])
})

test('every chapter says how long it takes and who sees it', () => {
  for (const { words } of forPatients) {
    expect(words.about).toMatch(/About (\d+ to )?\d+ minutes/)
    expect(words.seenBy).toMatch(/^You, /)
  }
})

test('a list can be left empty, added to and ended in words', () => {
  const lists = fields.flatMap(({ words }) => (words.item ? [words.item] : []))
  expect(lists).toHaveLength(5)
  for (const { add, another, none, complete } of lists) {
    expect(new Set([add, another, none, complete]).size).toBe(4)
  }
})

test('the words for patients and carers read at the age of nine to eleven', () => {
  const read = [
    ...forPatients.flatMap(({ words }) => [words.about, words.seenBy]),
    ...forPatients.flatMap(({ words }) => stepsOf(words)).flatMap(({ title, lead }) => [title, lead ?? '']),
    ...asked.flatMap(({ words }) => [words.hint ?? '', words.why]),
  ].filter((text) => text !== '')
  const sentences = read.flatMap(sentencesIn)
  const lengths = sentences.map((sentence) => wordsIn(sentence).length).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(11)
  expect(sentences.filter((sentence) => wordsIn(sentence).length > 22)).toEqual([])
  expect(schoolYearOf(sentences)).toBeLessThanOrEqual(5)
})
