import type { Typed } from '#views/form/field.ts'
import { waysOut } from '../../flow/answer.ts'
import { withoutLookUp } from '../../flow/controls/coded.ts'
import { seenLength } from '../../flow/controls/own-words.ts'
import { withoutBlankRows } from '../../flow/controls/rows.ts'
import { aheadOf, inputsIn, isSecret, readPost } from '../../flow/read-post.ts'
import { type At, around, inputName } from '../../flow/spot.ts'
import type { SectionWriting } from '../../plan/command.ts'
import type { Plan } from '../../plan/plan.ts'
import { pathwaysOf } from '../../plan/reads/reading.ts'
import type { ReviewPart, SectionReview, Topic } from '../../plan/reads/section-review.ts'
import type { Post } from '../frame/guards.ts'

/** What a clinician sent from the page of a section: what is right of it, and what is wrong with the rest. */
export type SectionPost = {
  readonly writing: SectionWriting
  /** By the name of the input. */
  readonly problems: Readonly<Record<string, string>>
}

/** Names are made from the page's own questions, never taken apart; what was not touched is not spoken of. */
export const sectionPost = (plan: Plan, review: SectionReview, post: Post, today: string): SectionPost => {
  const topics = review.flatMap((part) => part.topics)
  const sent = review.flatMap((part) => stepsIn(plan, part, post).map((step) => notAhead(today, part, step)))
  const layers = topics.map((topic) => layersIn(topic, post))
  const deed = post.get('do') ?? ''
  const pointed = (what: string): readonly At[] =>
    topics.flatMap(({ name, at }) => (deed === `${what} ${name}` ? [at] : []))
  const problems = Object.assign({}, ...[...sent, ...layers].map((one) => one.problems))
  return {
    problems,
    writing: {
      writes: sent.flatMap(({ write }) => (write ? [write] : [])),
      takenBack: pointed('take-back'),
      leftAside: deed.startsWith(asideDeed) ? [deed.slice(asideDeed.length).split('/')] : [],
      words: layers.flatMap(({ words }) => words),
      asks: layers.flatMap(({ asks }) => asks),
      accepts: deed === 'accept' && Object.keys(problems).length === 0,
    },
  }
}
const asideDeed = 'leave-aside '

/** Whether more was sent than twice what this page can hold: the answers, and what stands beside each. No page of ours sends that. */
export const isTooManyFor = (review: SectionReview, post: Post): boolean => {
  const inputs = review.map(({ section, topics }) => {
    const answers = inputsIn(
      section,
      topics.map(({ field }) => field),
    )
    return answers + besideEach * (1 + topics.length)
  })
  return post.size > 2 * inputs.reduce((sum, one) => sum + one, 0)
}
/** The team's words, a question back, a way out, each with what stood there; the version and the buttons. */
const besideEach = 8

/** Everything typed, by the names of the inputs; what the machine put there is left out. */
export const typedOn = (post: Post): Typed =>
  Object.fromEntries(
    [...new Set(post.keys())]
      .filter((name) => !['read', 'do', 'since'].includes(name))
      .filter((name) => !name.startsWith(shownBefore) && !isSecret(name))
      .map((name) => [name, post.getAll(name)]),
  )

/** The question whose button was pressed. */
const topicOf = (review: SectionReview, post: Post, deed: string): Topic | undefined =>
  review.flatMap(({ topics }) => topics).find(({ name }) => post.get('do') === `${deed} ${name}`)

/** A question back whether the earlier words belong there is begun, for her to word and to send; behind what she had begun to ask. */
export const askedEarlier = (review: SectionReview, post: Post): Typed | undefined => {
  const topic = topicOf(review, post, 'ask-earlier')
  if (!topic) return undefined
  const asks = `ask:${topic.name}`
  const texts = [post.get(asks) ?? '', post.get(`${shownBefore}earlier:${topic.name}`) ?? '']
  return { ...typedOn(post), [asks]: [texts.filter((text) => text !== '').join('\n\n')] }
}

