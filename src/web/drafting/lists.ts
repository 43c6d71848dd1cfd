import type { Context } from 'hono'
import { type ListItem, list } from '#views/form/list.ts'
import type { Item } from '../../flow/answer.ts'
import type { ListField } from '../../flow/controls/list.ts'
import type { Command } from '../../plan/command.ts'
import { wordingNameFor } from '../../plan/reads/read-by.ts'
import { shown } from '../../plan/reads/shown.ts'
import { drafting, type Found, type OnPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Web } from '../frame/web.ts'
import { itemPath } from './item-path.ts'
import { listStep } from './onward.ts'
import { type Place, pagesOf } from './place.ts'
import { backFrom, isSafety, nameOf } from './question-page.ts'

/** Adding to a list, taking out and putting back; every item keeps an id of its own for good. */
export const listRoutes = (web: Web) =>
  room(web, drafting)
    .post('/plans/:plan/:section/:list/items', (c, found) => move(web, c, found, 'add-item'), inChapter)
    .post(
      '/plans/:plan/:section/:list/:item/removal',
      (c, found) => move(web, c, found, 'remove-item'),
      inChapter,
    )
    .post(
      '/plans/:plan/:section/:list/:item/restoration',
      (c, found) => move(web, c, found, 'restore-item'),
      inChapter,
    )
const inChapter = { page: '/plans/:plan/:section' }

type Move = Extract<Command['kind'], 'add-item' | 'remove-item' | 'restore-item'>

const move = async (web: Web, c: Context<Env>, found: OnPlan, kind: Move): Promise<Response> => {
  const { section = '', list: name = '', item = c.get('post').get('item') ?? '' } = c.req.param()
  if (kind === 'add-item' && !/^[A-Za-z0-9_-]{4,40}$/.test(item)) return web.errorPage(c, 'not-found')
  const outcome = await found.act({ kind, section, list: name, item })
  if (!outcome.ok) return await refused(web, c, outcome.refusal)
  const base = `/plans/${found.plan.id}/${section}`
  const field = found.plan.forms.chapters.find((one) => one.section.id === section)?.section.fields[name]
  if (kind === 'add-item' && field?.control === 'list')
    return goTo(c, `${base}/${name}/${item}/${field.item.start}`)
  return goTo(c, `${base}/${listStep(found, section, name)}`)
}

/** The page of a list step. */
export const listPage = (found: Found, place: Place, fromCheck: boolean, newItem: string) => {
  const name = place.asked[0] ?? ''
  const field = place.fields.fields[name]
  if (field?.control !== 'list')
    throw new Error(`step ${place.stepId} of ${place.section} does not ask for a list`)
  const items = Object.entries(place.answers.items[name] ?? {})
  const rows = (removed: boolean) =>
    items
      .filter(([, item]) => item.removed === removed)
      .map(([id, item]) => rowOf(found, place, field, { list: name, id, item }))
  const standing = rows(false)
  return list({
    base: `/plans/${found.plan.id}`,
    key: place.key,
    list: name,
    title: place.words.steps[place.stepId]?.title ?? '',
    chapter: place.words,
    field: place.words.fields[name] ?? { label: name, why: '', heard: '' },
    items: standing,
    removed: rows(true),
    newItem,
    isFull: standing.length >= field.max,
    isSafety: isSafety(place.form.section),
    read: found.plan.version,
    wording: wordingNameFor(found.plan, found.actor, place.form),
    fromCheck,
    back: backFrom(found, place, fromCheck),
    ...(found.actor.kind === 'carer' ? { about: nameOf(found.plan) } : {}),
  })
}

const rowOf = (
  found: Found,
  place: Place,
  field: ListField,
  { list: name, id, item }: { readonly list: string; readonly id: string; readonly item: Item },
): ListItem => {
  const path = itemPath(found, { form: place.form, list: name, item: id })
  const first = field.item.steps[field.item.start]?.ask[0] ?? ''
  const answer = item.answers[first]
  const rules = field.item.fields[first]
  const at = path?.open ?? (path && pagesOf(path)[0]) ?? field.item.start
  return {
    id,
    name:
      answer && rules
        ? shown(rules, place.words.fields[name]?.item?.fields[first], answer.said, () => undefined)[0]
        : undefined,
    href: `/plans/${found.plan.id}/${place.section}/${name}/${id}/${at}`,
    isFinished: path !== undefined && path.open === undefined,
  }
}
