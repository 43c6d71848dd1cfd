import type { Words } from '#src/flow/words.ts'
import type { difficultNewsSection } from './section.ts'

export const words: Words<typeof difficultNewsSection> = {
  title: 'Mr Pike wants it straight',
  about:
    'Harold Pike is 71. His heart is failing, his lungs are scarred, and he is home from his third hospital stay since the autumn. He wants to know where he stands. His wife Jean is afraid of what knowing will do to him. You have about a quarter of an hour with them.',
  seenBy: 'You. Your moves are kept so that you can look back at them and try again.',
  steps: {
    opening: {
      title: 'At the kitchen table',
      lead: 'He moves a newspaper so that you can sit. He stops for breath between sentences. In the next room a kettle is filling.',
    },
    'his-account': { title: 'What they told him', lead: 'He thinks before he answers.' },
    'his-guess': { title: 'Very ill', lead: 'He puts both hands flat on the table.' },
    shed: { title: 'The shed', lead: 'He looks out of the window, then back at you.' },
    'wants-to-know': { title: 'He asks', lead: 'He lowers his voice.' },
    'wants-an-answer': {
      title: 'He asks, and he is angry',
      lead: 'He coughs, and waves away your glass of water.',
    },
    telling: { title: 'How long', lead: 'He turns his chair to face you.' },
    'the-quiet': {
      title: 'It has been said',
      lead: 'His eyes are on the table. He turns his cup, a quarter turn at a time.',
    },
    'the-doubt': {
      title: 'He has heard that before',
      lead: 'He gives a short laugh that turns into a cough.',
    },
    'jean-heard': {
      title: 'Jean in the doorway',
      lead: 'Jean has come in with the tray. She has heard it. She does not put it down.',
    },
    'jean-guards': { title: 'Jean sits down', lead: 'Jean brings the tea. She sits between the two of you.' },
    'fear-open': {
      title: 'What he is afraid of',
      lead: 'Jean has a hand on his sleeve. He speaks to the two of you.',
    },
    'fear-shut': { title: 'He shuts the door', lead: 'He folds the newspaper into four.' },
    'matters-open': {
      title: 'What he wants',
      lead: 'He nods at an old radio on the shelf, as if it were part of the talk.',
    },
    'matters-wary': {
      title: 'What you write down',
      lead: 'You have taken out your notes. He looks at the pen.',
    },
    hospital: { title: 'Would he go in again?', lead: 'He has been working something out.' },
    closing: {
      title: 'He is tired',
      lead: 'His breath is shorter than when you came. Jean looks at the clock.',
    },
  },
  fields: {
    opening: {
      label:
        'They let me out on Tuesday. Third time since the autumn. Jean is making tea; she is listening, mind, she always is. So. What have you come to tell me?',
      why: 'How to begin: find out what he knows before you add to it.',
      heard: 'You began with:',
      choices: {
        'straight-in':
          'Your heart and lungs have got worse, Mr Pike. We need to talk about what happens when you become very ill.',
        'warm-up': 'It is good to see you in your own kitchen. How has it been, being home?',
        'ask-first': 'What did they tell you at the hospital?',
        silence: 'Say nothing for a while.',
      },
    },
    hisAccount: {
      label:
        'They said the heart is tired and the lungs are no help to it. A young doctor drew me a pump, on a paper towel. Nice lad. Nobody said what comes after the picture.',
      why: 'He has left a question in the air. See whether you can pick it up.',
      heard: 'When he spoke of the picture, you said:',
      choices: {
        invite: 'Would you want to hear what may come after it?',
        jargon:
          'He will have meant your ejection fraction. The left ventricle is not emptying as it should, so the fluid backs up.',
        'put-off':
          'I expect he could see that you had had enough for one day. We can leave it until you are stronger.',
        silence: 'Wait, and let him go on if he wants to.',
      },
    },
    hisGuess: {
      label: 'Very ill. Right. So that is what this is. I thought you had come about the water tablets.',
      why: 'The news ran ahead of him. A conversation can be mended.',
      heard: 'When it came too fast, you said:',
      choices: {
        tablets: 'We can start with the tablets. They do need looking at, and the other thing will keep.',
        'press-on':
          'I am afraid so. Each stay leaves you a little weaker, and there are decisions that cannot wait much longer.',
        'step-back': 'I went too fast. May we start again, with what you have been told?',
        silence: 'Say nothing, and give him a moment.',
      },
    },
    shed: {
      label:
        'You can see the shed from here. I have not been down since October. Forty steps, I counted, and I stop at the water butt. You did not come all this way for my chisels, though.',
      why: 'A loss said in passing. One can step over it without noticing.',
      heard: 'When he spoke of the shed, you said:',
      choices: {
        cheer: 'You will be back in your shed by spring, I am sure. We will get someone in to build you up.',
        'name-loss': 'Your own shed, and you cannot get to it. That is a hard thing to look at every day.',
        'to-business': 'You are right, I did not. What do you make of this winter yourself?',
        silence: 'Look at the shed with him, and wait.',
      },
    },
    wantsToKnow: {
      label:
        'I want it straight. Thirty years a school caretaker, I have told plenty of people that their boiler was finished. Jean does not want it said. But I do.',
      why: 'He gives you leave, and tells you who else is in the house.',
      heard: 'When he asked for it straight, you said:',
      choices: {
        shield: 'Perhaps it would be kinder to Jean if we kept to what can be done this week.',
        'straight-on': 'Then you shall have it straight. Stop me whenever you like.',
        'who-hears':
          'Then I will tell you. Should Jean be here for it, or do you want to hear it first and tell her yourself?',
        silence: 'Nod, and wait for more.',
      },
    },
    wantsAnAnswer: {
      label:
        'You people always talk in ifs. I have been in three times, and three times I came out none the wiser. Is it bad or is it not?',
      why: 'An angry question is still a question.',
      heard: 'When he lost patience, you said:',
      choices: {
        'plain-yes': 'It is serious, yes. I can tell you how serious, if you want me to.',
        'hear-anger': 'Three stays, and not one plain answer. Of course you are fed up.',
        ifs: 'It depends on a good many things, Mr Pike. Every patient is different, and the tests can only ever tell us so much.',
        silence: 'Say nothing, and let the anger pass.',
      },
    },
    telling: {
      label: 'Never mind the rest of it. Jean can hear, if she wants to hear. How long have I got?',
      why: 'The telling itself: short, true, and in words he would use.',
      heard: 'You told him:',
      choices: {
        soften:
          'Nobody can say that. There is always something more that we can try, so let us not lose heart.',
        'hope-and-worry':
          'I hope you have a good stretch yet. I am worried that it may be months, and not many.',
        score:
          'There is a score that we work out from your blood tests and your hospital stays. Yours puts you in the group that does least well over twelve months.',
        silence: 'Look at him, and do not answer yet.',
      },
    },
    quiet: {
      label: 'Well. I did ask.',
      why: 'After hard news, the next thing said belongs to him.',
      heard: 'After the news, you said:',
      choices: {
        'name-it': 'That is a lot to hear at your own table.',
        fill: 'There is a great deal that we can put in place: the heart nurses, someone for your breathing, help for Jean. I can make the calls this afternoon.',
        'ask-thoughts': 'What is going through your mind?',
        silence: 'Stay where you are, and say nothing.',
      },
    },
    doubt: {
      label:
        'That is how it went last time. Then I lay fourteen hours in a corridor, under a strip light, with a man crying on the next trolley. So I ask you again.',
      why: 'He asked, he got no answer, and he gives you a second chance.',
      heard: 'When he asked again, you said:',
      choices: {
        promise: 'It will not be like that again. I shall see to it myself.',
        'ask-corridor': 'Tell me about that night.',
        'honest-now':
          'You asked me straight, and I went round it. I am worried that your time is short: months, and perhaps not many of them.',
        silence: 'Look down, and say nothing.',
      },
    },
    jeanHeard: {
      label:
        'Jean: I did not want that said to him. He will stop trying now. And it is not you who is here at three in the morning, when he cannot get his breath and there is only me.',
      why: 'Her anger has something under it.',
      heard: 'When Jean spoke, you said:',
      choices: {
        'phone-list':
          'I can leave you a list of who to call at night, with the numbers in large print. Nobody should have to work that out at three in the morning.',
        aside: 'Let us go into the hall for a minute, Jean, you and I.',
        'name-fear': 'Three in the morning, on your own with it. That sounds frightening.',
        correct: 'Being told the truth does not make people stop trying, Mrs Pike. There has been research.',
        silence: 'Move a chair out for her, and wait.',
      },
    },
    jeanGuards: {
      label:
        'Jean: There, he is doing ever so well, aren’t you, love? We do not need gloomy talk. Harold looks at you over her head. She is frightened, he says, that is all.',
      why: 'Two people, each guarding the other.',
      heard: 'When Jean closed the subject, you said:',
      choices: {
        both: 'You are each looking after the other. Jean, what frightens you most?',
        'over-her-head':
          'Mrs Pike, it is your husband who asked me, and he has a right to an answer whether or not you like to hear it.',
        agree: 'You are quite right, let us keep things cheerful. How are you sleeping?',
        silence: 'Drink some of the tea, and wait.',
      },
    },
    fearOpen: {
      label:
        'It is not the being dead. It is the breath. Like somebody sitting on me, and I cannot shift him. And her having to watch it.',
      why: 'He lets you see the worst of it.',
      heard: 'When he told you of the breath, you said:',
      choices: {
        reassure:
          'You need not worry about that. We have medicines now, and I promise that you will not feel it.',
        respect: 'Even then, it is Jean you think of.',
        explore: 'What goes through you, when he sits on you?',
        silence: 'Stay with what he has said, without a word.',
      },
    },
    fearShut: {
      label: 'I am all right. Ask her, if I am not.',
      why: 'A closed door. There is more than one way to stand before it.',
      heard: 'When he closed up, you said:',
      choices: {
        push: 'You must be frightened, Harold. It would do you good to let it out while I am here to listen.',
        'leave-door': 'All right. If a night comes when you are not, I would want to hear of it.',
        'ask-jean': 'Well then, Jean: how is he at night?',
        silence: 'Nod, put down your pen, and wait.',
      },
    },
    mattersOpen: {
      label:
        'I will tell you what I want. My own bed, with the window open. No more strip lights. And that bench for Jean finished, the legs are cut, it wants putting together.',
      why: 'This is what a plan is made of. Get it right, in his words.',
      heard: 'When he said what he wants, you said:',
      choices: {
        'ask-bench': 'Tell me about the bench.',
        form: 'There is a form for that. I can put you down today as not for hospital.',
        'yes-but':
          'You do realise that at home we cannot do all the things that they can do for you on a ward.',
        'say-back': 'Your own bed, the window open, no strip lights, and the bench. Have I got that right?',
        silence: 'Look at the radio with him, and wait.',
      },
    },
    mattersWary: {
      label:
        'Mind what you put. I told the last one that I hated lying in a corridor. She wrote: declines hospital. I never said that.',
      why: 'His words were changed once already.',
      heard: 'When he warned you about your notes, you said:',
      choices: {
        policy: 'I have to make a record of what patients tell me, Mr Pike. It is there to keep you safe.',
        defend:
          'I am sure that she meant well. They are so short of time in there that things do get written down in a hurry.',
        'his-words': 'Then you say it, I write it, and I read it back to you.',
        silence: 'Put the pen down, and wait.',
      },
    },
    hospital: {
      label:
        'Mind you. If it was a thing they could put right, a chest infection, say, I might go in. Does that make a nonsense of it?',
      why: 'Wishes have edges. A plan that knows them is worth more at night.',
      heard: 'When he asked whether he might still go in, you said:',
      choices: {
        'work-out': 'Not at all. What would you go in for, and what not? Let us write down both.',
        'for-him':
          'If I were in your place, I would stay here with Jean, and not put myself through all of that a fourth time.',
        'on-the-night':
          'It is hard to know beforehand. Whoever comes out to you on the night can decide that with you.',
        silence: 'Leave him time to answer it himself.',
      },
    },
    closing: {
      label: 'That is me done in. What happens now?',
      why: 'The end of a visit decides what is left of it tomorrow.',
      heard: 'At the end, you said:',
      choices: {
        'send-it':
          'I shall write all this up at the surgery this afternoon, and send it to the hospital and to the ambulance service.',
        'own-words': 'I come back on Thursday and we go on. What will you two tell the family about today?',
        leaflets: 'Rest now. I am leaving you three leaflets and a number to call.',
        silence: 'Shake his hand, and leave it there.',
      },
    },
  },
}
