import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A line to a PostgreSQL that can fail; `sent` is all that went through it to the server. */
export const aProxy = async (url: string) => {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const state = { sent: '', answersFrom: 'server', until: '' }
  const fails = (): boolean => state.until !== '' && state.sent.includes(state.until)
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname)
    for (const socket of [client, behind]) sockets.add(socket.on('error', () => undefined))
    client.on('data', (piece) => {
      state.sent += piece.toString('latin1')
      behind.write(piece)
    })
    behind.on('data', (piece) => {
      if (!fails()) client.write(piece)
      else if (state.answersFrom === 'nobody') client.destroy()
    })
    client.on('close', () => behind.destroy())
    behind.on('close', () => client.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  const proxied = new URL(url)
  proxied.port = String(typeof address === 'object' ? address?.port : '')
  return {
    url: proxied.href,
    sent: () => state.sent,
    /** From when a statement goes through, its answer does not come back: the line is silent, or it breaks. */
    failsAfter: (until: string, how: 'is silent' | 'breaks') =>
      Object.assign(state, { sent: '', until, answersFrom: how === 'breaks' ? 'nobody' : 'server' }),
    mended: () => Object.assign(state, { until: '' }),
  }
}
