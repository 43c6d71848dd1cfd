import type { Question } from '#views/drafting/question.ts'
import type { HalfDate, Unfinished } from '#views/drafting/unfinished.ts'
import type { Said } from '../../flow/answer.ts'
import { isToldByPage } from '../../flow/controls/changed-page.ts'
import type { Typed } from '../../flow/controls/control.ts'
import { type Posted, readPost, saidBefore, typedIn, typedInWords } from '../../flow/read-post.ts'
import { stepIn } from '../../flow/spot.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import { shown } from '../../plan/reads/shown.ts'
import { suggestedBy } from '../../plan/reads/suggestions.ts'
import { beforeName, keptAt, ownName } from '../frame/begun.ts'
import type { OnPlan } from '../frame/doors.ts'
import { Post } from '../frame/guards.ts'
import type { Service } from '../frame/service.ts'
import { anyPlaceAt, type Place, pathTo } from './place.ts'
import { isLeftQuickly } from './question-page.ts'
import { questionAt } from './recordings-on.ts'
import { fieldOf } from './suggesting.ts'
import { recordingPlace, type Sent } from './typed.ts'

/** The questions where something is typed and is no answer: left so, or sent after the session ran out. Their writer's alone. */
export const unfinishedIn = async (service: Service, found: OnPlan): Promise<readonly Unfinished[]> => {
  const { plan, account } = found
  const [begun, kept] = await Promise.all([
    service.drafts.ofPlan(plan.id, account.id),
    service.keptPosts.ofAccount(account.id),
  ])
  const base = pathTo(plan.id, '')
  const sent = kept.flatMap(({ page, body }) =>
    page.startsWith(base) ? [{ key: page.slice(base.length), post: new Post(body), isDamaged: false }] : [],
  )
  const typed = await Promise.all(
    begun.map(async ({ place: key }) => {
      const { own = new Post(''), aside, isDamaged } = await keptAt(service, found, key)
      return [own, ...aside].map((post) => ({ key, post, isDamaged }))
    }),
  )
  const all = [...typed.flat(), ...sent]
  return [...new Set(all.map(({ key }) => key))].flatMap((key) => {
    const typing = recordingPlace(found, stepIn(key))
    if (typing) return typedUpIn(found, typing, all)
    const place = anyPlaceAt(found, stepIn(key))
    const here = all.filter((one) => one.key === key)
    const lines = place ? [...new Set(here.flatMap(({ post }) => linesIn(found, place, post)))] : []
    const dates = place ? here.flatMap(({ post }) => halfDatesIn(place, post)) : []
    const isLeft = lines.length > 0 || dates.length > 0 || here.some(({ isDamaged }) => isDamaged)
    return place && isLeft ? [{ ...namedBy(found, place), lines, dates, ...hiddenAt(found, place) }] : []
  })
}

/** What a helper began to type up from a recording. */
const typedUpIn = (
  { plan }: OnPlan,
  { key, asked, one }: NonNullable<ReturnType<typeof recordingPlace>>,
  all: readonly { readonly key: string; readonly post: URLSearchParams }[],
): readonly Unfinished[] => {
  const lines = all.filter((typed) => typed.key === key).flatMap(({ post }) => rawIn(typedIn(asked, post)))
  const place = { title: questionAt(plan, one), href: pathTo(plan.id, key) }
  return lines.length === 0
    ? []
    : [{ ...place, lines: [...new Set(lines)], dates: [], isHidden: false, isUnnamed: false }]
}

/** What a page shows of it: what other pages had kept reads as it does before hand-over. */
export const keptOn = (
  found: OnPlan,
  place: Place,
  { since, aside }: { readonly since: string; readonly aside: readonly URLSearchParams[] },
): Question['kept'] => ({ since, aside: aside.map((post) => linesIn(found, place, post)) })

/** Also what will be hidden as soon as it is an answer, and what they would rather not say any more. */
const hiddenAt = (
  { plan, actor }: OnPlan,
  { asked, spot, fields, answers }: Place,
): Pick<Unfinished, 'isHidden'> => ({
  isHidden:
    actor.kind === 'patient' &&
    asked.some(
      (name) =>
        fields.fields[name]?.delicate === true ||
        answers.answers[name]?.said.kind === 'declined' ||
        isKeptFromCarers(plan, [...spot.at, name]),
    ),
})

