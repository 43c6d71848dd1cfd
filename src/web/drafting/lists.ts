import { type Context, Hono } from 'hono'
import { type ListItem, list } from '#views/form/list.ts'
import type { Item } from '../../flow/answer.ts'
import type { ListField } from '../../flow/controls/list.ts'

import { actorFor } from '../../plan/access.ts'
import type { Command } from '../../plan/command.ts'
import { wordingNameFor } from '../../plan/reads/read-by.ts'
import { shown } from '../../plan/reads/shown.ts'
import type { Found } from '../frame/door.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { itemPath } from './item-path.ts'
import { listStep } from './onward.ts'
import { type Place, pagesOf } from './place.ts'
import { backFrom, isSafety, nameOf } from './question-page.ts'

/** Adding to a list, taking out and putting back; every item keeps an id of its own for good. */
export const listRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .post('/plans/:plan/:section/:list/items', async (c) => {
      const item = new URLSearchParams(await c.req.text()).get('item') ?? ''
      if (!/^[A-Za-z0-9_-]{4,40}$/.test(item)) return web.errorPage(c, 'not-found')
      const { section, list: name } = c.req.param()
      return await change(web, c, { kind: 'add-item', section, list: name, item }, item)
    })
    .post('/plans/:plan/:section/:list/:item/removal', (c) => move(web, c, 'remove-item'))
    .post('/plans/:plan/:section/:list/:item/restoration', (c) => move(web, c, 'restore-item'))

const move = (web: Web, c: Context<Env>, kind: 'remove-item' | 'restore-item'): Promise<Response> => {
  const { section = '', list: name = '', item = '' } = c.req.param()
  return change(web, c, { kind, section, list: name, item }, undefined)
}

type Move = Command & { readonly kind: 'add-item' | 'remove-item' | 'restore-item' }

const change = async (
  web: Web,
  c: Context<Env>,
  command: Move,
  opened: string | undefined,
): Promise<Response> => {
  const account = c.get('account')
  if (!account) return goTo(c, '/sign-in?returnTo=/plans')
  const found = await web.planFor(account, c.req.param('plan') ?? '', 'answer')
  if (!found) return web.errorPage(c, 'not-found')
  const outcome = await web.act(found.plan.id, command, (plan) => actorFor(account, plan))
  if (!outcome.ok) return web.errorPage(c, outcome.refusal.kind === 'too-many' ? 'too-many' : 'not-found')
  const base = `/plans/${found.plan.id}/${command.section}`
  const field = found.plan.forms.chapters.find(({ section }) => section.id === command.section)?.section
    .fields[command.list]
  if (opened !== undefined && field?.control === 'list')
    return goTo(c, `${base}/${command.list}/${opened}/${field.item.start}`)
  return goTo(c, `${base}/${listStep(found, command.section, command.list)}`)
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
