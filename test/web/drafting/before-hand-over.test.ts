import { expect, test } from 'vitest'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { larkfield, led, rose } from '#test/kit/an-app.ts'
import { oak } from '#test/kit/oak-street.ts'
import { planIn } from '#test/web/frame/plan-states.ts'
import { helped, scope } from '#test/web/review/a-helped-plan.ts'

const base = `/plans/${rosesPlan}`

test.each([
  ['d', /Until one of them has approved it, nobody in urgent care can read it\./],
  ['a', /Your approved plan stays as it is until then: people who come to help in an emergency can read it/],
  ['c', /Your approved plan stays as it is until then/],
  [
    's',
    /Your approved plan is suspended since [^:]*: nobody in urgent care can read it\. Handing over does not end that/,
  ],
  [
    'w',
    /Sharing of your plan was stopped on [^:]*: nobody in urgent care can read it, until one of them approves/,
  ],
] as const)('the hand-over of a plan in state %s says what urgent care reads now', async (state, says) => {
  const it = await planIn(state)
  const page = await (await (await it.as(rose)).get(`${base}/submission`)).text()
  expect(page).toMatch(says)
  expect(page.includes('Until one of them has approved it')).toBe(state === 'd')
})

test('after the hand-over of a suspended plan nobody is told that its approval alone opens it', async () => {
  const it = await planIn('s')
  await does(it, rose, scope('urgent-care'))
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  const page = await (await (await it.as(rose)).get(`${base}/handed-over`)).text()
  const [, panel = ''] = page.split('aria-labelledby="help-now"')
  expect(panel.split('</section>')[0], 'whom to call now').toContain('href="tel:999"')
  expect(page, 'that paper helps is said with the way to it').toContain(`href="${base}/prints"`)
  expect(page).toContain('Your approved plan stays suspended')
  expect(page).not.toContain('Until it is approved, nobody')
})

test('at the question of sharing stands what each answer does to which team, and afterwards what it did', async () => {
  const app = await helped('write')
  const hers = await app.as(rose)
  const page = async (path: string) => await (await hers.get(`${base}/${path}`)).text()
  const hint = (html: string, choice: string) =>
    new RegExp(`value="${choice}"[\\s\\S]*?</label>\\s*(<div class="[^"]*hint"[^>]*>[^<]*)?`).exec(
      html,
    )?.[1] ?? ''
  await does(app, rose, scope('urgent-and-care-team'))
  expect(hint(await page('submission'), 'urgent-care')).toMatch(
    /Oak Street[^<]* can use your plan now\. If you choose this and hand it over, that team sees nothing more/,
  )
  expect(hint(await page('submission'), 'urgent-and-care-team')).toBe('')
  await does(app, rose, scope('urgent-care'))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect(await page('handed-over')).toMatch(
    new RegExp(
      `Paused, and seeing nothing of the plan now[^<]*<strong><bdi>Oak Street[^<]*</bdi></strong>\\. <a href="${base}/teams">`,
    ),
  )
  await does(app, rose, { kind: 'take-back' })
  app.later(60)
  const undoing = await page('submission')
  expect(hint(undoing, 'urgent-and-care-team')).toMatch(
    /Oak Street[^<]* is paused[^<]*does not let it in again/,
  )
  expect(hint(undoing, 'urgent-care')).toBe('')
  await does(app, rose, scope('urgent-and-care-team'))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect(await page('handed-over')).toContain('Paused, and seeing nothing of the plan now')
  const given = await hers.post(`${base}/teams`, { team: oak.id, 'team.may': 'read', despite: 'yes' })
  expect([given.status, led(given)]).toEqual([303, `${base}/teams?done=given`])
  expect(await page('handed-over')).not.toContain('Paused, and seeing nothing')
})
