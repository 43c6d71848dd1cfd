import type { MovesOf } from '#src/training/scenario.ts'
import { against, harm, move, shows } from '../move.ts'
import type { formInFolderSection } from './section.ts'

export const moves: MovesOf<typeof formInFolderSection> = {
  opening: {
    'cpr-only': move(
      shows('tell', 'True, and it will be needed.'),
      against('understanding', 'It answers the form. She asked about her mum.'),
    ),
    boiler: move(
      shows('understanding', 'You picture the kitchen, and say sorry for what was done to her there.'),
    ),
    'not-here': move(
      against('respecting', 'It is true, and it leaves her alone with the form a second time.'),
    ),
    'what-told': move(shows('ask', 'Her account comes first.')),
    silence: move(
      against('silence', 'She has asked you whether her mother is worth it. No answer is an answer.'),
    ),
  },
  inMarch: {
    'did-they-ring': move(shows('ask', 'You want to know exactly what was left out.')),
    pie: move(shows('naming', 'You say what is so hard about it.')),
    complaints: move(against('exploring', 'She is sent on, with a number.')),
    silence: move(shows('silence', 'She has told this to nobody yet. You are in no hurry.')),
  },
  redLetters: {
    everything: move(shows('tell', 'A plain answer to what she is afraid of.')),
    'same-fear': move(shows('understanding', 'She is told that it makes sense to be afraid.')),
    'not-ceiling': move(
      against('plain-words', 'Correct in every word. She has four new ones to be afraid of.'),
    ),
    silence: move(),
  },
  whoseName: {
    'cannot-read': move(shows('understanding', 'You stand where she stands, and look at the same scrawl.')),
    team: move(against('respecting', 'Now you have stuck together.')),
    'find-out': move(shows('supporting', 'It is small, and you can keep it.')),
    silence: move(),
  },
  theReason: {
    'early-signs': move(
      against('respecting', 'She told you that it is wrong, and you explain to her why she cannot know.'),
    ),
    'read-together': move(
      shows('check', 'You go and look.'),
      shows('respecting', 'Her word about her mother counts.'),
    ),
    'strike-out': move(
      against('including', 'It is Rita’s page. She has not been asked, for the second time.'),
    ),
    'the-other': move(shows('exploring', 'You ask about the part that may be true.')),
    silence: move(),
  },
  bottomStair: {
    'two-things': move(shows('tell', 'It parts what the form has run together.')),
    'so-you-see': move(against('understanding', 'Her honesty has been turned into evidence.')),
    'goes-through': move(shows('exploring', 'It is the first time that somebody asks how it is for her.')),
    silence: move(shows('silence', 'She has said it. It is big enough without you.')),
  },
  walkPast: {
    'the-picture': move(against('tell', 'She asked for one word.')),
    'no-but': move(
      shows('tell', 'It answers, and does not hide the second half.'),
      shows('plain-words', 'She could repeat it to anybody.'),
    ),
    'of-course': move(
      harm(
        'tell',
        'While that form stands it is not true. If it happens tonight she will remember who said it.',
      ),
    ),
    silence: move(against('silence', 'She has her answer, and it is the wrong one.')),
  },
  whatIsIt: {
    figures: move(
      shows('tell', 'It is true,'),
      against('plain-words', 'and she has no picture of it, except the one from the telly.'),
    ),
    'how-much': move(shows('ask', 'She decides how much she has to carry home.')),
    ribs: move(shows('tell', 'Two sentences, and both are true.'), shows('plain-words', 'She can see it.')),
    'spare-you': move(against('respecting', 'She asked. She found out about March in that way as well.')),
    silence: move(),
  },
  soYouDecide: {
    'cannot-demand': move(
      against('understanding', 'She did not insist. She asked why nobody had spoken to her.'),
    ),
    owed: move(shows('tell', 'It says what is owed.'), shows('respecting', 'And to whom, in which order.')),
    'up-to-you': move(
      harm('tell', 'It is not hers to decide, and now she believes that her mother’s life hangs on it.'),
    ),
    silence: move(against('silence', 'A question about the law wants an answer.')),
  },
  oneThing: {
    'will-do': move(shows('planning', 'It promises another sort of page, and says whose.')),
    'your-words': move(shows('check', 'In her own words it stays, and you hear whether it has arrived.')),
    national: move(against('understanding', 'She asked about her mum, and is told about stationery.')),
    'fair-point': move(shows('understanding', 'It was a fair question. It still is.')),
    silence: move(),
  },
  doesSheKnow: {
    afraid: move(shows('naming', 'You say it before she has to.')),
    'keep-it': move(harm('including', 'In March she was left out, and now she is left out again.')),
    'have-to': move(
      against('respecting', 'You are right about her mother. You have stepped on the daughter.'),
    ),
    'ask-with-you': move(
      shows('including', 'It goes to the person whose page it is, and Alison is not sent away.'),
    ),
    silence: move(),
  },
  byTorch: {
    'so-agreed': move(against('check', 'She has told you that she misunderstood, and you have heard a yes.')),
    'torch-sorry': move(shows('understanding', 'You have seen the ward as she saw it.')),
    'alison-knew': move(against('including', 'The one who was there is talked past.')),
    'that-night': move(
      shows('ask', 'It has not been asked yet, not properly.'),
      shows('including', 'Of her.'),
    ),
    silence: move(shows('silence', 'You come down to where her eyes are. There is a rest.')),
  },
  rubItOut: {
    'leave-it': move(against('planning', 'Three of the four things have gone.')),
    'too-much-what': move(
      shows('planning', 'Where it stops is what a stranger will need.'),
      shows('exploring', 'And she is the one to know.'),
    ),
    'give-it-a-go': move(against('respecting', 'She has thought about it for longer than you have.')),
    'four-things': move(shows('check', 'All four, in her words, and she can say no.')),
    silence: move(),
  },
  closing: {
    policy: move(against('respecting', 'Back behind the boiler guarantee.')),
    'no-surprise': move(shows('supporting', 'It mends the part that went wrong in March.')),
    'new-page': move(
      shows('planning', 'There will be something in its place.'),
      shows('including', 'And all three will have written it.'),
    ),
    silence: move(against('silence', 'She gives it to you. Nobody has said what becomes of it.')),
  },
}
