import type { MovesOf } from '#src/training/scenario.ts'
import { against, harm, move, shows } from '../move.ts'
import type { difficultNewsSection } from './section.ts'

export const moves: MovesOf<typeof difficultNewsSection> = {
  opening: {
    'straight-in': move(
      against('ask', 'He is told before you know what he knows, or whether he wants it now.'),
    ),
    'warm-up': move(),
    'ask-first': move(shows('ask', 'His account comes first; what you say can join on to it.')),
    silence: move(against('silence', 'Before anything has been said, silence sounds like bad news.')),
  },
  hisAccount: {
    invite: move(shows('ask', 'You pick up his unasked question, and he decides whether to hear more.')),
    jargon: move(against('plain-words', 'The towel was clearer. He now knows less than before.')),
    'put-off': move(against('respecting', 'You decide for him that he has had enough. He did not say so.')),
    silence: move(shows('silence', 'He has more to say, and you leave him room to say it.')),
  },
  hisGuess: {
    tablets: move(against('exploring', 'It calms him, and shuts the door that has just opened.')),
    'press-on': move(
      against('understanding', 'He is still at the first sentence when the next one arrives.'),
    ),
    'step-back': move(
      shows('respecting', 'You own the mistake, and hand the pace back to him.'),
      shows('ask', 'It is not too late to ask what he has been told.'),
    ),
    silence: move(),
  },
  shed: {
    cheer: move(against('understanding', 'He has counted the steps. He knows that spring will not do it.')),
    'name-loss': move(shows('naming', 'You say aloud what he has shown you, and no more than that.')),
    'to-business': move(shows('ask', 'A good question; but what he said about the shed is left lying.')),
    silence: move(shows('silence', 'You look where he looks. He is not hurried past it.')),
  },
  wantsToKnow: {
    shield: move(
      against(
        'respecting',
        'He asked to be told. Jean’s fear is a reason to include her, not to keep it from him.',
      ),
    ),
    'straight-on': move(shows('respecting', 'You take him at his word, and he can stop you.')),
    'who-hears': move(
      shows('respecting', 'He decides how his wife is to hear it.'),
      shows('ask', 'It is a real question, and the answer changes what you do next.'),
    ),
    silence: move(),
  },
  wantsAnAnswer: {
    'plain-yes': move(
      shows('tell', 'A plain answer to a plain question, in one sentence.'),
      shows('ask', 'How much more he hears is up to him.'),
    ),
    'hear-anger': move(shows('understanding', 'You see why he is angry, and do not defend anyone.')),
    ifs: move(against('tell', 'True, and exactly what he complained of.')),
    silence: move(against('silence', 'He asked you a question. Silence looks like one more way round it.')),
  },
  telling: {
    soften: move(harm('tell', 'False hope. He will plan for time that he does not have, and Jean with him.')),
    'hope-and-worry': move(
      shows('tell', 'A hope and a worry, short and true. It says months, and says that you are not sure.'),
    ),
    score: move(
      shows('tell', 'It is the truth,'),
      against(
        'plain-words',
        'but it is told in terms of a group and a score, and he has to work out that it means him.',
      ),
    ),
    silence: move(against('silence', 'He asked. If you do not answer, he has to guess.')),
  },
  quiet: {
    'name-it': move(shows('naming', 'Few words, and they are about him.')),
    fill: move(against('silence', 'Good help, at the wrong moment. He hears none of it.')),
    'ask-thoughts': move(
      shows('exploring', 'It lets him start wherever he likes. For some it comes a little soon.'),
    ),
    silence: move(shows('silence', 'The next word is left to him. It is harder to do than it looks.')),
  },
  doubt: {
    promise: move(
      harm('supporting', 'You cannot keep this promise. When it breaks, he will not believe the next one.'),
    ),
    'ask-corridor': move(
      shows('exploring', 'You learn what made him stop believing. His question is still waiting.'),
    ),
    'honest-now': move(
      shows(
        'tell',
        'You say that you went round it, and then you do not. It costs him a good deal, and he asked for it.',
      ),
    ),
    silence: move(against('silence', 'This is the second time that he gets no answer.')),
  },
  jeanHeard: {
    'phone-list': move(
      shows(
        'supporting',
        'She needs this, and it helps. It comes before anyone has taken in how afraid she is.',
      ),
    ),
    aside: move(
      harm(
        'respecting',
        'Whatever you say in the hall, he will wonder what it was. He asked for things to be said to him.',
      ),
    ),
    'name-fear': move(
      shows('naming', 'You hear the fear under the anger.'),
      shows('understanding', 'You have pictured her night, and she can tell.'),
    ),
    correct: move(against('understanding', 'You may be right. She was not asking for evidence.')),
    silence: move(),
  },
  jeanGuards: {
    both: move(
      shows('naming', 'You say what both are doing, and neither is in the wrong.'),
      shows('exploring', 'Jean gets a question of her own.'),
    ),
    'over-her-head': move(
      against(
        'understanding',
        'You take his side against her. He has to live with both of you having said it.',
      ),
    ),
    agree: move(against('respecting', 'It is warm, and it leaves him alone with his question.')),
    silence: move(),
  },
  fearOpen: {
    reassure: move(
      harm(
        'supporting',
        'Much can be done for breathlessness. That he will feel nothing is not yours to promise.',
      ),
    ),
    respect: move(shows('respecting', 'You see what kind of man says this. It steadies him.')),
    explore: move(
      shows('exploring', 'You go where he is most afraid, in his own picture. It costs him something now.'),
    ),
    silence: move(shows('silence', 'You can bear to hear it. That is worth something to him.')),
  },
  fearShut: {
    push: move(against('exploring', 'He shut the door, and you put your shoulder to it.')),
    'leave-door': move(
      shows('respecting', 'He may keep it closed.'),
      shows('supporting', 'He knows where to find you when he wants to open it.'),
    ),
    'ask-jean': move(
      against(
        'respecting',
        'He did say to ask her. He did not mean across the table, as if he had gone out.',
      ),
    ),
    silence: move(shows('silence', 'No question, no hurry. His shoulders come down a little.')),
  },
  mattersOpen: {
    'ask-bench': move(
      shows('exploring', 'You learn what the time is for. The wish itself is not yet fixed.'),
    ),
    form: move(
      harm(
        'respecting',
        'He spoke of strip lights and his bed. You turned it into a refusal of hospital that he never made.',
      ),
    ),
    'yes-but': move(against('understanding', 'He knows it. Now he has to defend what he wants.')),
    'say-back': move(shows('check', 'His own words, and he can put them right.')),
    silence: move(),
  },
  mattersWary: {
    policy: move(
      against('understanding', 'He did not ask why you write. He asked that you write what he says.'),
    ),
    defend: move(against('respecting', 'The record was wrong, and he gets an excuse for it.')),
    'his-words': move(
      shows('check', 'Read back, it can be put right while you are both there.'),
      shows('respecting', 'The words stay his.'),
    ),
    silence: move(),
  },
  hospital: {
    'work-out': move(
      shows('planning', 'A list of both can be used at night by somebody who has never met him.'),
      shows('respecting', 'His wish has edges, and you take them seriously.'),
    ),
    'for-him': move(against('respecting', 'He may do as you say, and it would be your wish and not his.')),
    'on-the-night': move(
      against('planning', 'On the night he has no breath to say it, and Jean is alone with the question.'),
    ),
    silence: move(),
  },
  closing: {
    'send-it': move(against('check', 'It goes out before he has seen what it says.')),
    'own-words': move(
      shows('check', 'What they would tell the family shows what has arrived, and nobody is being tested.'),
      shows('planning', 'They know when you come back, and what for.'),
    ),
    leaflets: move(),
    silence: move(),
  },
}
