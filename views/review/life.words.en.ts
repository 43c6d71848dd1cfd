/** What can happen to a plan, and what follows: said before it is done. */
export const lifeWords = {
  title: 'What happens to this plan',
  stands: 'Where it stands:',
  approved: (version: number) => `The last version that was approved is version ${version}.`,
  nothing: 'Nothing can happen to it from here now. While the person has the draft, it is theirs.',
  hersTitle: 'The person is writing a new version, so you cannot open one',
  hersText:
    'Nothing of theirs was changed. What they have written is theirs until they hand it over, and a version opened now would take words that they have not finished. Ask them to hand it over: you can then write in it. If one recommendation does not fit any more, take that one back below. If the approved version must not be followed at all until then, suspend it.',
  endsAlone: {
    title: 'Take back one recommendation',
    about:
      'When one recommendation does not fit any more, and the rest of the plan does. It can be done while the person has the draft. Of several treatments each can be taken back alone: the others stand.',
    heading: 'Taken back since it was approved',
    way: (label: string) => `Take back: ${label}`,
    pageTitle: (label: string) => `Take back: ${label}`,
    stands: 'What stands approved',
    follows: [
      'It ends at once, on its own. Whoever reads the plan reads from now on that it was taken back, when, by whom and why, and never what it was.',
      'Everything else in the approved version counts as before.',
      'It is in the draft no more: nobody approves it again without deciding it again.',
      'Cards and prints that people carry do not change, nor does a form at home. Have the form destroyed, and tell those who look after the person.',
    ],
    told: 'The person gets an email that there is news, without the reason. Talk with them first where you can.',
    button: 'Take it back now',
    moved: 'Nothing was taken back. A new version was approved, or somebody took it back already.',
    isOver: (label: string, at: string, who: string) => `${label} was taken back on ${at} by ${who}:`,
    anew: 'It is in the draft no more. Decide it again with the person, or approve the plan without it.',
  },
  follows: 'What follows from it',
  suspendedBy: (who: string, at: string) => `Suspended by ${who} on ${at}:`,
  nobodyReads: (version: number) => `Nobody reads version ${version} now`,
  untilApproved: 'Nobody in urgent care can read this plan until a version of it is approved.',
  notLifted: 'It was suspended before that, and nobody has lifted the suspension:',
  stopped: {
    withdrawn: ({ at }: { readonly who: string; readonly at: string }) =>
      `The person stopped sharing it on ${at}`,
    superseded: ({ who, at }: { readonly who: string; readonly at: string }) =>
      `Another plan of the person took its place on ${at}, by ${who}`,
    closed: ({ who, at }: { readonly who: string; readonly at: string }) => `${who} closed it on ${at}`,
    'entered-in-error': ({ who, at }: { readonly who: string; readonly at: string }) =>
      `${who} marked it as made in error on ${at}`,
  },
  stoppedFor: {
    'at-their-word': ({ who, at }: { readonly who: string; readonly at: string }) =>
      `Sharing was stopped at the person’s word on ${at}, written down by ${who}`,
    'by-power': ({ who, at }: { readonly who: string; readonly at: string }) =>
      `Sharing was stopped on ${at} by ${who}, who decides about it for the person`,
  },
  until: (day: string) =>
    `It was expected to last until ${day}. It does not end by itself: somebody has to lift it.`,
  untilPassed: (day: string) =>
    `It was expected to last until ${day}, and that day has passed. It is still suspended: look whether it can be lifted.`,
  otherCurrent:
    'Nothing was changed. Another plan of this person is the one that urgent care reads now, so this one cannot come back beside it.',
  /** Of deeds that cause an email, what it says, where an account holds the plan. */
  told: {
    suspension: 'The person gets an email that it is not used for now, without the reason.',
    resumption: 'The person gets an email that there is news.',
    closing: 'The person gets an email that there is news, unless they have died.',
  },
  helperTold: (told: string) =>
    `${told.replace('The person', 'Whoever helps and began this plan')} The person gets none: tell them yourself.`,
  notTold: 'No email goes to the person: tell them yourself.',
  deeds: {
    'new-version': {
      title: 'Open a new version',
      about: 'When something has changed and the person cannot, or does not want to, change it themselves.',
      way: 'Open a new version',
      follows: [
        'You review a new draft that begins with what is in the plan now.',
        'What urgent care reads does not change before the new version is approved.',
        'If you write down a wish in it, a colleague has to approve it.',
      ],
      button: 'Open it and go to the review',
    },
    suspension: {
      title: 'Suspend the plan',
      about: 'When nobody should follow it for a while, for example during an operation.',
      way: 'Suspend it',
      follows: [
        'Urgent care cannot read the plan from this moment on. Whoever searches for the person, or opens it by its card or a link, reads that it is suspended, since when, until when you expect it to last, and whom to call: your practice. The reason is not shown.',
        'Cards and prints that people carry do not change: tell those who look after the person.',
        'It does not end by itself. Somebody at your practice has to lift it.',
      ],
      button: 'Suspend it now',
    },
    resumption: {
      title: 'Lift the suspension',
      about: 'The version that was approved counts again, as it was.',
      way: 'Lift it',
      follows: [
        'Urgent care reads the approved version again from this moment on, word for word as it was.',
        'Check first that it still fits. If it does not, open a new version instead.',
      ],
      button: 'Lift it now',
    },
    closing: {
      title: 'Close the plan',
      about: 'When the person has died, is with another practice, or does not want a plan any more.',
      way: 'Close it',
      follows: [
        'Urgent care cannot read the plan from this moment on. Whoever searches for the person, or opens it by its card or a link, reads that it was closed and when, and not why. If the person does not want a plan any more, a search finds no plan.',
        'Nothing is deleted but recordings that the person made instead of writing, typed up or not: the record, and who read it, stay.',
        'Only a new version, opened by a clinician, brings it back.',
      ],
      button: 'Close it now',
    },
    correction: {
      title: 'Mark it as made in error',
      about: 'When it should never have been, for example because it is about another person.',
      way: 'Mark it as made in error',
      follows: [
        'Urgent care cannot read the plan from this moment on. Whoever opens it by its card or a link reads that nothing in it is to be followed; a search by name or number finds no plan.',
        'It cannot be taken back, and no new version can follow on it.',
        'Nothing is deleted but recordings that the person made instead of writing, typed up or not: the record, and who read it, stay.',
      ],
      button: 'Mark it now',
    },
  },
} as const
