import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { seedDemonstration } from '#src/demo/seed.ts'
import { isNhsNumber } from '#src/flow/fields.ts'
import { withItems } from '#src/flow/path.ts'
import { profileOf } from '#src/plan/quality/audit.ts'
import { type PlanRow, sectionState } from '#src/plan/reads/plan-row.ts'
import { pathIn, voicesOf } from '#src/plan/reads/reading.ts'
import { readingHints } from '#src/plan/reads/reading-hints.ts'
import { aBrowser } from '#test/kit/a-browser.ts'
import { sectionsWithNeed } from '#test/kit/a-newcomers-field.ts'
import { type AnApp, anApp, helen, led } from '#test/kit/an-app.ts'
import { type DemoPersonKey, demoPeople } from '#views/demo/people.en.ts'

const keys: readonly DemoPersonKey[] = [
  'rose',
  'daniel',
  'hannah',
  'callum',
  'nora',
  'samira',
  'tom',
  'erin',
  'imogen',
  'walter',
  'marion',
  'peter',
  'ruth',
  'harold',
  'edith',
  'tariq',
  'joy',
  'morag',
  'amina',
  'jana',
  'kwame',
  'nessa',
  'dmytro',
  'ivy',
]

const accountOf = async ({ ports }: AnApp, key: DemoPersonKey) => {
  const account = await ports.accounts.findByEmail(demoPeople[key].email)
  if (!account) throw new Error(`no ${key}`)
  return account
}

const planOf = async (app: AnApp, key: DemoPersonKey): Promise<PlanRow> => {
  const [row] = await app.ports.plans.ownedBy((await accountOf(app, key)).id)
  if (!row) throw new Error(`${key} has no plan`)
  return row
}

