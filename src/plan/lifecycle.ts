import { and, createMachine, not, or, stateIn, transition } from 'xstate'
import type { Coming } from './carer.ts'
import type { OfTheirOwn } from './carers-own.ts'
import type { Fact } from './facts.ts'
import type { Instant, PracticeId } from './ids.ts'
import type { OfLetter } from './printed-letters.ts'
import type { Asking } from './question.ts'
import type { OfTeams } from './teams.ts'

const isInError = stateIn({ published: 'entered-in-error' })
/** A plan that came to its end takes no word more, unless a clinician opens a new version. */
const isOpen = and([not(isInError), not(stateIn({ published: 'closed' }))])

const approving = { target: 'current', guard: stateIn({ draft: 'in-review' }) } as const

/** Where nothing stands approved, to take the draft back is to stop sharing. */
const takingBack = {
  target: 'draft',
  guard: or([stateIn({ published: 'current' }), stateIn({ published: 'suspended' })]),
} as const

/** Sent back and never approved, it is taken back first. */
const dropping = { target: 'none', guard: not(stateIn({ published: 'none' })) } as const

/**
 * The life of a plan: a draft being made, beside what was published of it. The two move for themselves, so
 * that a new draft hides nothing that was approved, and what stops sharing keeps every word of the draft.
 */
export const lifecycle = createMachine({
  id: 'plan',
  type: 'parallel',
  states: {
    draft: {
      initial: 'none',
      // Nobody works on it any more; what was written stays.
      on: { Closed: '.none', EnteredInError: '.none' },
      states: {
        none: {
          on: {
            Started: { target: 'draft', guard: isOpen },
            Answered: { target: 'draft', guard: isOpen },
            ItemAdded: { target: 'draft', guard: isOpen },
            ItemRemoved: { target: 'draft', guard: isOpen },
            ItemRestored: { target: 'draft', guard: isOpen },
            // After sending a carer away nothing may be left to write, and still another version is wanted.
            Submitted: { target: 'submitted', guard: isOpen },
            VersionOpened: { target: 'in-review', guard: not(isInError) },
          },
        },
        draft: { on: { Submitted: 'submitted', VersionOpened: 'in-review', DraftDropped: 'none' } },
        // Taken back, a draft is the person's alone again.
        submitted: { on: { ReviewOpened: 'in-review', Withdrawn: 'draft', TakenBack: takingBack } },
        'in-review': {
          on: { Returned: 'returned', Approved: 'none', Withdrawn: 'draft', TakenBack: takingBack },
        },
        returned: {
          on: {
            ...{ Submitted: 'submitted', Withdrawn: 'draft', TakenUpAgain: 'in-review' },
            ...{ TakenBack: takingBack, DraftDropped: dropping },
          },
        },
      },
    },
    published: {
      initial: 'none',
      on: { Closed: '.closed', EnteredInError: '.entered-in-error' },
      states: {
        none: {
          on: {
            ...{ Approved: approving, Withdrawn: 'withdrawn' },
            DraftDropped: { target: 'closed', guard: stateIn({ draft: 'draft' }) },
          },
        },
        current: { on: { Suspended: 'suspended', Superseded: 'superseded', Withdrawn: 'withdrawn' } },
        suspended: {
          on: { Resumed: 'current', Approved: approving, Superseded: 'superseded', Withdrawn: 'withdrawn' },
        },
        superseded: { on: { Approved: approving, Withdrawn: 'withdrawn' } },
        withdrawn: { on: { Approved: approving } },
        closed: { on: { Approved: approving } },
        'entered-in-error': { on: { Closed: undefined, EnteredInError: undefined } },
      },
    },
  },
})

export const draftStates = ['none', 'draft', 'submitted', 'in-review', 'returned'] as const
export const publishedStates = [
  ...(['none', 'current', 'suspended', 'superseded'] as const),
  ...(['withdrawn', 'closed', 'entered-in-error'] as const),
] as const
export type Life = {
  readonly draft: (typeof draftStates)[number]
  readonly published: (typeof publishedStates)[number]
}
/** Why an approved plan is not to be read. */
export type AwayAs = Exclude<Life['published'], 'none' | 'current'>

export type Away = { readonly as: AwayAs; readonly at: Instant }

const awayBy = {
  Withdrawn: 'withdrawn',
  Suspended: 'suspended',
  Superseded: 'superseded',
  Closed: 'closed',
  EnteredInError: 'entered-in-error',
} as const satisfies Partial<Record<Fact['kind'], AwayAs>>
const backBy: ReadonlySet<string> = new Set(['Approved', 'Resumed'])
const awayByKind: ReadonlyMap<string, AwayAs> = new Map(Object.entries(awayBy))

/** Why and since when it is not to be read: what stopped it last, until it is approved or resumed. */
export const awayAfter = (away: Away | undefined, factKind: string, at: Instant): Away | undefined => {
  if (backBy.has(factKind)) return undefined
  const as = awayByKind.get(factKind)
  return as === undefined ? away : { as, at }
}

/** Whether the person took back that others read the plan, whatever came of it since: until it is approved again. */
export const unsharedAfter = (isUnshared: boolean, fact: Fact): boolean => {
  if (fact.kind === 'Closed') return isUnshared || fact.because === 'no-longer-wanted'
  return fact.kind === 'Withdrawn' || (isUnshared && fact.kind !== 'Approved')
}

