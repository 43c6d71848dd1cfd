import type { Field, Section } from '#src/flow/section.ts'
import { entryNamed, type Spot, sectionAt } from '#src/flow/spot.ts'
import { waysOf } from '#src/flow/step.ts'
import { actorFor, voiceOf } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { carerId, instant, practiceId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { people } from './a-plan.ts'
import { approveNow } from './a-review.ts'
import { aSaying } from './a-saying.ts'
import type { Chance } from './chance.ts'

/** What somebody tries next on a plan; often allowed, often not. */
export type Try = { readonly by: Account; readonly command: Command }

/** `text` is written wherever this try writes anything of its own. */
export const aTry = (plan: Plan, text: string, chance: Chance): Try => {
  const by = chance.pick(everybody)
  if (plan.owner === undefined && chance.often(25)) return { by, command: owning({ plan, by, text, chance }) }
  const make = chance.pick(by.duty.kind === 'clinician' && chance.often(70) ? clinicians : everyones)
  return { by, command: make({ plan, by, text, chance }) }
}

const { asha, ravi, stranger, nadia, owen, elsewhere, medic } = people
const everybody: readonly Account[] = [
  ...[asha, asha, asha, asha, asha, ravi, ravi, stranger],
  ...[nadia, nadia, owen, elsewhere, medic],
]

type Scene = {
  readonly plan: Plan
  readonly by: Account
  readonly text: string
  readonly chance: Chance
}
type Make = (scene: Scene) => Command

/** The same few ids again and again, so that people meet at them. */
const itemIds = ['item-1', 'item-2', 'one-contact', 'one-crisis', 'constructor', '__proto__']
const carers = ['carer-ravi', 'carer-lee', 'constructor'].map(carerId)

const answer: Make = ({ plan, by, text, chance }) => {
  const { section } = chance.pick([...plan.forms.sections, ...plan.forms.sections, plan.forms.submission])
  const list = chance.often(45) ? listOf(section) : undefined
  const inside = (list === undefined ? section : sectionAt(section, [list, ''])) ?? section
  const step = chance.often(97) ? stepOf(inside, chance) : 'constructor'
  const fields = chance.often(95) ? (inside.steps[step]?.ask ?? []) : [chance.pick(otherFields(inside))]
  return {
    kind: 'answer',
    ...spotOf(section, list, { plan, by, text, chance }),
    step,
    said: Object.fromEntries(
      fields.map((name) => {
        const field = entryNamed(inside.fields, name)
        return [name, field ? aSaying(field, text, chance) : { kind: 'answer', value: text }]
      }),
    ),
    read: readAt(plan, chance),
  }
}

/** Often one where the path branches, or one of its branches, for there answers come and go. */
const stepOf = ({ steps }: Section, chance: Chance): string => {
  const branching = Object.entries(steps).flatMap(([id, step]) =>
    typeof step.next === 'string' ? [] : [id, ...waysOf(step).map(({ go }) => go)],
  )
  const turns = branching.filter((id) => steps[id] !== undefined)
  return turns.length > 0 && chance.often(50) ? chance.pick(turns) : chance.pick(Object.keys(steps))
}

const otherFields = (section: Section): readonly string[] => [...Object.keys(section.fields), 'constructor']

/** Most pages are fresh, some stood open in another tab. */
const readAt = (plan: Plan, chance: Chance): number =>
  chance.often(75) ? plan.version : chance.below(plan.version + 1)

const listOf = (section: Section): string | undefined =>
  Object.entries(section.fields).find(([, { control }]: [string, Field]) => control === 'list')?.[0]

const spotOf = (section: Section, list: string | undefined, { plan, by, chance }: Scene): Spot => {
  if (list === undefined) return { section: section.id, at: [] }
  const items = plan.voices[voiceOf(actorFor(by, plan))]?.[section.id]?.items[list]
  const standing = Object.keys(items ?? {})
  const item = standing.length > 0 && chance.often(80) ? chance.pick(standing) : chance.pick(itemIds)
  return { section: section.id, at: chance.often(98) ? [list, item] : [list] }
}

const itemCommand =
  (kind: 'add-item' | 'remove-item' | 'restore-item'): Make =>
  (scene) => {
    const { plan, by, chance } = scene
    const { section } = chance.pick(plan.forms.sections.filter((form) => listOf(form.section)))
    const list = chance.often(95) ? (listOf(section) ?? '') : 'constructor'
    const voice = voiceOf(actorFor(by, plan))
    const known = Object.entries(plan.items).flatMap(([id, item]) =>
      item.addedBy === voice && item.section === section.id && item.removed === (kind === 'restore-item')
        ? [id]
        : [],
    )
    const item = known.length > 0 && kind !== 'add-item' ? chance.pick(known) : chance.pick(itemIds)
    return { kind, section: section.id, at: [list, item] }
  }

const hiding =
  (kind: 'hide' | 'show'): Make =>
  ({ plan, chance }) => {
    const { section } = chance.pick(plan.forms.sections)
    const isKept = kind === 'show' && plan.hidden.length > 0 && chance.often(90)
    return { kind, field: chance.pick(isKept ? plan.hidden : otherFields(section)) }
  }

const ask: Make = ({ text, chance }) => ({
  kind: 'ask',
  section: chance.pick(['matters', 'nowhere']),
  text: `${text}?`,
})

const tell: Make = ({ text, chance }) => ({
  kind: 'tell-in-private',
  text: chance.often(80) ? text : '',
  alone: chance.often(50),
})

const invite: Make = ({ plan, chance }) => {
  const invited = chance.pick([ravi, stranger])
  const carer = chance.pick(
    carers.filter((id) => !Object.hasOwn(plan.carers, id)).concat(carerId('carer-new')),
  )
  return { kind: 'invite-carer', carer, name: invited.name, relationship: 'friend', email: invited.email }
}

/** Where a plan has no owner, mostly about the code that makes it somebody's. */
const owning: Make = ({ plan, chance }) => {
  const until = instant(new Date(Date.parse(plan.changedAt) + 60 * 60_000).toISOString())
  return chance.often(50)
    ? { kind: 'take-over', code: 'the-code' }
    : { kind: 'offer-take-over', codeHash: 'of 8', until }
}

const everyones: readonly Make[] = [
  ...[answer, answer, answer, answer, answer, answer, answer, answer, answer],
  ...[itemCommand('add-item'), itemCommand('add-item'), itemCommand('remove-item')],
  itemCommand('restore-item'),
  itemCommand('restore-item'),
  hiding('hide'),
  hiding('show'),
  ask,
  tell,
  invite,
  ({ by }) => ({ kind: 'join', email: by.email }),
  ({ by }) => ({ kind: 'join', email: by.email }),
  ({ chance }) => ({ kind: 'remove-carer', carer: chance.pick(carers) }),
  () => ({ kind: 'submit', practice: practiceId('elm-practice') }),
  () => ({ kind: 'submit', practice: practiceId('elm-practice') }),
  ({ chance }) =>
    chance.often(30) ? { kind: 'withdraw' } : { kind: 'ask', section: 'matters', text: 'When?' },
  ({ by, plan, chance }) =>
    chance.often(10)
      ? { kind: 'start', owner: by.id, name: by.name }
      : { kind: 'accept', section: 'matters', read: plan.version },
]

const accept: Make = ({ plan, chance }) => ({
  kind: 'accept',
  section: chance.pick(plan.forms.sections).section.id,
  read: readAt(plan, chance),
})

const approve: Make = ({ plan, chance }) =>
  approveNow(plan, '2026-05-01', chance.often(90) ? plan.draftVersion : 1)

const living: Make = ({ plan, chance }) => {
  if (plan.status === 'suspended') return { kind: 'resume' }
  if (chance.often(8)) return { kind: 'enter-in-error', reason: 'Of another person' }
  if (chance.often(12)) return { kind: 'close', because: chance.pick(['died', 'moved', 'no-longer-wanted']) }
  return chance.often(50) ? { kind: 'open-new-version' } : { kind: 'suspend', reason: 'An operation' }
}

const clinicians: readonly Make[] = [
  ...[accept, accept, accept, accept],
  answer,
  ({ text, chance }) => ({
    kind: 'add-words',
    section: 'matters',
    at: [chance.pick(['matters.value', 'matters.fear'])],
    text: `${text} of the team`,
  }),
  ({ text }) => ({ kind: 'ask-back', section: 'matters', at: [], text: `${text}, and why?` }),
  ({ plan, chance }) =>
    chance.often(50) || plan.askedBack.length > 0
      ? { kind: 'return' }
      : { kind: 'add-words', section: 'matters', at: ['matters.value'], text: 'Seen' },
  ...[approve, approve, approve],
  ...[living, living],
]
