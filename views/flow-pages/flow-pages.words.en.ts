import type { Author, Need } from '#src/flow/field-rules.ts'
import type { ShownOn } from '#src/flow/rules.ts'
import type { Given, Law, Nation, Pathway, Role } from '#src/flow/section.ts'

const pathways = {
  eol: 'near the end of life',
  frailty: 'frailty',
  ltc: 'long-term illness',
  mhc: 'mental health crisis',
  ld: 'learning disability or autism',
  cyp: 'children and young people',
} satisfies Readonly<Record<Pathway, string>>

/** Around the questions, on the pages that a clinician reads to review them. */
export const flowPagesWords = {
  title: 'What we ask, to be reviewed',
  lead: 'Every question of this service, with its hints, reasons and choices. It was written out from the files that run it.',
  notReviewed: 'No clinician has reviewed these questions yet.',
  start: 'All forms',
  forms: 'Forms',
  chapters: 'Chapters of a plan, in the order they are read',
  around: 'Around a plan, and for staff',
  conversations: 'Conversations to practise',
  about: 'What it says first',
  seenBy: 'Who will see it',
  hint: 'Hint',
  why: 'Why we ask',
  choices: 'Choices',
  as: 'urgent care reads:',
  note: 'Own words beside the choice',
  examples: 'Made-up answers, shown to the person in a fold',
  parts: 'Parts',
  by: 'Who may answer',
  suggested: 'A helper may suggest',
  need: 'Needed',
  needs: {
    M: 'must be answered before approval',
    R: 'must be answered, or left with a reason',
    O: 'may be left out',
    '-': 'is not asked',
  } satisfies Readonly<Record<Need, string>>,
  everywhere: 'on every plan',
  pathways,
  authors: {
    P: 'the person',
    H: 'a helper',
    A: 'somebody with legal power',
    K: 'a nurse or doctor',
    K1: 'a senior nurse or doctor',
    S: 'the service itself',
  } satisfies Readonly<Record<Author, string>>,
  heard: 'Played back as',
  urgent: 'On the page for urgent care',
  notes: 'Also',
  delicate: 'Hidden from helpers until the person opens it.',
  clinical: 'Shown to clinical readers alone.',
  safety: 'Its page shows the help lines.',
  rules: 'Rules',
  rulesOfAll: 'Rules of the whole plan',
  ifAlways: 'always',
  if: 'if',
  rule: {
    block: 'stops it, with these words',
    need: 'makes this question one that must be answered',
    address: 'makes this question one that must be answered, or left with a reason',
    acknowledge: 'has whoever signs say that they know it',
    explain: 'has whoever signs say in a sentence why it is so',
    warn: 'tells whoever reviews the plan',
    'review-within': 'brings the next review forward',
    'review-after': 'brings the next review forward after a crisis, an admission or a discharge',
    'review-by': 'brings the next review forward to the day that stands there',
    show: 'shows these words',
  },
  toThePerson: 'To the person and their helpers',
  at: { 'hand-over': 'at the hand-over', approval: 'at the approval' },
  months: (count: number) => `${count} months at most`,
  on: {
    check: 'on the page that plays answers back',
    'hand-over': 'on top of the page that hands over',
    asked: 'as a question on the page that hands over',
    agenda: 'on the agenda of whoever reviews',
    urgent: 'on the page for urgent care',
  } satisfies Readonly<Record<ShownOn, string>>,
  /** What conditions read that no question asks, as a question would be named. */
  given: {
    'given.pathway': { label: 'What the plan is for', choices: pathways },
    'given.age': {
      label: 'The person’s age when this was last begun or handed over',
      choices: { child: 'under 18', adult: '18 or over', unknown: 'not known' } satisfies Readonly<
        Record<Given['age'], string>
      >,
    },
    'given.role': {
      label: 'Who answers',
      choices: {
        patient: 'the person',
        carer: 'a helper',
        authority: 'somebody with legal power',
        clinician: 'a nurse or doctor',
        'senior-clinician': 'a senior nurse or doctor',
        trainee: 'somebody in training',
        'urgent-reader': 'urgent care',
        administrator: 'whoever looks after the accounts',
      } satisfies Readonly<Record<Role, string>>,
    },
    'given.nation': {
      label: 'Whose law applies',
      choices: {
        england: 'England',
        wales: 'Wales',
        scotland: 'Scotland',
        'northern-ireland': 'Northern Ireland',
      } satisfies Readonly<Record<Nation, string>>,
    },
    'given.law': {
      label: 'What the law there has',
      choices: {
        'advance-refusal': 'a refusal made in advance',
        'health-attorney': 'an attorney for health',
        'advance-statement': 'an advance statement',
        'advance-choice': 'advance choice documents',
        'nominated-person': 'a nominated person',
      } satisfies Readonly<Record<Law, string>>,
    },
    'given.begun': { label: 'Where something stands already', choices: {} },
    'today.age': { label: 'The person’s age today, in years', choices: {} },
    'born.apart': { label: 'How many years of birth disagree with the day of birth', choices: {} },
    'seen.powers': { label: 'How many helpers’ papers of a power were seen', choices: {} },
    'seen.parents': { label: 'How often parental responsibility was seen', choices: {} },
    'parents.deciding': {
      label: 'How many helpers are recorded as having parental responsibility',
      choices: {},
    },
    'handed.byHelper': {
      label: 'How many helpers hand the plan over in the person’s place',
      choices: {},
    },
    'open.recordings': { label: 'How many recordings of the person’s are in no answer', choices: {} },
    'open.reports': { label: 'How many reports after use nobody has settled', choices: {} },
    'gone.refusals': {
      label: 'How many approved refusals have nothing now in their place that may refuse',
      choices: {},
    },
    'without.reason': {
      label:
        'How often the team gives nothing but a learning disability, autism or Down syndrome as its reason',
      choices: {},
    },
    'tied.order': { label: 'How many others have the same place in the order of calls', choices: {} },
  },
  /** The same of a list, by its name. */
  counted: {
    count: (list: string) => `How many there are in ‘${list}’`,
    against: (list: string) =>
      `How many others added to ‘${list}’ while the person says that there is nothing to name`,
    away: (list: string) => `How many of ‘${list}’ stand in the answer about who should stay away too`,
    reached: (list: string) => `How many of ‘${list}’ lead to somebody with a number to call`,
  },
  /** The same of any field. */
  past: (field: string) => `How many days in ‘${field}’ have gone by`,
  /** Of papers that are listed with their days: how old the newest is, or whether one is newer than another. */
  dated: ([first = '', other]: readonly string[]) =>
    other === undefined
      ? `How many whole years old the newest of these papers is: ${first}`
      : `1 where this paper: ${other}, is newer than this one: ${first}, and 0 where it is older`,
  condition: {
    and: ' and ',
    either: (conditions: readonly string[]) =>
      conditions.length > 1 ? `(either ${conditions.join(', or ')})` : conditions.join(),
    not: (condition: string, isOne: boolean) => `it is not so that ${isOne ? condition : `(${condition})`}`,
    answer: 'the answer',
    is: 'is',
    has: 'includes',
    oneOf: 'is or includes one of',
    answered: 'has an answer',
    unanswered: 'has no answer',
    atLeast: (number: number) => `is ${number} or more`,
    below: (number: number) => `is less than ${number}`,
    names: (words: readonly string[]) => `names one of “${words.join('”, “')}”`,
    before: 'is earlier than',
    after: 'is later than',
  },
  offeredIf: 'is offered if',
  next: 'Then',
  end: 'the end',
  question: (number: number) => `question ${number}`,
  ifSo: (target: string, condition: string) => `${target}, if ${condition}`,
  otherwise: (target: string) => `or else ${target}`,
  items: 'Each one of the list is asked',
  helpLines: 'Help lines',
  helpWhere:
    'They stand on pages that open the help lines, and on the page that opens when words sound like danger.',
  asOf: 'Written down on',
  dangers: {
    taken: 'When words say that something was taken',
    self: 'When words say that they may hurt themselves',
    'by-others': 'When words say that somebody hurts them',
    others: 'When words say that they may hurt others',
  },
  toPerson: 'To the person',
  toCarer: 'To a helper',
} as const
