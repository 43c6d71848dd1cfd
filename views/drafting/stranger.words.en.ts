/** A person reads her page as somebody would who has never met her. */
export const strangerWords = {
  title: 'Read it like a stranger',
  lead: 'Imagine people who come at night and have never met you. They have half a minute. This is what they would read if it were approved as it stands.',
  draft: 'This is a draft. Nobody has approved it, and nobody in an emergency can read it.',
  stands: 'Your approved plan stands as it was: they read that one.',
  machine:
    'A computer checked only whether something is written in each place. It cannot tell whether it is right, or enough. You can.',
  found: 'They would find:',
  by: (name: string) => `Written by ${name}`,
  meant: 'This is not what I meant',
  own: 'Say it in my own words',
  missing: 'Not there yet:',
  left: 'You went past this question. You said:',
  write: 'Write it now',
  later: 'You can leave any of these open. Your nurse or doctor can help with them.',
  whole: 'See the whole page as they would',
  back: 'Back to your chapters',
  goOn: 'Go on to hand it over',
} as const
