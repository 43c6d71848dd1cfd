import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { masterKeyFile } from '#test/kit/a-master-key.ts'
import { aFile } from '#test/kit/a-store.ts'
import { aFolderOfCodes } from '#test/kit/made-up-codes.ts'

type Run = {
  readonly process: ChildProcess
  readonly ended: Promise<number | null>
  readonly said: () => { readonly out: string; readonly err: string }
}

const root = join(import.meta.dirname, '..')
/** As `npm start` loads it before the program. */
const compiled = './src/compiled.js'

const running = (file: string, environment: Readonly<Record<string, string>>, words: string[] = []): Run => {
  const child = spawn(process.execPath, ['--import', compiled, join(root, 'src', file), ...words], {
    env: { PATH: process.env.PATH ?? '', ...environment },
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (piece) => {
    said.out += piece
  })
  child.stderr.on('data', (piece) => {
    said.err += piece
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { process: child, ended, said: () => said }
}

const aPort = async (): Promise<string> => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return String(typeof address === 'object' ? address?.port : 0)
}

const real = {
  DEMO: 'off',
  BASE_URL: 'https://sayso.example.org',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'sayso@example.org',
  MASTER_KEY_FILE: masterKeyFile,
}

const asked = (file: string, question: string): unknown[] => {
  const beside = new BetterSqlite3(file)
  const answers = beside.prepare(question).pluck().all()
  beside.close()
  return answers
}
const marksIn = (file: string): unknown[] => asked(file, 'SELECT kind FROM identity')

const started = async (DATABASE_URL: string, settings: Readonly<Record<string, string>> = {}) => {
  const PORT = await aPort()
  const run = running('main.ts', { PORT, DATABASE_URL, ...settings })
  for (let tries = 0; tries < 600 && !run.said().out.includes('Sayso is at'); tries += 1) await setTimeout(50)
  return { ...run, port: Number(PORT), url: `http://localhost:${PORT}` }
}

/** One connection that asks on as soon as it has an answer, until one says that it was the last. */
const askingAgainAndAgain = (port: number) => {
  const line = connect(port, 'localhost')
  let said = ''
  let requests = 0
  const told = () => ({
    ...{ requests, answers: said.split('HTTP/1.1 200').length - 1 },
    isLast: /^connection: close/im.test(said),
  })
  const ask = (): void => {
    requests += 1
    line.write('GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n')
  }
  line.on('error', () => undefined)
  line.on('data', (piece) => {
    said += piece
    if (told().answers === requests && !told().isLast) ask()
  })
  ask()
  return told
}

describe('npm start', { timeout: 60_000 }, () => {
  test('makes its own database, prints where it is, and shows the demonstration', async () => {
    const file = join(aFile(), '..', 'new-folder', 'sayso.sqlite')
    const server = await started(file)
    expect(server.said().out).toContain(`Sayso is at ${server.url}\n`)
    expect(existsSync(file)).toBe(true)
    const page = await fetch(`${server.url}/`)
    expect([page.status, new URL(page.url).pathname]).toEqual([200, '/demo'])
    for (const name of ['nhs.css', 'sayso.css', 'htmx.js', 'favicon.svg', 'nhsuk-icon-arrow-down.svg'])
      expect((await fetch(`${server.url}/assets/${name}`)).status, name).toBe(200)
    expect(await (await fetch(`${server.url}/assets/nhs.css`)).text()).not.toContain('assets.nhs.uk')
    const named = [...(await page.text()).matchAll(/"(\/assets\/[^"]+)"/g)].map(([, address]) => address)
    const icons = (await (await fetch(`${server.url}/assets/nhs.css`)).text()).match(
      /\/assets\/[\w.-]+\.svg/g,
    )
    expect([named.length, icons?.length]).toEqual([7, expect.any(Number)])
    for (const address of [...named, ...(icons ?? [])]) {
      const asset = await fetch(`${server.url}${address}`)
      expect([asset.status, asset.headers.get('Cache-Control')], address).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ])
    }
    const ofBefore = await fetch(`${server.url}/assets/nhs.0123456789ab.css`)
    expect([ofBefore.status, ofBefore.headers.get('Cache-Control')]).toEqual([200, 'public, max-age=3600'])
  })

  test('ends when it is asked to, and waits for no connection that idles', async () => {
    const server = await started(aFile())
    const idle = connect(server.port, 'localhost')
    idle.on('error', () => undefined)
    const busy = askingAgainAndAgain(server.port)
    while (busy().answers < 3) await setTimeout(5)
    server.process.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(server.said().err).toBe('')
    expect(busy(), 'no request is lost, and the last answer says so').toMatchObject({
      ...{ answers: busy().requests, isLast: true },
    })
  })

  test('ends when it is asked to while a mail server is silent, and keeps that mail', {
    timeout: 28_000,
  }, async () => {
    let isAsked = false
    const silent = createServer((line) => {
      line.on('error', () => undefined)
      line.write('220 hello\r\n')
      isAsked = true
    })
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void silent.close())
    const address = silent.address()
    const port = typeof address === 'object' ? address?.port : 0
    const file = aFile()
    const server = await started(file, { SMTP_URL: `smtp://127.0.0.1:${port}`, DEMO: 'on' })
    while (!isAsked) await setTimeout(20)
    server.process.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(asked(file, 'SELECT DISTINCT state FROM jobs')).toEqual(['waiting'])
  })

  test.each(['on a full disk', 'to a pipe that was closed'])(
    'goes on while its log is written %s',
    async (where) => {
      if (!existsSync('/dev/full')) return
      const PORT = await aPort()
      const full = openSync('/dev/full', 'w')
      const out = where === 'on a full disk' ? full : 'pipe'
      const child = spawn(process.execPath, ['--import', compiled, join(root, 'src', 'main.ts')], {
        env: { PATH: process.env.PATH ?? '', PORT, DATABASE_URL: aFile() },
        stdio: ['ignore', out, 'pipe'],
      })
      onTestFinished(() => void child.kill('SIGKILL'))
      child.stdout?.destroy()
      let err = ''
      child.stderr?.on('data', (piece) => {
        err += piece
      })
      const asking = () =>
        fetch(`http://localhost:${PORT}/demo`).then(
          ({ status }) => status,
          () => 0,
        )
      for (let tries = 0; tries < 600 && (await asking()) === 0; tries += 1) await setTimeout(50)
      await setTimeout(300)
      expect([await asking(), await asking(), child.exitCode, err]).toEqual([200, 200, null, ''])
    },
  )

  test('keeps what it had after a restart', async () => {
    const file = aFile()
    const first = await started(file)
    const begun = await fetch(`${first.url}/demo/patients`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: first.url, 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    first.process.kill('SIGKILL')
    await first.ended
    const second = await started(file)
    const plan = await fetch(`${second.url}${begun.headers.get('Location')}`, { headers: { cookie } })
    expect(plan.status).toBe(200)
  })

  test('never opens a demonstration as a real service, and the other way round', async () => {
    const [made, used] = [aFile(), aFile()]
    for (const server of [await started(made), await started(used, real)]) {
      expect(server.said().err).toBe('')
      server.process.kill('SIGKILL')
      await server.ended
    }
    expect([made, used].map(marksIn)).toEqual([['demonstration'], ['real']])
    const asReal = running('main.ts', {
      ...real,
      DATABASE_URL: made,
      MASTER_KEY_FILE: `${made}.key`,
      PORT: await aPort(),
    })
    expect(await asReal.ended).toBe(1)
    expect(asReal.said().err).toBe(
      `this database is a demonstration and never becomes a real one: name another one in DATABASE_URL, or set DEMO=on: ${made}\n`,
    )
    const asDemonstration = running('main.ts', {
      DATABASE_URL: used,
      MASTER_KEY_FILE: masterKeyFile,
      PORT: await aPort(),
    })
    expect(await asDemonstration.ended).toBe(1)
    expect(asDemonstration.said().err).toMatch(/^this database is a real one/)
  })

  test('refuses in one line a file or a port that another process has', async () => {
    const file = aFile()
    const first = await started(file)
    const onFile = running('main.ts', { DATABASE_URL: file, PORT: await aPort() })
    expect(await onFile.ended).toBe(1)
    expect(onFile.said().err).toBe(`another process is using this database: ${file}\n`)
    const onPort = running('main.ts', { DATABASE_URL: aFile(), PORT: String(first.port) })
    expect(await onPort.ended).toBe(1)
    expect(onPort.said().err).toMatch(/^cannot listen on localhost:\d+: .*\n$/)
  })

  test('is there without a list of codes that is wrong, and says so; a folder that is none stops it', async () => {
    const readyWith = async (code: string) => {
      const server = await started(aFile(), { ...real, CODES_DIR: aFolderOfCodes([[code, 'Cough']]) })
      return await (await fetch(`${server.url}/readyz`)).text()
    }
    expect([await readyWith('22298006'), await readyWith('22298007')]).toEqual(['ready\n', 'degraded\n'])
    const run = running('main.ts', { PORT: await aPort(), DATABASE_URL: aFile(), CODES_DIR: '/nowhere' })
    expect([await run.ended, run.said().err]).toEqual([1, 'CODES_DIR: is no folder that can be read\n'])
  })

  test('names every fault of its configuration, one line each', async () => {
    const run = running('main.ts', { PORT: 'x', DEMO: 'off', DATABASE_URL: aFile() })
    expect(await run.ended).toBe(1)
    expect(run.said().err.trim().split('\n').length).toBeGreaterThan(1)
    expect(run.said().err).toMatch(/^PORT: /m)
    expect(run.said().err).not.toMatch(/^\s+at /m)
  })
})

