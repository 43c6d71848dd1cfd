/** The same to whoever writes of themselves, and to whoever helps somebody. */
const toEither = (says: (practice: string, plan: string) => string) => ({
  person: says('Your practice', 'your plan'),
  carer: says('The practice', 'the plan'),
})
const isSaved = toEither(() => 'What you wrote is saved.')

/** Of words that a computer noticed: what became of them, and who learns of them. */
export const noticedWords = {
  noticed: 'A computer noticed some words. No person has read them.',
  also: 'Some words may be about this as well. See whom to call:',
  wrong: 'Computers often get this wrong. If it is wrong, go on.',
  /** What became of the words themselves. */
  kept: {
    plan: isSaved,
    private: isSaved,
    typed: toEither((_, plan) => `What you wrote is kept for you, and is not in ${plan}.`),
    invitation: {
      person:
        'Your invitation is saved and sent, with the name that you wrote. You can stop their help on the page that comes next.',
      carer: 'The invitation is saved and sent.',
    },
    nowhere: toEither(() => 'What you wrote is not kept, and nobody is told.'),
  },
  /** Who learns of them: by whether a practice can read them. */
  told: {
    now: {
      plan: toEither(
        (practice, plan) =>
          `${practice} is asked by email to read ${plan} first. A nurse or doctor can read these words there, even if you change them. That may take days. Nobody comes because of it.`,
      ),
      typed: toEither(
        (practice, plan) =>
          `${practice} is asked by email to read ${plan} first. A nurse or doctor can see there that you came to this page, and not your words. That may take days. Nobody comes because of it.`,
      ),
      invitation: toEither(
        (practice, plan) =>
          `${practice} is asked by email to read ${plan} first. A nurse or doctor can read these words there. That may take days. Nobody comes because of it.`,
      ),
      private: toEither(
        (practice, plan) =>
          `${practice} is asked by email to read ${plan} first. A nurse or doctor can read it there. That may take days. Nobody comes because of it.`,
      ),
    },
    later: {
      plan: toEither(
        (_, plan) =>
          `Nobody is told of these words now. A nurse or doctor sees them only when ${plan} is next handed over, and then first, even if you change them. That may take days, or never happen. Nobody comes because of what was written, so call.`,
      ),
      typed: toEither(
        (_, plan) =>
          `Nobody is told now. A nurse or doctor sees that you came to this page only when ${plan} is next handed over, and not your words. That may take days, or never happen. Nobody comes because of what was written, so call.`,
      ),
      invitation: toEither(
        (_, plan) =>
          `Nobody else is told now. A nurse or doctor sees these words only when ${plan} is next handed over, and then first. That may take days, or never happen. Nobody comes because of what was written, so call.`,
      ),
      private: toEither(
        (_, plan) =>
          `Nobody is told now. A nurse or doctor sees it only when ${plan} is next handed over, and then first. That may take days, or never happen. Nobody comes because of what was written, so call.`,
      ),
    },
  },
  /** Of words that were sent and refused, or came too late. */
  untold: 'Nobody is told of these words.',
  toWords: 'Go to your words',
  /** Where somebody at home may hear the call. */
  reached:
    'They may call. If a call is not safe for you, say how they can reach you, in “Tell the nurse or doctor something in private”.',
  /** Whether those who help can read it. */
  helpers: {
    read: 'People you let help you can read this answer.',
    hide: 'Hide this answer from them',
    hidden: 'The people who help you can no longer see this answer here.',
    /** Words in which harm by somebody was heard. */
    kept: 'You can read these words here. The people who help you cannot: words like these are kept from them.',
    before:
      'They go on reading what stood here before, so that nobody misses it. In the approved plan they will find nothing in its place.',
    keptForHelper: (name: string) =>
      `You and ${name} can read these words here. So can the practice, once the plan is with them. Nobody else who helps can.`,
    privately: (name: string) => `You can also tell the practice and nobody else. ${name} cannot read that.`,
    tellPrivately: 'Tell the nurse or doctor something in private',
  },
} as const
