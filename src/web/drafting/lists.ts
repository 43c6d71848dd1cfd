import type { Context } from 'hono'
import { removalView } from '#views/drafting/removal.ts'
import { type ListItem, list } from '#views/form/list.ts'
import { subjectsIn } from '../../flow/condition.ts'
import type { ListField } from '../../flow/controls/list.ts'
import { addressOf, answersAt, isSameSpot, type Spot, sectionAt, stepIn, wordsAt } from '../../flow/spot.ts'
import { isHeard } from '../../plan/access.ts'
import type { Command } from '../../plan/command.ts'
import type { PlanItem } from '../../plan/items.ts'
import { answersIn } from '../../plan/plan.ts'
import { wordingNameFor } from '../../plan/plan-forms.ts'
import { isBarredBy } from '../../plan/reads/barred.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { isKeptFromSight } from '../../plan/reads/harm-kept.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import { shown } from '../../plan/reads/shown.ts'
import { drafting, type Found, type OnPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { hiding } from './barring.ts'
import { besideOf } from './beside.ts'
import { type CameFrom, cameFrom, goingBack, outOf, type Place, pagesOf, pathHere, pathTo } from './place.ts'
import { backFrom, exiting, helpAt, progressAt } from './question-page.ts'
import { lostWith } from './removing.ts'

/** Adding to a list, taking out and putting back; every item keeps an id of its own for good. */
export const listRoutes = (service: Service) =>
  room(service, drafting)
    .post(
      '/plans/:plan/:section/:at{.+/items}',
      async (c, found) => {
        const item = c.get('post').get('item') ?? ''
        if (!/^[A-Za-z0-9_-]{4,40}$/.test(item)) return service.errorPage(c, 'not-found')
        const { section, at } = spotIn(c)
        return await change(service, c, found, { kind: 'add-item', section, at: [...at, item] })
      },
      inSection,
    )
    .post('/plans/:plan/:section/:at{.+/removal}', (c, found) => takeOut(service, c, found), inSection)
    .post(
      '/plans/:plan/:section/:at{.+/restoration}',
      (c, found) => change(service, c, found, { kind: 'restore-item', ...spotIn(c) }),
      inSection,
    )
const inSection = { page: '/plans/:plan/:section' }

const spotIn = (c: Context<Env>): Spot => {
  const { section = '', at = '' } = c.req.param()
  return stepIn(`${section}/${at}`).spot
}

/** Where more than the item is lost it is asked first, and all stays until that is known. */
const takeOut = async (service: Service, c: Context<Env>, found: OnPlan): Promise<Response> => {
  const command = { kind: 'remove-item', ...spotIn(c) } as const
  const post = c.get('post')
  const isKnown = post.get('lost') === 'known'
  const lost = isKnown ? undefined : await lostWith(service, found, command)
  if (!lost) return await change(service, c, found, command)
  const from = cameFrom(post.get('from'))
  const back = goingBack(pathTo(found.plan.id, outOf(found, command)), from)
  return service.respond(c, removalView({ ...lost, back, from }), 422)
}

type Move = Command & { readonly kind: 'add-item' | 'remove-item' | 'restore-item' }

const change = async (service: Service, c: Context<Env>, found: OnPlan, command: Move): Promise<Response> => {
  const outcome = await found.act(command)
  if (!outcome.ok) return await refused(service, c, outcome.refusal)
  const form = found.plan.forms.sections.find(({ section }) => section.id === command.section)
  const start = command.kind === 'add-item' && form ? sectionAt(form.section, command.at)?.start : undefined
  const to = pathTo(found.plan.id, start === undefined ? outOf(found, command) : addressOf(command, start))
  return goTo(c, goingBack(to, cameFrom(c.get('post').get('from'))))
}

/** The page that offers a new item names its id, so that a double click adds one. */
export const newItem = (service: Service): string => service.clock.token().slice(0, 10)

/** The page of a list step. */
export const listPage = (found: Found, place: Place, from: CameFrom, newItem: string) => {
  const name = place.asked[0] ?? ''
  const field = place.fields.fields[name]
  if (field?.control !== 'list')
    throw new Error(`step ${place.stepId} of ${place.spot.section} does not ask for a list`)
  const items = itemsOf(found, place, name)
  const rows = (removed: boolean) =>
    items.filter((item) => item.removed === removed).map((item) => rowOf({ found, place, field, from }, item))
  const standing = rows(false)
  const theirs = found.actor.kind === 'patient' ? helpersItems(found, place, name, { field, from }) : []
  const page = list({
    base: `/plans/${found.plan.id}`,
    key: place.key,
    action: pathTo(found.plan.id, addressOf(place.spot, name)),
    list: name,
    title: place.words.steps[place.stepId]?.title ?? '',
    lead: place.words.steps[place.stepId]?.lead,
    progress: progressAt(place),
    section: place.words,
    field: place.words.fields[name] ?? { label: name, why: '', heard: '' },
    items: standing,
    removed: [...rows(true), ...theirs.filter(({ isOut }) => isOut)],
    theirs: theirs.filter(({ isOut }) => !isOut),
    newItem,
    beside: besideOf(found, place, name),
    isFull: standing.length >= field.max,
    help: helpAt(found, place.form.section, false),
    read: found.plan.version,
    wording: wordingNameFor(found.plan, found.actor, place.form),
    from,
    back: backFrom(found, place, from),
    hiding: hiding(found, place),
    ...(found.actor.kind === 'carer' ? { about: calledOpenly(found.plan, found.actor) } : {}),
  })
  return exiting(page, place.form.section, place.asked)
}

/** The items that this voice added to the list. */
const itemsOf = ({ plan }: Found, { spot, voice }: Place, list: string): readonly PlanItem[] =>
  Object.values(plan.items).filter(
    (item) =>
      item.addedBy === voice && isSameSpot(item, { ...spot, at: [...spot.at, list, item.at.at(-1) ?? ''] }),
  )

/** What helpers added, to the person: who added it, and the name that they gave; what its helper took out is theirs alone. */
const helpersItems = (
  found: Found,
  place: Place,
  list: string,
  { field, from }: Pick<OnList, 'field' | 'from'>,
): readonly (ListItem & { readonly isOut: boolean })[] =>
  Object.values(found.plan.items).flatMap((item) => {
    const by = found.plan.carers[item.addedBy]
    const isHere = isSameSpot(item, { ...place.spot, at: [...place.spot.at, list, item.at.at(-1) ?? ''] })
    const isOurs = by !== undefined && isHeard(by) && (!item.removed || item.removedBy === 'person')
    if (!isHere || !isOurs) return []
    const {
      href: _,
      brief: __,
      isTakenOutByPerson: ___,
      ...row
    } = rowOf({ found, place: { ...place, voice: by.id }, field, from }, item)
    return [
      {
        ...{ ...row, isFinished: true, isOut: item.removed, told: toldOf(found, place, item) },
        by: { name: by.name, relationship: by.relationship },
      },
    ]
  })

/** What stands in it, whoever said it; of what was taken out nothing stands. */
const toldOf = ({ plan }: Found, { form }: Place, { at }: PlanItem): NonNullable<ListItem['told']> =>
  entriesOf(plan, form)
    .filter((one) => one.said.kind === 'answer' && at.every((part, index) => one.at?.[index] === part))
    .map(({ question, shown: lines }) => ({ question, lines }))

type OnList = {
  readonly found: Found
  readonly place: Place
  readonly field: ListField
  readonly from: CameFrom
}

const rowOf = (
  { found, place, field, from }: OnList,
  { section, at, removedBy }: PlanItem,
): ListItem & { readonly href: string } => {
  const path = pathHere(found, place.form, at)
  const first = field.item.steps[field.item.start]?.ask[0] ?? ''
  const answer = answersAt(answersIn(found.plan, place.voice, section), at)?.answers[first]
  const rules = field.item.fields[first]
  // One of them may sit beside the person: what is hidden on one page is hidden on all.
  const isKept =
    found.actor.kind === 'patient' && isKeptFromSight(found.plan, 'person', { section, at: [...at, first] })
  const step = path?.open ?? (path && pagesOf(path)[0]) ?? field.item.start
  return {
    id: at.at(-1) ?? '',
    ...(isKept ? { isHidden: true } : {}),
    ...(removedBy === undefined || removedBy === place.voice ? {} : { isTakenOutByPerson: true }),
    ...(isBarredOpenly(found, place, at) ? { isBarred: true } : {}),
    name:
      answer && rules && !isKept
        ? shown(rules, wordsAt(place.form.words, at)?.fields[first], answer.said, () => undefined)[0]
        : undefined,
    href: goingBack(pathTo(found.plan.id, addressOf({ section, at }, step)), from),
    isFinished: path !== undefined && path.open === undefined,
    ...(field.item.brief ? { brief: pathTo(found.plan.id, addressOf({ section, at }, 'brief')) } : {}),
  }
}

const isBarredOpenly = ({ plan, actor }: Found, { form, voice }: Place, at: PlanItem['at']): boolean => {
  const bars = subjectsIn(sectionAt(form.section, at)?.barred ?? {})
  const isKept = actor.kind === 'patient' && bars.some((one) => isKeptFromCarers(plan, [...at, one]))
  return !isKept && isBarredBy(plan, at.at(-1) ?? '', [voice])
}
