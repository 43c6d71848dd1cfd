import { expect, test } from 'vitest'
import type { Said } from '#src/flow/answer.ts'
import { actorFor } from '#src/plan/access.ts'
import { planId } from '#src/plan/ids.ts'
import { fold } from '#src/plan/plan.ts'
import { changeOf } from '#src/plan/stream.ts'
import { helen, larkfield, rose } from '#test/kit/an-app.ts'
import {
  ashasNumber,
  becauseAttending,
  byName,
  byNumber,
  onCall,
  openedByPriya,
  searched,
} from '#test/kit/on-call.ts'
import { anEntry, asha } from '#test/kit/publications.ts'
import { partOf, wholeText } from '#test/kit/urgent-page.ts'

test('RULE-02 and RULE-UPD: a newer draft changes no word; the page says that a change was asked for', async () => {
  const it = await openedByPriya()
  const said = { 'matters.value': { kind: 'answer', value: 'The sea' } } as const
  const plan = await it.ports.plans.load(planId('plan-of-asha'))
  const outcome = await it.ports.act(
    plan.id,
    { kind: 'answer', section: 'matters', at: [], step: 'value', said, read: plan.version },
    (now) => actorFor(rose, now),
  )
  expect(outcome.ok).toBe(true)
  const page = await (await it.she.get(it.plan)).text()
  expect(page).toContain('The garden in the morning')
  expect(page).not.toContain('The sea')
  expect(page).toContain('An update is being prepared')
  expect(page, 'who only typed has asked for nothing').toContain(
    'The person began to write something else on 22 November 2026 (not handed over, not approved): Values most',
  )
  expect(page).not.toContain('asked for a change')
  const typed = await it.ports.plans.load(plan.id)
  const facts = [{ kind: 'Submitted', practice: larkfield.id } as const].map((fact) => ({
    version: typed.version + 1,
    at: it.ports.clock.now(),
    by: { id: rose.id, name: rose.name, role: 'patient' as const },
    fact,
  }))
  await it.ports.plans.save(changeOf(typed, fold(typed, facts), facts))
  const asked = await (await it.she.get(it.plan)).text()
  expect(asked).toContain('The person asked for a change on 22 November 2026 (not approved yet): Values most')
  expect(asked).not.toContain('began to write')
  expect(asked).not.toContain('The sea')
})

const ashas = planId('plan-of-asha')
const answered = (value: Extract<Said, { kind: 'answer' }>['value']): Said => ({ kind: 'answer', value })

/** A plan approved for a home of her own, and what she says since; every page on which where she lives is told. */
const since = async (section: string, step: string, said: Readonly<Record<string, Said>>) => {
  const home = anEntry('home.dwelling', answered({ choice: 'own-home', note: '' }))
  const wayIn = anEntry('home.accessNotes', answered('The green door'))
  const household = anEntry('home.household', answered({ choice: 'other', note: 'With Ann at the lock' }))
  const it = await onCall([...asha, home, wayIn, household])
  const { version } = await it.ports.plans.load(ashas)
  const command = { kind: 'answer', section, at: [], step, said, read: version } as const
  expect(await it.ports.act(ashas, command, (now) => actorFor(rose, now))).toMatchObject({ ok: true })
  const code = await it.ports.cards.renew(ashas, it.ports.clock.now())
  const text = async (answer: Response | Promise<Response>) => (await answer).text()
  const [own, practice] = [await it.as(rose), await it.as(helen)]
  const before = {
    number: await text(searched(it.she, byNumber(ashasNumber))),
    name: await text(searched(it.she, byName('Patel'))),
    almost: await text(searched(it.she, byName('Patell'))),
    reason: await text(it.she.get(`${it.plan}/reason`)),
    near: await text(it.she.get(`${it.plan}/near`)),
    card: await text(it.she.get(`/card/${code}`)),
  }
  await it.she.post(`${it.plan}/reason`, becauseAttending)
  const opened = {
    open: await text(it.she.get(it.plan)),
    practice: await text(practice.get(it.plan)),
    own: await text(own.get(it.plan)),
  }
  const close = { kind: 'close', because: 'moved' } as const
  expect(await it.ports.act(ashas, close, (now) => actorFor(helen, now))).toMatchObject({ ok: true })
  return { before, opened, closed: { closed: await text(searched(it.she, byNumber(ashasNumber))) } }
}
type Pages = Readonly<Record<string, string>>

