import type { StoredFact } from '#src/plan/upcast.ts'

/** Samples since 28 November 2026: what is said instead of written, and whether a plan was followed. */
export const storedRecordings: readonly StoredFact[] = [
  {
    kind: 'RecordingKept',
    shape: 1,
    body: { kind: 'RecordingKept', section: 'about', at: ['about.mostImportant'], file: 'a-recording' },
  },
  {
    kind: 'Suggested',
    shape: 1,
    body: {
      ...{ kind: 'Suggested', voice: 'carer-1', section: 'about', at: [], heard: 1 },
      said: { 'about.mostImportant': { kind: 'answer', value: 'My bees' } },
    },
  },
  { kind: 'RecordingThrownAway', shape: 1, body: { kind: 'RecordingThrownAway', recording: 1 } },
  {
    kind: 'UseReported',
    shape: 1,
    body: {
      ...{ kind: 'UseReported', followed: 'no', why: 'person', happened: ['refused'], isToLookAt: true },
      ...{ wrong: [], text: '', jobRole: 'Paramedic', service: 'North Vale Ambulance Service', of: 1 },
    },
  },
]