describe('npm run admin', { timeout: 60_000 }, () => {
  const adding = async (DATABASE_URL: string, words: string[]) => {
    const run = running('first-administrator.ts', { DATABASE_URL }, words)
    return { code: await run.ended, ...run.said() }
  }

  test('makes one account of an address, also when it is asked again in other letters', async () => {
    const file = aFile()
    expect(await adding(file, ['ada@example.org', 'Ada Lock'])).toMatchObject({ code: 0, err: '' })
    expect(await adding(file, ['ADA@example.org', 'Ada Lock'])).toMatchObject({ code: 0, err: '' })
    expect(asked(file, 'SELECT email FROM accounts')).toEqual(['ada@example.org'])
  })

  test('leaves the first start to say what the database is, and then the demonstration does not open it', async () => {
    const file = aFile()
    await adding(file, ['ada@example.org', 'Ada Lock'])
    expect(marksIn(file)).toEqual([])
    const asDemonstration = running('main.ts', { DATABASE_URL: file, PORT: await aPort() })
    expect(await asDemonstration.ended).toBe(1)
    expect(asDemonstration.said().err).toMatch(/^this database is a real one.*set DEMO=off.*\n$/)
    expect(marksIn(file)).toEqual(['real'])
  })

  test('adds nobody to a demonstration', async () => {
    const file = aFile()
    const server = await started(file)
    server.process.kill('SIGKILL')
    await server.ended
    expect(await adding(file, ['ada@example.org', 'Ada Lock'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^this database is a demonstration/),
    })
  })

  test.each([[['ada', 'Ada Lock']], [['ada@example.org', ' ']]])('refuses %j in one line', async (words) => {
    const file = aFile()
    const { code, err } = await adding(file, words)
    expect([code, err.split('\n').length]).toEqual([1, 2])
    expect(existsSync(file)).toBe(false)
  })
})