test.each([
  [
    'that she lives in a refuge',
    'home',
    'dwelling',
    { 'home.dwelling': answered({ choice: 'refuge', note: '' }) },
  ],
  [
    'that nobody may be told of her address',
    'person',
    'address',
    {
      'person.usualAddress': answered('14 Mill Lane. Do not tell my husband where I am'),
    },
  ],
  [
    'by a box that nobody may learn where she lives',
    'person',
    'address',
    { 'person.addressUntold': answered('yes') },
  ],
  [
    'that she would rather not say her address',
    'person',
    'address',
    { 'person.usualAddress': { kind: 'declined' } },
  ],
] as const)(
  'RULE-UPD: once the person says %s, the approved address is told on no page',
  async (_, section, step, said) => {
    const { before, opened, closed } = await since(section, step, said)
    for (const [page, text] of Object.entries<string>({ ...before, ...opened, ...closed } satisfies Pages)) {
      expect(text, page).toContain('kept back: this was changed after the approval')
      expect(text, page).toContain('Changed on 22 November 2026.')
      expect(text, page).not.toContain('Mill Lane')
      expect(text, `${page}: nor the new words`).not.toMatch(/[Rr]efuge|husband/)
    }
    for (const text of Object.values(opened))
      for (const words of ['The green door', 'Ann at the lock']) expect(text, words).not.toContain(words)
  },
)

test.each([
  ['she moved', { 'person.usualAddress': answered('2 Hill Road') }],
  [
    'she moved, and says that her new words keep it from nobody',
    {
      'person.usualAddress': answered('2 Hill Road. Do not tell my sister that I moved'),
      'person.addressUntold': answered('no'),
    },
  ],
] as const)(
  'RULE-UPD: where %s, the approved address stands, and that it changed stands beside it',
  async (_, said) => {
    const { before, opened, closed } = await since('person', 'address', said)
    for (const [page, text] of Object.entries<string>({ ...before, ...opened, ...closed } satisfies Pages)) {
      expect(text, page).toContain('14 Mill Lane')
      expect(text, page).toContain(
        'was changed after the approval, and no clinician has looked at it yet: ask.',
      )
      expect(text, page).not.toMatch(/Hill Road|kept back(: the person| here)/)
    }
  },
)

/** A refusal of resuscitation is approved; page by page what she says since, and what urgent care reads then. */
const afterRefusal = async (
  ...since: readonly (readonly [step: string, said: Readonly<Record<string, Said>>])[]
) => {
  const refusal = answered(['Do not resuscitate me, not even if I die'])
  const it = await onCall([...asha, anEntry('about.pleaseDont', refusal)])
  for (const [step, said] of since) {
    const { version } = await it.ports.plans.load(ashas)
    const command = { kind: 'answer', section: 'about', at: [], step, said, read: version } as const
    expect(await it.ports.act(ashas, command, (now) => actorFor(rose, now))).toMatchObject({ ok: true })
  }
  await it.she.post(`${it.plan}/reason`, becauseAttending)
  return await (await it.she.get(it.plan)).text()
}
const putElse = 'The person has put other words in the place of these since, on 22 November 2026'
const takenOut = 'The person has taken these words out since, on 22 November 2026'

test.each([
  ['a list hears', 'Please do everything to keep me alive'],
  ['no list hears', 'Same as I said before about my heart, and keep me alive to tell Bola'],
] as const)(
  'RULE-UPD: a refusal in whose place its person put words that %s is not told as taken out, and the new ones are told to nobody',
  async (_, text) => {
    const said = { 'about.pleaseDont': answered([text]) }
    const page = await afterRefusal(['please-do-not', said])
    const notice = page.indexOf(putElse)
    expect(page).not.toContain('A refusal can be taken back without paper. If')
    expect(page).not.toContain(takenOut)
    expect(notice).toBeGreaterThan(0)
    expect(notice).toBeLessThan(page.indexOf('not even if I die'))
    expect(page).not.toMatch(/added something|keep me alive/)
    expect(page, 'who reads that it was taken back reads no “may bind” alone').not.toContain('weigh what')
  },
)

test.each([
  ['not-sure', 'has since said that they are not sure yet'],
  ['declined', 'has since said that they would rather not say'],
  ['talk', 'has since said that they want to talk about this first'],
  ['skipped', 'has since left it without an answer'],
] as const)(
  'RULE-UPD: a refusal whose question its person then left by “%s” was not taken out: both stand there to be weighed',
  async (kind, says) => {
    const page = await afterRefusal(['please-do-not', { 'about.pleaseDont': { kind } }])
    const box = wholeText(partOf(page, 'cpr'))
    for (const text of [box, wholeText(partOf(page, 'must-not'))]) {
      expect(text).toContain(
        `The person ${says}, on 22 November 2026; no clinician has looked yet. That does not`,
      )
    }
    expect(box.indexOf(says)).toBeLessThan(box.indexOf('not even if I die'))
    expect(page).not.toMatch(/taken these words out|in doubt, treat\.|began to write|weigh what/)
    expect(box).toContain(
      'weigh both, the words and what changed since: a refusal that still stands may bind',
    )
  },
)

test('a refusal that its person moved under another question word for word was not taken out, whichever came first', async () => {
  const moved = [
    'also',
    { 'about.alsoWorthKnowing': answered('I like tea. Do not resuscitate me, not even if I die.') },
  ] as const
  const instead = ['please-do-not', { 'about.pleaseDont': answered(['Do not shout']) }] as const
  for (const page of [await afterRefusal(moved, instead), await afterRefusal(instead, moved)]) {
    expect(page).toContain('not even if I die')
    expect(page).not.toContain('taken these words out')
    expect(page).not.toContain('in doubt, treat.')
  }
})
