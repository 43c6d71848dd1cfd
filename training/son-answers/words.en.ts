import type { Words } from '#src/flow/words.ts'
import type { sonAnswersSection } from './section.ts'

export const words: Words<typeof sonAnswersSection> = {
  title: 'Martin answers for his mother',
  about:
    'Joyce Redfern is 79 and has had Parkinson’s for eleven years. She can speak; it takes her up to a minute to begin. Her son Martin gave up driving lorries to look after her, and answers every question before she can. You have come about her plan. The surgery has given you half an hour.',
  seenBy: 'You. Your moves are kept so that you can look back at them and try again.',
  steps: {
    opening: {
      title: 'He has a list',
      lead: 'Martin has put a chair for you beside his own. Joyce sits by the window. Her hand moves on the arm of her chair.',
    },
    'four-seconds': {
      title: 'Four seconds',
      lead: 'Her lips have begun to move. Four seconds go by. He leans forward.',
    },
    'the-kitchen': { title: 'The kitchen', lead: 'He has stood up. He does not go.' },
    buzzer: { title: 'The buzzer', lead: 'He has pulled his chair between you and the window.' },
    'the-tea': {
      title: 'The tea is cold',
      lead: 'It takes her most of a minute. Before she has finished he is on his feet.',
    },
    rotterdam: {
      title: 'Rotterdam',
      lead: 'He is in the doorway with the teapot, and has stopped there. She does not look round.',
    },
    'we-want': { title: 'What we want', lead: 'He has sat down again, nearer to you.' },
    'the-promise': { title: 'The promise', lead: 'She is shaking her head, or it is the tremor.' },
    'eyes-shut': { title: 'She has closed her eyes', lead: 'Her hand has stopped moving.' },
    'never-asked': {
      title: 'I never asked for that',
      lead: 'She takes hold of the arms of her chair. It is a long sentence. Nobody interrupts it.',
    },
    'two-in-the-morning': {
      title: 'Two in the morning',
      lead: 'He speaks to you, and for once he speaks slowly.',
    },
    'write-wait': { title: 'What to write', lead: 'She points at your pen.' },
    'his-version': { title: 'What he would write', lead: 'She looks out of the window.' },
    'a-week': { title: 'A week', lead: 'He is looking at his hands.' },
    closing: { title: 'What now?', lead: 'It is nearly twelve. Her voice has got smaller.' },
  },
  fields: {
    opening: {
      label:
        'Martin: She doesn’t mind me answering, it’s quicker. She slept badly, she’s off her food, and the tablets have worn off by twelve. Tell them, Mum. No, she’s tired.',
      why: 'He has answered three questions that you have not asked yet.',
      heard: 'You began with:',
      choices: {
        'thank-him': 'That’s very clear, thank you. And how does she manage on the stairs these days?',
        'to-her': 'Good morning, Mrs Redfern. I’ve got half an hour. Martin, I’ll come to you after.',
        'on-her-own': 'Might I see your mother by herself, Mr Redfern? You could wait in the kitchen.',
        'who-begins': 'I would like to hear it from each of you. Which of you wants to begin?',
        silence: 'Look across at her, and wait.',
      },
    },
    fourSeconds: {
      label: 'Martin: What she means is, the nights. The nights are bad.',
      why: 'She had begun, and he has finished it for her.',
      heard: 'When he finished her sentence, you said:',
      choices: {
        'the-nights': 'The nights. And what is it that happens in the nights?',
        'had-begun': 'I think that she had begun. Go on, Mrs Redfern, I’m in no hurry.',
        'let-her': 'Mr Redfern, I must ask you to let your mother answer for herself, please.',
        silence: 'Keep your eyes on her, and count to twenty in your head.',
      },
    },
    theKitchen: {
      label:
        'Martin: The kitchen? I’ve been up with her since four. Forty-one nights, this is. Who do you think turns her? Who do you think washes the sheets?',
      why: 'He has heard an accusation.',
      heard: 'When he did not go, you said:',
      choices: {
        'her-right': 'Your mother has every right to see her doctor alone, Mr Redfern.',
        'forty-one': 'Forty-one nights, and I send you into the kitchen. I’m sorry. Do stay.',
        everybody: 'It isn’t meant badly. We ask it of everybody, it’s only how we do things now.',
        silence: 'Let him stand there, and say nothing.',
      },
    },
    buzzer: {
      label:
        'Martin: She’ll not say so, but she’s frightened of hospital. They left her buzzer on the floor. She couldn’t get a word out, so they wrote down that she was confused. Two days, till I came in.',
      why: 'He is telling you why he talks.',
      heard: 'When he told you about the buzzer, you said:',
      choices: {
        'note-it': 'Frightened of hospital. I’ll put that in her plan, under what matters to her.',
        'no-wonder': 'She needed a minute, and they wrote confused. No wonder that you talk for her.',
        'is-he-right': 'Mrs Redfern, Martin thinks you’re frightened of hospital. Is he right?',
        complain: 'That should not have happened. Did you put in a complaint? You still can.',
        silence: 'Look past him, to the window, and wait.',
      },
    },
    theTea: {
      label: 'Joyce: The tea ... is ... cold.',
      why: 'Four words, and they are hers.',
      heard: 'When she spoke of the tea, you said:',
      choices: {
        'all-the-time': 'So is mine, I’ve been listening. Take as long as you want, Mrs Redfern.',
        'while-he-is-out': 'While Martin sees to it: how are you, do you think?',
        'one-squeeze': 'I’ll make it less work for you. Squeeze my hand once for yes, and twice for no.',
        'since-when': 'Has her speech got slower since the last time that somebody came out, would you say?',
        silence: 'Put down your pen, and let the clock on the shelf be heard.',
      },
    },
    rotterdam: {
      label:
        'Joyce: He drove ... lorries. Rotterdam. He loved ... it. Now he sits ... and listens ... if I’m breathing.',
      why: 'What she thinks about, when nobody asks.',
      heard: 'When she spoke of the lorries, you said:',
      choices: {
        assessment: 'There’s a carer’s assessment that he can have. I’ll get the form sent out.',
        'and-yourself': 'That’s good of you. But it is you I’ve come about. How are you in yourself?',
        worry: 'You lie there, and worry about what this does to Martin.',
        silence: 'Let Rotterdam stand in the room for a while.',
      },
    },
    weWant: {
      label:
        'Martin: See? It wears her out. So I’ll tell you what we want. Everything done here. No hospital, no home. I promised my dad, the week he died.',
      why: 'One word in it wants looking at.',
      heard: 'When he told you what they want, you said:',
      choices: {
        'both-of-you': 'Here, then, no hospital and no home. I’ll put that down as what you both want.',
        'what-promise': 'What was it that you promised him, the week he died?',
        'and-you': 'That’s what Martin promised. And you, Mrs Redfern? I’ll wait for it.',
        cannot: 'I’m afraid it isn’t as simple as that. There may come a point where you can’t manage.',
        silence: 'Look from him to her, and back.',
      },
    },
    thePromise: {
      label:
        'Martin: Give over, Mum, I’m all right. I told Dad you’d never go in a home, and you never will. That’s all there is to it.',
      why: 'He says it to her, and he says it to himself.',
      heard: 'When he spoke of the promise, you said:',
      choices: {
        lucky: 'She’s lucky to have you. There’s not many sons who would do what you do.',
        heavy: 'You’ve carried that by yourself, ever since. Has it got heavy?',
        'did-you-ask': 'Mrs Redfern, you shook your head. Was it you who asked him to promise?',
        'free-you': 'A promise like that doesn’t bind you, you know. Nobody could hold you to it.',
        silence: 'Keep still, and let her get there first.',
      },
    },
    eyesShut: {
      label: 'Martin: There you are, that’s her done for the day. Was there anything else?',
      why: 'A shut door, made of two eyelids.',
      heard: 'When she closed her eyes, you said:',
      choices: {
        'nothing-else': 'No, that’s been a great help. I can write it up from what you’ve told me.',
        'me-too': 'We have talked across you, Mrs Redfern. I would shut my eyes as well.',
        'wake-up': 'Mrs Redfern! Can you hear me? Open your eyes for me, there’s a love.',
        silence: 'Stay in your chair, and do not put your things away.',
      },
    },
    neverAsked: {
      label:
        'Joyce: I never ... asked for that. I’m not ... afraid of a home. I’m afraid ... of him ... in that chair. Ten years. Listening.',
      why: 'It has been said at last, in front of him.',
      heard: 'When she had said it, you said:',
      choices: {
        'get-it-started': 'Then a home would be all right with you? I can get the social worker on to that.',
        'heard-right': 'You’re not afraid of a home. You’re afraid for Martin. Have I heard you right?',
        'hard-to-hear': 'That’s hard to hear, Martin, I should think. And it was hard to say.',
        'what-for-you': 'What would you want for him, then? And what for yourself?',
        silence: 'Give each of them time to breathe.',
      },
    },
    twoInTheMorning: {
      label:
        'Martin: If I don’t talk, nobody waits. You have, some. But it won’t be you, will it, at two in the morning. It’ll be some lad who’s never set eyes on her.',
      why: 'A question about the night, from somebody who knows the nights.',
      heard: 'When he asked about two in the morning, you said:',
      choices: {
        'very-good': 'They’re very good, the night crews. They’ll soon see how it is with her.',
        'ring-you': 'I’ll write that they’re to ask you first, whatever it is, and go by what you say.',
        'first-line': 'Then that should be the first line. How long should the lad wait?',
        'her-voice': 'No, it won’t be me. You’ve had to be her voice, because nobody else had the time.',
        silence: 'Say nothing, and look at your notes.',
      },
    },
    writeWait: {
      label:
        'Joyce: Write ... she can talk. Wait. And write ... hospital ... if it can be mended. Not ... if it can’t.',
      why: 'A plan in fourteen words.',
      heard: 'When she told you what to write, you said:',
      choices: {
        'say-back': 'She can talk, wait for her. Hospital if it can be mended, and not if it can’t.',
        'what-mended': 'What would be a thing that can be mended? Tell me one, so that they know.',
        'middle-box': 'There are three levels on the form. I would say that puts you in the middle one.',
        'happy-martin': 'Right you are. Are you happy with that, Martin?',
        silence: 'Write, and let her watch you writing.',
      },
    },
    hisVersion: {
      label:
        'Martin: Put no hospital, no home. Put that I’m to be rung, day or night. You can put my name to it.',
      why: 'It is a wish. It is not hers, or you do not know.',
      heard: 'When he told you what to put, you said:',
      choices: {
        'as-hers': 'No hospital, no home, and to ring you. That goes down as her wishes, then.',
        'as-yours': 'I’ll put it with your name, as yours. And I’ll leave a line for hers.',
        'ask-again': 'I’ve not heard it from your mother yet. I would like to come back when she’s fresh.',
        silence: 'Hold the pen, and look to the window.',
      },
    },
    aWeek: {
      label:
        'Martin: Say she went somewhere for a week. I’m not saying yes. Who would know how she has her pillows? Nobody would.',
      why: 'He has said no, and gone on thinking.',
      heard: 'When he thought about a week, you said:',
      choices: {
        'from-monday': 'I know of a bed from Monday, as it happens. Shall I ring them now?',
        pillows: 'You know. You two could write it down. How does she have them?',
        'no-use': 'You’d be no use to her if you made yourself ill over it, would you?',
        'a-week-joyce': 'Mrs Redfern, what do you say to a week?',
        silence: 'Wait, and let him look at his hands.',
      },
    },
    closing: {
      label: 'Joyce: Thank you ... for the wait. What ... now?',
      why: 'Who reads it first says whose it is.',
      heard: 'At the end, you said:',
      choices: {
        'e-mail': 'I’ll send it to Martin by e-mail, and he can print it off and read it out to you.',
        'page-first': 'I bring a page on Friday, before twelve. You read it first, and then Martin.',
        referrals: 'I’ll ring the speech therapist today, and the people who help carers.',
        silence: 'Nod, and gather up your things.',
      },
    },
  },
}
