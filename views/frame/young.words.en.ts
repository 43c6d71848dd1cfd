import type { PartOfViewWords, ViewWords } from '../words.ts'

/** What is said otherwise to who is under 18, and to whoever writes for them: over the words of their nation. */
export const toTheYoung = ({ page }: ViewWords): PartOfViewWords => ({
  helpLines: { age: 'young' },
  page: {
    helpHref: `${page.helpHref}${page.helpHref.includes('?') ? '&' : '?'}for=young`,
    helpLines: [
      {},
      {},
      {},
      { when: 'To talk to someone, under 19:', call: '08001111', text: 'Call Childline on 0800 1111' },
    ],
  },
})
