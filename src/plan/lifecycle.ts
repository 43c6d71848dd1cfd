import { createMachine, transition } from 'xstate'

/** The life of a draft; a version once approved stays what it is until a later one supersedes it. */
export const lifecycle = createMachine({
  id: 'plan',
  initial: 'draft',
  states: {
    draft: { on: { Submitted: 'submitted', Withdrawn: 'withdrawn' } },
    submitted: { on: { ReviewOpened: 'in-review', Withdrawn: 'withdrawn' } },
    'in-review': { on: { Returned: 'returned', Approved: 'approved', Withdrawn: 'withdrawn' } },
    returned: { on: { Submitted: 'submitted', Withdrawn: 'withdrawn' } },
    approved: {
      on: {
        Answered: 'draft',
        ItemAdded: 'draft',
        ItemRemoved: 'draft',
        ItemRestored: 'draft',
        // After sending a carer away nothing may be left to write, and still another version is wanted.
        Submitted: 'submitted',
        Withdrawn: 'withdrawn',
      },
    },
    withdrawn: { on: { Submitted: 'submitted' } },
  },
})

export const statuses = ['draft', 'submitted', 'in-review', 'returned', 'approved', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

/** The status after a fact; a fact that the chart does not name leaves it as it is. */
export const statusAfter = (status: Status, factKind: string): Status => table[status][factKind] ?? status

/** Whether the chart has a way from this status for this fact. */
export const allows = (status: Status, factKind: string): boolean => table[status][factKind] !== undefined

const isStatus = (value: unknown): value is Status => statuses.some((status) => status === value)

const waysFrom = (status: Status): Readonly<Record<string, Status>> => {
  const snapshot = lifecycle.resolveState({ value: status })
  return Object.fromEntries(
    lifecycle.events.flatMap((type) => {
      const [next] = transition(lifecycle, snapshot, { type })
      return next.value !== status && isStatus(next.value) ? [[type, next.value]] : []
    }),
  )
}

/** The chart's ways looked up once, because a fold asks for every fact. */
const table: Readonly<Record<Status, Readonly<Record<string, Status>>>> = {
  draft: waysFrom('draft'),
  submitted: waysFrom('submitted'),
  'in-review': waysFrom('in-review'),
  returned: waysFrom('returned'),
  approved: waysFrom('approved'),
  withdrawn: waysFrom('withdrawn'),
}
