import type { Browser, Page, Response } from 'playwright-core'
import { beginRuns, found } from './begin-runs.ts'
import { openPage } from './browser.ts'
import { linkTo } from './link-to.ts'
import type { PageKind } from './page-kind.ts'
import { recordingOn, sayInstead } from './say-instead.ts'

type Fields = Readonly<Record<string, string>>
type Opened = Awaited<ReturnType<typeof openPage>>

/** The demonstration with everything in it that a page can be about, and a browser for everybody. */
export type EveryWorld = {
  readonly show: (kind: PageKind) => Promise<Opened & { readonly answer: Response }>
  readonly acceptAll: () => Promise<void>
  readonly writeWish: () => Promise<void>
  readonly suspend: () => Promise<void>
  readonly lift: () => Promise<void>
  readonly fillList: (path: string, times: number) => Promise<void>
  readonly askForLinks: (email: string, times: number) => Promise<void>
  readonly tellInPrivate: () => Promise<void>
  readonly handOverAgain: () => Promise<void>
  readonly openAtNight: () => Promise<void>
  readonly withdraw: () => Promise<void>
  readonly choosePlaceTwice: () => Promise<void>
  readonly removeHelper: () => Promise<void>
  readonly agreeOnGuesses: () => Promise<void>
  readonly sayInstead: (path: string) => Promise<void>
}

export const everyWorld = async (browser: Browser, url: string): Promise<EveryWorld> => {
  const visitors = await everybody(browser, url)
  const names = new Map<string, string>()
  const named = (text: string): string =>
    [...names].reduce((so, [name, value]) => so.replaceAll(name, value), text)
  const of = (who: string): Opened => {
    const opened = visitors.get(who)
    if (!opened) throw new Error(`${who} is not in the world`)
    return opened
  }
  const get = async (who: string, path: string): Promise<string> =>
    (await of(who).page.request.get(`${url}${named(path)}`)).text()
  const send = async (who: string, path: string, fields: Fields = {}): Promise<string> => {
    const headers = { Origin: url }
    const answer = await of(who).page.request.post(`${url}${named(path)}`, { form: { ...fields }, headers })
    return new URL(answer.url()).pathname
  }
  const world: Asking = { url, names, get, send }
  await prepare(world)
  return {
    show: async (kind) => {
      const opened = of(kind.who)
      opened.complaints.length = 0
      const answer = kind.post
        ? await submit(opened.page, url, { ...kind, at: named(kind.at), post: namedAll(kind.post, named) })
        : await opened.page.goto(new URL(named(kind.at), url).href)
      if (!answer) throw new Error(`nothing came from ${kind.at}`)
      return { ...opened, answer }
    },
    acceptAll: () => acceptAll(world),
    writeWish: () => writeWish(world),
    fillList: async (path, times) => {
      for (let count = 0; count < times; count += 1) await send('rose', path, { item: `item-${count}` })
    },
    askForLinks: async (email, times) => {
      for (let count = 0; count < times; count += 1) await send('nobody', '/sign-in', { email })
    },
    suspend: () => suspend(world),
    lift: async () => void (await send('hannah', '/plans/{WALTER}/life/resumption')),
    agreeOnGuesses: () => agreeOnGuesses(world),
    sayInstead: async (path) => {
      await sayInstead(of('rose').page, `${url}${named(path)}`)
      names.set('{RECORDING}', recordingOn(await get('daniel', '/plans/{ROSE}/recordings')))
    },
    tellInPrivate: async () => {
      await send('marion', '/plans/{MARION}/private-word', { text: 'He hits me.', alone: 'yes' })
      const agenda = await get('hannah', '/plans/{MARION}/review')
      names.set('{DISCLOSURE}', found(/\/disclosures\/(\d+)"/, agenda))
    },
    choosePlaceTwice: () => choosePlaceTwice(world),
    removeHelper: () => removeHelper(world),
    handOverAgain: () => handOverAgain(world),
    openAtNight: async () =>
      void (await send('samira', '/urgent/{WALTER}/reason', { 'access.reason': 'attending' })),
    withdraw: async () => void (await send('walter', '/plans/{WALTER}/withdrawal')),
  }
}

export type Asking = {
  readonly url: string
  readonly names: Map<string, string>
  readonly get: (who: string, path: string) => Promise<string>
  readonly send: (who: string, path: string, fields?: Fields) => Promise<string>
}

const writeWish = async ({ get, send }: Asking): Promise<void> => {
  const path = '/plans/{MARION}/review/matters/at-their-word/matters.statement'
  const read = found(readShown, await get('callum', path))
  await send('callum', path, { read, 'matters.statement': 'Ask Ruth.' })
}

const suspend = async ({ send }: Asking): Promise<void> =>
  void (await send('hannah', '/plans/{WALTER}/life/suspension', { 'suspension.reason': 'An operation' }))

const handOverAgain = async ({ get, send }: Asking): Promise<void> => {
  const page = await get('walter', '/plans/{WALTER}/submission')
  const practice = found(/value="([^"]+)"[^>]* name="practice"/, page)
  const agreed = {
    'share.basis': 'person-consents',
    'share.scope': 'urgent-care',
    'sign.personStatement': 'mine',
  }
  await send('walter', '/plans/{WALTER}/submission', { practice, ...agreed })
}

const staff = ['hannah', 'callum', 'nora', 'samira', 'tom', 'erin', 'imogen']
const home = ['rose', 'daniel', 'walter', 'marion']

const everybody = async (browser: Browser, url: string): Promise<ReadonlyMap<string, Opened>> => {
  const visitors = new Map<string, Opened>()
  for (const who of ['nobody', 'guest', ...staff, ...home]) {
    const opened = await openPage(browser)
    visitors.set(who, opened)
    if (!['nobody', 'guest'].includes(who))
      await opened.page.request.post(`${url}/demo/sign-in/${who}`, { form: {}, headers: { Origin: url } })
  }
  return visitors
}

const namedAll = (fields: Fields, named: (text: string) => string): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, named(value)]))