describe('the demonstration', () => {
  test('starts with a question that nobody in it answers: the plan waits with the practice, and the log says for what', async () => {
    const app = await anApp(true, { ...flows, sections: sectionsWithNeed })
    expect((await planOf(app, 'walter')).status).toBe('in-review')
    expect(app.logged).toContainEqual(expect.objectContaining({ fields: 'newcomer.decision' }))
  })

  test('says in three lines what this is, and lists everybody once', async () => {
    const app = await anApp(true)
    expect(led(await app.stranger.get('/'))).toBe('/demo')
    const page = await (await app.stranger.get('/demo')).text()
    expect(page.match(/sayso-door__line/g)).toHaveLength(3)
    for (const key of keys) expect(page.split(`action="/demo/sign-in/${key}"`)).toHaveLength(2)
    expect(keys.toSorted()).toEqual(Object.keys(demoPeople).toSorted())
  })

  test('lets anybody be each of them with one press, and a page is there; nobody else is known', async () => {
    const app = await anApp(true)
    for (const key of keys) {
      const browser = aBrowser(app.composed.app)
      expect(led(await browser.post(`/demo/sign-in/${key}`)), key).toBe('/')
      const start = led(await browser.get('/'))
      const page = await browser.get(start)
      expect(page.status, key).toBe(200)
      expect(await page.text(), key).toContain(demoPeople[key].name)
    }
    for (const key of ['nobody', '__proto__', 'constructor', 'toString'])
      expect((await app.stranger.post(`/demo/sign-in/${key}`)).status, key).toBe(404)
  })

  test('is filled once: a second start adds nothing', async () => {
    const app = await anApp(true)
    const before = [await app.ports.accounts.staff(), await planOf(app, 'rose'), await planOf(app, 'walter')]
    await seedDemonstration(app.ports)
    expect([
      await app.ports.accounts.staff(),
      await planOf(app, 'rose'),
      await planOf(app, 'walter'),
    ]).toEqual(before)
    expect(await app.ports.practices.all()).toHaveLength(2)
  })

  test('gives Rose a plan that is half done, and her son a voice in it', async () => {
    const app = await anApp(true)
    const rose = await planOf(app, 'rose')
    const plan = await app.ports.plans.load(rose.id)
    const states = plan.forms.sections.map(({ section }) => sectionState(plan, 'person', section))
    expect(rose.status).toBe('draft')
    expect(new Set(states)).toEqual(new Set(['completed', 'in-progress', 'not-started']))
    const cared = await app.ports.plans.caredForBy((await accountOf(app, 'daniel')).id)
    expect(cared.map(({ id }) => id)).toEqual([rose.id])
  })

  test('has Walter’s approved plan where a paramedic looks for it', async () => {
    const app = await anApp(true)
    const walter = await planOf(app, 'walter')
    const [hit] = await app.ports.publications.byNameAndBirth('Finch', '1943-05-09')
    const found = hit && (await app.ports.publications.current(hit.plan))
    expect(walter.status).toBe('approved')
    expect(
      readingHints(await app.ports.plans.load(walter.id), app.ports.forms.textChecks),
      'a false alarm',
    ).toEqual([])
    expect(found).toMatchObject({ plan: walter.id, given: 'Walter', away: undefined })
    expect(found?.content.signedBy).toMatchObject({
      name: 'Dr Hannah Whitcombe',
      practice: 'Larkfield Surgery',
    })
    const sections = new Set(found?.content.entries.map(({ section }) => section))
    expect([...sections]).toEqual(expect.arrayContaining(['crisis', 'contacts', 'matters']))
  })

  test('has approved plans for a long-term condition, a failing memory, a learning disability, autism and a mental health crisis, in which nobody was asked about dying', async () => {
    const app = await anApp(true)
    for (const key of ['ruth', 'kwame', 'harold', 'ivy', 'tariq', 'morag', 'nessa', 'dmytro'] as const) {
      const row = await planOf(app, key)
      const plan = await app.ports.plans.load(row.id)
      const found = await app.ports.publications.current(row.id)
      expect(row.status, key).toBe('approved')
      expect(readingHints(plan, app.ports.forms.textChecks), key).toEqual([])
      const parked = voicesOf(plan).flatMap((voice) =>
        plan.forms.sections.flatMap(({ section }) =>
          withItems(pathIn(plan, voice, section)).flatMap(({ path }) => path.parked),
        ),
      )
      expect(parked, `nothing that ${key} or a helper says stands off their path`).toEqual([])
      const missed = profileOf(plan, app.ports.forms.qualityChecks).flatMap(({ missing }) => missing)
      expect(
        missed.map(({ spot }) => spot.at.at(-1)),
        key,
      ).toEqual([])
      const { entries = [], notAsked = [] } = found?.content ?? {}
      expect(entries.length, key).toBeGreaterThan(60)
      const told = [...entries, ...notAsked].filter(({ field }) =>
        /^(place\.death|death\.|place\.later)/.test(field),
      )
      expect(told, key).toEqual([])
    }
  })

  test('has approved plans of a girl of 16, who agreed herself, and of a boy of seven, in his mother’s voice and with his words', async () => {
    const app = await anApp(true)
    const plans = await Promise.all(
      (
        [
          ['Yusuf', '2010-05-19'],
          ['Brandt', '2019-03-14'],
        ] as const
      ).map(async ([family, born]) => {
        const [hit] = await app.ports.publications.byNameAndBirth(family, born)
        return hit && (await app.ports.publications.current(hit.plan))
      }),
    )
    const basis = plans.map((one) => one?.content.entries.find(({ field }) => field === 'share.basis'))
    expect(basis.map((one) => [one?.saidBy.voice, one?.said])).toEqual([
      ['person', { kind: 'answer', value: 'person-consents' }],
      ['team', { kind: 'answer', value: 'parental-responsibility' }],
    ])
    // What the desk recorded of Milo’s mother is frozen with the approval, as what a clinician saw.
    expect(plans.map((one) => one?.content.powersSeen)).toEqual([
      undefined,
      [
        {
          ...{ name: 'Jana Brandt', relationship: 'mother', reference: 'birth certificate' },
          isParental: true,
        },
      ],
    ])
    const voices = plans.map((one) => one?.content.entries.find(({ field }) => field === 'cyp.voice')?.saidBy)
    expect(voices.map((one) => one?.voice)).toEqual(['person', 'carer'])
    for (const one of plans)
      expect(
        one?.content.entries.filter(({ field }) =>
          /^(place\.death|death\.|cyp\.wishes(End|After))/.test(field),
        ),
      ).toEqual([])
    const hannah = aBrowser(app.composed.app)
    await hannah.post('/demo/sign-in/hannah')
    const page = await (await hannah.get(`/urgent/${plans[1]?.plan}`)).text()
    const order = [
      'aged 7',
      '22 kg',
      'Seizure of five minutes',
      'A seizure that does not stop',
      'Parental responsibility',
    ]
    expect(order.map((words) => page.indexOf(words))).toEqual(
      order.map((words) => page.indexOf(words)).toSorted((a, b) => a - b),
    )
    expect(order.filter((words) => !page.includes(words))).toEqual([])
  })

  test('has Marion’s plan in the practice’s queue, with her husband’s other view and their questions', async () => {
    const app = await anApp(true)
    const marion = await planOf(app, 'marion')
    const [practice] = await app.ports.practices.all()
    const queue = practice ? await app.ports.plans.queueOf(practice.id) : []
    expect(queue.map(({ id }) => id)).toEqual([marion.id])
    const plan = await app.ports.plans.load(marion.id)
    const [peter] = Object.keys(plan.carers)
    expect(plan.questions).toHaveLength(3)
    expect(Object.keys(plan.voices)).toEqual(expect.arrayContaining(['person', peter]))
    expect(plan.voices[peter ?? '']?.places?.answers['place.care1']?.said).not.toEqual(
      plan.voices.person?.places?.answers['place.care1']?.said,
    )
  })

  test('uses NHS numbers that nobody has, with a right check digit', async () => {
    const app = await anApp(true)
    for (const key of ['rose', 'walter', 'marion', 'ruth', 'harold', 'tariq', 'morag', 'amina'] as const) {
      const plan = await app.ports.plans.load((await planOf(app, key)).id)
      const said = plan.voices.person?.person?.answers['person.nhsNumber']?.said
      const number = said?.kind === 'answer' ? String(said.value) : ''
      expect(number).toMatch(/^999/)
      expect(isNhsNumber(number)).toBe(true)
    }
  })

  test('has a hospice that two people let help, and to which no plan is handed over', async () => {
    const app = await anApp(true)
    const [nora, walter] = [aBrowser(app.composed.app), aBrowser(app.composed.app)]
    await nora.post('/demo/sign-in/nora')
    const helped = await (await nora.get('/reviews/helping')).text()
    expect(helped).toMatch(/TATE[\s\S]*read and write[\s\S]*FINCH[\s\S]*read</)
    await walter.post('/demo/sign-in/walter')
    const home = `/plans/${(await planOf(app, 'walter')).id}`
    expect(await (await walter.get(`${home}/teams`)).text()).toContain('</strong> (Hospice): ')
    // The page names the team beside the answer that shuts it out; among the practices to choose it does not stand.
    const [, practices = ''] = (await (await walter.get(`${home}/submission`)).text()).split(
      'name="practice"',
    )
    expect([practices.includes('Larkfield'), practices.includes('Werrin')]).toEqual([true, false])
  })

  test('begins a new patient with an empty plan as often as wanted', async () => {
    const app = await anApp(true)
    const [one, other] = [aBrowser(app.composed.app), aBrowser(app.composed.app)]
    const [first, second] = [led(await one.post('/demo/patients')), led(await other.post('/demo/patients'))]
    expect(first).toMatch(/^\/plans\/[\w-]{32}$/)
    expect(second).not.toBe(first)
    expect((await one.get(first)).status).toBe(200)
    expect((await one.get(second)).status).toBe(404)
  })
})

