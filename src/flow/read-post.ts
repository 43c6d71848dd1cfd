import { type Answers, type Said, type WayOut, waysOut } from './answer.ts'
import { isToldByPage } from './controls/changed-page.ts'
import { displayIn } from './controls/coded.ts'
import { withCodeKept } from './controls/codes-kept.ts'
import type { FieldOf, Post, Raw, Reads, Typed } from './controls/control.ts'
import { controls } from './controls/index.ts'
import { type Part, type Parts, saidParts } from './controls/parts.ts'
import { ownCard } from './controls/rank.ts'
import { type Json, keptRows, part, textsIn } from './json.ts'
import { shownFileName } from './kept-file.ts'
import type { Field, Pathway, Section } from './section.ts'
import { entryNamed } from './spot.ts'
import { isBox, needOf } from './step.ts'
import { ukDay } from './uk-day.ts'

/** What a post says to the fields of one step: values, or a problem a field; what is not posted is unchanged. */
export type Posted = {
  readonly said: Readonly<Record<string, Said>>
  /** Problem codes by field, or by the part of it that has one, worded by the views: empty, too-long, not-a-date … */
  readonly problems: Readonly<Record<string, string>>
}

/** For which plan it is asked, and what the same voice had said before. */
type Asked = {
  readonly pathway?: readonly Pathway[]
  readonly before?: Readonly<Record<string, Said | undefined>>
}

/** What one voice had said to the questions of a page. */
export const saidBefore = ({ asked, answers: { answers } }: Voice): Asked['before'] & object =>
  Object.fromEntries(asked.map((name) => [name, answers[name]?.said]))
type Voice = { readonly asked: readonly string[]; readonly answers: Answers }

export const readPost = (
  section: Section,
  asked: readonly string[],
  params: URLSearchParams,
  { pathway = [], before = {} }: Asked = {},
): Posted => {
  const wayOut = waysOut.find((way) => way === params.get('wayOut'))
  const answers = asked.flatMap((name) => {
    const field = section.fields[name]
    const pairs = pairsOf([name], params)
    const answer = field && pairs.size > 0 ? answerTo(field, name, pairs, before[name]) : undefined
    return answer && !(isBox(field) && answer.problem === 'empty') ? [[name, answer] as const] : []
  })
  if (wayOut) {
    const boxes = answers.filter(([name]) => isBox(section.fields[name]))
    const others = asked.filter((name) => !isBox(section.fields[name]))
    return { said: { ...left(others, wayOut), ...saidIn(boxes) }, problems: {} }
  }
  const isBlank = answers.every(([, answer]) => answer.problem === 'empty')
  const settled = answers.map(([name, answer]) => {
    const field = section.fields[name]
    const mayPass = !isBlank && field !== undefined && needOf(field, pathway) !== 'M'
    return [name, answer.problem === 'empty' && mayPass ? skipped : answer] as const
  })
  return {
    said: saidIn(settled),
    problems: Object.fromEntries(
      settled.flatMap(([name, { problem, problems = {} }]) => [
        ...(problem ? [[name, problem]] : []),
        ...Object.entries(problems).map(([part, one]) => [`${name}.${part}`, problemOf(one)]),
      ]),
    ),
  }
}

/**
 * Who emptied all that they had answered on a page has taken it out, as one who leaves a question for later: it does not stand
 * as if they said it still. What else than a wish a plan cannot do without is asked for again, and a file is taken out by a button of its own.
 */
export const withEmptied = (
  { fields }: Section,
  posted: Posted,
  before: Readonly<Record<string, Said | undefined>>,
  pathway: readonly Pathway[] = [],
): Posted => {
  const empty = Object.keys(posted.problems)
  const mayGo = (name: string): boolean => {
    const field = fields[name]
    const isFile = field?.control === 'file' || field?.control === 'list'
    return field !== undefined && !isFile && (field.class === 'W' || needOf(field, pathway) !== 'M')
  }
  const isAll =
    Object.keys(posted.said).length === 0 && Object.values(posted.problems).every((one) => one === 'empty')
  return isAll && empty.every(mayGo) && empty.some((name) => before[name]?.kind === 'answer')
    ? { said: Object.fromEntries(empty.map((name) => [name, { kind: 'skipped' }])), problems: {} }
    : posted
}

