import type { MovesOf } from '#src/training/scenario.ts'
import { against, harm, move, shows } from '../move.ts'
import type { maxineFridaysSection } from './section.ts'

export const moves: MovesOf<typeof maxineFridaysSection> = {
  opening: {
    'bev-first': move(against('including', 'The one whom it is about comes second.')),
    renal: move(against('plain-words', 'She knows hello.')),
    'where-sit': move(shows('including', 'You speak to her, and the kitchen is hers.')),
    lovely: move(against('respecting', 'She is 47. You have praised her for putting sugar on a table.')),
    silence: move(),
  },
  sachets: {
    'want-well': move(against('ask', 'There is only one answer to that, and she knows which.')),
    'how-monday': move(shows('ask', 'She can answer it, and you have taken up her way of telling.')),
    'what-rubbish': move(shows('exploring', 'It is the one that she turned over.')),
    'three-times': move(against('exploring', 'It is an answer, and she had not asked.')),
    silence: move(shows('silence', 'You say it back without a word. She looks up for the first time.')),
  },
  bevTells: {
    'note-it': move(
      harm('respecting', 'A whole decision has been taken from her, across a table, in a minute.'),
    ),
    'what-tried': move(shows('check', 'You ask what it rests on. She hears herself talked of again.')),
    'your-bit': move(shows('including', 'It is asked of the one who would not get in.')),
    'both-scared': move(shows('understanding', 'You have heard what is behind the word capacity.')),
    silence: move(),
  },
  bevKnows: {
    'is-it-needles': move(against('ask', 'Three guesses. She can nod at each, and you know nothing.')),
    'show-me': move(
      shows('respecting', 'It is your question that was wrong, and not she.'),
      shows('ask', 'She can do this one.'),
    ),
    'go-on-bev': move(against('including', 'She can say if it is right. She will say that it is.')),
    silence: move(shows('silence', 'Nobody has answered for her. She pulls one sachet out of the heap.')),
  },
  myApron: {
    cover: move(against('respecting', 'She has told you who she is on a Friday.')),
    'see-apron': move(shows('exploring', 'It is what it is about, and she can fetch it.')),
    'say-back': move(shows('check', 'She hears that it has arrived, and can say no.')),
    'bev-did-you': move(against('including', 'It becomes a matter of who should have noticed.')),
    silence: move(),
  },
  clive: {
    'better-place': move(
      against('plain-words', 'One more place that he has gone to. She still does not know which.'),
    ),
    died: move(
      shows('tell', 'It is what she asked.'),
      shows('plain-words', 'It is the word that there is for it.'),
    ),
    'what-think': move(shows('exploring', 'You find out what she has made of it. Her question waits.')),
    'another-time': move(against('tell', 'It is about her. She has the chair beside his.')),
    silence: move(against('silence', 'Two people who know, and look at each other over her head.')),
  },
  wasItTheMachine: {
    'not-machine': move(
      shows('tell', 'What you know, and what you do not.'),
      shows('plain-words', 'She can picture washing.'),
    ),
    'dont-worry': move(against('tell', 'She will worry her head about it, at the machine.')),
    'ask-unit': move(shows('supporting', 'It is honest, and you would go with her.')),
    'like-nan': move(shows('naming', 'She is sad before she is anything else.')),
    silence: move(against('silence', 'It is kind. She has asked whether the machine kills people.')),
  },
  sent: {
    silly: move(against('respecting', 'She has told you what she is afraid of, and somebody laughs.')),
    'clive-died': move(
      shows('tell', 'Three short sentences, and all of them are what she needs.'),
      shows('plain-words', 'None of them has a softer word in it.'),
    ),
    'no-wonder': move(shows('understanding', 'What she did was a good plan, by what she knew.')),
    silence: move(
      against('silence', 'She has said what she makes of it. If nobody says otherwise, it stands.'),
    ),
  },
  ifNot: {
    'every-time': move(against('respecting', 'She asked why, and is told that she knows.')),
    'dirty-blood': move(
      shows('tell', 'One, and all: she knows now where the edge is.'),
      shows('plain-words', 'A child could draw it, and so could she.'),
    ),
    'with-sachets': move(shows('check', 'She does it with her own hands, and you see what she makes of it.')),
    'bev-is-right': move(against('plain-words', 'There are two poorlies now.')),
    silence: move(against('silence', 'She asked you, because Bev has answered it.')),
  },
  notDie: {
    'full-up': move(against('respecting', 'You have said no for somebody who was never asked.')),
    'ring-unit': move(shows('planning', 'It is a question for the unit, and today.')),
    both: move(
      shows('check', 'A wish with two halves, and neither is lost.'),
      shows('respecting', 'It stands as she said it.'),
    ),
    'bev-happy': move(
      against('including', 'It was her best sentence, and the answer goes to somebody else.'),
    ),
    silence: move(),
  },
  beGood: {
    'show-not-going': move(
      shows('check', 'If she can show it she has it, and if not you know what to say.'),
      shows('plain-words', 'It goes without words, too.'),
    ),
    'well-done': move(against('check', 'You have what you came for. It is gone by Friday.')),
    'whose-yes': move(shows('naming', 'You say what you saw, and she laughs, because it is so.')),
    silence: move(shows('silence', 'Nobody praises her. She stops looking at Bev.')),
  },
  foundHer: {
    'still-see': move(
      shows('naming', 'You say what she walks in on, every week.'),
      shows('understanding', 'And why she wants nobody to ask.'),
    ),
    unwise: move(against('understanding', 'It does. She was telling you about a floor.')),
    'did-you-know': move(shows('including', 'Between the two of them it has never been said.')),
    'step-out': move(
      against('respecting', 'She has shown you what she carries, and you send her out with it.'),
    ),
    silence: move(),
  },
  putThings: {
    'easy-read': move(against('including', 'It goes away, and comes back as somebody else’s.')),
    'too-poorly': move(
      shows('planning', 'It is the hour for which a plan is made.'),
      shows('exploring', 'She has thought of more than she was asked.'),
    ),
    'read-it-you': move(shows('check', 'Three things, hers, and she can count them.')),
    'bev-sign': move(against('including', 'It was about telling her first.')),
    silence: move(),
  },
  closing: {
    'do-my-best': move(against('supporting', 'She knows. It means no.')),
    'ring-now': move(shows('planning', 'Fridays get moved by telephone. She hears it happen.')),
    tuesday: move(
      shows('supporting', 'A day, and you can keep it.'),
      shows('check', 'She has the last word on it.'),
    ),
    silence: move(against('silence', 'It is a nice answer to another question.')),
  },
}
