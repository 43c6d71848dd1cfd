import type { MovesOf } from '#src/training/scenario.ts'
import { against, harm, move, shows } from '../move.ts'
import type { byInterpreterSection } from './section.ts'

export const moves: MovesOf<typeof byInterpreterSection> = {
  opening: {
    'ring-someone': move(shows('supporting', 'The work is taken off her, and not because she did it badly.')),
    'grown-up': move(against('respecting', 'She has done it for two years. She hears that she will not do.')),
    'read-it': move(harm('supporting', 'She reads well. She will remember every word of it.')),
    'to-him': move(shows('including', 'He does not know the words. He knows whom you are speaking to.')),
    silence: move(
      against('silence', 'A stranger in boots comes in at three in the morning, and says nothing.'),
    ),
  },
  saysFine: {
    'any-pain': move(against('check', 'You build on it, and it was not what he said.')),
    'word-for-word': move(
      harm('supporting', 'She left it out because she could not say it. Now she has to.'),
    ),
    'not-fine': move(shows('check', 'You have noticed, and do not make it her fault.')),
    'breathe-with': move(shows('including', 'It needs no language. What he said, you still do not know.')),
    silence: move(),
  },
  whatItSays: {
    'everyone-has': move(
      harm('tell', 'She can read. She knows that it is not so, and whom not to ask again.'),
    ),
    'my-mistake': move(
      shows('supporting', 'You take the page, and what is on it.'),
      shows('respecting', 'And say whose mistake it was.'),
    ),
    'it-means': move(
      harm('supporting', 'It may be true. She has it from a stranger, and has to go in to him with it.'),
    ),
    'very-ill': move(
      shows('tell', 'As much as is true, and no more than she asked.'),
      shows('exploring', 'She has somebody to go to.'),
    ),
    silence: move(against('silence', 'She asked you, and you folded it up.')),
  },
  onHold: {
    'calm-her': move(against('understanding', 'She is told to sit down, by way of the child.')),
    'hand-over': move(shows('understanding', 'She has not let go. Neither do you.')),
    'show-her': move(
      shows('tell', 'She can see what is being done.'),
      shows('plain-words', 'In three words and a finger.'),
    ),
    'go-now': move(
      against('planning', 'It would be decided by a queue. Nobody would know what he wants there either.'),
    ),
    silence: move(),
  },
  interpreter: {
    'ask-if-he': move(against('including', 'He hears himself asked about, by a telephone.')),
    'brief-first': move(
      shows('supporting', 'She is warned, as you would warn a colleague.'),
      shows('ask', 'She can say if she would sooner not.'),
    ),
    'straight-to-him': move(
      shows('including', 'You look at him, and not at the telephone.'),
      shows('exploring', 'It begins with what he minds.'),
    ),
    history: move(against('plain-words', 'Half of it cannot be said in any language.')),
    silence: move(against('silence', 'She thought that she was free.')),
  },
  sendHerToBed: {
    'your-job-done': move(
      shows('respecting', 'It is done as he asked.'),
      shows('supporting', 'She is thanked, and not sent away.'),
    ),
    'might-need': move(against('respecting', 'It was the first thing that he has asked of you.')),
    'stay-or-go': move(
      shows('including', 'She is asked too. He has to wait for it, and hears her say that she will stay.'),
    ),
    pleased: move(shows('exploring', 'He can say it now, and somebody will hear it.')),
    silence: move(),
  },
  asYouThink: {
    'hospital-then': move(
      against('respecting', 'He did not ask. He gave you what people like you are given.'),
    ),
    'you-sure': move(against('respecting', 'He has understood. It is you who have not.')),
    'not-doctor': move(
      shows('tell', 'What you are, and what you are not.'),
      shows('exploring', 'It gives the question back.'),
    ),
    silence: move(shows('silence', 'The interpreter knows this, and waits as well. He turns his head.')),
  },
  coatOn: {
    'so-a-no': move(
      harm('check', 'It fits because it is the same mistake. Somebody will leave him on this sofa for it.'),
    ),
    'never-by-child': move(shows('respecting', 'It was done to the two of them, and you say so.')),
    'not-the-paper': move(shows('ask', 'You begin again from him.')),
    'they-wrote': move(
      shows('tell', 'He hears what it says, for the first time.'),
      shows('check', 'And is asked whether it is right.'),
    ),
    silence: move(against('silence', 'He cannot read it. He asked you what it says.')),
  },
  whatWouldTheyDo: {
    bloods: move(against('plain-words', 'The interpreter asks you to repeat it. He looks away.')),
    'mask-and-arm': move(
      shows('tell', 'What it is and what it may do, and not more.'),
      shows('plain-words', 'Four short pieces, and each can be carried over.'),
    ),
    'one-then-stop': move(
      shows('ask', 'He decides how much.'),
      shows('plain-words', 'And gets it a piece at a time.'),
    ),
    'make-better': move(harm('tell', 'He will go in for something that they cannot do.')),
    silence: move(against('silence', 'He has seen the look.')),
  },
  notMyLanguage: {
    'no-name': move(
      shows('naming', 'You say what he sees before him.'),
      shows('understanding', 'And do not tell him that it cannot happen.'),
    ),
    'interpreters-too': move(
      against('understanding', 'It is ten past three, and he told you about his brother.'),
    ),
    'sevgi-rides': move(shows('supporting', 'Two things that you can do, and no more than that.')),
    silence: move(shows('silence', 'Three people are quiet with him, and one of them is in another town.')),
  },
  wifeIsTired: {
    'then-go': move(against('respecting', 'He has been got in. Nobody knows whether he wanted it.')),
    'you-are-tired': move(shows('naming', 'It is not the hour. It is what the hour has been like.')),
    'only-you': move(
      shows('respecting', 'You leave it with him.'),
      shows('understanding', 'And you have heard whom he is thinking of.'),
    ),
    silence: move(shows('silence', 'It costs a minute, and he opens his eyes.')),
  },
  ifSheComes: {
    'chair-please': move(against('check', 'One word of it has arrived.')),
    'see-to-it': move(harm('supporting', 'It is not yours to give. He is going because of it.')),
    'back-to-you': move(shows('check', 'All three, and the interpreter says it back.')),
    'tell-sevgi': move(
      shows('check', 'If he can say it and she can, then it has got across.'),
      shows('including', 'She will be the one who has to hold on to it.'),
    ),
    silence: move(),
  },
  closing: {
    'keep-safe': move(against('planning', 'The next crew will read it, and do what it says.')),
    'ring-at-eight': move(
      shows('supporting', 'A thing that you will do, at an hour, and it spares the child.'),
    ),
    'cross-it': move(
      shows('planning', 'The next crew will see it first.'),
      shows('check', 'And both of them hear what it says now.'),
    ),
    silence: move(against('silence', 'She asked you what to tell a child.')),
  },
}