/** The days and years among these answers that are still to come where their question asks for one that has been. */
export const aheadOf = (
  today: string,
  { fields }: Section,
  said: Readonly<Record<string, Said>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, one]) => {
      const field = entryNamed(fields, name)
      return field && one.kind === 'answer' ? aheadIn(today, name, field, one.value) : []
    }),
  )

type Ahead = readonly (readonly [name: string, problem: string])[]

/** A day inside a row or a record is named by its part. */
const aheadIn = (today: string, name: string, field: Field, value: Json): Ahead => {
  if (field.control === 'rows') {
    return keptRows(value).flatMap((row) =>
      aheadInParts(today, `${name}.${textsIn(part(row, 'id')).join()}`, field.parts, part(row, 'said')),
    )
  }
  if (field.control === 'record') return aheadInParts(today, name, field.parts, value)
  const when = String(value)
  return field.past === true && when > ukDay(today).slice(0, when.length) ? [[name, 'in-the-future']] : []
}

const aheadInParts = (today: string, name: string, parts: Parts, said: Json | undefined): Ahead =>
  Object.entries(saidParts(said)).flatMap(([key, value]) => {
    const field = entryNamed(parts, key)
    return field ? aheadIn(today, `${name}.${key}`, field, value) : []
  })

/** Everything that was typed for these fields, to be shown again as it was; what lies apart is shown in no form again. */
export const typedIn = (asked: readonly string[], params: URLSearchParams): Typed =>
  Object.fromEntries([...pairsOf(asked, params)].filter(([name]) => !isSecret(name)))

/**
 * What was typed to one field under this name and is no answer, as it would read: choices by their words, items by their names,
 * each part under its label, and everything else letter for letter.
 */
export const typedInWords = (field: Field, name: string, typed: Typed, reads: Reads): readonly string[] => {
  const pairs = Object.entries(typed).filter(([key]) => !isToldByPage(key))
  if (field.control === 'record' || field.control === 'rows')
    return partsInWords(field, name, Object.fromEntries(pairs), reads)
  return pairs.flatMap(([key, texts]) =>
    written(texts).flatMap((text) => inWords(field, key.slice(name.length + 1), text, reads)),
  )
}

const written = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== '')

const partsInWords = (
  { control, parts }: FieldOf<'record' | 'rows'>,
  name: string,
  typed: Typed,
  { words, contact }: Reads,
): readonly string[] => {
  const depth = name.split('.').length + (control === 'rows' ? 2 : 1)
  const places = new Set(Object.keys(typed).map((key) => key.split('.').slice(0, depth).join('.')))
  return [...places].flatMap((place) => {
    const part = entryNamed<Part>(parts, place.split('.').at(-1) ?? '')
    if (!part)
      return written(typed[place] ?? []).map((text) => words?.[text === 'unknown' ? text : 'none'] ?? text)
    const own = words?.parts?.[place.split('.').at(-1) ?? '']
    const reads = { words: own && { ...own, why: '', heard: '' }, contact }
    const here = pairsOf([place], new URLSearchParams(pairsIn(typed)))
    const { said } = answerTo(part, place, here)
    const lines =
      said?.kind === 'answer'
        ? controls[part.control].shown(part, said.value, reads)
        : [...here].flatMap(([key, texts]) =>
            written(texts).flatMap((text) => inWords(part, key.slice(place.length + 1), text, reads)),
          )
    return lines.length === 0 ? [] : [`${own?.label ?? place}: ${lines.join(', ')}`]
  })
}

const pairsIn = (typed: Typed): [string, string][] =>
  Object.entries(typed).flatMap(([key, texts]) => texts.map((text): [string, string] => [key, text]))

/** `at` is the part of the field's input. */
const inWords = (field: Field, at: string, text: string, reads: Reads): readonly string[] => {
  const word = (code: string): string => reads.words?.choices?.[code] ?? code
  if (at === 'none') return [reads.words?.none ?? text]
  if (at.startsWith('kept.'))
    return at === 'kept.name' && field.control === 'file' ? [shownFileName(field.holds, text)] : []
  if (field.control === 'references' && at === '') return [reads.contact(text) ?? []].flat()
  if (field.control === 'rank')
    return [`${at}. ${text.startsWith(ownCard('')) ? text.slice(ownCard('').length) : word(text)}`]
  if (field.control === 'piles') return [`${reads.words?.piles?.[text] ?? text}: ${word(at)}`]
  if (field.control === 'stages') return [`${word(at.replace(/\.name$/, ''))}: ${text}`]
  if (field.control === 'coded' && at === 'code') return [displayIn(field, text) ?? []].flat()
  if (at === 'was') return []
  return [at === '' ? word(text) : text]
}

