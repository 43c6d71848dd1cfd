import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Person } from './prepare-store.ts'
import { type Served, serve } from './serve.ts'
import type { Step } from './step.ts'

/** The program as `npm start` runs it, with the demonstration's people. */
export const serveOurs = (folder: string, database: string): Promise<Served> =>
  serve({
    name: 'ours',
    program: 'src/main.ts',
    folder,
    settings: (port) => ({
      DEMO: 'on',
      BASE_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: database,
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'sayso@example.org',
    }),
  })

/** The bare server, for a journey that ours was recorded on. */
export const serveBare = (folder: string, recorded: Recorded): Promise<Served> => {
  const journey = join(folder, 'journey.json')
  const [cookieName = ''] = recorded.people[0]?.cookie.split('=') ?? []
  writeFileSync(journey, JSON.stringify({ ...recorded, cookieName }))
  return serve({
    name: 'bare',
    program: 'test/bench/bare-server.ts',
    folder,
    settings: () => ({ DATABASE: join(folder, 'bare.sqlite'), JOURNEY: journey }),
  })
}

type Recorded = {
  readonly steps: readonly Step[]
  readonly headers: Readonly<Record<string, string>>
  readonly people: readonly Person[]
}

/** Both begin fresh, so that neither is warmer than the other. */
export const serveReading = (folder: string, row: 'on' | 'off'): Promise<Served> =>
  serve({
    name: `row-${row}`,
    program: 'test/bench/reading-server.ts',
    folder,
    settings: (port) => ({
      BASE_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: join(folder, `row-${row}.sqlite`),
      ACCESS_ROW: row,
    }),
  })
