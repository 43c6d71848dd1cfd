import type { MovesOf } from '#src/training/scenario.ts'
import { against, harm, move, shows } from '../move.ts'
import type { changesSubjectSection } from './section.ts'

export const moves: MovesOf<typeof changesSubjectSection> = {
  opening: {
    'the-list': move(against('ask', 'Four questions, before you know whether this is a good moment.')),
    weather: move(
      against('tell', 'It is friendly, and it is not why you rang. She will wait for the catch.'),
    ),
    'say-who': move(
      shows('tell', 'Who, from where and what for, in one breath.'),
      shows('ask', 'She can say no.'),
    ),
    silence: move(
      against(
        'silence',
        'She does not know who is there. A silent caller is a worry to anybody who lives alone.',
      ),
    ),
  },
  theBus: {
    'next-line': move(against('exploring', 'She offered you something, and you looked at your screen.')),
    'no-seat': move(
      shows('exploring', 'Of everything she said, you pick up the one thing that is about her body.'),
    ),
    'same-here': move(),
    silence: move(shows('silence', 'She is not hurried on, and she stays with it a little longer.')),
  },
  yourForm: {
    'wrong-end': move(
      shows('respecting', 'You take back the list, and do not pretend that it was not there.'),
      shows('ask', 'Now it is a question that she can answer.'),
    ),
    'not-mine': move(against('respecting', 'It tells her that neither of you wants this call.')),
    'question-one': move(
      against('exploring', 'You get an answer to everything on the list, and to nothing that is not.'),
    ),
    silence: move(),
  },
  stairs: {
    canals: move(),
    stairlift: move(against('exploring', 'You have mended something before you know what is broken.')),
    'stairs-end': move(shows('exploring', 'You go back for what she dropped.')),
    'any-falls': move(
      against('ask', 'The right question, in the voice of a form. She has a no ready for that.'),
    ),
    silence: move(shows('silence', 'She notices that you have not gone with her.')),
  },
  halfSaid: {
    blackouts: move(
      against(
        'exploring',
        'Good questions for the nurse to ask. She says no to each of them, and you are none the wiser.',
      ),
    ),
    'main-thing': move(against('understanding', 'You help her to make it smaller still.')),
    'daft-do': move(shows('exploring', 'You ask, in her own words, and leave the size of it to her.')),
    silence: move(shows('silence', 'The pencil takes a while. Then she goes on of her own accord.')),
  },
  theClue: {
    ignored: move(),
    wonder: move(shows('naming', 'You say what is going on between you. It is hers to take up.')),
    'more-calls': move(against('respecting', 'She hears what she is to you.')),
    silence: move(),
  },
  theFloor: {
    'between-us': move(
      harm('supporting', 'You cannot keep this promise. She will go by it, and lie there the next time too.'),
    ),
    counting: move(
      shows('naming', 'You say it back at its real size.'),
      shows('understanding', 'She hears that you can see the hall table.'),
    ),
    'must-report': move(
      against('respecting', 'It may be so. She told one person in three weeks, and this is what came of it.'),
    ),
    'afraid-of': move(
      shows('exploring', 'She has a reason, and you ask for it.'),
      shows('respecting', 'Her wish is taken as something with a reason.'),
    ),
    silence: move(shows('silence', 'She hears you breathe, and that you have not hung up.')),
  },
  whyRing: {
    'only-paper': move(against('tell', 'She asked what you want. You tell her what it is made of.')),
    'plain-want': move(shows('tell', 'Short and true, and it says who holds the pen.')),
    'ask-edie': move(
      shows('exploring', 'You ask for the story that this call has walked into.'),
      shows('understanding', 'You can see why she asks.'),
    ),
    silence: move(
      against(
        'silence',
        'She asked you something. Nothing is what somebody would say who had something to hide.',
      ),
    ),
  },
  edie: {
    'like-hotels': move(against('respecting', 'She was telling you about Edie. You told her about nails.')),
    'never-can': move(
      shows('tell', 'It is true, and she should know it.'),
      against('understanding', 'She saw it happen. You tell her that it does not.'),
    ),
    'not-daft': move(
      shows('understanding', 'Everything that she has done this morning makes sense, and you say so.'),
    ),
    'ask-for-edie': move(shows('exploring', 'It lets her say what she wants by way of her sister.')),
    silence: move(),
  },
  theBox: {
    'one-fall': move(against('understanding', 'She was right: it was for the box.')),
    'told-us': move(against('respecting', 'She told you now, and she is told off for it.')),
    'not-ticking': move(
      shows('respecting', 'The form goes out of the room.'),
      shows('exploring', 'You ask about the while, which is the part she passed over.'),
    ),
    silence: move(shows('silence', 'No keys are heard. She adds, more quietly, that it was five hours.')),
  },
  putFine: {
    relative: move(
      harm('tell', 'It need not be a relative. She will believe you, and the line stays empty.'),
    ),
    'word-for-word': move(shows('check', 'You write what she said and not what you think of it.')),
    'who-is-ray': move(shows('exploring', 'A name that she offered by herself.')),
    silence: move(
      against('silence', 'She has said what she had to say. Waiting for more sounds like not believing her.'),
    ),
  },
  theWindow: {
    'say-back': move(shows('check', 'Said back, it can be put right.')),
    pendant: move(against('respecting', 'She told you what she wants. You tell her what she wants.')),
    'who-has-key': move(
      shows('planning', 'One question that somebody will need the answer to at four in the morning.'),
    ),
    'six-fifteen': move(shows('exploring', 'It is about her life, and it costs you half a minute.')),
    silence: move(),
  },
  leftAlone: {
    'three-choices': move(against('respecting', 'Two of her three nightmares, read out as a menu.')),
    'left-by-whom': move(
      shows('respecting', 'You take it as an answer.'),
      shows('exploring', 'You ask where it stops.'),
    ),
    'me-too': move(),
    silence: move(),
  },
  theKey: {
    'for-nurse': move(against('tell', 'You know the answer. She goes without it until somebody rings back.')),
    'family-first': move(against('respecting', 'She has told you who would come.')),
    'yes-anybody': move(
      shows('tell', 'A plain yes.'),
      shows('planning', 'And the next step, with her in charge of it.'),
    ),
    bangs: move(shows('exploring', 'You have heard what sort of neighbour this is.')),
    silence: move(against('silence', 'She asked, and hears typing.')),
  },
  whoHears: {
    'let-me': move(
      shows('respecting', 'It stays hers to give.'),
      shows('ask', 'A real question. She can say no, and you would talk on.'),
    ),
    'on-screen': move(against('respecting', 'It is taken from her, by a screen.')),
    'not-a-word': move(
      harm('planning', 'If it happens again there will be nobody who knew. It felt like kindness.'),
    ),
    'what-and-what-not': move(
      shows('exploring', 'There may be one thing in it that she minds, and the rest may go.'),
    ),
    silence: move(),
  },
  closing: {
    'all-done': move(against('check', 'She has not seen what you wrote.')),
    'in-the-post': move(
      shows('check', 'It is hers to correct.'),
      shows('planning', 'She knows what comes, and when.'),
    ),
    'any-time': move(
      shows('supporting', 'A name and an hour are worth having. What you wrote, she does not know.'),
    ),
    silence: move(against('silence', 'She asked what happens now, and learns nothing.')),
  },
}
