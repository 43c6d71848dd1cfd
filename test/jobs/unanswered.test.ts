import { expect, test } from 'vitest'
import { unansweredAreTold } from '#src/jobs/unanswered.ts'
import { isAddress, noAddressOf, secondsLater } from '#src/plan/ids.ts'
import type { Accounts } from '#src/plan/ports.ts'
import { answerAwaitedSeconds } from '#src/plan/unanswered.ts'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, baseUrl, helen, larkfield, rose } from '#test/kit/an-app.ts'
import { renderMail } from '#views/mail/mail.ts'
import { english } from '#views/words.ts'

const day = 86_400

/** One turn, as the program takes it every hour; how often she has been told by then. */
const turn = async ({ ports }: AnApp, accounts: Pick<Accounts, 'find'> = ports.accounts): Promise<number> => {
  const { clock, outbox } = ports
  await unansweredAreTold({
    ...{ ...ports, accounts, isAddress },
    letter: (plan, to) => ({ ...renderMail(english, { kind: 'unanswered', plan }, baseUrl), to }),
    digest: clock.digest,
    now: clock.now,
    later: secondsLater,
    awaitedSeconds: answerAwaitedSeconds,
  })
  const told = (await outbox.newest(100)).filter(({ kind }) => kind === 'unanswered')
  for (const { to, text } of told) {
    expect(to).toBe(rose.email)
    expect(text).toContain(`${baseUrl}/plans`)
    expect(text).not.toContain(larkfield.name)
  }
  return told.length
}

const home = async (app: AnApp): Promise<string> =>
  await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()

test('who has waited a fortnight for an answer is told once by mail, and at home to whom it went and what to do', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  app.later(14 * day - 60)
  expect(await turn(app)).toBe(0)
  expect(await home(app)).not.toContain('Nobody there has approved it')
  app.later(60)
  const { accounts } = app.ports
  const byLetter: Pick<Accounts, 'find'> = {
    find: async (id) => {
      const account = await accounts.find(id)
      return account && { ...account, email: noAddressOf(id) }
    },
  }
  expect(await turn(app, byLetter), 'no email').toBe(0)
  expect(await turn(app)).toBe(1)
  expect(await turn(app), 'an hour later').toBe(1)
  const page = await home(app)
  expect(page).toContain(`You handed it over to ${larkfield.name} on 22 November 2026`)
  expect(page).toContain('nobody in an emergency can see what you handed over')
  expect(page).toContain('href="tel:02079460101"')
})

test('what was due a month ago is not told any more, since nobody knows by then whether it was', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  app.later(29 * day)
  expect(await turn(app)).toBe(0)
  expect(await home(app)).toContain('Nobody there has approved it')
})

test('who was asked something back has had an answer, and the fortnight begins anew with the next hand-over', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  app.later(13 * day)
  await does(app, helen, {
    kind: 'ask-back',
    section: 'matters',
    at: ['matters.value'],
    text: 'Which garden?',
  })
  await does(app, helen, { kind: 'return' })
  app.later(2 * day)
  expect(await turn(app)).toBe(0)
  expect(await home(app)).not.toContain('Nobody there has approved it')
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  app.later(13 * day)
  expect(await turn(app)).toBe(0)
  app.later(day)
  expect(await turn(app)).toBe(1)
})
