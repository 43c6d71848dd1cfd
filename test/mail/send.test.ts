import { createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { keepInDemonstration } from '#src/mail/demonstration.ts'
import { sendWith } from '#src/mail/send.ts'
import { aMailServer, refusal } from '#test/kit/a-mail-server.ts'

const row = {
  id: 'f7a0c1de-0000-4000-8000-000000000001',
  to: 'rose@example.org',
  kind: 'approved',
  subject: 'There is news for you on Sayso',
  text: 'Hello,\n\nThere is news for you on Sayso – sign in to see it.\n',
}
const patience = { connectionMs: 300, socketMs: 300, wholeMs: 5000 }
const sending = (smtpUrl: string) =>
  sendWith({ smtpUrl, from: 'sayso@example.org', baseUrl: 'https://sayso.example.org', patience })

describe('a mail', () => {
  test('arrives once, at one address, as plain text, under the Message-ID of its row', async () => {
    const server = await aMailServer()
    expect(await sending(server.url)(row)).toEqual({ kind: 'sent' })
    expect(server.arrived).toHaveLength(1)
    const [{ from, to, raw } = { from: '', to: [], raw: '' }] = server.arrived
    expect([from, to]).toEqual(['sayso@example.org', ['rose@example.org']])
    expect(raw).toMatch(/^Message-ID: <f7a0c1de-0000-4000-8000-000000000001@sayso\.example\.org>\r$/m)
    expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m)
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(raw).not.toMatch(/^(Cc|Bcc|Reply-To):/im)
    expect(raw).not.toContain('multipart')
  })

  test('keeps its Message-ID when it is sent again', async () => {
    const server = await aMailServer()
    const send = sending(server.url)
    await send(row)
    await send(row)
    const ids = server.arrived.map(({ raw }) => /^Message-ID: .*$/m.exec(raw)?.[0])
    expect(ids[0]).toBe(ids[1])
  })

  test('is refused for good where the server knows no such person', async () => {
    const server = await aMailServer({ onRcptTo: (_, __, done) => done(refusal(550, 'no such person')) })
    expect(await sending(server.url)(row)).toEqual({ kind: 'refused', reason: 'EENVELOPE 550' })
  })

  test('is refused for good where the server does not want its text', async () => {
    const server = await aMailServer({ beforeTaken: () => refusal(554, 'looks unwanted') })
    expect(await sending(server.url)(row)).toEqual({ kind: 'refused', reason: 'EMESSAGE 554' })
  })

  test('is put off where the server says to come back', async () => {
    const server = await aMailServer({ onRcptTo: (_, __, done) => done(refusal(451, 'greylisted')) })
    expect(await sending(server.url)(row)).toEqual({ kind: 'later', reason: 'EENVELOPE 451' })
  })

  test('is put off where the server does not let us in, because that is ours to mend', async () => {
    const server = await aMailServer({ onConnect: (_, done) => done(refusal(554, 'not you')) })
    expect(await sending(server.url)(row)).toMatchObject({ kind: 'later' })
  })

  test('goes to another machine only over TLS: a server that offers none gets not a word of it', async () => {
    const server = await aMailServer()
    const asIfElsewhere = server.url.replace('127.0.0.1', '0.0.0.0')
    expect(await sending(asIfElsewhere)(row)).toEqual({ kind: 'later', reason: 'ETLS 500' })
    expect(server.arrived).toEqual([])
  })

  test('goes to no server whose certificate nobody vouches for', async () => {
    const server = await aMailServer({ disabledCommands: ['AUTH'] })
    const asIfElsewhere = server.url.replace('127.0.0.1', '0.0.0.0')
    expect(await sending(asIfElsewhere)(row)).toMatchObject({ kind: 'later' })
    expect(server.arrived).toEqual([])
  })

  test('is put off when nobody listens', async () => {
    const server = createServer()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    await new Promise((closed) => server.close(closed))
    const port = typeof address === 'object' ? address?.port : 0
    expect(await sending(`smtp://127.0.0.1:${port}`)(row)).toMatchObject({ kind: 'later' })
  })

  test('is put off when the server says nothing at all', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void server.close())
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    expect(await sending(`smtp://127.0.0.1:${port}`)(row)).toMatchObject({ kind: 'later' })
  })

  test('is put off when the server hangs after the text came in', async () => {
    const server = await aMailServer({ beforeTaken: () => 'silent' })
    expect(await sending(server.url)(row)).toMatchObject({ kind: 'later' })
  })

  test('is put off when the connection drops after the text came in', async () => {
    const server = await aMailServer({
      beforeTaken: (_, close) => {
        close()
        return 'silent'
      },
    })
    expect(await sending(server.url)(row)).toMatchObject({ kind: 'later' })
  })

  test('is put off when the server talks on and on without taking it', async () => {
    const server = await aMailServer({
      beforeTaken: () => 'silent',
    })
    const hasty = { ...patience, socketMs: 10_000, wholeMs: 400 }
    const send = sendWith({
      smtpUrl: server.url,
      from: 'sayso@example.org',
      baseUrl: 'https://s.example',
      patience: hasty,
    })
    expect(await send(row)).toEqual({ kind: 'later', reason: 'too slow' })
  })

  test('says of a failure neither whom it was for nor what it said', async () => {
    const server = await aMailServer({
      onRcptTo: ({ address }, _, done) => done(refusal(550, `<${address}> unknown`)),
    })
    expect(JSON.stringify(await sending(server.url)(row))).not.toContain('rose')
  })
})

describe('an address that two parsers could read in two ways', () => {
  test.each([
    'rose@example.org, eve@evil.example',
    'rose@example.org;eve@evil.example',
    'rose@example.org\r\nBcc: eve@evil.example',
    'rose@example.org\nRCPT TO:<eve@evil.example>',
    '"eve@evil.example"@example.org',
    '"rose@example.org eve@evil.example"@example.org',
    'Rose <eve@evil.example>',
    '<rose@example.org>',
    'rose(@evil.example)@example.org',
    'rose@evil.example@example.org',
    'rose@example.org\u0000@evil.example',
    'rose@[127.0.0.1]',
    'rose@exаmple.org',
    'friends: rose@example.org, eve@evil.example;',
    'rose@example.org%0aeve@evil.example',
    '=?utf-8?q?eve=40evil.example=2c?=@example.org',
    '',
  ])('%j gets nothing', async (to) => {
    const server = await aMailServer()
    expect(await sending(server.url)({ ...row, to })).toEqual({ kind: 'refused', reason: 'not an address' })
    expect(server.arrived).toEqual([])
  })

  test.each([
    ['longer than any address', `${'a'.repeat(250)}@example.org`],
    ['groups in groups', `${'g:'.repeat(3000)}rose@example.org`],
  ])('%s gets nothing', async (_, to) => {
    const server = await aMailServer()
    expect(await sending(server.url)({ ...row, to })).toEqual({ kind: 'refused', reason: 'not an address' })
  })

  test('a text of hostile headers stays text', async () => {
    const server = await aMailServer()
    await sending(server.url)({ ...row, subject: 'News\r\nBcc: eve@evil.example', text: '.\r\nQUIT\r\n' })
    const [mail] = server.arrived
    expect(mail?.to).toEqual(['rose@example.org'])
    expect(mail?.raw).not.toMatch(/^Bcc:/im)
  })
})

test('in a demonstration nothing leaves', async () => {
  expect(await keepInDemonstration(row)).toEqual({ kind: 'sent' })
})
