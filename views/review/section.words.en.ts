import type { WayOut } from '#src/flow/answer.ts'

/** How a way out reads for a clinician. */
export const saidInstead: Readonly<Record<WayOut, string>> = {
  'not-sure': 'Not sure yet',
  declined: 'Would rather not say',
  talk: 'Wants to talk about this',
  skipped: 'Passed over',
}

export const reviewSectionWords = {
  thePerson: 'The person',
  accept: 'Accept this section and go on',
  goOn: 'Go on',
  toTheEnd: 'Go to the end of this section, where you accept it',
  readBy: (who: string, at: string) => `Read and accepted as it stands by ${who} on ${at}.`,
  lacking: 'Before this section can be accepted, it needs:',
  notAccepted: 'What you wrote is saved. The section is not accepted, because it still needs:',
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
  toSection: 'Back to the section',
  saveButton: 'Save',
  correct: 'Write what the team knows, if it is not this',
  correctHint:
    'What was said stays as it is. What you write stands beside it under your name, and counts first.',
  wayLabel: 'Or why there is no answer',
  noWay: 'There is an answer, or not yet',
  ways: {
    'not-sure': 'Not known yet',
    declined: 'Not to be written down',
    talk: 'Has to be talked about first',
    skipped: 'Left out',
  },
  takeBack: 'Take the team’s answer back',
  asideTitle: 'An answer of the team does not count any more',
  asideText:
    'Its question is not asked any more, because another answer changed. It is kept, and nobody will read it in the plan. The plan cannot be approved before somebody has looked at this.',
  asideButton: 'I have seen it: leave it out',
  unaskedTitle: 'Something that you wrote was not saved',
  unaskedText: 'These questions are not asked any more, because of another answer. You wrote:',
  typedStands: 'What you typed stands in the page still.',
} as const