/** What others said to a question is quoted in the team's box, behind what she had begun to write: once, and saved by nothing but her own save. */
export const quotedIn = (review: SectionReview, post: Post): Typed | undefined => {
  const topic = topicOf(review, post, 'quote')
  if (!topic) return undefined
  const box = `words:${topic.name}`
  const [typed, quotation] = [post.get(box) ?? '', quotationIn(post, topic)]
  const texts = textOf(typed).includes(quotation) ? [typed] : [typed, quotation]
  return { ...typedOn(post), [box]: [texts.filter((text) => text !== '').join('\n\n')] }
}

const quotationIn = (post: Post, { name }: Pick<Topic, 'name'>): string =>
  textOf(post.get(`${shownBefore}quoted:${name}`))

/** The same without what was not touched: the page shows there what stands by now. */
export const touchedOn = (review: SectionReview, post: Post, typed = typedOn(post)): Typed => {
  const untouched = review.flatMap(({ topics }) =>
    topics.flatMap((topic) => (isTouched(post, topic, typed) ? [] : [topic.name])),
  )
  return Object.fromEntries(
    Object.entries(typed).filter(
      ([key, texts]) => !untouched.some((name) => isOf(name, key)) && !isBeside(post, key, texts),
    ),
  )
}

/** The team's words, a question back, and why there is no answer, as they stood there before. */
const isBeside = (post: Post, key: string, texts: readonly string[]): boolean =>
  /^(words|ask|way):/.test(key) && textOf(texts[0]) === textOf(post.get(`${shownBefore}${key}`))

/** What stood in an input when the page was made, so that what was not touched keeps its author. */
export const shownBefore = 'shown:'

/** The same for the field of a question: the names and texts of all its inputs. */
export const asShown = ({ name, rules }: Pick<Topic, 'name' | 'rules'>, typed: Typed): string =>
  JSON.stringify(
    Object.entries(typedByHand(name, rules, typed))
      .filter(([key]) => isOf(name, key))
      .map(([key, values]) => [
        key,
        values.map((value) => value.replaceAll('\r\n', '\n')).filter((value) => value !== ''),
      ])
      .filter(([, values]) => values?.length !== 0)
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  )

/** Without what the page itself adds: blank rows, what was looked up and found. */
const typedByHand = (name: string, rules: Topic['rules'], typed: Typed): Typed => {
  const own = withoutLookUp(typed)
  return rules.control === 'rows' ? withoutBlankRows(name, own) : own
}

/** The name of a question's input, or of one of its parts. */
export const isOf = (name: string, key: string): boolean => key === name || key.startsWith(`${name}.`)

type StepPost = {
  readonly write?: SectionWriting['writes'][number]
  readonly problems: Readonly<Record<string, string>>
}

/** One write for each step of which something was touched, or out of which a way was chosen. */
const stepsIn = (plan: Plan, part: ReviewPart, post: Post): readonly StepPost[] => {
  const steps = [...new Set(part.topics.flatMap(({ step }) => step ?? []))]
  const typed = typedOn(post)
  return steps.map((step) => {
    const asked = part.topics.filter((topic) => topic.step === step && mayBeTyped(topic))
    const touched = asked.filter((topic) => isTouched(post, topic, typed))
    if (touched.length === 0) return wayOutOf(part, step, asked, post)
    const fields = touched.map(({ field }) => field)
    const way = wayName(part.at, step)
    const chosen = post.get(way) ?? ''
    if (chosen !== '' && chosen !== (post.get(`${shownBefore}${way}`) ?? ''))
      return { problems: Object.fromEntries(touched.map(({ name }) => [name, 'answer-or-way'])) }
    const { said, problems } = readPost(part.section, fields, ownNames(part, fields, post), {
      pathway: pathwaysOf(plan),
      before: Object.fromEntries(touched.map((topic) => [topic.field, teamsOwn(topic)])),
    })
    return {
      ...(Object.keys(said).length === 0 ? {} : { write: { at: part.at, step, said } }),
      problems: Object.fromEntries(
        Object.entries(problems).map(([field, problem]) => [inputName([...part.at, field]), problem]),
      ),
    }
  })
}

