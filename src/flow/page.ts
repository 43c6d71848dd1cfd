import { type Answers, noAnswers, type Said } from './answer.ts'
import { choicesIn } from './condition.ts'
import { lookedUp } from './controls/coded.ts'
import type { Typed } from './controls/control.ts'
import type { Form } from './form.ts'
import { type Mark, markedIn } from './mark.ts'
import { pathOf, type StepOnPath } from './path.ts'
import { type Posted, readPost, typedFor, typedIn } from './read-post.ts'
import type { Given, Section } from './section.ts'
import { offeredIn } from './step.ts'

/** A form that stands on one page, asked of somebody; what its address says already is `known`, and not asked. */
export type Asking = { readonly form: Form; readonly given: Given; readonly known?: SaidTo }
type SaidTo = Readonly<Record<string, Said>>

/** The page of such a form: the path over what is said there, and what the browser shows of it. */
export type OnePage = {
  readonly form: Form
  readonly steps: readonly StepOnPath[]
  /** The fields of the steps on the path, in its order. */
  readonly asked: readonly string[]
  /** What counts: said to a field on the path. */
  readonly said: SaidTo
  /** As it was typed, also to fields that are off the path now. */
  readonly typed: Typed
  readonly problems: Readonly<Record<string, string>>
  /** Asked because of the answers, and not on the page that they were given on. */
  readonly added: readonly string[]
  /** A day that would be taken, by field, where not every day is. */
  readonly examples?: Readonly<Record<string, string>>
  /** Sent only to look something up: there is nothing to take yet. */
  readonly isLookUp?: true
}

/** What a form asks, once and as a whole, over what is said: a field off the path is neither needed nor taken. */
export const wholeOf = (section: Section, said: SaidTo, given: Given) => {
  const { steps, missing, withheld, again } = pathOf(section, answersOf(section, said), given)
  const asked = steps.flatMap((step) => step.asked)
  const counting = asked.filter((name) => !again.includes(name))
  return {
    steps,
    asked,
    missing: missing.map(({ field }) => field),
    said: saidTo(counting, said),
    withheld,
    again,
  }
}

/** The page as it is opened, over what stands. */
export const openedPage = (asking: Asking, standing: SaidTo = {}): OnePage => {
  const typed = Object.entries(asking.form.section.fields).map(([name, field]) =>
    typedFor(field, name, standing[name]),
  )
  const { missing: _, again: __, ...whole } = askedIn(asking, standing)
  return { ...whole, typed: Object.assign({}, ...typed), problems: {}, added: [] }
}

/** The same with what was posted. There is no way out of it: what must be answered and is not is a problem. */
export const postedPage = (asking: Asking, post: URLSearchParams): OnePage => {
  const { form, given, known = {} } = asking
  const answers = withoutWaysOut(post)
  const names = Object.keys(form.section.fields).filter((name) => known[name] === undefined)
  const read = Object.fromEntries(
    names.map((name) => [name, readIn(readPost(form.section, [name], answers, given), name)]),
  )
  const said: SaidTo = Object.assign({}, ...Object.values(read).map((one) => one.said))
  const { missing, again, ...whole } = askedIn(asking, said)
  const added = addedTo(whole.asked, post)
  const problemsOf = (name: string): OnePage['problems'] => {
    const { problems = {} } = read[name] ?? {}
    if (Object.keys(problems).length > 0) return problems
    if (again.includes(name)) return { [name]: 'not-offered' }
    return missing.includes(name) ? { [name]: 'unanswered' } : problems
  }
  const typed = typedIn(names, post)
  const found = lookedUp(post.get('do') ?? '', form.section.fields, typed)
  if (found) return { ...whole, typed: found, problems: {}, added: [], isLookUp: true }
  const problems = whole.asked.filter((name) => !added.includes(name)).map(problemsOf)
  return { ...whole, typed, problems: Object.assign({}, ...problems), added }
}

/** As it was posted once, given back: nothing is wrong yet. */
export const restoredPage = (asking: Asking, post: URLSearchParams): OnePage => ({
  ...postedPage(asking, post),
  problems: {},
  added: [],
})

/** Whether everything that is asked was on the page, and nothing is wrong with it. */
export const isTaken = ({ problems, added, isLookUp }: OnePage): boolean =>
  Object.keys(problems).length + added.length === 0 && isLookUp !== true

/** A problem that only comes to light behind the page, at the field that bears the mark. */
export const withProblem = (page: OnePage, mark: Mark, problem: string): OnePage => ({
  ...page,
  problems: { ...page.problems, [markedIn([page.form], mark) ?? mark]: problem },
})

