import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { practiceId } from '#src/plan/ids.ts'
import { type Reached, reachesOwner } from '#src/plan/mail.ts'
import type { Plan } from '#src/plan/plan.ts'
import { given, later, people, submitted, told, when, wholeDraft } from '#test/kit/a-plan.ts'
import { approvedByNadia, approveNow, opened, ready } from '#test/kit/a-review.ts'
import { type LifeDeed, lifeDeedView } from '#views/review/life.ts'
import { reviews } from '#views/review/queue.ts'
import { review } from '#views/review/review.ts'
import { english } from '#views/words.ts'

const { nadia, asha } = people
const approved = approvedByNadia(ready())
const suspended = later(approved, told(nadia, { kind: 'Suspended', reason: 'An operation' }))
const asksBack = later(
  given(...wholeDraft(), submitted, opened),
  told(nadia, { kind: 'AskedBack', section: 'matters', at: ['matters.fear'], text: 'Why?' }),
)
const unowned = ({ owner: _, ...plan }: Plan): Plan => ({ ...plan, owner: undefined })

/** As a parent begins one for a child: no account of the person's holds it. */
const begunByHelper = (plan: Plan): Plan => {
  const carers = Object.fromEntries(
    Object.entries(plan.carers).map(([voice, one]) => [
      voice,
      { ...one, account: people.ravi.id, removed: false },
    ]),
  )
  return { ...unowned(plan), carers, starter: people.ravi.id }
}

/** To whom a decision writes. */
const writes = (plan: Plan, command: Command, to: 'account' | 'practice', by: Account = nadia): boolean => {
  const decision = when(plan, by, command)
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.kind}`)
  return decision.mail.some((one) => to in one.to)
}

const patient = { family: 'PATEL', given: 'Asha', born: '', nhsNumber: undefined, gender: undefined }
const ofPlan = { plan: 'p', patient, status: 'approved', approved: 1 } as const
const claims = (deed: LifeDeed, isTold: Reached): string =>
  String(
    lifeDeedView({ ...ofPlan, deed, page: undefined, stood: undefined, isOther: false, isTold })(english)
      .main,
  )

const deeds: readonly (readonly [LifeDeed, Plan, Command])[] = [
  ['new-version', approved, { kind: 'open-new-version' }],
  ['suspension', approved, { kind: 'suspend', reason: 'An operation' }],
  ['resumption', suspended, { kind: 'resume' }],
  ['closing', approved, { kind: 'close', because: 'moved' }],
  ['closing', approved, { kind: 'close', because: 'no-longer-wanted' }],
  ['correction', approved, { kind: 'enter-in-error', reason: 'Of another person' }],
]
test.each(deeds)(
  'what the page of “%s” says of an email is what is sent, with an account and without',
  (deed, plan, command) => {
    for (const one of [plan, unowned(plan), begunByHelper(plan)]) {
      const page = claims(deed, reachesOwner(one))
      expect(page.includes('gets an email')).toBe(writes(one, command, 'account'))
      expect(page.includes('The person gets an email'), 'to whom').toBe(
        one.owner !== undefined && writes(one, command, 'account'),
      )
    }
  },
)

test('a plan that a helper began, and no account of its person holds, is said to reach that helper', () => {
  expect([approved, unowned(approved), begunByHelper(approved)].map(reachesOwner)).toEqual([
    true,
    false,
    'helper',
  ])
})

test('nobody writes to who has died, as the page says', () => {
  expect(claims('closing', true)).toContain('unless they have died')
  expect(writes(approved, { kind: 'close', because: 'died' }, 'account')).toBe(false)
})

test('that questions go back with an email is said where one goes', () => {
  for (const plan of [asksBack, unowned(asksBack), begunByHelper(asksBack)]) {
    const isTold = reachesOwner(plan)
    const page = review({
      ...{
        plan: 'p',
        quality: { alerts: [], sections: [], hints: [], asks: [] },
        patient,
        atHome: undefined,
        bare: [],
        isAgreementOpen: false,
        ...{ talkFirst: [], talkWhen: undefined, talks: [] },
        wanted: [],
        recordings: [],
        agreedOtherwise: { version: 0, lines: [], paused: [] },
        blocks: [],
        lacking: [],
        both: [],
        used: [],
        drafters: [],
        signsElse: undefined,
        refusals: [],
        disclosures: [],
        sections: [],
      },
      ...{
        approved: undefined,
        suspended: undefined,
        stopped: undefined,
        refusalsChanged: [],
        refusalsWritten: [],
        treatmentsAsked: [],
        treatmentsToRead: [],
        disowned: [],
        happened: [],
        letters: { isUsed: false, isToTell: false },
        inHand: { readNow: [], passedOn: undefined },
      },
      ...{ askedBack: ['Why?'], isTold, agenda },
    })(english)
    expect(String(page.main).includes('gets an email')).toBe(writes(plan, { kind: 'return' }, 'account'))
  }
})
const agenda = {
  ...{
    helpOffered: [],
    phones: [],
    refusingBeside: [],
    inPrivate: [],
    toTalkAbout: [],
    questions: [],
    differences: [],
    inWords: [],
    namedAgainst: [],
    keptAway: [],
    helpersAway: [],
    againstNobody: [],
  },
  ...{
    opposed: [],
    opposedAsked: [],
    contradictions: [],
    conditions: [],
    since: [],
    anotherLook: [],
    leftAside: [],
    missing: [],
    warnings: [],
    recordings: [],
    askedBack: [],
  },
}

test('an approval writes to the account that holds the plan, and says so; without one it says that no email goes', () => {
  const plan = ready()
  for (const one of [plan, unowned(plan)])
    expect(writes(one, approveNow(one), 'account')).toBe(one.owner !== undefined)
  expect(english.approval.told.person).toContain('by email')
  expect(english.approval.told.nobody).toContain('no email')
})

test('a plan that is handed over is told to the address of the practice, as the empty queue says', () => {
  expect(
    String(
      reviews(
        [],
        { overdue: 0, due: 0, returned: 0, wanted: 0 },
        { disclosing: [], changing: [], helped: [] },
      )(english).main,
    ),
  ).toContain('an email goes to the address of your practice')
  expect(
    writes(
      given(...wholeDraft()),
      { kind: 'submit', practice: practiceId('elm-practice') },
      'practice',
      asha,
    ),
  ).toBe(true)
})
