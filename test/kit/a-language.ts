import { listOf, one, text } from '#src/flow/fields.ts'
import { form } from '#src/flow/form.ts'
import { section } from '#src/flow/section.ts'
import type { Words } from '#src/flow/words.ts'
import type { Variant } from '#src/flow/words-in.ts'
import type { PartOfViewWords } from '#views/words.ts'

const rules = { by: ['P', 'H', 'K'], class: 'W', need: 'OOOOOO' } as const

const visitor = section({
  id: 'visitor',
  version: 1,
  fields: { 'visitor.name': text(rules) },
  start: 'name',
  steps: { name: { ask: ['visitor.name'], next: 'done' } },
})

/** A chapter that is read by the person and by others, in more than one language. */
export const mornings = section({
  id: 'mornings',
  version: 2,
  fields: {
    'morning.start': one({ ...rules, front: true }, ['early', 'bed']),
    'morning.tea': one(rules, ['yes', 'no']),
    visitor: listOf(rules, visitor, 3),
  },
  start: 'start',
  steps: {
    start: { ask: ['morning.start'], next: 'tea' },
    tea: { ask: ['morning.tea'], next: 'visitors' },
    visitors: { ask: ['visitor'], next: 'done' },
  },
})

const written: Words<typeof mornings> = {
  title: 'Mornings',
  about: 'How a day begins.',
  seenBy: 'Your team.',
  steps: {
    start: { title: 'How do you begin the day?' },
    tea: { title: 'Do you take tea?' },
    visitors: { title: 'Who comes by?' },
  },
  fields: {
    'morning.start': {
      label: 'The start of the day',
      why: 'So that nobody comes too soon.',
      heard: 'You begin:',
      urgent: 'Mornings',
      choices: { early: 'Up early', bed: { me: 'I stay in bed', them: 'Stays in bed' } },
    },
    'morning.tea': {
      label: 'Tea',
      hint: 'With or without milk.',
      why: 'So that it is made.',
      heard: 'Tea:',
      choices: { yes: 'Yes', no: 'No' },
    },
    visitor: {
      label: 'Visitors',
      why: 'So that the door is opened.',
      heard: 'Who comes:',
      item: {
        title: 'A visitor',
        about: 'Somebody who comes by.',
        seenBy: 'Your team.',
        add: 'Add a visitor',
        another: 'Add another visitor',
        none: 'Nobody comes',
        complete: 'That is everybody',
        steps: { name: { title: 'What is the visitor called?' } },
        fields: { 'visitor.name': { label: 'Name', why: 'So that they are known.', heard: 'Called:' } },
      },
    },
  },
}

/** A few words of Welsh, written for an earlier version, and plainer English for one question. */
export const variants: readonly Variant<Words<typeof mornings>>[] = [
  {
    of: { language: 'cy' },
    version: 1,
    words: {
      title: 'Boreau',
      steps: { start: { title: 'Sut ydych chi’n dechrau’r dydd?' } },
      fields: {
        'morning.start': { choices: { bed: { me: 'Rwy’n aros yn y gwely', them: 'Yn aros yn y gwely' } } },
        'morning.tea': { choices: { yes: 'Ie' } },
        visitor: { item: { title: 'Ymwelydd' } },
      },
    },
  },
  {
    of: { reading: 'easy' },
    version: 2,
    words: { title: 'The morning', steps: { tea: { title: 'Tea?' } } },
  },
  { of: { nation: 'wales' }, version: 2, words: { seenBy: 'Your team in Wales.' } },
  { of: { nation: 'wales', language: 'cy' }, version: 2, words: { seenBy: 'Eich tîm yng Nghymru.' } },
]

export const morningForm = form(
  mornings,
  written,
  {
    'morning.start': 'answer only',
    'morning.tea': 'answer only',
    visitor: { 'visitor.name': 'answer only' },
  },
  variants,
)

/** The words of pages, as far as somebody has come with them. */
export const welshViews: PartOfViewWords = {
  page: { language: 'cy', service: 'Sayso', skip: 'Neidio i’r prif destun' },
  question: { continue: 'Parhau', back: 'Yn ôl', says: (name) => `Mae ${name} yn dweud:` },
  wayOut: { 'not-sure': 'Ddim yn siŵr eto' },
  problem: { empty: 'ysgrifennwch ateb' },
  part: { error: 'Gwall' },
  urgent: { language: 'cy', title: 'Cynllun', rest: 'Gweddill y cynllun', absent: 'Heb ei gofnodi' },
}
