import type { WayOut } from '#src/flow/answer.ts'

/** How a way out reads for a clinician. */
export const saidInstead: Readonly<Record<WayOut, string>> = {
  'not-sure': 'Not sure yet',
  declined: 'Would rather not say',
  talk: 'Wants to talk about this',
  skipped: 'Passed over',
}

export const reviewSectionWords = {
  difference: {
    differenceTitle: 'Word by word, what was taken out (struck through) and put in (underlined):',
    out: 'taken out',
    put: 'put in',
    end: 'end',
  },
  thePerson: 'The person',
  nobodyShown: 'Somebody is named here whom this plan does not say to call',
  accept: 'Accept this section and go on',
  goOn: 'Go on',
  sinceYouRead: (at: string) => `What changed since you read it on ${at}`,
  sinceRead: (who: string, at: string) => `What changed since ${who} read it on ${at}`,
  sinceBegun: (who: string, at: string) => `What changed since ${who} began to review the plan on ${at}`,
  sinceVersion: (version: number) => `What changed since version ${version}, which was approved`,
  between: 'What the later one says otherwise',
  versions: {
    earlier: (version: number) => `Version ${version}: not the current one`,
    current: (version: number) => `Version ${version}: the current one`,
    stopped: (version: number) => `Version ${version}: approved last, and not to be followed now`,
  },
  before: 'Before',
  now: 'Now',
  nothingBefore: 'Nothing was said.',
  takenOut: 'It was taken out.',
  takeOut: 'Take it out again',
  toTheEnd: 'Go to the end of this section, where you accept it',
  readBy: (who: string, at: string) => `Read and accepted as it stands by ${who} on ${at}.`,
  lacking: 'Before this section can be accepted, it needs:',
  notAccepted: 'What you wrote is saved. The section is not accepted, because it still needs:',
  progress: (place: number, of: number) => `Section ${place} of ${of}`,
  movedTitle: 'This section changed while you read it',
  movedText:
    'It was not accepted, and no words in it were marked as a refusal just now. Old and new stand beside each other, and what was taken out. Read it again, then decide.',
  changedTitle: 'This section changed since it was accepted',
  changedText: 'Old and new stand beside each other, and what was taken out.',
  sameTitle: 'This section has to be accepted again',
  sameText:
    'Every answer reads as it did when it was accepted. What was changed in between was changed back, or stands in another section.',
  unchanged: (at: string) => `Unchanged since you read it on ${at}`,
  stillRight: (at: string) => `The person said on ${at} that this is still right.`,
  jump: (questions: number) => `Find a question on this page (${questions})`,
  isNew: 'New',
  nothing: 'Nothing was said in this section.',
  version: (flow: string) => `question version ${flow.split('@')[1] ?? '1'}`,
  reported: 'reported, evidence not seen',
  seen: {
    original: 'Papers seen by',
    copy: 'A copy of the papers seen by',
    record: 'Found in the record by',
    told: 'Told by the person to',
  },
  refuses: 'This refuses a treatment',
  refusesListed: 'Listed as words that may refuse a treatment',
  speaksOfDanger: 'This speaks of danger',
  speaksHint:
    'If these words speak of danger that no computer noticed, say of what. You are asked at once what became of it, and nobody approves the plan before that. Where it is wrong, write that it speaks of no danger.',
  speaksListed: 'Listed as words that may speak of danger',
  notSeen: 'This is not so',
  toSee: 'I have seen that this is so',
  toSeeHint:
    'It stands beside the answer under your name, here and on the page of urgent care. When the answer changes, it has to be seen again.',
  see: {
    original: 'I saw the papers themselves',
    copy: 'I saw a copy',
    record: 'It stands in the health record or a register',
    told: 'The person told me so',
  },
  writtenDown: 'written down at the person’s word',
  writtenForThem: 'written down for the person, who cannot say it',
  writtenFromRecording: 'written down from a recording of the person',
  writtenFromRecordingBy: (name: string) => `written down by ${name} from a recording`,
  recording: {
    waits: 'The person said something here in a recording that nobody has typed up.',
    offered: (name: string) =>
      `The person said something here in a recording. ${name} has typed it up, and the person has not said yet that it is so.`,
    settled: (name: string) => `The person said this in a recording too: what stands was written by ${name}.`,
    listen: 'Save the recording and listen',
    write:
      'No computer has listened to it, for danger either. Listen, and write down what they say with the button below. Tick there that it is from the recording.',
    beside:
      'No computer has listened to it, for danger either. Somebody has given an answer in writing as well, which is not written over. Listen, and where the two differ ask the person.',
    tick: 'I wrote this down from the recording',
    tickHint: 'It is then marked so, and the recording waits no more.',
  },
  forTheTeam: 'for the team',
  teamWords: 'The team’s words',
  aboutEarlier: 'These words were written about an earlier answer, which was:',
  aboutNothing: 'These words were written before the answer that stands here now.',
  asked: 'Asked back',
  saidWhenAsked: 'When it was asked, the answer was:',
  saidNow: 'What is said now stands above.',
  nothingWhenAsked: 'When it was asked, there was no answer here.',
  settleAsked: 'Settled: no answer is needed any more',
  mayAdd: (labels: readonly string[]) => `You may add: ${labels.join('; ')}`,
  missing: 'Not answered yet',
  missingRecorded: 'Recorded, not typed up yet',
  besideTitle: 'What they said that bears on this',
  ordersTitle: 'What the team wrote elsewhere for the same moment: the same crew reads both',
  seniorOnly: 'Only somebody whom an administrator has called a senior clinician records this.',
  missingMust: 'The plan cannot be approved without it',
  practiceAlone:
    'Read by your practice alone: no crew and no helper reads it, and of it the person reads only what they wrote themselves.',
  notThePerson:
    'Read by your practice and by clinicians of urgent care: it is not on the page that the person and helpers read.',
  message: {
    title: 'These words may speak of danger. Are they a message to you now, or part of the plan?',
    ask: 'Ask whoever wrote them, alone. If they belong to the plan, you can accept this chapter: whoever signs is asked once more.',
    isMessage:
      'If they are a message, do not accept it. Write what became of them, ask below what is to stand here, and send the plan back. A version that is approved stays in force until then.',
    outcome: 'What became of these words',
    earlier: (at: string) => `What they had written here before, ${at}:`,
    nothingEarlier: 'No clinician has read anything else here from them before.',
    askEarlier: 'Ask whether the earlier words are to stand here',
    asks: (lines: readonly string[]) =>
      `Before your last change your plan had here: ${lines.map((line) => `“${line}”`).join(', ')}. Is that to stand here again? Then write it once more, with whatever you want to add or change.`,
  },
  addOrAsk: 'Add the team’s words, or ask back',
  addLabel: 'The team’s words',
  addHint: 'They stand beside the answer, under your name. The answer itself stays as it is.',
  quoteTheirs: 'Put their words in, as a quotation',
  quoteHint:
    'It puts them behind what you typed, with who said them, and saves nothing. A quotation alone tells nobody what to do: write what the team says of them.',
  quoted: (who: string, lines: readonly string[]) =>
    `${who}, in their own words: ${lines.map((line) => `“${line}”`).join(', ')}`,
  askLabel: 'What you ask the person',
  askHint: 'It goes with the plan when you send it back. It may be read by those who help them.',
  askButton: 'Ask this back',
  about: 'about',
  declinedButton: 'They would rather not say',
  writeDown: 'Write it down at the person’s word',
  writeDownHint:
    'Write what they tell you, as they say it. It is marked as written down by you, and then a colleague has to approve the plan.',
  writeForThem: 'Write it down for the person, who cannot say it',
  writeForThemHint:
    'Write what they said or wrote when they could, or what they show now, and who told you. It is marked as written down for them, never as their word, and then a colleague has to approve the plan.',
  beside: {
    file: 'Add a photo or a scan',
    fileHint:
      'It is kept sealed beside the plan, under your name. Nothing of when and where a photo was taken stays in it. What a PDF says of who made it and when is taken out, and so are files attached to it. Notes on its pages stay. A PDF with a digital signature is kept as it came.',
    site: 'Write the code down',
    siteHint:
      'It is kept apart, under your name: in no list, print, message or export. Each look at it is written down, and the person can see who looked.',
    takeBackElsewhere: 'To take out what the team added, go back to the section.',
  },
  toSection: 'Back to the section',
  saveButton: 'Save',
  correct: 'Write what the team knows, if it is not this',
  correctHint:
    'What was said stays as it is. What you write stands beside it under your name, and counts first.',
  wayLabel: 'Or why there is no answer',
  noWayTaken: (questions: readonly string[]) =>
    `Before it is approved, the plan needs an answer here, and a reason for having none is not enough: ${questions.join('; ')}.`,
  noWay: 'There is an answer, or not yet',
  ways: {
    'not-sure': 'Not known yet',
    declined: 'Not to be written down',
    talk: 'Has to be talked about first',
    skipped: 'Left out',
  },
  takeBack: 'Take the team’s answer back',
  goesWith: (questions: readonly string[]) =>
    `Taking it back takes these answers of the team with it: ${questions.join('; ')}. Nobody reads them any more, and a new answer here does not bring them back.`,
  asideTitle: 'An answer of the team does not count any more',
  asideText:
    'Its question is not asked any more, because another answer changed. It is kept, and nobody will read it in the plan. The plan cannot be approved before somebody has looked at this.',
  asideButton: 'I have seen it: leave it out',
  unaskedTitle: 'Something that you wrote was not saved',
  unaskedText: 'These questions are not asked any more, because of another answer. You wrote:',
  begunTitle: 'What you typed here is not saved yet',
  begunText: (at: string) =>
    `It was kept for you alone on ${at}, and stands in its boxes again. Nobody else reads it until you save.`,
  begunMoved: 'This section has changed since then. What is new is marked: read it before you save.',
  asideHint:
    'These words are kept for you alone, and are not saved. What you typed below is kept here if you put them there.',
  asidePut: 'Put these words into their boxes',
  deskBegun: 'You began to write this and did not send it. Nobody else reads it until you do.',
  noScripts: 'What you type here is kept once you choose a button, and not if you leave by a link.',
  typedStands: 'What you typed stands in the page still.',
} as const
