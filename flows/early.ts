import type { Early } from '#src/flow/order.ts'

/** How somebody reads, hears and is reached is asked behind the first page, before the long part; who needs an interpreter is asked for which. */
export const early: Early = {
  after: { section: 'start', step: 'worry' },
  pages: [
    {
      when: { 'comms.interpreter': { is: 'yes' } },
      pages: [
        { section: 'communication', step: 'needs' },
        { section: 'communication', step: 'interpreter-kind' },
        { section: 'communication', step: 'language' },
      ],
    },
    { when: {}, pages: [{ section: 'communication', step: 'needs' }] },
  ],
}
