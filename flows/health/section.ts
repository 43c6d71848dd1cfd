import { text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

export const health = section({
  id: 'health',
  version: 1,
  fields: {
    'health.mainDiagnosis': text({
      by: ['P', 'H', 'A', 'K'],
      class: 'R',
      need: 'MMMMMM',
      front: true,
      mark: 'main-condition',
    }),
  },
  start: 'main',
  steps: { main: { ask: ['health.mainDiagnosis'], next: 'done' } },
})
