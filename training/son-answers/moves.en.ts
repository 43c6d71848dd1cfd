import type { MovesOf } from '#src/training/scenario.ts'
import { against, harm, move, shows } from '../move.ts'
import type { sonAnswersSection } from './section.ts'

export const moves: MovesOf<typeof sonAnswersSection> = {
  opening: {
    'thank-him': move(against('including', 'You have asked about her as if she were not at the window.')),
    'to-her': move(shows('including', 'You speak to her first, and he knows that his turn comes.')),
    'on-her-own': move(
      against(
        'respecting',
        'It can be right to ask. As a first sentence it tells him what you take him for.',
      ),
    ),
    'who-begins': move(shows('ask', 'A fair question, and the faster of the two will answer it.')),
    silence: move(),
  },
  fourSeconds: {
    'the-nights': move(against('including', 'It may be what she meant. Nobody will know now.')),
    'had-begun': move(shows('including', 'The sentence goes back to its owner.')),
    'let-her': move(against('respecting', 'He is told off in his own front room, with her looking on.')),
    silence: move(shows('silence', 'Twenty seconds are what her illness costs her. You have paid them.')),
  },
  theKitchen: {
    'her-right': move(against('understanding', 'You are right, and he has lost you.')),
    'forty-one': move(
      shows('understanding', 'You hear what he has done.'),
      shows('respecting', 'You take back what went wrong.'),
    ),
    everybody: move(against('respecting', 'He told you about sheets, and hears about a procedure.')),
    silence: move(),
  },
  buzzer: {
    'note-it': move(against('check', 'It goes into her plan in his voice.')),
    'no-wonder': move(shows('understanding', 'He need not prove it to you any longer.')),
    'is-he-right': move(
      shows('check', 'It is asked where it can be answered.'),
      shows('including', 'And of her.'),
    ),
    complain: move(
      against('exploring', 'It makes a case of it. He was telling you why he sits on this chair.'),
    ),
    silence: move(),
  },
  theTea: {
    'all-the-time': move(shows('respecting', 'You tell her, without fuss, that the clock is off.')),
    'while-he-is-out': move(
      shows('ask', 'You ask her.'),
      against('respecting', 'It is done behind his back, and he can hear you from the kettle.'),
    ),
    'one-squeeze': move(against('respecting', 'She has a voice. You have taken it for a broken one.')),
    'since-when': move(against('including', 'She has said four words, and you ask him about them.')),
    silence: move(
      shows('silence', 'Nothing is asked, and nothing is hurried. It is about as long as a breath for her.'),
    ),
  },
  rotterdam: {
    assessment: move(against('exploring', 'He should have it. She had not finished.')),
    'and-yourself': move(against('understanding', 'This is about her. It is what she lies awake with.')),
    worry: move(shows('naming', 'You say it for her, and no more than she has shown you.')),
    silence: move(shows('silence', 'They both hear it. He has not heard it before.')),
  },
  weWant: {
    'both-of-you': move(
      harm('respecting', 'At night somebody will read his promise as her wish, and act on it.'),
    ),
    'what-promise': move(shows('exploring', 'You ask about the promise, which he has carried by himself.')),
    'and-you': move(shows('including', 'You divide the “we”, and leave her the time to.')),
    cannot: move(against('understanding', 'He knows. It is what he is running from.')),
    silence: move(),
  },
  thePromise: {
    lucky: move(against('exploring', 'Praise, and it nails him to the chair.')),
    heavy: move(shows('naming', 'You ask after him, and not after the promise.')),
    'did-you-ask': move(
      shows('including', 'The person whom it is about is asked.'),
      shows('ask', 'And you do not know the answer.'),
    ),
    'free-you': move(
      against('understanding', 'He holds himself to it. You have told him that it counts for nothing.'),
    ),
    silence: move(shows('silence', 'She gets there first.')),
  },
  eyesShut: {
    'nothing-else': move(against('including', 'A plan for her, from somebody else’s mouth.')),
    'me-too': move(
      shows('naming', 'You say what happened.'),
      shows('respecting', 'And that she had every reason.'),
    ),
    'wake-up': move(against('respecting', 'She heard all of it. Now she hears this.')),
    silence: move(shows('silence', 'You have not gone. She opens one eye to see.')),
  },
  neverAsked: {
    'get-it-started': move(
      against('exploring', 'She told you what she is not afraid of. You have packed her case.'),
    ),
    'heard-right': move(shows('check', 'Said back while he is there to hear it too.')),
    'hard-to-hear': move(
      shows('naming', 'You have seen his back.'),
      shows('understanding', 'Neither of them is in the wrong.'),
    ),
    'what-for-you': move(shows('exploring', 'You ask for what stands behind the not.')),
    silence: move(),
  },
  twoInTheMorning: {
    'very-good': move(against('planning', 'They will see what the ward saw.')),
    'ring-you': move(against('including', 'He is needed. Now he is the only voice that she has.')),
    'first-line': move(
      shows('planning', 'What he knows becomes what a stranger knows.'),
      shows('ask', 'And he is asked, who can tell you.'),
    ),
    'her-voice': move(shows('understanding', 'You have understood what he does, and why.')),
    silence: move(against('silence', 'He asked how she will be heard. Nobody answers him either.')),
  },
  writeWait: {
    'say-back': move(shows('check', 'Her words, back to her, and nothing added.')),
    'what-mended': move(
      shows('planning', 'Whoever comes needs an example more than a rule.'),
      shows('exploring', 'It is hers to give.'),
    ),
    'middle-box': move(against('respecting', 'Fourteen words have become a tick.')),
    'happy-martin': move(against('including', 'She has decided, and you have asked him for permission.')),
    silence: move(),
  },
  hisVersion: {
    'as-hers': move(harm('respecting', 'Whoever reads it has no way of knowing that nobody asked her.')),
    'as-yours': move(
      shows('respecting', 'His wish is worth writing down as what it is.'),
      shows('tell', 'You say plainly what you will write.'),
    ),
    'ask-again': move(shows('including', 'It is honest, and he hears that he was not enough.')),
    silence: move(),
  },
  aWeek: {
    'from-monday': move(against('respecting', 'He had one foot over the sill. You pulled.')),
    pillows: move(
      shows('exploring', 'The question under the question.'),
      shows('respecting', 'What he knows is worth something.'),
    ),
    'no-use': move(against('understanding', 'It is true, and he has said it to himself every night.')),
    'a-week-joyce': move(shows('including', 'It is her week too.')),
    silence: move(),
  },
  closing: {
    'e-mail': move(against('including', 'It goes past her again.')),
    'page-first': move(
      shows('check', 'She can put right what is wrong.'),
      shows('including', 'In that order.'),
    ),
    referrals: move(shows('supporting', 'You will do it, and it helps them both.')),
    silence: move(against('silence', 'She spent a minute on that question.')),
  },
}
