import type { Words } from '#src/flow/words.ts'
import type { suspension } from './section.ts'

export const suspensionWords: Words<typeof suspension> = {
  title: 'Suspend the plan',
  about: 'Say why the plan is not to be followed for a while.',
  seenBy: 'The practice.',
  steps: { reason: { title: 'Why should nobody follow this plan for now?' } },
  fields: {
    'suspension.reason': {
      label: 'Reason',
      hint: 'For example an operation, or a new treatment.',
      why: 'A colleague who lifts it has to know why it was done.',
      heard: 'Suspended because:',
    },
    'suspension.until': {
      label: 'Until when, if you know (optional)',
      why: 'Nothing happens by itself on that day, so somebody has to lift it.',
      heard: 'Expected until:',
    },
  },
}
