import { describe, expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { planId } from '#src/plan/ids.ts'
import { helen, larkfield, led, rose } from '#test/kit/an-app.ts'
import { ashasNumber, ashasValue, byName, byNumber, onCall, searched } from '#test/kit/on-call.ts'
import { asha, publish, whoIs } from '#test/kit/publications.ts'

type OnCall = Awaited<ReturnType<typeof onCall>>

const ashas = planId('plan-of-asha')
const does = async ({ ports }: OnCall, account: Account, ...commands: readonly Command[]): Promise<void> => {
  await ports.accounts.add(rose)
  for (const command of commands)
    expect(await ports.act(ashas, command, (now) => actorFor(account, now))).toMatchObject({ ok: true })
}
const suspend: Command = { kind: 'suspend', reason: 'A hip operation', until: '2026-12-24' }
const close = (because: 'died' | 'moved' | 'no-longer-wanted'): Command => ({ kind: 'close', because })

/** What a paramedic reads who looks by number, by name, by a name that is nearly the same, and by the card. */
const looks = async (it: OnCall): Promise<Readonly<Record<string, string>>> => {
  const code = await it.ports.cards.renew(ashas, it.ports.clock.now())
  const card = await searched(it.she, { by: 'card', card: code })
  const page = async (form: Record<string, string>) => (await searched(it.she, form)).text()
  return {
    number: await page(byNumber(ashasNumber)),
    name: await page(byName('patel')),
    near: await page(byName('Patell')),
    card: await (await it.she.get(led(card))).text(),
  }
}

describe('whoever looks for a person', () => {
  test.each([
    ['suspended', [suspend], 'This plan was suspended on 22 November 2026'],
    ['closed after she died', [close('died')], 'This plan was closed on 22 November 2026'],
    ['closed when she moved', [close('moved')], 'This plan was closed on 22 November 2026'],
  ] as const)(
    'of a plan that is %s reads so, that no copy is to be followed, and whom to call',
    async (_, commands, said) => {
      const it = await onCall()
      await does(it, helen, ...commands)
      for (const [way, page] of Object.entries(await looks(it))) {
        expect(page, way).toContain(said)
        expect(page, way).toMatch(/Do not follow an earlier copy of it, on paper or in a photo/)
        expect(page, way).toContain(larkfield.name)
        expect(page, way).toContain('href="tel:02079460101"')
        for (const who of ['PATEL, Asha', '27 March 1948', '999 000 0018'])
          expect(page, `${way}: whose it is`).toContain(who)
        for (const kept of ['garden', 'hip operation', 'died', '/reason"'])
          expect(page, `${way}: ${kept}`).not.toContain(kept)
        expect(page.includes('Mill Lane'), `${way}: the same lines as of everybody found`).toBe(
          way !== 'card',
        )
      }
    },
  )

  test('reads until when a suspension is expected to last, and that it goes on', async () => {
    const it = await onCall()
    await does(it, helen, suspend)
    for (const [way, page] of Object.entries(await looks(it)))
      expect(page, way).toMatch(/until 24 December 2026\. It goes on after that day/)
  })

  test('reads that a practice without a number has none here', async () => {
    const it = await onCall()
    await it.ports.practices.change({ ...larkfield, phone: undefined })
    await does(it, helen, suspend)
    for (const [way, page] of Object.entries(await looks(it)))
      expect(page, way).toContain('Its phone number is not recorded here')
  })

  test.each([
    ['sharing was stopped', rose, [{ kind: 'withdraw' }]],
    ['she wants no plan any more', helen, [close('no-longer-wanted')]],
    ['it was made in error', helen, [{ kind: 'enter-in-error', reason: 'Another person' }]],
  ] as const)('RULE-CON-2: learns nothing by looking where %s', async (_, who, commands) => {
    const it = await onCall()
    await does(it, who, ...commands)
    const { card: __, ...searched } = await looks(it)
    for (const [way, page] of Object.entries(searched)) {
      expect(page, way).toContain('No approved plan was found')
      expect(page, way).not.toContain('PATEL, Asha')
      // Whoever says that a plan was wanted chooses from all practices, whoever was looked for.
      expect(page.replace(/<select[\s\S]*?<\/select>/, ''), way).not.toContain(larkfield.name)
    }
  })

  test('finds the current plan alone where another one of the same person is closed', async () => {
    const it = await onCall()
    await does(it, helen, close('moved'))
    await publish(it.ports, { id: 'new-plan-of-asha', entries: [...asha, ashasValue] })
    const page = await (await searched(it.she, byNumber(ashasNumber))).text()
    expect(page).toContain('1 person was found')
    expect(page).toContain('/urgent/new-plan-of-asha/reason')
    expect(page).not.toContain('was closed on')
  })

  test('H01: is shown a namesake’s plan beside it, and warned', async () => {
    const it = await onCall()
    await does(it, helen, suspend)
    const twin = { family: 'Patel', given: 'Ashna', born: '1948-03-27', nhsNumber: '9990000026' }
    await publish(it.ports, { id: 'plan-of-ashna', entries: whoIs(twin) })
    const page = await (await searched(it.she, byName('patel'))).text()
    expect(page).toContain('More than one person fits')
    expect(page.indexOf('PATEL, Ashna<')).toBeLessThan(page.indexOf('This plan was suspended'))
  })
})

test('RULE-SAF-4: the person sees that somebody looked, and was told no more than that', async () => {
  const it = await onCall()
  await does(it, helen, suspend)
  await looks(it)
  expect((await it.rows()).map(({ deed, reason, name }) => [deed, reason, name])).toEqual(
    Array.from({ length: 4 }, () => ['searched', 'told-stopped', 'Priya Nair']),
  )
  const receipts = await (await (await it.as(rose)).get('/plans/plan-of-asha/receipts')).text()
  expect(receipts).toContain('They were told that the plan is not in use, and read no word of it')
})

test('RULE-SAF-4: nobody is written down as told who was told nothing', async () => {
  const it = await onCall()
  await does(it, helen, close('no-longer-wanted'))
  await searched(it.she, byNumber(ashasNumber))
  expect(await it.rows()).toEqual([])
})

test('whoever comes by a card to a plan whose sharing was stopped is told whom to ask, and that they decide as without it', async () => {
  const it = await onCall()
  await does(it, rose, { kind: 'withdraw' })
  const { card = '' } = await looks(it)
  for (const said of [larkfield.name, 'href="tel:02079460101"', 'decide as you would without this plan'])
    expect(card).toContain(said)
})