/** Such a day stands beside the field that bears the mark. */
export const withExample = (page: OnePage, mark: Mark, day: string): OnePage => ({
  ...page,
  examples: { ...page.examples, [markedIn([page.form], mark) ?? mark]: day },
})

/** The text that was said to the field that bears the mark; none where it was not asked. */
export const textMarked = ({ form, said }: OnePage, mark: Mark): string => {
  const one = said[markedIn([form], mark) ?? '']
  return one?.kind === 'answer' && typeof one.value === 'string' ? one.value : ''
}

/** The choices that were made at the field that bears the mark. */
export const choicesMarked = ({ form, said }: OnePage, mark: Mark): readonly string[] => {
  const one = said[markedIn([form], mark) ?? '']
  return one?.kind === 'answer' ? choicesIn(one.value) : []
}

/** The choice that was made at the field that bears the mark, in its words. */
export const choiceMarked = (page: OnePage, mark: Mark): string =>
  page.form.words.fields[markedIn([page.form], mark) ?? '']?.choices?.[textMarked(page, mark)] ?? ''

/** The choice of a field whose words these are. */
export const choiceCalled = ({ words }: Form, field: string, called: string): string | undefined =>
  Object.entries(words.fields[field]?.choices ?? {}).find(([, text]) => text === called)?.[0]

/** The same where nothing could be made of the form without it: a form that does not ask it is broken. */
export const neededMarked = (page: OnePage, mark: Mark): string => {
  const text = textMarked(page, mark)
  if (text === '') throw new Error(`${page.form.section.id} asks for no ${mark}`)
  return text
}

/** What was said, a step at a time. */
export const saidBySteps = ({ steps, said }: Pick<OnePage, 'steps' | 'said'>) =>
  steps
    .map(({ id, asked }) => ({ step: id, said: saidTo(asked, said) }))
    .filter((one) => Object.keys(one.said).length > 0)

/** Without what is known already, which decides as an answer does and is no question; with the choices that are offered now. */
const askedIn = ({ form, given, known = {} }: Asking, said: SaidTo) => {
  const { withheld, ...whole } = wholeOf(form.section, { ...said, ...known }, given)
  const offered = { ...form, section: offeredIn(form.section, withheld) }
  return { ...whole, form: offered, asked: whole.asked.filter((name) => known[name] === undefined) }
}

/** By question and choice, what that choice alone would ask besides: it can stand below the choice and open with it. */
export const opensOn = ({ form, given, known }: Asking, { asked, said }: OnePage): OpensOn => {
  const askedWith = (name: string, value?: string): readonly string[] => {
    const { [name]: _, ...others } = said
    const one: SaidTo = value === undefined ? {} : { [name]: { kind: 'answer', value } }
    return askedIn({ form, given, ...(known ? { known } : {}) }, { ...others, ...one }).asked
  }
  const opening = asked.flatMap((name) => {
    const field = form.section.fields[name]
    if (field?.control !== 'one') return []
    const always = askedWith(name)
    const below = field.choices.map((value) => [
      value,
      askedWith(name, value).filter((one) => !always.includes(one)),
    ])
    return [[name, Object.fromEntries(below)]]
  })
  return Object.fromEntries(opening)
}
export type OpensOn = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const saidTo = (asked: readonly string[], said: SaidTo): SaidTo =>
  Object.fromEntries(Object.entries(said).filter(([name]) => asked.includes(name)))

/** What was left blank was passed over; whether it may be is for the path to say. */
const readIn = ({ said, problems }: Posted, name: string): Posted =>
  problems[name] === 'empty' ? { said: { [name]: { kind: 'skipped' } }, problems: {} } : { said, problems }

const withoutWaysOut = (post: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...post].filter(([name]) => name !== 'wayOut'))

/** A page names the fields that it asked; a post without such names is no page of ours, and nothing is new to it. */
const addedTo = (asked: readonly string[], post: URLSearchParams): readonly string[] => {
  const shown = post.get('asked')?.split(' ')
  return shown ? asked.filter((name) => !shown.includes(name)) : []
}

/** What is said on a page, as a path reads answers. */
const answersOf = ({ id, version }: Section, said: SaidTo): Answers => ({
  ...noAnswers,
  answers: Object.fromEntries(
    Object.entries(said).map(([field, one]) => [
      field,
      { said: one, asked: '', flow: `${id}@${version}`, by: { id: '', name: '' }, at: '', version: 0 },
    ]),
  ),
})
