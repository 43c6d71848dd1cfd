export const reviewsWords = {
  title: 'Plans to review',
  lead: 'Plans that were handed to your practice. Those marked in red stand first, then those that were handed over first; one that is handed over again keeps its place.',
  empty:
    'No plan is waiting for your practice. When one is handed over, an email goes to the address of your practice.',
  more: 'Only 200 are shown: the marked ones first, then those that have waited longest.',
  person: 'Person',
  born: 'Born',
  nhs: 'NHS number',
  pathway: 'What it is for',
  since: 'First handed over',
  ago: (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
  again: 'Handed over again:',
  openedHere: 'Opened by your practice:',
  begunBy: 'Begun by',
  begunBefore: 'Begun before by',
  lastReadBy: 'A section was last accepted by',
  status: 'Where it stands',
  danger: 'Read first: words that sounded like danger',
  replaced: 'Another plan took its place: this is a draft beside it',
  damaged: 'Damaged: it cannot be shown',
  namesake: 'Another plan may be about the same person',
  namesakesTitle: 'Another plan of your practice may be about the same person',
  namesakesText:
    'They have the same NHS number, or the same name and day of birth. Look at both before you go on: a person has one current plan, and nothing is taken from one plan into another.',
  statuses: {
    draft: 'Being written',
    submitted: 'Not started yet',
    'in-review': 'Being reviewed',
    returned: 'With the person again',
    approved: 'Approved',
    withdrawn: 'Sharing was stopped',
    suspended: 'Suspended',
    superseded: 'Replaced by another plan',
    closed: 'Closed',
    'entered-in-error': 'Marked as made in error',
  },
  returnedSince: (day: string) => `since ${day}, with what was asked`,
  toReturned: 'With the person again, with a question of yours',
  back: 'Plans to review',
  toAll: 'All plans of your practice',
  allTitle: 'All plans of your practice',
  lookFor: 'Look for somebody',
  lookForHint: 'A name, an NHS number, or a day of birth like 27 3 1941',
  look: 'Look',
  found: (found: number, all: number) =>
    `${found === all ? '' : `${found} of `}${all} ${all === 1 ? 'plan' : 'plans'}`,
  noneFound:
    'No plan of your practice fits what you look for. A plan comes here once it is handed over to you.',
  moreFound: (shown: number) => `Only the first ${shown} are shown. Look for somebody to find others.`,
  due: 'Review due',
  overdue: 'Overdue',
  dueSoon: 'Due soon',
  dueIn: (days: number) =>
    days === 0
      ? 'today'
      : days < 0
        ? `${days === -1 ? 'a day' : `${-days} days`} ago`
        : `in ${days === 1 ? 'a day' : `${days} days`}`,
  toDue: 'Reviews that are due',
  overdueCount: (count: number) => `${count} overdue`,
  soonCount: (count: number) => `${count} due within 28 days`,
  show: 'Show',
  which: {
    all: 'All plans',
    due: 'Review overdue, or due within 28 days',
    waiting: 'Waiting for your practice',
    returned: 'With the person again',
    changed: 'Changed since by the person',
    stopped: 'Approved once, and not to be followed now',
  },
  version: (version: number) => `Version ${version} was approved`,
  live: (version: number) => `Version ${version} is live: urgent care reads it now`,
  alerts: (count: number) =>
    count === 1
      ? 'One safety alert is asked about at signing'
      : `${count} safety alerts are asked about at signing`,
  colleagueSigns: 'To be signed by a colleague of',
  changedSince: 'Changed since by the person',
  until: (day: string) => `Expected until ${day}`,
  suspensionDue: 'Due: look whether it can be lifted',
} as const
