/** What can be printed, and how a copy on paper ages. */
export const printsWords = {
  inLarge: 'This page in large print',
  inUsual: 'This page in usual print',
  /** Where own words would stand that are left off for what they say; the words themselves are named nowhere. */
  leftOff: (question: string) =>
    `What you wrote here is left off, because of its words: whoever looks on, or finds the paper, could read them. It stays in your plan, at “${question}”. You can read and change it there.`,
  readIt: 'Read or change what I wrote',
  copy: (day: string) =>
    `A copy on paper, as it stood on ${day}. It does not change when I change something.`,
  usual: 'usual print',
  large: 'large print',
  title: 'Print and take with you',
  lead: 'Paper helps where there is no phone and no signal. Plan and draft open as a PDF, to print or to save. To print the other pages, use the print command of your browser.',
  kept: 'Your helpers do not read some answers, because of their words. Those answers are left out of the pages here, unless you choose them. An approved plan has all that was approved. Whoever finds the paper can read it.',
  approved: {
    title: 'Your approved plan',
    text: (version: number, day: string) =>
      `Version ${version}, approved on ${day}. It is what people in an emergency read.`,
    none: 'Nothing is approved yet. Once a nurse or doctor has approved your plan, you can print it here.',
    hidden: 'It also says what your helpers do not read.',
    address: {
      stands: 'Your address stands in it.',
      none: 'Your address does not stand in it.',
      kept: 'You keep your address back, so prints leave it off, with the way in and who lives with you. Ambulance crews read it in your plan. If you named the place in another answer, it is still printed there.',
    },
    withAddress: 'Approved plan, with your address (PDF)',
    stoppedTitle: 'Your approved plan does not count now',
    stopped:
      'Nobody in an emergency reads your approved plan now. Nobody should follow a print of it: tell people who have one. If you print it now, each sheet says so.',
    print: 'Approved plan (PDF)',
    card: 'A card for your wallet, with the way to your plan',
    ladder: 'Your steps for keeping safe as they were approved, for the fridge or a drawer',
  },
  draft: {
    title: 'Your draft, as it stands',
    text: 'Each sheet says that it is a draft and that nobody has approved it.',
    leftOut: 'What your helpers do not read is left out of it, unless you choose to print that too.',
    print: 'Draft (PDF)',
    whole: 'Draft, with what your helpers do not read (PDF)',
    address: 'You keep your address back, so your draft leaves it off, unless you choose to print it.',
    withAddress: 'Draft, with all that you wrote and your address (PDF)',
  },
  talking: {
    title: 'Other pages to print',
    visitSheet: 'A page to take to the nurse or doctor',
    hospital: 'A page to take to hospital, or for the fridge: how to be with you, in your own words',
    hospitalOfHelper:
      'A page to take to hospital, or for the fridge: what you wrote about how to be with them, and about a condition that can get worse',
    talkGuide: 'A page to begin talking at home',
    practiceLetter: 'My practice is not here: a letter to it',
    ladder: 'Your steps for keeping safe, for the fridge or a drawer',
    neighbour: 'A page for a neighbour with a key: whom to call, and nothing about health',
    brief: 'One page for when something happens suddenly, not approved',
    tonight: 'One page with what is enough for tonight, not approved',
  },
  own: {
    title: 'Paper does not change when your plan changes',
    ages: [
      'Each sheet says when it was printed. What you change after that is not on it.',
      'When a new version is approved, print it, and take the old prints back.',
      'If your practice stops your plan for a time, or you stop sharing it, nobody should follow a print any more. Tell people who have one. It helps to write down who that is.',
      'To see your plan as it is now, sign in here. Staff can look here for a plan that is approved. Everybody else can ask you or your practice.',
      'Whoever finds a print can read it. Give it to people you trust.',
    ],
  },
  helper: {
    lead: 'Paper helps where there is no phone and no signal. These have your own words and what you may read. To print one, open it and use the print command of your browser.',
    plan: 'The plan itself',
    planText: (name: string) =>
      `You can print the plan once it is approved, and ${name} lets you read it then. ${name} chooses that on the page about helpers, and can print the plan themselves.`,
    approved: (version: number, day: string) =>
      `Version ${version}, approved on ${day}, as helpers may read it: what is hidden from helpers, or kept for staff, does not stand in it. Each opening is written down, and the person can see it.`,
    nobodys: (name: string) =>
      `You can print the plan here once it is approved, and the practice of ${name} has recorded that they saw the papers by which you decide for ${name}. Once ${name} has made it their own, ${name} can print it too.`,
    title: 'Paper does not change when the plan changes',
    ages: (name: string) => [
      'Each sheet says when it was printed. What was changed after that is not on it.',
      `Before you follow a print of the plan, ask ${name} or the practice whether it is still the newest.`,
      'What you print of your own words is no approved plan, and no draft of one.',
      'Whoever finds a print can read it. Keep it safe.',
    ],
  },
} as const
