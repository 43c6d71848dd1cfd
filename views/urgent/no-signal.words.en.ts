/** Where plans are kept for a shift, and read where there is no signal. */
export const noSignalWords = {
  language: 'en-GB',
  service: 'Sayso',
  title: 'Plans kept for when there is no signal',
  lead: 'For urgent care. While a shift runs, this device keeps a locked copy of each plan that you open here. Without signal this page opens instead, and your code opens the copies.',
  limits: [
    'A copy is as old as its time says. The plan may have been changed or stopped since.',
    'All copies are deleted when the time that you choose is over, when you end the shift, sign out or type ten wrong codes, and when somebody else opens a plan on this device. With signal, a copy of a plan that was stopped or replaced is deleted.',
    'Whoever has the device and enough time may guess a short code. Lock the device as well.',
    'Each copy that you open without signal is written down for the person once there is signal, with the time of this device.',
  ],
  noScript: 'This needs scripts. Without them nothing is kept on this device.',
  unable:
    'This browser cannot lock copies, or the address does not begin with https. Nothing is kept on this device.',
  begin: {
    title: 'Begin a shift',
    code: 'A code for this shift',
    codeHint: (shortest: number) =>
      `At least ${shortest} letters or digits, four of them different. Nobody can tell you it again.`,
    again: 'The code once more',
    hours: 'Delete all copies after',
    inHours: (hours: number) => `${hours} hours`,
    button: 'Begin',
  },
  shift: {
    title: 'A shift runs on this device',
    code: 'The code of this shift',
    button: 'Open the copies',
    wipe: 'End the shift and delete all copies',
    search: 'Look for a person',
  },
  list: 'Plans kept on this device',
  back: 'All plans kept here',
  lock: 'Lock',
  /** Filled in by the script: {0} and {1} are figures and times. */
  said: {
    one: '{0} plan is kept here. It is deleted at {1}.',
    several: '{0} plans are kept here. They are deleted at {1}.',
    instead:
      'The page you asked for did not come. What this device keeps opens with the code. In an emergency without a plan, decide as you would without one.',
    none: 'No plan is kept here yet. A plan is kept once you have opened it with signal.',
    minute: '1 minute old',
    minutes: '{0} minutes old',
    hours: '{0} hours old',
    copy: 'Copy, read with signal {0}, {1}. It may not be the newest, and the plan may have been stopped since. Where you can, ask the control room or read the plan itself. A code that is kept apart is in no copy.',
    short: 'The code is too short, or too few of its characters are different.',
    sure: 'Press once more to delete all copies',
    differ: 'The two codes are not the same.',
    wait: 'Wait a moment.',
    begun: 'The shift has begun. Plans that you open from now on are kept.',
    wrong: 'That is not the code of this shift. Tries left: {0}.',
    wiped: 'There are no copies any more: the shift is over, or the code was wrong ten times.',
    gone: 'All copies were deleted.',
    failed:
      'That did not work on this device. Nothing more is known here: decide as you would without a plan.',
  },
} as const
