import type { WayOut } from '#src/flow/answer.ts'

/** How a way out reads for a clinician. */
export const saidInstead: Readonly<Record<WayOut, string>> = {
  'not-sure': 'Not sure yet',
  declined: 'Would rather not say',
  talk: 'Wants to talk about this',
  skipped: 'Passed over',
}

export const reviewSectionWords = {
  accept: 'Accept this section and go on',
  accepted: 'You can go on: this section is accepted.',
  goOn: 'Go on',
  progress: (place: number, of: number) => `Section ${place} of ${of}`,
  movedTitle: 'This section changed while you read it',
  movedText:
    'It was not accepted. What is new is marked. Something may also have been taken out. Read it again, then decide.',
  changedTitle: 'This section changed since it was accepted',
  changedText: 'What is new is marked. Something may also have been taken out.',
  isNew: 'New',
  nothing: 'Nothing was said in this section.',
  version: (flow: string) => `question version ${flow.split('@')[1] ?? '1'}`,
  reported: 'reported, evidence not seen',
  writtenDown: 'written down at the person’s word',
  forTheTeam: 'for the team',
  teamWords: 'The team’s words',
  asked: 'Asked back',
  missing: 'Not answered yet',
  missingMust: 'The plan cannot be approved without it',
  addOrAsk: 'Add the team’s words, or ask back',
  addLabel: 'The team’s words',
  addHint: 'They stand beside the answer, under your name. The answer itself stays as it is.',
  addButton: 'Keep the team’s words',
  askLabel: 'What you ask the person',
  askHint: 'It goes with the plan when you send it back. It may be read by those who help them.',
  askButton: 'Ask this back',
  about: 'about',
  writeDown: 'Write it down at the person’s word',
  writeDownHint:
    'Write what they tell you, as they say it. It is marked as written down by you, and then a colleague has to approve the plan.',
  fillIn: 'Fill it in',
  saveButton: 'Save',
  teamsPart: 'The team’s part',
  teamsPartHint: 'Only a clinician can write this. It is shown under your name, beside the person’s words.',
  teamsButton: 'Save the team’s part',
} as const
