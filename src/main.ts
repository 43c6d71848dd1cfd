import { once } from 'node:events'
import { Server } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { readAssets } from './assets.ts'
import { clock } from './clock.ts'
import { withCodesIn } from './codes-at-start.ts'
import { type Composed, compose, type NotOpened, ourForms } from './compose.ts'
import { type Config, isConfig, readConfig } from './config.ts'
import { logger } from './log.ts'
import { notOpened } from './not-opened.ts'
import { NotWritable } from './plan/not-writable.ts'

/** Configuration, database, app, jobs, server; then a stop that loses nothing. */
const start = async (): Promise<void> => {
  // Whoever reads these may have gone, or have no room: nobody is turned away for that.
  for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined)
  const config = readConfig(process.env)
  if (!isConfig(config)) return refuse(config)
  const around = { clock, log: logger(), assets: readAssets() }
  const coded = withCodesIn(config.codesDir, ourForms, around.log)
  if (!coded) return refuse(['CODES_DIR: is no folder that can be read'])
  const parts = { ...config, keepsRoom: true, lacksCodes: coded.lacksCodes }
  const composing = await compose(parts, around, coded.forms).catch(ifWithoutRoom(config.databaseUrl))
  if (!composing.ok) return refuse([notOpened(composing)])
  serve(config, composing.composed)
}

/** What a start has to write found no room, not even that of the ballast. */
const ifWithoutRoom =
  (url: string) =>
  (error: unknown): NotOpened => {
    if (error instanceof NotWritable) return { ok: false, kind: 'no-room', url }
    throw error
  }

const refuse = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

/** Slow senders are cut off: the defaults of Node let one hold a connection for minutes. */
const limits = { requestTimeout: 8000, headersTimeout: 5000, connectionsCheckingInterval: 1000 }

const serve = (config: Config, composed: Composed): void => {
  const server = createAdaptorServer({ fetch: composed.app.fetch, serverOptions: limits })
  const end = async (): Promise<void> => {
    server.prependListener('request', lastOnItsConnection)
    const closed = once(server, 'close')
    // Nobody new is let in. That of HTTP would cut off at once who is between two requests, and one that is on its way.
    Server.prototype.close.call(server)
    setTimeout(() => cutOff(server, 'idle'), lastRequestsMs).unref()
    setTimeout(() => cutOff(server, 'all'), requestsEndMs).unref()
    await closed
    await composed.close()
    // A mail server that does not answer would keep the process for a minute more.
    process.exit()
  }
  server.on('error', async (error) => {
    refuse([`cannot listen on ${config.host}:${config.port}: ${error.message}`])
    await composed.close()
  })
  server.listen(config.port, config.host, () => {
    for (const job of composed.jobs) job.start()
    process.stdout.write(`Sayso is at ${config.baseUrl}\n`)
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end)
}
const lastRequestsMs = 300
/** A second remains for the mail that is under way, and one for a database that is silent: the whole stop takes less than five. */
const requestsEndMs = 2500

/** A connection that is kept is told that this was its last answer, so that the next request goes to another process. */
const lastOnItsConnection = (
  _: unknown,
  outgoing: { setHeader(name: string, value: string): unknown },
): void => void outgoing.setHeader('Connection', 'close')

const cutOff = (server: ServerType, which: 'idle' | 'all'): void => {
  if (!('closeAllConnections' in server)) return
  if (which === 'idle') server.closeIdleConnections()
  else server.closeAllConnections()
}

await start()
