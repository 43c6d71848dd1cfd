import type { Page } from 'playwright-core'

/** Waits for the page with this heading: a click that leads on returns before the next page stands. */
export const arrive = (page: Page, heading: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: heading, exact: typeof heading === 'string' }).waitFor()
