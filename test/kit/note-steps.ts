import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from 'playwright-core'
import { flows } from '#flows/index.ts'
import { stepAt, stepsSeenFile } from '#src/steps-seen.ts'

const sections = [...flows.sections, flows.submission].map(({ section }) => section)
const noted = new Set<string>()

/** Notes every step of a plan that a page comes to; `npm run flows` prints those to which none came. */
export const noteSteps = (page: Page): void => {
  page.on('framenavigated', (frame) => {
    const step = frame === page.mainFrame() ? stepAt(sections, new URL(frame.url()).pathname) : undefined
    if (step === undefined || noted.has(step)) return
    noted.add(step)
    mkdirSync(dirname(stepsSeenFile), { recursive: true })
    appendFileSync(stepsSeenFile, `${step}\n`)
  })
}
