import { type Agent, type IncomingHttpHeaders, request } from 'node:http'

export type Ask = {
  readonly port: number
  readonly agent: Agent
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}
export type Told = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly tookMs: number
}

/** One request over a connection that is kept, and the whole of its answer. */
export const exchange = ({ port, agent, method, path, headers, body = '' }: Ask): Promise<Told> =>
  new Promise((resolve, reject) => {
    const beganMs = performance.now()
    const length = method === 'POST' ? { 'Content-Length': String(Buffer.byteLength(body)) } : {}
    const asked = request(
      { host, port, agent, method, path, headers: { ...headers, ...length } },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks),
            tookMs: performance.now() - beganMs,
          }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })

/** Nothing here ever leaves this machine. */
export const host = '127.0.0.1'
export const formType = 'application/x-www-form-urlencoded'
