import { describe, expect, test } from 'vitest'
import { sendingMail } from '#src/jobs/mail.ts'
import { worker } from '#src/jobs/worker.ts'
import { type Send, sendWith } from '#src/mail/send.ts'
import { secondsLater } from '#src/plan/ids.ts'
import { aMailServer, refusal } from '#test/kit/a-mail-server.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { digestMail, reminderMail } from '#views/mail/mail.ts'
import { english } from '#views/words.ts'

const letter = { kind: 'welcome', subject: 'You can sign in to Sayso now', text: 'Hello,\n' }

const officeOf = (store: AStore, smtpUrl: string) => {
  const logged: unknown[] = []
  const send = sendWith({
    smtpUrl,
    from: 'sayso@example.org',
    baseUrl: 'https://sayso.example.org',
    patience: { connectionMs: 300, socketMs: 300, wholeMs: 5000 },
  })
  return { send, now: store.now, later: secondsLater, keepsText: false, jobs: store.jobs, logged }
}
type Office = Omit<ReturnType<typeof officeOf>, 'send'> & { readonly send: Send }

const senderIn = ({ logged, ...office }: Office) =>
  worker({ ...office, doing: sendingMail(office), log: (entry) => logged.push(entry) }, (error) => {
    throw error
  })

/** Sends what is due, and waits for the end of it. */
const sendDue = async (office: Office): Promise<void> => {
  const sender = senderIn(office)
  await sender.turn()
  await sender.stop()
}

const idsOf = (arrived: readonly { readonly raw: string }[]) =>
  arrived.map(({ raw }) => /^Message-ID: .*$/m.exec(raw)?.[0])

const minutes = (count: number): number => count * 60_000

