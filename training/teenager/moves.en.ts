import type { MovesOf } from '#src/training/scenario.ts'
import { against, harm, move, shows } from '../move.ts'
import type { teenagerSection } from './section.ts'

export const moves: MovesOf<typeof teenagerSection> = {
  opening: {
    'not-that': move(against('tell', 'It is like that. Imogen has heard the tone, and knows.')),
    everything: move(shows('exploring', 'A good question, to the second person in the room.')),
    'all-want': move(
      against(
        'including',
        'There are four people in the room, and three of them want something for the other.',
      ),
    ),
    'hi-imogen': move(
      shows('including', 'The first question is hers.'),
      shows('ask', 'You find out what she has put together.'),
    ),
    silence: move(),
  },
  sheKnowsWhy: {
    'who-freya': move(shows('exploring', 'What she knows about it, she has from Freya.')),
    'yes-it-is': move(shows('tell', 'She gets a yes.'), shows('respecting', 'And her hand on the tap.')),
    'bit-young': move(against('respecting', 'She has seen the tissues. Now she will worry by herself.')),
    'mum-first': move(against('including', 'It is her what-if.')),
    silence: move(against('silence', 'She asked you, and saw whom you asked.')),
  },
  notInFront: {
    'keep-off': move(against('including', 'She knows what a word next door is.')),
    'keep-safe': move(shows('understanding', 'It is what she is holding off, and you have seen it.')),
    'heard-that': move(shows('including', 'There is no not-in-front. You say so by asking her.')),
    research: move(against('understanding', 'She is told that she harms her child by sparing her.')),
    silence: move(),
  },
  bothOfThem: {
    'both-afraid': move(shows('naming', 'You say it of both, and leave neither in the wrong.')),
    'calm-down': move(against('naming', 'They are frightened, and are told off.')),
    'rob-right': move(against('understanding', 'You have taken a side, and it is not hers.')),
    'how-for-you': move(shows('including', 'You have heard the only one who was not shouting.')),
    silence: move(),
  },
  aloneTime: {
    'sit-tight': move(against('respecting', 'She asked for one thing.')),
    'wait-outside': move(
      shows('including', 'She gets her room.'),
      against('respecting', 'Her parents get a telling-off.'),
    ),
    'you-go': move(against('including', 'She has got out, and it goes on without her.')),
    'just-us': move(
      shows('respecting', 'It is ordinary, and it is for her to take or leave.'),
      shows('supporting', 'And nobody is being sent out for being bad.'),
    ),
    silence: move(against('silence', 'She has asked you, and you leave it to them to notice.')),
  },
  atNight: {
    'not-for-years': move(harm('tell', 'It may even be so. She will not try to tell anybody again.')),
    'alone-with-it': move(
      shows('naming', 'She has looked after two grown people, and somebody has noticed.'),
    ),
    'what-think-about': move(
      shows('exploring', 'Dying is a big word. Her nights have something smaller in them.'),
    ),
    'tell-parents': move(against('understanding', 'She has told you why she can’t.')),
    silence: move(shows('silence', 'It has been said, and nobody has fallen apart.')),
  },
  tellThem: {
    'only-if': move(shows('tell', 'She knows it exactly.')),
    'depends-on': move(against('plain-words', 'She asked whether she may speak, and has been told her age.')),
    'never-ever': move(
      harm('supporting', 'There are things that you would have to pass on. She will find out which.'),
    ),
    'what-would': move(
      shows('exploring', 'You hear what she is afraid of. She still does not know whether she may speak.'),
    ),
    silence: move(against('silence', 'She has seen you think. That is a yes.')),
  },
  howMuch: {
    'long-way': move(against('tell', 'She went there, and you sent her back by herself.')),
    'how-much-now': move(shows('ask', 'She has her hand on the tap.')),
    sleepy: move(
      shows('tell', 'Nobody ever said. Now somebody has.'),
      shows('plain-words', 'In words that she can carry.'),
    ),
    hypercapnia: move(against('plain-words', 'She will look it up tonight, on her phone, on her own.')),
    silence: move(against('silence', 'Nobody ever says. Nobody has said.')),
  },
  theTube: {
    'no-tube': move(against('check', 'Half of what she said, and by itself it is the opposite of it.')),
    'say-back': move(shows('check', 'All of it, with the cat.')),
    'what-something': move(
      shows('exploring', 'It is the edge of her wish, and she knows where it runs.'),
      shows('planning', 'Somebody will have to judge it, at night.'),
    ),
    infection: move(against('respecting', 'You have missed the tube, and argue about Biscuit.')),
    silence: move(),
  },
  whatever: {
    'dad-then': move(
      harm('respecting', 'It stands in her plan now as what she wants. She has told you why she said it.'),
    ),
    'your-right': move(against('understanding', 'She has the right. She has to live with him as well.')),
    shouting: move(shows('naming', 'It is not whatever. It is hard.')),
    'something-else': move(
      shows('exploring', 'She had left the door on the latch.'),
      shows('respecting', 'You have heard that there is another answer.'),
    ),
    silence: move(shows('silence', 'She takes the headphone out again, after a while.')),
  },
  whoTells: {
    'i-say-you-stop': move(
      shows('supporting', 'You do what she cannot, and only that.'),
      shows('planning', 'She knows how it will go.'),
    ),
    'has-to-be-you': move(against('supporting', 'She has told you that she can’t.')),
    'which-bits': move(shows('ask', 'It is hers to give, by the piece.')),
    'leave-it-me': move(against('including', 'It is taken off her, and she was not there.')),
    silence: move(),
  },
  twoOfThem: {
    'bit-wrong': move(against('understanding', 'It may be so. It is no answer to somebody who is crying.')),
    'kept-from': move(shows('understanding', 'Nobody did wrong, and it can stop now.')),
    'not-at-all': move(against('naming', 'She had said something true, and it has been patted on the head.')),
    'imogen-say': move(
      shows('including', 'She may be the only one who can. She may also not want to.'),
      shows('respecting', 'And you would do it, if not.'),
    ),
    silence: move(),
  },
  closing: {
    'write-up': move(against('check', 'It goes round her after all.')),
    'bit-by-bit': move(shows('planning', 'There will be a next time, and it will not swallow everything.')),
    'yours-first': move(
      shows('check', 'It is her page.'),
      shows('planning', 'She knows what comes, and when it is over for today.'),
    ),
    silence: move(against('silence', 'She asked you something.')),
  },
}
