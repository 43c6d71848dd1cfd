import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from 'fhir/r4.js'
import { isList, type Json } from '../flow/json.ts'
import type { Field } from '../flow/section.ts'
import { entryNamed } from '../flow/spot.ts'
import type { AnyFieldWords } from '../flow/words.ts'
import { extensionOf, is, textIn } from './extensions.ts'
import { choiceSystem } from './systems.ts'

/** How one question is told and read again: its field and words, those of its parts, and where its files lie. */
export type ValueRules = {
  /** Undefined for what no form asks any more. */
  readonly field: Field | Part | undefined
  readonly words: Pick<AnyFieldWords, 'choices' | 'parts'> | undefined
  readonly fileUrl: (id: string) => string
}
type Part = Extract<Field, { readonly control: 'record' | 'rows' }>['parts'][string]

/**
 * A value as items of a QuestionnaireResponse, whatever its shape: what is a record has an item for each of its names,
 * below its own; a list is repeated. A list of one says that it is a list, so that reading it again gives the same value.
 */
export const itemsOf = (linkId: string, value: Json, rules: ValueRules): Item[] => {
  if (!isList(value)) return [itemOf(linkId, value, rules)]
  const marked = { extension: [extensionOf('answer-is-list', true)] }
  if (value.length === 0) return [{ linkId, ...marked }]
  const isShort = value.length === 1
  if (!value.every(isScalar)) {
    const items = value.map((one) => itemOf(linkId, one, rules))
    return isShort ? items.map((item) => ({ ...item, ...marked })) : items
  }
  const answer = value.map((one) => answerOf(one, rules))
  return [isShort ? { linkId, answer, ...marked } : { linkId, answer }]
}

type Item = QuestionnaireResponseItem

const itemOf = (linkId: string, value: Json, rules: ValueRules): Item => {
  if (value === null) return { linkId }
  if (isScalar(value)) return { linkId, answer: [answerOf(value, rules)] }
  if (isList(value)) return { linkId, item: itemsOf(`${linkId}.0`, value, rules) }
  const whole = codedIn(value) ?? (rules.field?.control === 'file' ? fileIn(value, rules) : undefined)
  if (whole) return { linkId, answer: [whole] }
  const names = Object.entries(value)
  if (names.length === 0) return { linkId, extension: [extensionOf('answer-is-record', true)] }
  return {
    linkId,
    item: names.flatMap(([name, one]) => itemsOf(`${linkId}.${name}`, one, within(rules, name))),
  }
}

/** What a part is asked as; a name that is none stands for the field itself, as its choice or its rows do. */
const within = (rules: ValueRules, name: string): ValueRules => {
  const { field, words } = rules
  const part = field && 'parts' in field ? entryNamed<Part>(field.parts, name) : undefined
  return part ? { ...rules, field: part, words: entryNamed(words?.parts, name) } : rules
}

const isScalar = (value: Json): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const answerOf = (value: string | number | boolean, { field, words }: ValueRules): Answer => {
  if (typeof value === 'boolean') return { valueBoolean: value }
  if (typeof value === 'number')
    return Number.isInteger(value) ? { valueInteger: value } : { valueDecimal: value }
  // An empty text is no value in FHIR: that it is there, and empty, is what an answer without one says.
  if (value === '') return { extension: [extensionOf('answer-is-empty', true)] }
  if (field?.choices.some((choice) => choice === value)) {
    const display = entryNamed(words?.choices, value)
    return { valueCoding: { system: choiceSystem, code: value, ...(display ? { display } : {}) } }
  }
  const isDay = field?.control === 'date' || field?.control === 'partial-date'
  return isDay && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? { valueDate: value } : { valueString: value }
}
type Answer = QuestionnaireResponseItemAnswer

type Parts = { readonly [name: string]: Json }

/** Own words that bear a code of somebody's list: the code as a coding, the words beside it. */
const codedIn = (value: Parts): Answer | undefined => {
  const { text, code, system, display, ...more } = value
  if (typeof text !== 'string' || typeof code !== 'string' || typeof system !== 'string') return undefined
  if (Object.keys(more).length > 0 || (display !== undefined && typeof display !== 'string')) return undefined
  if (text === '' || code === '' || system === '' || display === '') return undefined
  return {
    valueCoding: { system, code, ...(display === undefined ? {} : { display }) },
    extension: [extensionOf('own-words', text)],
  }
}

const fileIn = (value: Parts, { fileUrl }: ValueRules): Answer | undefined => {
  const { id, name, type, size, ...more } = value
  const isFile = typeof id === 'string' && typeof name === 'string' && typeof type === 'string'
  if (!isFile || typeof size !== 'number' || Object.keys(more).length > 0) return undefined
  return { valueAttachment: { contentType: type, url: fileUrl(id), size, title: name } }
}

/** The value that stands in the items of one linkId. */
export const valueIn = (items: readonly Item[]): Json => {
  const [first, ...rest] = items
  if (first === undefined) return null
  if (rest.length > 0) return items.map(single)
  const answers = first.answer ?? []
  if (is(first.extension, 'answer-is-list'))
    return first.item === undefined ? answers.map(scalarIn) : [single(first)]
  return answers.length > 1 ? answers.map(scalarIn) : single(first)
}

const single = ({ linkId, answer, item, extension }: Item): Json => {
  const [one] = answer ?? []
  if (one) return scalarIn(one)
  if (item === undefined) return is(extension, 'answer-is-record') ? {} : null
  const byName = Map.groupBy(item, (child) => child.linkId.slice(linkId.length + 1))
  return Object.fromEntries([...byName].map(([name, children]) => [name, valueIn(children)]))
}

const scalarIn = (answer: Answer): Json => {
  const { valueCoding, valueAttachment } = answer
  if (valueAttachment) {
    const { url = '', title = '', contentType = '', size = 0 } = valueAttachment
    return { id: url.split('/').at(-1) ?? '', name: title, type: contentType, size }
  }
  if (valueCoding) {
    const text = textIn(answer.extension, 'own-words')
    const { system = '', code = '', display } = valueCoding
    if (text === undefined) return code
    return { text, code, system, ...(display === undefined ? {} : { display }) }
  }
  return (
    answer.valueBoolean ??
    answer.valueInteger ??
    answer.valueDecimal ??
    answer.valueDate ??
    answer.valueString ??
    ''
  )
}
