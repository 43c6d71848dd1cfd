import type { MovesOf } from '#src/training/scenario.ts'
import { against, harm, move, shows } from '../move.ts'
import type { crisisPlanSection } from './section.ts'

export const moves: MovesOf<typeof crisisPlanSection> = {
  opening: {
    'page-one': move(against('plain-words', 'It is a word from a file, and now he is in it.')),
    'see-list': move(against('including', 'It begins with the other one’s night.')),
    'on-yours': move(shows('ask', 'You want to know.'), shows('including', 'There is to be a list of his.')),
    'how-it-works': move(shows('tell', 'He knows where he is before he says anything.')),
    silence: move(
      against('silence', 'He has been looked at a good deal this winter. He looks at the floor.'),
    ),
  },
  oneThing: {
    'cannot-promise': move(
      against('exploring', 'You have answered the sentence. You do not know the night.'),
    ),
    'put-first': move(
      shows('respecting', 'It is on the page, as he said it.'),
      shows('planning', 'An instead is what makes it usable.'),
    ),
    'what-night': move(shows('exploring', 'You ask for what is behind the list.')),
    'why-ring': move(against('including', 'His list was one line long, and it is his father’s turn.')),
    silence: move(shows('silence', 'He watches you write it. There is an after.')),
  },
  toldToHim: {
    'not-by-me': move(shows('tell', 'What you would do, when, and in which order.')),
    'your-dad': move(
      against('respecting', 'You have answered for his father, and asked him for the secret.'),
    ),
    policy: move(against('plain-words', 'He asked for a yes or a no, and got a drawer.')),
    silence: move(against('silence', 'He has seen whom you looked at.')),
  },
  putNoise: {
    'asked-a-form': move(shows('respecting', 'You see how often he has been asked, and take the page away.')),
    'what-noise': move(shows('exploring', 'The one answer that he gave is taken as one.')),
    'work-with-me': move(against('respecting', 'He came. He did not have to.')),
    silence: move(),
  },
  inTheRoad: {
    'were-you-ill': move(against('understanding', 'He was telling you about his feet.')),
    'no-shoes': move(shows('naming', 'You say what it was. It is no more and no less than he said.')),
    instead: move(
      shows('planning', 'It turns a bad night into a line for the next.'),
      shows('exploring', 'He is the one who was there.'),
    ),
    'at-his-wits': move(against('understanding', 'It may be so. It is not his turn.')),
    silence: move(shows('silence', 'Nobody has let that picture stand before.')),
  },
  fourNights: {
    recording: move(shows('understanding', 'You see how he got there, and which part of it was yours.')),
    'did-you-know': move(shows('including', 'It goes to the one who did not know.')),
    forwards: move(against('understanding', 'Two people have told you about the worst night that they had.')),
    'or-hated': move(shows('naming', 'It is what he lies awake with, said in front of his son.')),
    silence: move(),
  },
  theTrainers: {
    insight: move(against('plain-words', 'He has told you something, and gets a mark for it.')),
    'say-back': move(shows('check', 'In his words, and he hears that you have got it.')),
    'watch-for': move(against('including', 'It was his, and now it is something to be watched for.')),
    'how-long': move(
      shows('planning', 'How long there is decides whom one can still ring.'),
      shows('exploring', 'Only he knows.'),
    ),
    silence: move(),
  },
  askHim: {
    rubbish: move(
      shows('including', 'Both lists in one room, and he is the judge.'),
      shows('respecting', 'He may say that it is wrong.'),
    ),
    'ask-ian': move(against('including', 'You do as he says, and he has gone.')),
    kitchen: move(shows('exploring', 'It is a question that he can answer.')),
    everyone: move(against('exploring', 'Those are somebody else’s signs.')),
    silence: move(),
  },
  theMeter: {
    'own-hands': move(
      shows('understanding', 'You have heard why, before you say what comes of it.'),
      shows('respecting', 'It counts as a reason.'),
    ),
    secret: move(
      harm('supporting', 'You cannot keep it. If he falls ill you will have known, and so will he.'),
    ),
    'start-again': move(
      against('respecting', 'He knew that you would say it. It is why it took three weeks.'),
    ),
    'three-weeks': move(shows('exploring', 'You find out how he is, which is what matters first.')),
    silence: move(shows('silence', 'No face. He breathes out.')),
  },
  fineNow: {
    'put-fine': move(against('exploring', 'It is written now. He would have to unsay it.')),
    'the-door': move(shows('naming', 'You say what you saw, and do not say what it means.')),
    sure: move(against('respecting', 'He hears what you think of him.')),
    silence: move(shows('silence', 'The pen is not moving. He has noticed.')),
  },
  quieter: {
    'look-now': move(against('exploring', 'It has been put behind him, by you.')),
    'think-of-dad': move(
      harm('respecting', 'He has thought of it. It is one more person who would be better off.'),
    ),
    'that-loud': move(
      shows('understanding', 'You have heard what it was like. You still do not know what he means.'),
    ),
    'ask-it': move(
      shows('ask', 'You ask, about then and about now.'),
      shows('plain-words', 'In words that can be answered.'),
    ),
    silence: move(),
  },
  goesPast: {
    'promise-me': move(against('planning', 'He will promise. It helps you, and not him.')),
    'what-like': move(shows('exploring', 'It can be spoken of, and that makes it smaller too.')),
    'dog-and-who': move(shows('planning', 'What helps already goes first, and then a person.')),
    'ring-team': move(against('respecting', 'He told you that it goes past. He will not tell you again.')),
    silence: move(),
  },
  forgetIt: {
    'any-time': move(
      harm('ask', 'He said it twice, sideways, and it went by twice. You do not know whether he is safe.'),
    ),
    'come-back-to-it': move(against('ask', 'It sounds kind. He has learnt that it is too much for you.')),
    'it-does': move(
      shows('ask', 'Asked, at last.'),
      shows('plain-words', 'There is no other way to hear it.'),
    ),
    silence: move(
      shows('silence', 'You have all the time there is. He does not take it, and he has seen it.'),
    ),
  },
  whatMissed: {
    'only-chat': move(against('including', 'He knows that it is not so. Now there are three who pretend.')),
    'tell-him': move(harm('respecting', 'It was told to you with the door shut.')),
    'which-of-it': move(
      shows('respecting', 'He decides, with his father there.'),
      shows('including', 'Nobody is talked about.'),
    ),
    'read-numbers': move(
      shows('planning', 'His folder is wanted at last, and it keeps what was said where it was.'),
    ),
    silence: move(),
  },
  fancyADrive: {
    'four-a-m': move(
      shows('planning', 'The hole in the plan is where it broke the last time.'),
      shows('exploring', 'You ask him, and his father hears it.'),
    ),
    'not-binding': move(
      against(
        'respecting',
        'It is true, and it could have been said as something that the two of them plan for.',
      ),
    ),
    'drive-back': move(shows('check', 'It can be put right now, by either of them.')),
    'can-you-ian': move(shows('including', 'It holds only if he can keep to it. He is asked, and not told.')),
    silence: move(),
  },
  closing: {
    'on-system': move(against('check', 'He asked who, and has not read it yet.')),
    'three-weeks-on': move(shows('planning', 'A plan that is read again before it is needed has a chance.')),
    'read-first': move(shows('tell', 'Each reader by name.'), shows('check', 'And he is the first.')),
    silence: move(against('silence', 'He asked you.')),
  },
}
