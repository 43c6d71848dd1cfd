import type { StoredFact } from '#src/plan/upcast.ts'

/** Letters of paper with a code, since 28 November 2026. */
export const storedLetters: readonly StoredFact[] = [
  { kind: 'TakeOverEnded', shape: 1, body: { kind: 'TakeOverEnded' } },
  { kind: 'TakeOverMissed', shape: 1, body: { kind: 'TakeOverMissed' } },
  { kind: 'TakenOver', shape: 1, body: { kind: 'TakenOver', account: 'asha-0001' } },
  {
    kind: 'LetterMade',
    shape: 1,
    body: {
      ...{ kind: 'LetterMade', letter: 'letter-own', codeHash: 'e5f6', born: '1948-03-27' },
      ...{ until: '2027-02-26T09:00:00.000Z', account: 'by-letter-0001' },
    },
  },
  {
    kind: 'LetterMade',
    shape: 1,
    body: {
      ...{ kind: 'LetterMade', letter: 'letter-helper', codeHash: 'a7b8', born: '1948-03-27' },
      ...{ until: '2027-02-26T09:00:00.000Z', account: 'by-letter-0002' },
      helper: { carer: 'carer-sheila', name: 'Sheila', relationship: 'neighbour' },
    },
  },
  { kind: 'LetterMissed', shape: 1, body: { kind: 'LetterMissed', letter: 'letter-own' } },
  { kind: 'LetterUsed', shape: 1, body: { kind: 'LetterUsed', letter: 'letter-own' } },
  {
    kind: 'LetterConfirmed',
    shape: 1,
    body: {
      ...{ kind: 'LetterConfirmed', letter: 'letter-own', on: '2026-11-28' },
      how: 'Called her; she read the code to me.',
    },
  },
  {
    kind: 'LetterNewsDue',
    shape: 1,
    body: { kind: 'LetterNewsDue', account: 'by-letter-0001', news: 'returned' },
  },
  { kind: 'LetterNewsTold', shape: 1, body: { kind: 'LetterNewsTold', upTo: 40, on: '2026-11-29' } },
  {
    kind: 'PracticeWanted',
    shape: 1,
    body: { kind: 'PracticeWanted', name: 'Oak Street Surgery', place: 'Ely' },
  },
  { kind: 'LetterEnded', shape: 1, body: { kind: 'LetterEnded', letter: 'letter-own' } },
]
