import { expect, test } from 'vitest'
import { openDisclosures } from '#src/plan/disclosure.ts'
import { accountId } from '#src/plan/ids.ts'
import { does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { helen, larkfield, led, priya, rose } from '#test/kit/an-app.ts'
import { drOak, oak, reading, signAtOak } from '#test/kit/oak-street.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { planIn } from '#test/web/frame/plan-states.ts'
import { helped, scope } from '#test/web/review/a-helped-plan.ts'

const crisisNurse = {
  ...drOak,
  ...{ id: accountId('account-nurse'), email: 'nia@example.org', name: 'Nia Nurse' },
  duty: { ...drOak.duty, jobRole: 'Home treatment team nurse, band 6' },
}

test('another team reads what the person lets it read, nothing more, and she sees each time', async () => {
  const app = await helped('read')
  await does(app, rose, { kind: 'tell-in-private', text: 'Between us: the rent', alone: false })
  app.later(60)
  const oaks = await reading(app, drOak)
  const helping = `/plans/${rosesPlan}/helping`
  expect(await oaks('/reviews')).toMatch(/Plans of other practices that you help with[\s\S]*PATEL, Asha/)
  expect(await oaks('/reviews/helping')).toMatch(/PATEL, Asha[\s\S]*Larkfield Surgery[\s\S]*read</)
  expect(await oaks(helping)).toMatch(/^200 [\s\S]*Larkfield Surgery[\s\S]*The person agreed to it at home/)
  expect(await oaks(helping)).not.toContain('Between us')
  const approved = await oaks(`/urgent/${rosesPlan}`)
  expect(approved).toMatch(/^200/)
  await app.ports.accounts.add(crisisNurse)
  const nurses = await (await reading(app, crisisNurse))(`/urgent/${rosesPlan}`)
  const read = (page: string) => page.replaceAll(/Olu Oakes|Nia Nurse|value="[^"]*"|\d\d:\d\d/g, '')
  expect(read(nurses), 'whatever her job is called').toBe(read(approved))
  const shut = [
    'review',
    'versions',
    'receipts',
    'teams',
    'approval',
    'life',
    'life/suspension',
    'life/closing',
  ]
  for (const page of [
    ...shut,
    'life/new-version',
    'review/matters',
    'files/file-of-rose',
    'pass-on',
    'authority',
  ])
    expect(await oaks(`/plans/${rosesPlan}/${page}`), page).toMatch(/^404/)
  const seen = await (await reading(app, rose))(`/plans/${rosesPlan}/receipts`)
  expect(seen).toMatch(/Olu Oakes, GP, Oak Street[\s\S]*A team that may use the plan/)
  app.later(3 * 3600)
  expect(await (await reading(app, rose))(`/plans/${rosesPlan}`)).toContain(
    'Olu Oakes, Oak Street read your plan, as a team that may.',
  )
  const asTeam = await app.as(drOak)
  for (const [path, fields] of [
    ['teams', { team: larkfield.id, 'team.may': 'approve', despite: 'yes' }],
    ['life/closing', { 'closing.reason': 'moved' }],
    ['life/new-version', {}],
  ] as const)
    expect((await asTeam.post(`/plans/${rosesPlan}/${path}`, fields)).status, path).toBe(404)
})

test('once it is ended, or its last day is over, the team is a stranger at once, on a page that is open too', async () => {
  const app = await helped('write')
  const oaks = await reading(app, drOak)
  const helping = `/plans/${rosesPlan}/helping`
  expect(await oaks(helping)).toMatch(/^200/)
  const hers = await app.as(rose)
  const until = { 'team.until.day': '24', 'team.until.month': '11', 'team.until.year': '2026' }
  await hers.post(`/plans/${rosesPlan}/teams`, {
    team: oak.id,
    'team.may': 'write',
    despite: 'yes',
    ...until,
  })
  await does(app, rose, scope('urgent-and-care-team'))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const section = `/plans/${rosesPlan}/review/matters`
  expect(await oaks(section)).toMatch(/^200/)
  app.later(2 * 24 * 3600)
  expect(await (await reading(app, drOak))(section), 'its last day').toMatch(/^200/)
  app.later(24 * 3600)
  const after = await reading(app, drOak)
  for (const path of [section, helping, `/urgent/${rosesPlan}`, `/plans/${rosesPlan}/review`])
    expect(await after(path), path).toMatch(/^404/)
  expect(await after('/reviews')).not.toContain('PATEL')
  await (await app.as(rose)).post(`/plans/${rosesPlan}/teams`, {
    team: oak.id,
    'team.may': 'write',
    despite: 'yes',
  })
  expect(await after(section)).toMatch(/^200/)
  await (await app.as(rose)).post(`/plans/${rosesPlan}/teams/${oak.id}/end`)
  for (const [reader, who] of [
    [helen, 'the person'],
    [rose, 'you'],
  ] as const)
    expect(await (await reading(app, reader))(`/plans/${rosesPlan}/teams`)).toMatch(
      new RegExp(`Ended on [^<]* by <bdi>${who}</bdi>`),
    )
  const late = await (await app.as(drOak)).post(section, {
    asked: 'matters.team',
    'matters.words': 'Kept words',
  })
  expect(late.status).toBe(404)
  expect(await after('/reviews/helping')).not.toContain('PATEL')
})

test('a team that may approve writes and signs by its own name; the plan stays where it is, and its practice is told', async () => {
  const app = await helped('approve')
  const oaks = await reading(app, drOak)
  await does(app, drOak, { kind: 'open-new-version' })
  expect((await app.ports.plans.load(rosesPlan)).practice).toBe(larkfield.id)
  await does(app, rose, { kind: 'tell-in-private', text: 'Between us: the rent', alone: false })
  const review = await oaks(`/plans/${rosesPlan}/review`)
  expect(review).toMatch(/^200 [\s\S]*This plan is with Larkfield Surgery\. Your team helps with it/)
  expect(review).not.toMatch(/Between us|\/authority"|\/receipts"|\/versions"|\/teams"|\/life"/)
  const { version } = await app.ports.plans.load(rosesPlan)
  const part = { section: 'crisis', at: ['crisis', 'one-crisis'], step: 'clinician-action', read: version }
  await does(app, drOak, says(part, { 'crisis.clinicianAction': 'Call Oak Street first' }))
  const desk = await reading(app, helen)
  expect(await desk(`/plans/${rosesPlan}/review/crisis`)).toContain('Olu Oakes (Oak Street)')
  await signAtOak(app)
  expect((await app.ports.plans.load(rosesPlan)).practice).toBe(larkfield.id)
  const crew = await app.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const night = await (await crew.get(`/urgent/${rosesPlan}`)).text()
  expect(night).toContain('Olu Oakes, GP, GMC 7654321, Oak Street')
  expect(night, 'whom to call').toContain('020 7946 0101')
  expect(night).not.toContain('020 7946 0999')
  expect(await oaks(`/plans/${rosesPlan}/helping`)).toMatch(/^200/)
  expect(await desk(`/plans/${rosesPlan}/versions`)).toContain('Olu Oakes (Oak Street)')
  await does(app, drOak, { kind: 'suspend', reason: 'Back in hospital' })
  const mail = (await app.ports.outbox.newest(50)).filter(({ to }) =>
    [larkfield.email, oak.email].includes(to),
  )
  expect(mail.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['team-granted', 'team-signed', 'change-asked']),
  )
  const texts = mail.map(({ subject, text }) => `${subject} ${text.replace(/https?:\S+/g, '')}`).join(' ')
  expect(texts).not.toMatch(/rose|asha|patel|hospital|plan\b|oakes/i)
  expect(await desk(`/plans/${rosesPlan}/review`)).toContain('Back in hospital')
})

test('a team that may approve is asked on its page what holds up its signing: open reports, and that the practice has something to settle', async () => {
  const app = await helped('approve')
  await app.ports.accounts.add(priya)
  const report = {
    kind: 'report-use',
    followed: 'no',
    why: 'other',
    happened: ['died'],
    wrong: ['medicines'],
  } as const
  await does(app, priya, { ...report, text: 'Wrong dose', isForNext: true })
  await does(app, priya, { ...report, text: 'For the desk alone' })
  app.later(60)
  await does(app, drOak, { kind: 'open-new-version' })
  const told = { text: 'Between us: my husband hits me', alone: 'yes' }
  await (await app.as(rose)).post(`/plans/${rosesPlan}/private-word`, told)
  const oaks = await reading(app, drOak)
  const pages = async () => {
    const { draftVersion } = await app.ports.plans.load(rosesPlan)
    const review = await oaks(`/plans/${rosesPlan}/review`)
    return { review, all: `${review}${await oaks(`/plans/${rosesPlan}/approval?seen=${draftVersion}`)}` }
  }
  await expect(signAtOak(app)).rejects.toThrow('disclosures-open')
  const before = await pages()
  expect(before.review).toMatch(/told to the practice alone[\s\S]*Wrong dose/)
  expect(before.all).not.toMatch(
    /Between us|They died|What happened|hurt or frightened|For the desk alone|(use-reports|disclosures)\/\d/,
  )
  const open = openDisclosures(await app.ports.plans.load(rosesPlan))
  expect(open.map(({ kind }) => kind)).toEqual(['danger', 'alone'])
  for (const { version: disclosure } of open) {
    const became = { kind: 'settle-disclosure', disclosure, done: ['alone'] } as const
    const words = { ...became, text: 'I called her, and we spoke alone.' }
    expect(await oaks(`/plans/${rosesPlan}/disclosures/${disclosure}`)).toMatch(/^404/)
    await expect(does(app, drOak, words)).rejects.toThrow('no-such-place')
    await does(app, helen, words)
  }
  await expect(signAtOak(app)).rejects.toThrow('RULE-SIGN-9')
  expect((await pages()).all).toContain('RULE-SIGN-9')
  await signAtOak(app, ['RULE-SIGN-9'])
})

test('who has no practice and nothing approved is offered no team to let in; once it is handed over the page says what a team would see', async () => {
  const app = await planIn('d')
  await app.ports.practices.add(oak)
  await app.ports.accounts.add(drOak)
  const [hers, page] = [await app.as(rose), `/plans/${rosesPlan}/teams`]
  const begun = await (await hers.get(page)).text()
  expect(begun).toContain('so a team would find nothing')
  expect(begun).not.toContain('Let this team use it')
  expect(led(await hers.post(page, { team: oak.id, 'team.may': 'read', despite: 'yes' }))).toBe(page)
  expect((await app.ports.plans.load(rosesPlan)).teams).toBeUndefined()
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const handedOver = await (await hers.get(page)).text()
  expect(handedOver).toMatch(/a team that may only read sees your name[\s\S]*Let this team use it/)
})

test('two teams in one draft: each reads who has it in hand and of which team, and neither signs over what the other wrote meanwhile', async () => {
  const app = await helped('write')
  await app.ports.accounts.add(crisisNurse)
  await does(app, drOak, { kind: 'open-new-version' })
  const [oaks, desk] = [await reading(app, drOak), await reading(app, helen)]
  const review = `/plans/${rosesPlan}/review`
  await does(app, drOak, { kind: 'claim' })
  expect(await desk(review)).toMatch(/Being read by[^.]*Olu Oakes \(Oak Street\)/)
  expect(await desk('/reviews')).toContain('Olu Oakes (Oak Street)')
  await does(app, helen, { kind: 'claim' })
  expect(await oaks(review)).toContain('Dr Helen Marsh')
  await does(app, drOak, { kind: 'pass-on', to: { id: crisisNurse.id, name: crisisNurse.name } })
  expect(await desk(review), 'nobody of the practice').toContain('Nia Nurse (Oak Street)')
  const { version: read } = await app.ports.plans.load(rosesPlan)
  const beside = { section: 'matters', at: ['matters.value'], text: 'She told me so on Monday.' }
  await does(app, helen, { kind: 'add-words', ...beside })
  await expect(does(app, drOak, { kind: 'accept', section: 'matters', read })).rejects.toThrow('draft-moved')
  expect(await oaks(`${review}/matters`)).toMatch(
    /She told me so on Monday\.[\s\S]*Helen Marsh|Helen Marsh[\s\S]*She told me so/,
  )
})