describe('mail that is due', () => {
  test('is delivered once, however often the job runs', async () => {
    const store = await aStore()
    const server = await aMailServer()
    const office = officeOf(store, server.url)
    await store.outbox.add({ to: 'rose@example.org', ...letter })
    await Promise.all([sendDue(office), sendDue(office)])
    await sendDue(office)
    store.wait(minutes(600))
    await sendDue(office)
    expect(server.arrived.map(({ to }) => to)).toEqual([['rose@example.org']])
    expect((await store.outbox.newest(1))[0]).toMatchObject({ state: 'done', tries: 1 })
  })

  test('leaves no link behind once it is sent, but for the demonstration that shows its mail', async () => {
    for (const [keepsText, text] of [
      [false, ''],
      [true, letter.text],
    ] as const) {
      const store = await aStore()
      const server = await aMailServer()
      await store.outbox.add({ to: 'rose@example.org', ...letter })
      await sendDue({ ...officeOf(store, server.url), keepsText })
      expect((await store.outbox.newest(1))[0]).toMatchObject({ state: 'done', text })
    }
  })

  test('is not held back by what a slow server was given before', async () => {
    const store = await aStore()
    let isSlow = true
    const server = await aMailServer({ beforeTaken: () => (isSlow ? 'silent' : undefined) })
    const { turn, stop } = senderIn(officeOf(store, server.url))
    await store.outbox.add({ to: 'rose@example.org', ...letter })
    await turn()
    while (server.came === 0) await new Promise((later) => setTimeout(later, 5))
    isSlow = false
    await store.outbox.add({ to: 'daniel@example.org', ...letter })
    await turn()
    await stop()
    expect(server.arrived.map(({ to }) => to)).toEqual([['daniel@example.org']])
  })

  test('is not sent once its link works no more, and leaves no words behind', async () => {
    const store = await aStore()
    const server = await aMailServer()
    const office = officeOf(store, server.url)
    for (const kind of ['sign-in', 'welcome'])
      await store.outbox.add({ to: 'rose@example.org', ...letter, kind })
    store.wait(minutes(10))
    await sendDue(office)
    expect(server.arrived).toHaveLength(1)
    expect(office.logged).toMatchObject([{ event: 'mail given up', kind: 'sign-in', reason: 'too old' }])
    expect((await store.outbox.newest(2)).map(({ state, text }) => [state, text])).toEqual([
      ['done', ''],
      ['given-up', ''],
    ])
  })

  test('that moves an account to a new address is sent while its link works, and not after that', async () => {
    const store = await aStore()
    const server = await aMailServer()
    const office = officeOf(store, server.url)
    await store.outbox.add({ to: 'rose@example.org', ...letter, kind: 'new-address' })
    store.wait(minutes(29))
    await sendDue(office)
    await store.outbox.add({ to: 'rose@example.org', ...letter, kind: 'new-address' })
    store.wait(minutes(30))
    await sendDue(office)
    expect(server.arrived).toHaveLength(1)
    expect(office.logged).toMatchObject([{ kind: 'new-address', reason: 'too old' }])
  })

  test('a reminder arrives with its two links whole, and not after its day', async () => {
    const store = await aStore()
    const server = await aMailServer()
    const office = officeOf(store, server.url)
    const baseUrl = 'https://sayso.example.org'
    const plan = 'a'.repeat(64)
    const reminder = reminderMail(english, { plan, isDaily: true, stop: 'b'.repeat(24) }, baseUrl)
    await store.outbox.add({ to: 'rose@example.org', ...reminder })
    await sendDue(office)
    const raw = server.arrived[0]?.raw.replaceAll('=\r\n', '') ?? ''
    expect(raw).toContain(`${baseUrl}/plans/${plan}/one-question\r\n`)
    expect(raw).toContain(`${baseUrl}/reminders/stop/${'b'.repeat(24)}\r\n`)
    expect(raw).toContain('Subject: The reminder you asked for\r\n')
    await store.outbox.add({ to: 'rose@example.org', ...reminder })
    store.wait(minutes(360))
    await sendDue(office)
    expect(server.arrived).toHaveLength(1)
  })

  test('the email of a desk arrives with its numbers and two links whole', async () => {
    const store = await aStore()
    const server = await aMailServer()
    const baseUrl = 'https://sayso.example.org'
    const counts = { waiting: 12, returned: 3, due: 4, overdue: 1 }
    await store.outbox.add({
      to: 'nadia@example.org',
      ...digestMail(english, { counts, practice: undefined }, baseUrl),
    })
    await sendDue(officeOf(store, server.url))
    const raw = server.arrived[0]?.raw.replaceAll('=\r\n', '') ?? ''
    for (const line of [
      'Waiting for your practice: 12',
      'Overdue: 1',
      `${baseUrl}/reviews`,
      `${baseUrl}/account`,
    ])
      expect(raw).toContain(`${line}\r\n`)
    expect(server.arrived.map(({ to }) => to)).toEqual([['nadia@example.org']])
  })

  test('goes out to everybody, each in a mail of their own', async () => {
    const store = await aStore()
    const server = await aMailServer()
    for (const name of ['rose', 'daniel', 'walter'])
      await store.outbox.add({ to: `${name}@example.org`, ...letter })
    await sendDue(officeOf(store, server.url))
    expect(server.arrived.map(({ to }) => to.join()).toSorted()).toEqual([
      'daniel@example.org',
      'rose@example.org',
      'walter@example.org',
    ])
  })

  test('is given up at once, and loudly, when it is refused for good', async () => {
    const store = await aStore()
    const server = await aMailServer({ onRcptTo: (_, __, done) => done(refusal(550, 'no such person')) })
    const office = officeOf(store, server.url)
    await store.outbox.add({ to: 'gone@example.org', ...letter })
    await sendDue(office)
    const [row] = await store.outbox.newest(1)
    expect(row).toMatchObject({ state: 'given-up', tries: 1 })
    expect(office.logged).toEqual([
      {
        level: 'error',
        event: 'mail given up',
        mail: row?.id,
        kind: 'welcome',
        reason: 'EENVELOPE 550',
      },
    ])
    expect(JSON.stringify(office.logged)).not.toContain('gone@')
  })

  test('that was greylisted comes again after a minute and is taken then', async () => {
    const store = await aStore()
    let tries = 0
    const server = await aMailServer({
      onRcptTo: (_, __, done) => done(++tries === 1 ? refusal(451, 'come back') : null),
    })
    const office = officeOf(store, server.url)
    await store.outbox.add({ to: 'rose@example.org', ...letter })
    await sendDue(office)
    store.wait(minutes(0.9))
    await sendDue(office)
    expect([tries, server.arrived.length]).toEqual([1, 0])
    store.wait(minutes(0.2))
    await sendDue(office)
    expect([tries, server.arrived.length]).toEqual([2, 1])
    expect(office.logged).toMatchObject([{ event: 'mail put off', reason: 'EENVELOPE 451' }])
  })

  test('whose connection drops before the server said yes comes again with the same Message-ID', async () => {
    const store = await aStore()
    const dropped: { readonly raw: string }[] = []
    const server = await aMailServer({
      beforeTaken: (mail, close) => {
        if (dropped.length > 0) return undefined
        dropped.push(mail)
        close()
        return 'silent'
      },
    })
    const office = officeOf(store, server.url)
    await store.outbox.add({ to: 'rose@example.org', ...letter })
    await sendDue(office)
    expect((await store.outbox.newest(1))[0]).toMatchObject({ state: 'waiting' })
    store.wait(minutes(1.1))
    await sendDue(office)
    expect(idsOf(server.arrived)).toEqual(idsOf(dropped))
    expect((await store.outbox.newest(1))[0]).toMatchObject({ state: 'done', tries: 2 })
  })

  test('that a hanging server did not take is not lost', async () => {
    const store = await aStore()
    let isHanging = true
    const server = await aMailServer({ beforeTaken: () => (isHanging ? 'silent' : undefined) })
    const office = officeOf(store, server.url)
    await store.outbox.add({ to: 'rose@example.org', ...letter })
    await sendDue(office)
    isHanging = false
    store.wait(minutes(1.1))
    await sendDue(office)
    expect(server.arrived).toHaveLength(1)
  })

  test('waits 1, 5, 15 and 60 minutes, and is given up after about two days', async () => {
    const store = await aStore()
    const office = { ...officeOf(store, 'smtp://127.0.0.1:1'), send: async () => later }
    await store.outbox.add({ to: 'rose@example.org', ...letter })
    const waits: number[] = []
    for (let waited = 0; (await store.outbox.newest(1))[0]?.state === 'waiting'; waited += 1) {
      const before = (await store.outbox.newest(1))[0]?.tries ?? 0
      await sendDue(office)
      const after = (await store.outbox.newest(1))[0]?.tries ?? 0
      if (after > before) waits.push(waited)
      store.wait(minutes(1))
    }
    const gaps = waits.slice(1).map((at, index) => at - (waits[index] ?? 0))
    expect(gaps.slice(0, 4)).toEqual([1, 5, 15, 60])
    expect((waits.at(-1) ?? 0) / 60).toBeGreaterThan(40)
    expect(office.logged.at(-1)).toMatchObject({ event: 'mail given up' })
  })

  test('that ends whoever sends it is given up in the end, as one that fails', async () => {
    const store = await aStore()
    const office = officeOf(store, 'smtp://127.0.0.1:1')
    await store.outbox.add({ to: 'rose@example.org', ...letter })
    for (let taken = 1; taken; store.wait(minutes(3)))
      taken = (
        await store.jobs.take('mail', { now: store.now(), until: secondsLater(store.now(), 120), most: 1 })
      ).filter(({ tries }) => tries < 23).length
    await sendDue(office)
    expect(office.logged).toMatchObject([{ event: 'mail given up', reason: 'tried too often' }])
    expect((await store.outbox.newest(1))[0]).toMatchObject({ state: 'given-up', text: '' })
  })

  test('that was under way when the process ended is sent by the next one', async () => {
    const url = aFile()
    const first = await aStore(url)
    const server = await aMailServer()
    await first.outbox.add({ to: 'rose@example.org', ...letter })
    const { now } = first
    await first.jobs.take('mail', { now: now(), until: secondsLater(now(), 120), most: 20 })
    await first.close()
    const second = await aStore(url)
    await sendDue(officeOf(second, server.url))
    expect(server.arrived).toHaveLength(0)
    second.wait(minutes(2.1))
    await sendDue(officeOf(second, server.url))
    expect(server.arrived).toHaveLength(1)
  })
})

const later = { kind: 'later', reason: 'ECONNECTION' } as const
