import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js'
import { controls } from '../flow/controls/index.ts'
import { isClinicianOnly } from '../flow/field-rules.ts'
import type { Form } from '../flow/form.ts'
import type { Field, Section } from '../flow/section.ts'
import { type Pathway, pathways } from '../flow/section.ts'
import { entryNamed } from '../flow/spot.ts'
import type { AnyFieldWords, AnyWords } from '../flow/words.ts'
import { chapterLink } from './answers.ts'
import { extensionOf } from './extensions.ts'
import { choiceSystem } from './systems.ts'

export type Asking = {
  readonly base: string
  readonly title: string
  readonly date: string
  readonly digest: (text: string) => string
}

/** All that can be asked, or what a plan of one kind asks; an answer names its questions as they do. */
export const questionnaireOf = (
  forms: readonly Form[],
  { base, title, date, digest }: Asking,
  pathway?: Pathway,
): Questionnaire => {
  const item = forms.flatMap(({ section, words, exchange }) => {
    const items = itemsIn(section, words, exchange, pathway)
    return items.length === 0
      ? []
      : { linkId: chapterLink(section.id), type: 'group' as const, text: words.title, item: items }
  })
  const version = digest(JSON.stringify(item)).slice(0, 12)
  const id = pathway ?? 'plan'
  return {
    resourceType: 'Questionnaire',
    id,
    url: `${base}/Questionnaire/${id}`,
    version,
    name: `Plan${pathway === undefined ? '' : pathway.toUpperCase()}`,
    title: pathway === undefined ? title : `${title} (${pathway})`,
    status: 'active',
    date,
    subjectType: ['Patient'],
    language: 'en-GB',
    ...(pathway === undefined ? {} : { derivedFrom: [`${base}/Questionnaire/plan`] }),
    item,
  }
}

const itemsIn = (
  section: Section,
  words: AnyWords,
  exchange: Form['exchange'],
  pathway: Pathway | undefined,
): QuestionnaireItem[] =>
  Object.entries(section.fields).flatMap(([name, field]) => {
    const need = pathway === undefined ? 'O' : (field.need[pathways.indexOf(pathway)] ?? '-')
    const said = words.fields[name]
    if (need === '-' || field.control === 'seen' || entryNamed(exchange, name) === 'not exchanged') return []
    const item = itemFor(name, field, said, { exchange, pathway })
    const isAlways = need === 'M' && isAskedAlways(section, name)
    return item ? [{ ...item, ...(isAlways ? { required: true } : {}) }] : []
  })

type Inside = { readonly exchange: Form['exchange']; readonly pathway: Pathway | undefined }

const itemFor = (
  name: string,
  field: Field,
  said: AnyFieldWords | undefined,
  { exchange, pathway }: Inside,
): QuestionnaireItem | undefined => {
  const text = said?.label ?? name
  if (field.control === 'list') {
    const below = entryNamed(exchange, name)
    if (typeof below !== 'object' || !said?.item) return undefined
    return {
      linkId: name,
      type: 'group',
      repeats: true,
      text,
      item: itemsIn(field.item, said.item, below, pathway),
    }
  }
  if (field.control === 'site') return undefined
  return { ...question(name, field, said), text, extension: [extensionOf('by', authors(field))] }
}

/** Who may answer it: what only clinicians may say is no question for anybody else (RULE-01). */
const authors = (field: Field): string => (isClinicianOnly(field) ? 'clinician' : field.by.join(' '))

type Kind = { readonly control: Field['control']; readonly max: number; readonly choices: readonly string[] }

/** As the answer has it: parts below their record, words of their own below their choice. */
const question = (
  linkId: string,
  field: Kind & object,
  said: AnyFieldWords | undefined,
): QuestionnaireItem => {
  const below = (name: string, one: QuestionnaireItem['type'], more: Partial<QuestionnaireItem> = {}) => ({
    linkId: `${linkId}.${name}`,
    type: one,
    ...more,
  })
  const options = optionsOf(field.choices, said)
  switch (field.control) {
    case 'one-with-note':
      return group(linkId, [below('choice', 'choice', options), below('note', 'text')])
    case 'many-with-note':
      return group(linkId, [below('choices', 'choice', { repeats: true, ...options }), below('note', 'text')])
    case 'references':
      return group(linkId, [
        below('items', 'string', { repeats: true }),
        below('note', 'text'),
        below('none', 'boolean'),
      ])
    case 'stages':
      return group(
        linkId,
        field.choices.flatMap((one) => [below(one, 'text'), below(`${one}.name`, 'string')]),
      )
    case 'piles':
      return group(linkId, [
        below('choices', 'choice', { repeats: true, ...options }),
        group(`${linkId}.others`, []),
      ])
    case 'record':
      return group(linkId, [...partsOf(linkId, field, said), below('none', 'boolean')])
    case 'rows':
      return group(linkId, [
        below('none', 'string'),
        {
          ...group(`${linkId}.rows`, [
            { linkId: `${linkId}.rows.id`, type: 'string' },
            group(`${linkId}.rows.said`, partsOf(`${linkId}.rows.said`, field, said)),
            { linkId: `${linkId}.rows.is`, type: 'string' },
          ]),
          repeats: true,
        },
      ])
    default: {
      const { type, repeats } = controls[field.control].fhir
      const isText = type === 'string' || type === 'text'
      return {
        linkId,
        type,
        ...(repeats ? { repeats } : {}),
        ...(isText && repeats !== true ? { maxLength: field.max } : {}),
        ...(type === 'choice' || type === 'open-choice' ? options : {}),
      }
    }
  }
}

/** A group that would be empty says so by a line: FHIR has no group without items. */
const group = (linkId: string, item: readonly QuestionnaireItem[]): QuestionnaireItem => ({
  linkId,
  type: 'group',
  ...(item.length === 0
    ? { item: [{ linkId: `${linkId}.any`, type: 'choice', repeats: true }] }
    : { item: [...item] }),
})

const partsOf = (linkId: string, field: object, said: AnyFieldWords | undefined): QuestionnaireItem[] => {
  if (!('parts' in field) || typeof field.parts !== 'object' || field.parts === null) return []
  return Object.entries(field.parts).map(([name, part]) => {
    const words = entryNamed(said?.parts, name)
    return {
      ...question(`${linkId}.${name}`, part, words && { ...words, why: '', heard: '' }),
      text: words?.label ?? name,
    }
  })
}

const optionsOf = (
  choices: readonly string[],
  said: Pick<AnyFieldWords, 'choices'> | undefined,
): Pick<QuestionnaireItem, 'answerOption'> =>
  choices.length === 0
    ? {}
    : {
        answerOption: choices.map((code) => {
          const display = entryNamed(said?.choices, code)
          return { valueCoding: { system: choiceSystem, code, ...(display ? { display } : {}) } }
        }),
      }

/** On every way through the section: without its step nobody comes to the end. */
const isAskedAlways = ({ start, steps }: Section, field: string): boolean => {
  const asking = new Set(
    Object.entries(steps).flatMap(([step, { ask }]) => (ask.includes(field) ? [step] : [])),
  )
  const seen = new Set<string>()
  const ends = (step: string): boolean => {
    if (step === 'done') return true
    if (seen.has(step) || asking.has(step)) return false
    seen.add(step)
    const next = steps[step]?.next ?? 'done'
    const ways =
      typeof next === 'string' ? [next] : next.map((way) => (typeof way === 'string' ? way : way.go))
    return ways.some(ends)
  }
  return asking.size > 0 && !ends(start)
}
