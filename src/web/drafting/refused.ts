import type { Context } from 'hono'
import { meanwhile } from '#views/drafting/meanwhile.ts'
import type { Typed } from '#views/form/field.ts'
import type { Said } from '../../flow/answer.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { shown } from '../../plan/reads/shown.ts'
import type { Refusal } from '../../plan/refusal.ts'
import type { Env } from '../frame/ports.ts'
import type { Web } from '../frame/web.ts'
import type { Place } from './place.ts'
import { pathTo } from './place.ts'
import type { Sent } from './typed.ts'

type Refused = Sent & { readonly typed: Typed; readonly said: Readonly<Record<string, Said>> }

/** The page for an answer that was not saved; both texts side by side where somebody else was first. */
export const refused = (web: Web, c: Context<Env>, refusal: Refusal, sent: Refused): Response => {
  const { found, place, account } = sent
  if (refusal.kind === 'not-yours-to-answer') {
    web.log({
      event: 'refused answer',
      rule: 'RULE-01',
      account: account.id,
      plan: found.plan.id,
      field: refusal.field,
    })
    return web.errorPage(c, 'not-yours')
  }
  if (refusal.kind !== 'answered-meanwhile') return web.errorPage(c, 'not-found')
  const lines = (said: Readonly<Record<string, Said>>) => linesOf(found.plan, place, said)
  return web.respond(
    c,
    meanwhile({
      action: pathTo(found.plan.id, place.key),
      read: refusal.version,
      wording: sent.params.get('words') ?? '',
      by: refusal.by,
      theirs: lines(refusal.theirs),
      yours: lines(sent.said),
      typed: sent.typed,
      wayOut: sent.params.get('wayOut') ?? undefined,
    }),
    409,
  )
}

const linesOf = (
  plan: Parameters<typeof contactName>[0],
  place: Place,
  said: Readonly<Record<string, Said>>,
) =>
  Object.entries(said).map(([name, one]) => {
    const field = place.fields.fields[name]
    return {
      label: place.words.fields[name]?.label ?? name,
      wayOut: one.kind === 'answer' ? undefined : one.kind,
      lines: field
        ? shown(field, place.words.fields[name], one, (id) => contactName(plan, place.voice, id))
        : [],
    }
  })
