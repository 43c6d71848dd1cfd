/** A page for a visit to the nurse or doctor, made of what somebody asked and said. */
export const visitSheetWords = {
  title: 'For your visit to the nurse or doctor',
  lead: 'Take this page with you, or read it out. To print it, use the print command of your browser. Show it only to people you trust.',
  practise: 'Practise saying it first, with a doctor who is made up',
  listen: 'Listen to this page',
  mark: 'My own notes for a visit. Not an approved plan.',
  about: (name: string) => `About ${name}`,
  writtenBy: (who: string, name: string) => `Written by ${who}, who helps ${name}`,
  questions: 'My questions',
  noQuestions: 'No question is written down yet.',
  /** Something is left out: that there is none would be untrue, and paper tells nobody that anything is hidden. */
  noneHere: 'There are none on this sheet.',
  howToAsk: 'On each page of your plan you can write one: “Ask your nurse or doctor something”.',
  howToAskAsHelper: 'On each page of the plan you can write one: “Ask the nurse or doctor something”.',
  talk: 'What I want to talk about',
  noTalk: 'Nothing is marked to talk about.',
  differ: 'Where others and I said something',
  differText: 'Whose words they are stands above each: read them side by side. I may want to talk alone.',
  own: 'I say',
  says: (name: string) => `${name} says`,
  room: 'What we agreed, and who does what',
  leftOut:
    'What you hide from your helpers is left out here. So are your questions in a chapter in which you hide something.',
  show: 'Put what I hide on the page too',
  shown: 'What you hide from your helpers is on this page too.',
  leaveOut: 'Leave out what I hide',
} as const
