import type { Question } from '#views/drafting/question.ts'
import { asRead } from '#views/form/as-read.ts'
import { isToldByPage } from '../../flow/controls/changed-page.ts'
import type { Typed } from '../../flow/controls/control.ts'
import { typedFor, typedIn } from '../../flow/read-post.ts'
import type { Spot } from '../../flow/spot.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { shown } from '../../plan/reads/shown.ts'
import { suggestionsAt } from '../../plan/reads/suggestions.ts'
import { beforeName, beforePrefix } from '../frame/begun.ts'
import type { Found } from '../frame/doors.ts'
import { cameFrom, type Place } from './place.ts'
import type { Asking } from './question-page.ts'

/** What carers suggest at the fields of this page: the person alone sees it, and only while it is not what they say already. */
export const suggestionsOn = ({ plan, actor }: Found, place: Place): Question['suggestions'] =>
  actor.kind !== 'patient'
    ? []
    : place.asked.flatMap((name) => {
        const field = place.fields.fields[name]
        const own = JSON.stringify(place.answers.answers[name]?.said)
        return suggestionsAt(plan, fieldOf(place.spot, name)).flatMap(({ from, said, isHeard }) => {
          const { id, name: who, relationship } = from
          const contact = (item: string) => contactName(plan, id, item)
          return field && JSON.stringify(said) !== own
            ? [
                {
                  field: name,
                  from: id,
                  who,
                  relationship,
                  ...(isHeard ? { isHeard } : {}),
                  lines: shown(field, place.words.fields[name], said, contact).map((line) =>
                    asRead(field, line),
                  ),
                },
              ]
            : []
        })
      })

/**
 * The page with a suggestion in its field, or with what was typed there before: all that was typed in the
 * others stays, and nothing is saved. Undefined where the button that was pressed is another one.
 */
export const taking = ({ plan, actor }: Found, place: Place, params: URLSearchParams): Asking | undefined => {
  const [what, name = '', carer] = (params.get('do') ?? '').split(' ')
  const field = place.fields.fields[name]
  if (actor.kind !== 'patient' || !field || !place.asked.includes(name)) return undefined
  const typed = typedIn(place.asked, params)
  const before = typedBeforeIn(place, params)
  const from = cameFrom(params.get('from'))
  if (what === 'put-back') {
    const own = only(before, beforeName(name)).map(([key, texts]) => [key.slice(beforePrefix.length), texts])
    const typedBefore = { ...without(typed, name), ...Object.fromEntries(own) }
    return { typed: typedBefore, typedBefore: without(before, beforeName(name)), from }
  }
  const taken = suggestionsAt(plan, fieldOf(place.spot, name)).find((one) => one.from.id === carer)
  if (what !== 'take' || !taken) return what === 'take' ? { typed, typedBefore: before, from } : undefined
  const own = only(typed, name).map(([key, texts]) => [beforeName(key), texts])
  const isFirst = only(before, beforeName(name)).length === 0
  return {
    typed: { ...without(typed, name), ...typedFor(field, name, taken.said) },
    isTaken: true,
    typedBefore: isFirst && isWritten(typed, name) ? { ...before, ...Object.fromEntries(own) } : before,
    from,
  }
}

/** What a page carries of the texts in whose place a suggestion was put. */
export const typedBeforeIn = ({ asked }: Place, params: URLSearchParams): Typed =>
  typedIn(asked.map(beforeName), params)

const only = (typed: Typed, name: string) =>
  Object.entries(typed).filter(([key]) => key === name || key.startsWith(`${name}.`))

const without = (typed: Typed, name: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => key !== name && !key.startsWith(`${name}.`)))

/** What a page tells of itself it tells whether anybody writes or not. */
const isWritten = (typed: Typed, name: string): boolean =>
  only(typed, name).some(([key, texts]) => !isToldByPage(key) && texts.some((text) => text.trim() !== ''))

export const fieldOf = ({ section, at }: Spot, name: string): Spot => ({ section, at: [...at, name] })