/** Whoever helps comes, goes, or says something of their own. */
export const isOfHelp = (fact: Fact): fact is Coming | OfTheirOwn => fact.kind.startsWith('Carer')

export const isOfTeam = (fact: Fact): fact is OfTeams => fact.kind.startsWith('Team')

export const isOfQuestion = (fact: Fact): fact is Asking => fact.kind.startsWith('Question')

export const isOfLetter = (fact: Fact): fact is OfLetter => fact.kind.startsWith('Letter')

type OfRecordings = Extract<Fact, { readonly kind: `Recording${string}` }>
export const isOfRecording = (fact: Fact): fact is OfRecordings => fact.kind.startsWith('Recording')

type OfOwner = Extract<Fact, { readonly kind: 'Started' | `TakeOver${string}` | 'TakenOver' }>
/** Whose it is from the start, and whose it becomes. */
export const isOfOwner = (fact: Fact): fact is OfOwner =>
  fact.kind === 'Started' || fact.kind === 'TakenOver' || fact.kind.startsWith('TakeOver')

/** A fact that turns the plan's life, or waits for it to turn, and says nothing else of it. */
export const isTurn = (fact: Fact): fact is Turn => turns.has(fact.kind)
export type Turn = Extract<Fact, { kind: keyof typeof awayBy | (typeof otherTurns)[number] }>
const otherTurns = [
  ...(['Resumed', 'ReviewOpened', 'Returned', 'TakenUpAgain', 'AskedAgain'] as const),
  ...(['TakenBack', 'DraftDropped', 'RecommendationTakenBack'] as const),
  ...(['Claimed', 'ClaimEnded', 'PassedOn', 'CareEventTold', 'TalkedFirst'] as const),
] as const
const turns: ReadonlySet<string> = new Set([...otherTurns, ...awayByKind.keys()])

/** Handed over, and neither sent back nor approved nor changed since: what a clinician reads is what was handed over. */
export const isInHands = ({ draft }: Life): boolean => draft === 'submitted' || draft === 'in-review'

/** What was written is asked for: it was handed over, though it may have been sent back. */
export const isHandedOver = ({ draft }: Life): boolean => draft !== 'none' && draft !== 'draft'

/** What was approved stays with the practice that signed it while another reads the draft: that one's approval moves it. */
export const isOfferedElsewhere = ({
  offeredTo,
  life,
}: {
  readonly offeredTo?: PracticeId | undefined
  readonly life: Life
}): boolean => offeredTo !== undefined && isHandedOver(life)

export const unborn: Life = { draft: 'none', published: 'none' }

/** Where a plan stands in one word, as lists name it. */
export const statuses = [
  ...(['draft', 'submitted', 'in-review', 'returned', 'approved', 'suspended'] as const),
  ...(['superseded', 'withdrawn', 'closed', 'entered-in-error'] as const),
] as const
export type Status = (typeof statuses)[number]

/** A draft that somebody waits for goes first, then what stops the plan from being read, then the draft. */
export const statusOf = ({ draft, published }: Life): Status => {
  if (draft === 'submitted' || draft === 'in-review' || draft === 'returned') return draft
  if (published !== 'none' && published !== 'current') return published
  return published === 'current' && draft === 'none' ? 'approved' : 'draft'
}

/** Where a plan stands after a fact; a fact that the chart does not name leaves it as it is. */
export const lifeAfter = (life: Life, factKind: string): Life => {
  const key = `${life.draft} ${life.published} ${factKind}`
  const known = ways.get(key) ?? wayFrom(life, factKind)
  ways.set(key, known)
  return known
}

/** Whether the chart has a way from here for this fact. */
export const allows = (life: Life, factKind: string): boolean => !isSame(lifeAfter(life, factKind), life)

const isSame = (one: Life, other: Life): boolean =>
  one.draft === other.draft && one.published === other.published

/** What was never approved was shared with the practice alone: to take it back is to stop that, and nothing else ends. */
export const takesBackBy = ({
  life,
  approved,
}: {
  readonly life: Life
  readonly approved?: unknown
}): 'take-back' | 'withdraw' | undefined => {
  if (approved === undefined) return isHandedOver(life) ? 'withdraw' : undefined
  return allows(life, 'TakenBack') ? 'take-back' : undefined
}

/** Closed or entered in error, and nobody has opened a new version. */
export const isOver = ({ draft, published }: Life): boolean =>
  draft === 'none' && (published === 'closed' || published === 'entered-in-error')

/** Each way is asked of the chart once, because a fold asks for every fact. */
const ways = new Map<string, Life>()

const wayFrom = (life: Life, type: string): Life => {
  const [{ value }] = transition(lifecycle, lifecycle.resolveState({ value: life }), { type })
  return {
    draft: stateNamed(draftStates, value, 'draft'),
    published: stateNamed(publishedStates, value, 'published'),
  }
}

const stateNamed = <Name extends string>(
  names: readonly Name[],
  value: unknown,
  region: keyof Life,
): Name => {
  const named: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, region) : undefined
  const found = names.find((name) => name === named)
  if (found === undefined) throw new Error(`the chart has no ${region} ${String(named)}`)
  return found
}