/** A question that is not put now leads nowhere. */
const namedBy = (
  { plan }: OnPlan,
  { stepId, path, words, key, form, asked }: Place,
): Pick<Unfinished, 'title' | 'href' | 'isUnnamed'> => ({
  isUnnamed: isLeftQuickly(form.section, asked),
  title: words.steps[stepId]?.title ?? '',
  href: path.steps.some(({ id }) => id === stepId) ? pathTo(plan.id, key) : undefined,
})

/** As it would read, where it could be an answer, and else as it was typed; what the plan says already is not told again. */
const linesIn = (found: OnPlan, place: Place, post: URLSearchParams): readonly string[] => {
  const before = saidBefore(place)
  const { said } = readPost(place.fields, place.asked, withoutWayOut(post), { before })
  const answers = place.asked.flatMap((name) => {
    const field = place.fields.fields[name]
    const one = said[name]
    const before = typedTo(found, place, name, typedIn([beforeName(name)], post))
    if (!field || one?.kind !== 'answer')
      return [...(isDate(place, name) ? [] : typedTo(found, place, name, typedIn([name], post))), ...before]
    const isSaid = JSON.stringify(place.answers.answers[name]?.said) === JSON.stringify(one)
    const lines = shown(field, place.words.fields[name], one, (id) =>
      contactName(found.plan, place.voice, id),
    )
    return [...(isSaid ? [] : lines), ...before]
  })
  return [...answers, ...rawIn(typedIn([ownName], post))]
}

/** Who says that they are not sure has typed what they typed all the same. */
export const withoutWayOut = (post: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...post].filter(([name]) => name !== 'wayOut'))

/** Going past a question says nothing: whatever was said to it stands. What lies apart has a button of its own by which it goes. */
export const saidByLeaving = ({ found, place, params }: Sent, said: Posted['said']): Posted['said'] => {
  if (params.get('wayOut') !== 'skipped') return said
  const stands = (name: string): boolean => {
    if (!place.suggests.includes(name)) return place.answers.answers[name] !== undefined
    const isTyped = rawIn(typedIn([name], params)).length > 0
    return isTyped && suggestedBy(found.plan, place.voice, fieldOf(place.spot, name)) !== undefined
  }
  const isGone = ([name, { kind }]: readonly [string, Said]): boolean =>
    kind === 'skipped' && place.fields.fields[name]?.control !== 'site' && stands(name)
  return Object.fromEntries(Object.entries(said).filter((one) => !isGone(one)))
}

/** The answers that a way out takes out of the plan; what lies apart is destroyed by it, and a list keeps its entries. */
export const takenOutBy = ({ answers, fields }: Place, said: Posted['said']): readonly string[] =>
  Object.entries(said).flatMap(([name, { kind }]) => {
    const control = fields.fields[name]?.control
    const isWords = control !== 'site' && control !== 'list'
    return kind !== 'answer' && isWords && answers.answers[name]?.said.kind === 'answer' ? [name] : []
  })

/** What was typed to one question, whatever its input is called, as every page words an answer to it. */
export const typedTo = (
  { plan }: OnPlan,
  { fields, words, voice }: Place,
  name: string,
  typed: Typed,
): readonly string[] => {
  const field = fields.fields[name]
  const [first = name] = Object.keys(typed)
  const input = first.startsWith(beforeName(name)) ? beforeName(name) : name
  const reads = { words: words.fields[name], contact: (id: string) => contactName(plan, voice, id) }
  return field ? typedInWords(field, input, typed, reads) : rawIn(typed)
}

const isDate = ({ fields }: Place, name: string): boolean => {
  const control = fields.fields[name]?.control
  return control === 'date' || control === 'partial-date'
}

/** What is typed of a day that is none yet: its parts alone would read like figures. */
const halfDatesIn = (place: Place, post: URLSearchParams): readonly HalfDate[] => {
  const { said } = readPost(place.fields, place.asked, withoutWayOut(post))
  return place.asked
    .filter((name) => isDate(place, name) && said[name]?.kind !== 'answer')
    .map((name) => {
      const typed = (part: string): string => post.get(`${name}.${part}`)?.trim() ?? ''
      return { day: typed('day'), month: typed('month'), year: typed('year') }
    })
    .filter(({ day, month, year }) => `${day}${month}${year}` !== '')
}

const rawIn = (typed: Typed): readonly string[] =>
  Object.entries(typed).flatMap(([name, texts]) =>
    isToldByPage(name) ? [] : texts.filter((text) => text.trim() !== ''),
  )