/** The input of what lies apart, whatever its field: kept with its answer, and with nothing that was only begun or came too late. */
export const isSecret = (input: string): boolean => input.endsWith(secretPart)
export const secretPart = '.secret'

/** Whether more was sent than twice what the page of these fields can hold: no page of ours sends that. */
export const isTooMany = (section: Section, asked: readonly string[], params: URLSearchParams): boolean =>
  params.size > 2 * (besides + inputsIn(section, asked))

/** How many inputs the page of these fields holds at most. */
export const inputsIn = (section: Section, asked: readonly string[]): number =>
  asked.reduce((sum, name) => sum + inputsOf(section.fields[name]), 0)
/** The version, the words, the way out, where to go next, the button. */
const besides = 20

/** Each input may be there once more, with what stood in it before. */
const inputsOf = (field: Field | undefined): number => {
  if (field === undefined) return 0
  if (field.control === 'list') return field.max
  if (field.control === 'rows') return 2 * field.max * (1 + partsIn(field.parts))
  return 2 * ('parts' in field ? partsIn(field.parts) : 3 + 2 * field.choices.length)
}

const partsIn = (parts: Readonly<Record<string, { readonly choices: readonly string[] }>>): number =>
  Object.values(parts).reduce((sum, { choices }) => sum + 3 + choices.length, 0)

/** The values by the names of inputs that belong to these fields: one way through a post, however long it is. */
const pairsOf = (asked: readonly string[], params: URLSearchParams): Pairs => {
  const pairs = new Map<string, string[]>()
  for (const [key, value] of params) {
    const known = pairs.get(key)
    if (known) known.push(value)
    else if (asked.some((name) => isOf(name, key))) pairs.set(key, [value])
  }
  return pairs
}
type Pairs = ReadonlyMap<string, readonly string[]>

/** The values that a form shows for an answer given earlier. */
export const typedFor = (field: Field, name: string, said: Said | undefined): Typed =>
  said?.kind === 'answer' ? controls[field.control].typedFor(field, name, said.value) : {}

type Answered = Omit<Raw, 'value'> & { readonly said?: Said }
const skipped: Answered = { said: { kind: 'skipped' } }

const left = (asked: readonly string[], way: WayOut): Posted['said'] =>
  Object.fromEntries(asked.map((name) => [name, { kind: way }]))

const saidIn = (answers: readonly (readonly [string, Answered])[]): Posted['said'] =>
  Object.fromEntries(answers.flatMap(([name, { said }]) => (said ? [[name, said]] : [])))

/** A field's own name, or a part of it. */
const isOf = (name: string, key: string): boolean => key === name || key.startsWith(`${name}.`)

const answerTo = (field: Field, name: string, pairs: Pairs, before?: Said): Answered => {
  if (!isReadable(pairs)) return { problem: 'unreadable' }
  const raw = controls[field.control].read(field, postOf(name, pairs))
  if (raw.problems) return { problems: raw.problems }
  if (raw.problem !== undefined || raw.value === undefined) return { problem: raw.problem ?? 'empty' }
  const parsed = field.schema.safeParse(raw.value)
  if (parsed.success) {
    const was = before?.kind === 'answer' ? before.value : undefined
    // Most answers bear no code, and enter nothing of it.
    const isPlain = typeof was !== 'object'
    const sent = (part: string) => pairs.get(`${name}.${part}`)?.[0]
    return {
      said: { kind: 'answer', value: isPlain ? parsed.data : withCodeKept(field, parsed.data, was, sent) },
    }
  }
  return { problem: problemOf(parsed.error.issues[0]?.message) }
}

const isReadable = (pairs: Pairs): boolean =>
  ![...pairs.values()].some((values) => values.some((value) => value.includes('\u0000')))

/** Lines end in one way; the end of a page, which a paste brings along and no browser draws, parts what it stood between. */
const postOf =
  (name: string, pairs: Pairs): Post =>
  (part) =>
    (pairs.get(part === undefined ? name : `${name}.${part}`) ?? []).map((value) =>
      value.replaceAll('\r\n', '\n').replaceAll('\f', ' '),
    )

/** A message of ours is one word, and figures behind it; what zod says of a foreign shape is not for people. */
const problemOf = (message: string | undefined): string =>
  message !== undefined && /^[a-z-]+( \d+)*$/.test(message) ? message : 'not-offered'
