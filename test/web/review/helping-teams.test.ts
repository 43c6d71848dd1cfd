import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { openDisclosures } from '#src/plan/disclosure.ts'
import { accountId } from '#src/plan/ids.ts'
import { danielsVoice, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, daniel, helen, larkfield, led, priya, rose } from '#test/kit/an-app.ts'
import { drOak, oak, reading, signAtOak } from '#test/kit/oak-street.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

const crisisNurse = {
  ...drOak,
  ...{ id: accountId('account-nurse'), email: 'nia@example.org', name: 'Nia Nurse' },
  duty: { ...drOak.duty, jobRole: 'Home treatment team nurse, band 6' },
}

const scope = (to: string) => says({ section: 'submission', step: 'agree' }, { 'share.scope': to })

/** Approved at Larkfield; Rose lets Oak Street do this much with it, from her own page. */
const helped = async (may: 'read' | 'write' | 'approve'): Promise<AnApp> => {
  const app = await planIn('a')
  await app.ports.practices.add(oak)
  await app.ports.accounts.add(drOak)
  const hers = await app.as(rose)
  const given = await hers.post(`/plans/${rosesPlan}/teams`, {
    team: oak.id,
    'team.may': may,
    despite: 'yes',
  })
  expect(led(given)).toBe(`/plans/${rosesPlan}/teams?done=given`)
  app.later(60)
  return app
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

test('who hands over and says that no other team is given it pauses those that were let, until one is let anew', async () => {
  const app = await helped('approve')
  const given = { team: oak.id, 'team.may': 'write', despite: 'yes' }
  await does(app, rose, scope('urgent-and-care-team'))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const draft = `/plans/${rosesPlan}/review/matters`
  expect(await (await reading(app, drOak))(draft)).toMatch(/^200/)
  await signAtOak(app, ['RULE-SIGN-11'])
  app.later(60)
  await does(app, rose, scope('urgent-care'))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const oaks = await reading(app, drOak)
  for (const path of [draft, `/plans/${rosesPlan}/helping`, `/urgent/${rosesPlan}`])
    expect(await oaks(path), path).toMatch(/^404/)
  for (const list of ['/reviews', '/reviews/helping']) expect(await oaks(list), list).not.toContain('PATEL')
  const teams = `/plans/${rosesPlan}/teams`
  expect(await (await reading(app, rose))(teams)).toMatch(
    /Oak Street[\s\S]*Paused since [\s\S]*because you said then/,
  )
  const desk = await reading(app, helen)
  expect(await desk(`/plans/${rosesPlan}/review`)).toMatch(
    /Changed since version 2[\s\S]*nothing of the plan since the hand-over:[^.]*Oak Street/,
  )
  expect(await desk(teams)).toMatch(/Paused since [\s\S]*Not to be given to others/)
  const hers = await app.as(helen)
  const agreed = {
    ...{ ...given, 'team.agreedBy': 'person', 'team.agreedHow': 'Asked, said yes.' },
    ...{ 'team.agreedOn.month': '11', 'team.agreedOn.year': '2026' },
  }
  const today = String(new Date(app.ports.clock.now()).getUTCDate())
  for (const more of [{ 'team.agreedOn.day': today }, { 'team.agreedOn.day': '1', askedSince: 'yes' }]) {
    const refused = await hers.post(teams, { ...agreed, ...more })
    expect([refused.status, await refused.text()].join(' ')).toMatch(/^422 [\s\S]*href="#askedSince"/)
  }
  const asked = { ...agreed, 'team.agreedOn.day': today, askedSince: 'yes' }
  expect(led(await hers.post(teams, asked))).toBe(`${teams}?done=given`)
  expect(await oaks(draft)).toMatch(/^200/)
  await does(app, rose, { kind: 'take-back' })
  app.later(60)
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect(await oaks(draft), 'the same said anew').toMatch(/^404/)
  expect(led(await (await app.as(rose)).post(teams, given))).toBe(`${teams}?done=given`)
  expect(await oaks(draft)).toMatch(/^200/)
})

test('a clinician writes down how it was agreed, and none whom the person shut out is let in unread', async () => {
  const app = await planIn('a')
  await app.ports.practices.add(oak)
  await app.ports.accounts.add(drOak)
  await does(app, rose, says({ section: 'papers', step: 'more' }, { 'papers.more': ['unseen'] }))
  await does(app, rose, says({ section: 'papers', step: 'unseen' }, { 'share.exclusions': ['The Grange'] }))
  app.later(60)
  const atDesk = await app.as(helen)
  const page = `/plans/${rosesPlan}/teams`
  const agreed = {
    ...{ team: oak.id, 'team.may': 'read', 'team.agreedBy': 'person', 'team.agreedHow': 'Asked, said yes.' },
    ...{ 'team.agreedOn.day': '22', 'team.agreedOn.month': '11', 'team.agreedOn.year': '2026' },
    // Rose handed it over for emergencies and her practice only.
    askedSince: 'yes',
  }
  expect(await (await atDesk.get(page)).text(), 'not handed over').not.toContain('The Grange')
  const unread = await atDesk.post(page, agreed)
  expect([unread.status, await unread.text()].join(' ')).toMatch(
    /^422 [\s\S]*say that the team is none of these/,
  )
  const as = async (by: string) => {
    const answer = await atDesk.post(page, { ...agreed, 'team.agreedBy': by, despite: 'yes' })
    return `${answer.status} ${await answer.text()}`
  }
  const unrecorded = /^422 [\s\S]*no record says that the person cannot decide about sharing/
  expect(await as('for-them')).toMatch(/^422 [\s\S]*papers that were seen/)
  expect(await as('best-interests'), 'she decides herself').toMatch(unrecorded)
  const seen = { kind: 'record-authority', carer: danielsVoice, reference: 'seen' } as const
  await does(app, helen, { ...seen, document: 'lpa-hw' })
  expect(await as('for-them'), 'she decides herself').toMatch(unrecorded)
  await does(app, helen, { kind: 'end-authority', carer: danielsVoice })
  await does(app, helen, { ...seen, document: flows.parental })
  expect(await as('for-them'), 'of a child').toMatch(/^303/)
  expect(led(await atDesk.post(page, { ...agreed, despite: 'yes' }))).toBe(`${page}?done=given`)
  app.later(3 * 3600)
  expect(await (await reading(app, rose))(`/plans/${rosesPlan}`)).toContain(
    'Dr Helen Marsh changed which other teams may use your plan.',
  )
  const home = await (await reading(app, rose))(page)
  expect(home).toMatch(/Oak Street[\s\S]*Dr Helen Marsh[\s\S]*22 November 2026[\s\S]*Asked, said yes\./)
  const daniels = await (await app.as(daniel)).post(page, { ...agreed, despite: 'yes' })
  expect(daniels.status, 'a helper').toBe(404)
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
  const report = { kind: 'report-use', helped: 'no', wrong: ['medicines'] } as const
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
    /Between us|hurt or frightened|For the desk alone|(use-reports|disclosures)\/\d/,
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

test('a team that serves several practices begins a plan for the practice whose person it is, and may write in it', async () => {
  const app = await planIn('d')
  await app.ports.practices.add(oak)
  const hers = await app.as(drOak)
  const whom = { 'for.name': 'Joan', 'for.with': 'another' }
  const unsaid = await hers.post('/reviews/for-somebody', whom)
  expect([unsaid.status, await unsaid.text()].join(' ')).toMatch(
    /^422 [\s\S]*choose the practice that looks after them/,
  )
  const asked = 'for.name for.with for.agreedBy for.agreedHow'
  const unagreed = await hers.post('/reviews/for-somebody', { ...whom, asked, practice: larkfield.id })
  expect([unagreed.status, await unagreed.text()].join(' ')).toMatch(/^422 [\s\S]*Who agreed that your team/)
  const agreed = { 'for.agreedBy': 'person', 'for.agreedHow': 'Asked at home, said yes.' }
  const begun = led(
    await hers.post('/reviews/for-somebody', { ...whom, ...agreed, asked, practice: larkfield.id }),
  )
  expect(begun).toMatch(/review$/)
  const home = begun.replace(/\/review$/, '')
  expect(await (await hers.get(begun)).text()).toContain('This plan is with Larkfield Surgery')
  const desk = await app.as(helen)
  expect(await (await desk.get('/reviews')).text()).toContain('Joan')
  expect(await (await desk.get(`${home}/teams`)).text()).toMatch(/Oak Street[\s\S]*Asked at home, said yes\./)
  expect((await desk.post(`${home}/teams/${oak.id}/end`)).status).toBe(303)
  expect((await hers.get(begun)).status).toBe(404)
  expect((await hers.get(`${home}/hand-to-person`)).status).toBe(404)
})
