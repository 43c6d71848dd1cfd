const noMachine =
  'No computer listens. Speech is never turned into text by a machine here, and words of danger in it are not noticed. Nobody is watching. If somebody is in danger now, call 999.'

export const recordingWords = {
  title: 'Say it instead',
  lead: 'You can say your answer and send the sound. Somebody has to listen and type it up before it is your answer.',
  until:
    'Until then nobody reads it as an answer, and nothing of it stands on the page that urgent care reads.',
  noMachine,
  tonight:
    'What you say is not on the one page for tonight: only what is written stands there. Write a few words as well, or ask somebody to write them for you.',
  link: 'Record it, or choose a recording',
  label: 'Your recording',
  hint: 'A recording (M4A, MP3, WAV, Ogg or WebM with Opus), with 5 MB at most. That is some five minutes on most phones.',
  traces: 'Who made it, when and where is taken out of the file. It never plays by itself.',
  send: 'Keep this recording',
  back: 'Back to the question',
  who: {
    helpers: (names: string) =>
      `${names} can listen and type it up. You read it, and it is your answer once you say so.`,
    hidden: 'This question is hidden from helpers, so none of them can listen to it.',
    unheard: 'No helper is shown this recording, so none of them can listen to it.',
    there: 'Your practice has your plan: a nurse or doctor there can listen and write down what you say.',
    later:
      'Once your plan is handed over, a nurse or doctor of your practice can listen and write down what you say.',
    nobody:
      'No helper signs in to this plan, and no practice has it yet. So only you can listen to it now, and whoever is with you, on the page “Your recordings”. They can write it into your answer with you.',
  },
  waits: 'It waits to be typed up.',
  offered: (name: string) =>
    `${name} has written down what it says. It is not your answer yet: read it on the page of the question, and say so there.`,
  offeredHere: (name: string) =>
    `${name} has written down what it says. It is not your answer yet: read it, and put it into your answer if it is so.`,
  readIt: 'Read what is written down',
  /** Before the question, which leads there. */
  typed: (name: string) =>
    `${name} has typed up a recording of yours. It is your answer once you have read it and said so:`,
  settled: (name: string) => `It is typed up: ${name} wrote down what it says, and that is in your answer.`,
  unasked:
    'This question is not asked any more. Nobody but you can listen, and nobody types it up. It stays until you throw it away or your plan ends.',
  here: (moment: string) => `You left a recording here on ${moment}.`,
  all: 'Your recordings',
  count: (count: number) =>
    count === 1
      ? 'One recording of yours is in no answer yet.'
      : `${count} recordings of yours are in no answer yet.`,
  handedOver:
    'Whoever checks your plan at the practice is told what is in no answer, and can listen. What you hand over as your answers has nothing of it.',
  listen: 'Save this recording and listen',
  question: 'Go to the question',
  throwAway: 'Throw this recording away',
  throwText:
    'It is deleted, and nobody can bring it back. What somebody wrote down from it stays. If it is in no answer, what you said is lost.',
  throwSure: 'Throw it away',
  stays: 'A recording stays until you throw it away or your plan ends. Then it is deleted.',
  nothing: 'There is no recording here.',
  home: 'Back to your chapters',
  helper: {
    all: (person: string) => `Recordings of ${person}`,
    count: (person: string, count: number) =>
      count === 1
        ? `${person} has answered a question by a recording that is in no answer yet.`
        : `${person} has answered ${count} questions by recordings that are in no answer yet.`,
    lead: (person: string) =>
      `${person} said these answers instead of writing. They are answers only once somebody has typed them up.`,
    waits: 'Nobody has typed it up.',
    offered: (name: string, person: string) =>
      `${name} has typed it up. ${person} has not said yet that it is so.`,
    link: 'Type it up',
    title: 'Type up a recording',
    label: (person: string) => `What ${person} says, word for word`,
    hint: (person: string) =>
      `Write what you hear and nothing else. If you cannot make out a word, say so. ${person} reads it, and it is an answer only once ${person} says so.`,
    unsent: (person: string) => `What you type here is kept once you send it to ${person}, and not before.`,
    send: (person: string) => `Send it to ${person}`,
    back: 'Back to the recordings',
    home: 'Back to the chapters',
  },
} as const