const teamsOwn = ({ entries }: Topic) => entries.find(({ saidBy }) => saidBy.voice === 'team')?.said

/** A day that is still to come is no answer where one is asked that has been; what else the step asks is saved. */
const notAhead = (today: string, { section }: ReviewPart, step: StepPost): StepPost => {
  const { write } = step
  const ahead = write ? aheadOf(today, section, write.said) : {}
  if (!write || Object.keys(ahead).length === 0) return step
  const problems = Object.entries(ahead).map(([field, problem]) => [inputName([...write.at, field]), problem])
  const isAhead = (field: string): boolean => Object.keys(ahead).some((one) => isOf(field, one))
  const said = Object.fromEntries(Object.entries(write.said).filter(([field]) => !isAhead(field)))
  return {
    ...(Object.keys(said).length === 0 ? {} : { write: { ...write, said } }),
    problems: { ...step.problems, ...Object.fromEntries(problems) },
  }
}

/** What lies beside the plan has a page of its own. */
const mayBeTyped = ({ writes, rules: { control } }: Topic): boolean =>
  (writes === 'own' || writes === 'correction') && control !== 'file' && control !== 'site'

const isTouched = (post: Post, topic: Topic, typed: Typed): boolean =>
  asShown(topic, typed) !== (post.get(`${shownBefore}${topic.name}`) ?? asShown(topic, {}))

/** The names as the flow knows them, an item's inputs without the item before them; no other name of the post. */
const ownNames = (part: ReviewPart, fields: readonly string[], post: Post): URLSearchParams => {
  const prefix = inputName([...part.at, ''])
  return new URLSearchParams(
    [...post].flatMap(([name, value]) => {
      const own = name.startsWith(prefix) ? name.slice(prefix.length) : ''
      return fields.some((field) => isOf(field, own)) ? [[own, value]] : []
    }),
  )
}

export const wayName = (at: At, step: string): string => `way:${inputName([...around(at), step])}`

const wayOutOf = (part: ReviewPart, step: string, asked: readonly Topic[], post: Post): StepPost => {
  const name = wayName(part.at, step)
  const chosen = post.get(name) ?? ''
  const way = waysOut.find((one) => one === chosen)
  if (!way || chosen === (post.get(`${shownBefore}${name}`) ?? '')) return { problems: {} }
  const said = Object.fromEntries(asked.map(({ field }) => [field, { kind: way }] as const))
  return { write: { at: part.at, step, said }, problems: {} }
}

/** The team's words beside an answer, and a question back about it. */
const layersIn = ({ name, at }: Topic, post: Post) => {
  const words = textIn(post, `words:${name}`)
  const ask = textIn(post, `ask:${name}`)
  const wordsProblem = words && problemWith(words.text, quotationIn(post, { name }))
  const askProblem = ask && ask.text !== '' ? problemWith(ask.text) : undefined
  return {
    words: words && !wordsProblem ? [{ at, text: words.text }] : [],
    asks: ask && ask.text !== '' && !askProblem ? [{ at, text: ask.text }] : [],
    problems: {
      ...(wordsProblem ? { [`words:${name}`]: wordsProblem } : {}),
      ...(askProblem ? { [`ask:${name}`]: askProblem } : {}),
    },
  }
}

/** Undefined where nothing was changed. */
const textIn = (post: Post, name: string): { readonly text: string } | undefined => {
  const text = textOf(post.get(name))
  return text === textOf(post.get(`${shownBefore}${name}`)) ? undefined : { text }
}

const textOf = (typed: string | null | undefined): string => (typed ?? '').replaceAll('\r\n', '\n').trim()

const problemWith = (text: string, quotation = ''): string | undefined => {
  if (text === '') return 'nothing-written'
  if (text === quotation) return 'only-quoted'
  return seenLength(text) > textMax ? 'over-4000' : undefined
}
const textMax = 4000
