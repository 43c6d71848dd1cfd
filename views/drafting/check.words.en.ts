export const checkWords = {
  title: (chapter: string) => `Is this right? ${chapter}`,
  lead: 'This is what you told us.',
  nothing: 'You have not answered anything here yet. You can go on, and come back when you like.',
  change: 'Change',
  right: 'Yes, this is right',
  onward: (chapter: string) => `Yes, this is right. Next: ${chapter}`,
  goOn: 'Go on',
  goOnTo: (chapter: string) => `Go on to: ${chapter}`,
  chapters: 'See all chapters',
  notProvided: 'Not provided',
  parkedTitle: 'Kept, but not used now',
  parkedText:
    'You wrote this before you changed another answer. Nobody else sees it. It comes back by itself if you change that answer again.',
  /** Of words that were written while something else was chosen. */
  writtenFor: (was: string) =>
    `These words were written for “${was}”, and something else is chosen now. Nobody else reads them until you look at them again and choose Continue.`,
  againTitle: 'Needs another look',
  againText: 'The choices for this question have changed. Your answer is kept. Look at it again.',
  refusalsTitle: 'Words that may refuse a treatment',
  refusalsText:
    'A computer noticed these. Look at them first: is this what you want to say? A nurse or doctor reads them, and says whether they refuse a treatment. If they do, they stand near the top of the page for emergencies.',
  allTitle: 'All that you told us here',
  open: 'Not answered yet',
  recorded: {
    waits: 'Recorded, not typed up yet',
    typed: 'Recorded and typed up. It is your answer once you say so.',
  },
  recordedToo: {
    waits: 'You also left a recording here. It is not typed up yet, and is no part of this answer.',
    typed: 'You also left a recording here. It is typed up, and is no part of this answer before you say so.',
  },
  suggested: (person: string) => `A suggestion. It counts only if ${person} takes it over.`,
  hidden: 'Hidden from your helpers. Show it here',
  showHidden: {
    show: 'Show all that I have hidden',
    shown: 'All that you have hidden from your helpers is shown below.',
    hide: 'Hide it again',
    here: 'Hidden from your helpers',
  },
  noteOfHidden: 'A note about something that you hide from your helpers. Show it here',
  takeOut: 'Take out',
  needed: {
    'hand-over': 'Answer this before you hand your plan over.',
    approval:
      'The plan needs an answer here before it can be approved. It can wait for your talk with your nurse or doctor.',
  },
  contradicted: {
    'to-call':
      'You wrote in “Who should stay away” somebody with this name. The plan says two things about this person. If nobody is to call this person, change it here. If they may, your nurse or doctor asks you about it first.',
    named: (name: string) =>
      `Here is a name or number of ${name}. You said that nobody is to call them, or that they should stay away. Urgent care reads that beside these words, and no number here can be called from the page. If somebody may call them, change what you said of them. If not, take them out here.`,
    away: (name: string) =>
      `${name} stands here, and is also named as somebody to call. The plan says two things about this person. If they must stay away, say there that nobody is to call them. If it is somebody else, write more of the name.`,
    helper: (name: string) =>
      `${name} helps you with this plan, and a name here is the same. Nothing changes by itself: you can take away their access.`,
    'may-be-away':
      'Is this person one of those whom you wrote about in “Who should stay away”? A name there may be a longer or shorter form of this one, or you may have written what they are to you. If it is them, say here that nobody is to call them. If not, leave it: urgent care is told to ask you alone before they call.',
    'may-be-called': (name: string) =>
      `Do you mean ${name} here? You named ${name} as somebody to call. If it is them, say there that nobody is to call them. If not, leave it: urgent care is told to ask you alone before they call.`,
    'may-be-barred': (name: string) =>
      `Is this ${name}, of whom you said that nobody is to call them? The names may be two forms of one. If it is them, say here too that nobody is to call them. If it is somebody else, leave it.`,
    goTo: {
      away: 'People to call',
      'may-be-called': 'People to call',
      helper: 'People who help you',
    },
  },
  couldAdd: {
    title: 'You could add, if you like',
    text: 'Nothing waits for this, and your plan is not marked. A computer looked; no clinician has checked what it looks for.',
  },
  moved: {
    since: (day: string) => `What moved since ${day}:`,
    fresh: (to: string) => `new, now ${to}`,
    gone: (from: string) => `was ${from}, and is not there now`,
    other: (from: string, to: string) => `was ${from}, now ${to}`,
  },
  namesake:
    'Your plan says of somebody with this name or number that they must not be called, so nobody is told to call this person either. If this is another person, write more of the name.',
  answerNow: 'Answer',
  back: 'Back to your chapters',
} as const
