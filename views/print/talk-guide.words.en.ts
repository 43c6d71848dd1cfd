/** A page to begin a conversation at home. */
export const talkGuideWords = {
  title: 'To begin talking at home',
  lead: 'One page, for people who are close. Print it, or read it out. You can stop after any line.',
  practise: 'Practise saying it first, with somebody made up',
  listen: 'Listen to this page',
  mark: 'For talking at home. Not an approved plan.',
  about: (name: string) => `About ${name}`,
  writtenBy: (who: string, name: string) => `Written by ${who}, who helps ${name}`,
  own: {
    begin: 'To begin',
    beginSay: [
      '“I am writing down what people should know and do when I am ill. I would like you to hear it from me.”',
      '“You do not need to answer now. It helps me if you listen.”',
    ],
    words: 'My own words, to read out',
    noWords:
      'You have written nothing here yet, or you hide it from your helpers. You can say it in your own way.',
    ask: 'To ask them',
    asks: [
      'What did you not know?',
      'What would be hard for you?',
      'What could you do, and what not?',
      'Is there something that I should know?',
    ],
    hard: 'If it gets too much',
    hardSay: [
      '“Let us stop here, and go on another day.”',
      'You can also talk with your nurse or doctor, with them or alone.',
    ],
  },
  /** Who is under 18 begins with somebody who looks after them. */
  young: {
    beginSay: [
      '“I am writing down what helps me. Can we look at it together?”',
      '“You do not need to do anything now. It helps me if you listen.”',
    ],
    asks: [
      'What did you not know?',
      'Is something missing?',
      'What can we do about it together?',
      'Is there something that I should know?',
    ],
    hardSay: [
      '“Let us stop here, and go on another day.”',
      'You can also talk with somebody else whom you trust, such as a nurse or a teacher.',
    ],
  },
  helper: {
    begin: 'To begin',
    beginSay: [
      (name: string) => `“${name}, I want to do it as you would. May I ask you something?”`,
      (name: string) => `Then wait. Let ${name} speak first, and do not correct.`,
    ],
    words: 'What I wrote, to ask about',
    wordsText: (name: string) => `Ask ${name}: is it so, or is it different?`,
    noWords: 'You have written nothing here yet.',
    ask: 'To ask',
    asks: [
      'What is a good day for you now?',
      'What worries you most?',
      'What should we never do?',
      'Who should know, and who should not?',
    ],
    hard: 'If it gets too much',
    hardSay: ['“Let us stop here, and go on another day.”', 'Nobody has to decide anything today.'],
  },
} as const
