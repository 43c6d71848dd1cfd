import type { Page } from 'playwright-core'
import { sounds } from '#test/kit/a-sound.ts'

/** Sends a recording to the page where an answer is said, as its form does. */
export const sayInstead = async (page: Page, address: string): Promise<void> => {
  const buffer = Buffer.from(sounds['audio/wav'].sent)
  await page.request.post(address, {
    multipart: { read: '9999', sound: { name: 'home.wav', mimeType: 'audio/wav', buffer } },
    headers: { Origin: new URL(address).origin },
  })
}

/** The one that waits on a helper's list. */
export const recordingOn = (list: string): string => {
  const [, id] = /\/recordings\/(\d+)"/.exec(list) ?? []
  if (id === undefined) throw new Error('no recording waits')
  return id
}
