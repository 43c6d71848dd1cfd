import { meanwhile } from '#views/drafting/meanwhile.ts'
import { asRead } from '#views/form/as-read.ts'
import type { Typed } from '#views/form/field.ts'
import type { View } from '#views/frame/page.ts'
import type { Said } from '../../flow/answer.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { shown } from '../../plan/reads/shown.ts'
import type { Refusal } from '../../plan/refusal.ts'
import { cameFrom, type Place, pathTo } from './place.ts'
import type { Sent } from './typed.ts'

type Both = Pick<Sent, 'found' | 'place' | 'params'> & {
  readonly typed: Typed
  readonly said: Readonly<Record<string, Said>>
}
type Meanwhile = Extract<Refusal, { readonly kind: 'answered-meanwhile' }>

/** An answer that somebody else was faster with: both texts side by side (RULE-SAF-6). */
export const meanwhilePage = (refusal: Meanwhile, { found, place, params, typed, said }: Both): View => {
  const lines = (one: Readonly<Record<string, Said>>) => linesOf(found.plan, place, one)
  return meanwhile({
    action: pathTo(found.plan.id, place.key),
    read: refusal.version,
    wording: params.get('wording') ?? '',
    from: cameFrom(params.get('from')),
    by: refusal.by,
    theirs: lines(refusal.theirs),
    yours: lines(said),
    typed,
    wayOut: params.get('wayOut') ?? undefined,
  })
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
        ? shown(field, place.words.fields[name], one, (id) => contactName(plan, place.voice, id)).map(
            (line) => asRead(field, line),
          )
        : [],
    }
  })
