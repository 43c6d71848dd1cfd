import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { danielsVoice, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { daniel, helen, larkfield, led, rose } from '#test/kit/an-app.ts'
import { drOak, oak, reading, signAtOak } from '#test/kit/oak-street.ts'
import { planIn } from '#test/web/frame/plan-states.ts'
import { helped, scope } from '#test/web/review/a-helped-plan.ts'

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
    /No other team can see it now[\s\S]*Paused teams<\/h2>[\s\S]*Oak Street[\s\S]*Paused since [\s\S]*because you said then/,
  )
  const desk = await reading(app, helen)
  expect(await desk(`/plans/${rosesPlan}/review`)).toMatch(
    /Changed since version 2[\s\S]*nothing of the plan since it was said[^.]*Oak Street/,
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
  await does(app, rose, { kind: 'take-back' })
  app.later(60)
  const send = await (await reading(app, rose))(`/plans/${rosesPlan}/submission`)
  expect(send).toMatch(/They go on, also if you say no again[^<]*<strong><bdi>Oak Street/)
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect(await oaks(draft), 'let by herself after her no, which is the same').toMatch(/^200/)
  expect(await (await reading(app, rose))(teams)).not.toContain('Paused since')
  const rows = () => app.ports.plans.helpedBy(oak.id, '2026-11-22')
  expect(await rows()).toHaveLength(1)
  await does(app, helen, scope('urgent-care'))
  expect(await oaks(draft), 'her no, as a clinician writes it down').toMatch(/^404/)
  expect(await rows()).toEqual([])
  expect(await (await reading(app, rose))(teams)).toMatch(
    /Paused since [^<]*because Dr Helen Marsh wrote down then/,
  )
  expect(await desk(teams)).toMatch(/Paused since [^<]*because Dr Helen Marsh wrote down/)
})

test('who says while the plan is in hands that no other team is given it pauses them at once, and reads that nothing else was handed over', async () => {
  const app = await helped('write')
  await does(app, drOak, { kind: 'open-new-version' })
  await does(app, rose, scope('urgent-and-care-team'))
  app.later(60)
  const oaks = await reading(app, drOak)
  const theirs = ['review', 'helping'].map((page) => `/plans/${rosesPlan}/${page}`)
  for (const path of theirs) expect(await oaks(path), path).toMatch(/^200/)
  const hers = await app.as(rose)
  const agrees = {
    ...{ 'share.basis': 'person-consents', 'share.scope': 'urgent-care', 'sign.personStatement': 'mine' },
    ...{ asked: 'share.basis share.scope sign.personStatement share.readBy', practice: larkfield.id },
  }
  const again = () => hers.post(`/plans/${rosesPlan}/submission`, agrees)
  const teams = `/plans/${rosesPlan}/teams`
  expect(led(await again())).toBe(`${teams}?done=kept`)
  const page = await (await hers.get(`${teams}?done=kept`)).text()
  expect(page).toMatch(/nothing else was handed over[\s\S]*Oak Street[\s\S]*Paused since/)
  for (const path of [...theirs, `/urgent/${rosesPlan}`]) expect(await oaks(path), path).toMatch(/^404/)
  expect(await oaks('/reviews/helping')).not.toContain('PATEL')
  expect(led(await again()), 'pressed twice').toBe(`/plans/${rosesPlan}/handed-over`)
  const unasked = {
    ...{ team: oak.id, 'team.may': 'approve', 'team.agreedBy': 'person', 'team.agreedHow': 'Said yes.' },
    ...{
      'team.agreedOn.day': '22',
      'team.agreedOn.month': '11',
      'team.agreedOn.year': '2026',
      despite: 'yes',
    },
  }
  expect((await (await app.as(helen)).post(teams, unasked)).status).toBe(422)
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
  const ahead = await atDesk.post(page, { ...agreed, 'team.agreedOn.year': '2099' })
  const told = await ahead.text()
  expect([ahead.status, told]).toEqual([422, expect.stringContaining('this is still to come, so check it')])
  expect(told, 'not the day until which they are let').toContain('href="#team-agreedOn-day"')
  for (const typed of ['value="2099"', 'Asked, said yes.']) expect(told).toContain(typed)
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

test('what was chosen beside a plan that is begun after the session ran out stands there again, the practice among it', async () => {
  const app = await planIn('d')
  await app.ports.practices.add(oak)
  const hers = await app.as(drOak)
  app.later(3600)
  const late = await hers.post('/reviews/for-somebody', {
    ...{ 'for.name': 'Joan', 'for.with': 'another', practice: larkfield.id },
  })
  expect(led(late)).toContain('kept=1')
  const again = await (await (await app.as(drOak)).get('/reviews/for-somebody')).text()
  expect(again).toContain('value="Joan"')
  expect(again).toMatch(new RegExp(`<option value="${larkfield.id}" selected`))
})

test('a hospice begins a plan for the GP practice of the person alone, and is told where there is none', async () => {
  const app = await planIn('d')
  await app.ports.practices.add({ ...oak, kind: 'hospice' })
  const hers = await app.as(drOak)
  const asked = await (await hers.get('/reviews/for-somebody')).text()
  expect(asked).toContain('Which GP practice looks after them?')
  expect(asked, 'nobody is asked whether it is the hospice’s own').not.toMatch(/name="for\.with"|Ours/)
  expect(asked).toContain('The plan is at once with their GP practice')
  const agreed = { 'for.agreedBy': 'person', 'for.agreedHow': 'Asked at home, said yes.' }
  const whom = { 'for.name': 'Joan', ...agreed, asked: 'for.name for.with for.agreedBy for.agreedHow' }
  for (const more of [{}, { 'for.with': 'ours' }, { 'for.with': 'ours', practice: oak.id }]) {
    const unsaid = await hers.post('/reviews/for-somebody', { ...whom, ...more })
    expect([unsaid.status, await unsaid.text()].join(' ')).toMatch(
      /^422 [\s\S]*choose the practice that looks after them/,
    )
  }
  const begun = led(await hers.post('/reviews/for-somebody', { ...whom, practice: larkfield.id }))
  expect(await (await hers.get(begun)).text()).toContain('This plan is with Larkfield Surgery')
  expect(await (await (await app.as(helen)).get('/reviews')).text()).toContain('Joan')
  await app.ports.practices.change({ ...larkfield, kind: 'hospice' })
  const nowhere = await (await hers.get('/reviews/for-somebody')).text()
  expect(nowhere).toContain('Plans are handed to GP practices alone, and none is open here.')
  expect(nowhere).not.toContain('for.name')
  expect((await hers.post('/reviews/for-somebody', { ...whom, practice: larkfield.id })).status).toBe(422)
})
