import type { Page } from 'playwright-core'
import type { Watch } from './counting.ts'
import type { Manner } from './hands.ts'

/** Who goes by keyboard alone touches no pointer, and where no scripts run none are fetched and nothing is asked behind the page. */
export const keepTo = async (page: Page, manner: Manner, { faults }: Watch): Promise<void> => {
  if (manner === 'keyboard')
    await page.addInitScript(
      "addEventListener('pointerdown', () => console.error('a pointer was used'), true)",
    )
  if (manner === 'no scripts')
    page.on('request', (request) => {
      if (['script', 'fetch', 'xhr', 'websocket', 'eventsource'].includes(request.resourceType()))
        faults.push(`without scripts ${request.resourceType()} of ${new URL(request.url()).pathname}`)
    })
}