describe('the mail of the demonstration', () => {
  test('stands there, newest first, and its links can be followed', async () => {
    const app = await anApp(true)
    const browser = aBrowser(app.composed.app)
    await browser.post('/sign-in', { email: demoPeople.rose.email })
    const page = await (await browser.get('/demo/mail')).text()
    const [link = ''] = /\/sign-in\/[\w-]{32}/.exec(page) ?? []
    expect(page.indexOf(link)).toBeLessThan(page.indexOf('asked for your help'))
    expect(led(await browser.post(link))).toBe('/')
    expect(await (await browser.get('/plans')).text()).toContain('Rose Adeyemi')
  })
})

describe('where there is no demonstration', () => {
  test.each(['/demo', '/demo/mail'])('%s is not there', async (path) => {
    const app = await anApp()
    expect((await app.stranger.get(path)).status).toBe(404)
  })

  test.each(['/demo/patients', '/demo/sign-in/erin'])('nobody gets in by %s', async (path) => {
    const app = await anApp()
    const answer = await app.stranger.post(path)
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([404, []])
  })

  test('nobody is made up', async () => {
    const app = await anApp()
    expect(
      (await app.ports.accounts.staff()).map(({ email }) => email),
      'the kit’s own clinician',
    ).toEqual([helen.email])
    expect(await app.ports.practices.all()).toEqual([])
  })
})