const guestsEmail = 'guest@kin.example'

const prepare = async ({ url, names, get, send }: Asking): Promise<void> => {
  for (const who of ['rose', 'walter', 'marion'])
    names.set(`{${who.toUpperCase()}}`, found(/"\/plans\/([\w-]+)"/, await get(who, '/plans')))
  const wanted = found(/\/reviews\/wanted\/([\w-]+)\/plan"/, await get('hannah', '/reviews/wanted'))
  names.set('{WANTED}', wanted)
  names.set('{PRACTICE}', found(/"\/practices\/([\w-]+)\/people"/, await get('erin', '/practices')))
  const papers = await get('hannah', '/plans/{MARION}/authority')
  names.set('{HELPER}', found(/\/authority\/([\w-]+)"/, papers))
  names.set('{READ}', found(readShown, await get('walter', '/plans/{WALTER}/start/reason')))
  names.set('{STAFF}', found(/"\/people\/([\w-]+)"/, await get('erin', '/practices/{PRACTICE}/people')))
  const invitation = {
    'helper.name': 'Sam Reed',
    'helper.relationship': 'Friend',
    'helper.email': guestsEmail,
  }
  await send('rose', '/plans/{ROSE}/carers', invitation)
  const helpers = await get('rose', '/plans/{ROSE}/carers')
  names.set('{DANIEL}', found(/\/carers\/([\w-]+)\/removal"[^/]*Daniel/, helpers))
  await send('guest', '/sign-in', { email: guestsEmail })
  await send('guest', new URL(await linkTo(url, guestsEmail)).pathname)
  const begun = await send('daniel', '/plans/for-somebody', {
    'for.name': 'Ada',
    'for.relationship': 'nephew',
  })
  names.set('{ASKED}', found(/\/questions\/(\d+)"/, await get('rose', '/plans/{ROSE}/left-open')))
  names.set('{BEGUN}', begun.replace('/plans/', ''))
  await send('daniel', '/plans/{BEGUN}/hand-to-person')
  await send('nobody', '/sign-in', { email: 'nobody@home.example' })
  names.set('{LINK}', new URL(await linkTo(url, 'nobody@home.example')).pathname)
  const agenda = await get('hannah', '/plans/{MARION}/review')
  names.set('{QUESTION}', found(/\/questions\/(\d+)\/reply/, agenda))
  const read = found(readShown, await get('hannah', '/plans/{MARION}/review/home'))
  await send('hannah', '/plans/{MARION}/review/home', { read, 'home.keySafePresent': 'yes' })
  const thin = await send('hannah', '/reviews/for-somebody', { 'for.name': 'Joan' })
  names.set('{THIN}', thin.replace('/plans/', '').replace('/review', ''))
  await beginRuns({ names, get, send })
}

const choosePlaceTwice = async ({ get, send }: Asking): Promise<void> => {
  const places = [
    ['care-first', 'place.care1', 'hospice'],
    ['care-second', 'place.care2', 'own-home'],
    ['care-first', 'place.care1', 'own-home'],
  ] as const
  for (const [step, field, choice] of places) {
    const path = `/plans/{ROSE}/places/${step}`
    await send('rose', path, { read: found(readShown, await get('rose', path)), [field]: choice })
  }
  found(/(Needs another look)/, await get('rose', '/plans/{ROSE}/places/check'))
}

const removeHelper = async ({ send }: Asking): Promise<void> => {
  await send('rose', '/plans/{ROSE}/carers/{DANIEL}/removal')
}

/** What a plan for the last years cannot be approved without, by chapter. */
const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  places: { 'death.expected': 'The community nurses verify it.' },
  contacts: {
    'team.advice24h.rows': 'row-1',
    'team.advice24h.row-1.who': 'Elm Hospice',
    'team.advice24h.row-1.phone': '01632 960 400',
    'team.advice24h.row-1.hours': 'Day and night',
  },
  health: { 'antic.issued': 'not-needed' },
}

const acceptAll = async ({ names, get, send }: Asking): Promise<void> => {
  const review = await get('hannah', '/plans/{MARION}/review')
  const crises = await get('hannah', '/plans/{MARION}/review/crisis')
  const team = ['crisis.clinicianAction', 'crisis.escalateWhen', 'crisis.agreedWith']
  const answers = Object.fromEntries(team.map((field) => [`choking:${field}`, 'As we agreed today.']))
  await send('hannah', '/plans/{MARION}/review/crisis', {
    read: found(readShown, crises),
    ...answers,
    'choking:crisis.reviewOn.on.day': '1',
    'choking:crisis.reviewOn.on.month': '3',
    'choking:crisis.reviewOn.on.year': '2027',
    'choking:crisis.reviewOn.by': 'Dr Hannah Whitcombe',
  })
  for (const [chapter, said] of Object.entries(needed))
    await send('hannah', `/plans/{MARION}/review/${chapter}`, {
      read: found(readShown, await get('hannah', `/plans/{MARION}/review/${chapter}`)),
      ...said,
    })
  await send('hannah', '/plans/{MARION}/review/legal', {
    read: found(readShown, await get('hannah', '/plans/{MARION}/review/legal')),
    'legal.capacity.none': 'none',
  })
  const stands = 'As we agreed today.'
  await send('hannah', '/plans/{MARION}/review/recommendations', {
    read: found(readShown, await get('hannah', '/plans/{MARION}/review/recommendations')),
    ...{ 'rec.summary': stands, 'rec.reasoning': stands, 'rec.interventions.none': 'none' },
    ...{ 'rec.goal': 'balance', 'rec.hospital': 'not-discussed', 'rec.criticalCare': 'not-discussed' },
  })
  for (const [, path = ''] of review.matchAll(/"(\/plans\/[\w-]+\/questions\/\d+\/reply)"/g))
    await send('hannah', path, { 'reply.how': 'carried' })
  for (const [, path = ''] of review.matchAll(/"(\/plans\/[\w-]+\/review\/[\w-]+)#main"/g))
    await send('hannah', path, {
      read: found(readShown, await get('hannah', '/plans/{MARION}/review/crisis')),
      do: 'accept',
    })
  const signing = await get('hannah', '/plans/{MARION}/approval')
  for (const part of ['day', 'month', 'year'])
    names.set(
      `{${part.toUpperCase()}}`,
      found(new RegExp(`nextReview\\.${part}"[^>]* value="(\\d+)"`), signing),
    )
}
const readShown = /name="read" value="(\d+)"/

/** Sends what a form of ours, or of another site, would send, and waits for the page that comes of it. */
const submit = async (page: Page, url: string, kind: PageKind): Promise<Response> => {
  await page.goto(kind.from === 'elsewhere' ? 'about:blank' : `${url}/help-now`)
  const coming = page.waitForResponse(
    (response) => response.request().isNavigationRequest() && response.status() !== 303,
  )
  await page.evaluate(
    ({ action, fields, enctype }) => {
      const form = document.createElement('form')
      form.method = 'post'
      form.action = action
      form.enctype = enctype
      for (const [name, value] of fields) {
        const input = document.createElement('textarea')
        input.name = name
        input.value = value
        form.append(input)
      }
      document.body.append(form)
      form.submit()
    },
    { action: `${url}${kind.at}`, fields: Object.entries(kind.post ?? {}), enctype: kind.enctype ?? '' },
  )
  const answer = await coming
  const landed = (at: string): string => at.split('#')[0] ?? at
  await page.waitForURL(({ href }) => landed(href) === landed(answer.url()))
  return answer
}

/** She sorts cards, a helper guesses, and both agree to see both. */
const agreeOnGuesses = async ({ get, send }: Asking): Promise<void> => {
  const sorted = [
    ['more', { 'matters.more': 'cards' }],
    ['cards-people', { 'matters.cardsPeople.near': 'very', 'matters.cardsPeople.pets': 'somewhat' }],
  ] as const
  for (const [step, fields] of sorted) {
    const path = `/plans/{ROSE}/matters/${step}`
    await send('rose', path, { read: found(readShown, await get('rose', path)), ...fields })
  }
  const guessed = { 'guess.people.near': 'not', 'guess.people.pets': 'somewhat' }
  await send('daniel', '/plans/{ROSE}/guess/people', guessed)
  await send('daniel', '/plans/{ROSE}/guess', { do: 'agree' })
  await send('rose', '/plans/{ROSE}/guesses/{DANIEL}', { do: 'agree' })
  found(/(To talk about)/, await get('daniel', '/plans/{ROSE}/guess'))
}
