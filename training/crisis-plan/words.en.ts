import type { Words } from '#src/flow/words.ts'
import type { crisisPlanSection } from './section.ts'

export const words: Words<typeof crisisPlanSection> = {
  title: 'Callum and his father’s list',
  about:
    'Callum Reid is 22. Last winter he was ill for the first time: he did not sleep, and heard the neighbours talk about him through the wall. It ended with the police in the road. He is home again, and lives with his father Ian. The two of them have come to make a plan for the next time, and each has another night in mind.',
  seenBy: 'You. Your moves are kept so that you can look back at them and try again.',
  steps: {
    opening: {
      title: 'Two chairs and a folder',
      lead: 'Ian has put a blue folder on his knees, and squared it. Callum sits sideways on his chair, in his coat.',
    },
    'one-thing': { title: 'One thing', lead: 'Ian opens his mouth, and closes it.' },
    'told-to-him': { title: 'Does he get told?', lead: 'He has turned his chair by a few degrees.' },
    'put-noise': { title: 'Put noise', lead: 'He picks at the rubber of his shoe.' },
    'in-the-road': { title: 'In the road', lead: 'He tells it to the window.' },
    'four-nights': {
      title: 'Four nights',
      lead: 'Ian has not opened the folder. He speaks to his own hands.',
    },
    'the-trainers': { title: 'When I do them twice', lead: 'Callum has taken one arm out of his coat.' },
    'ask-him': { title: 'Ask him', lead: 'He has pulled his sleeves down over his hands.' },
    'the-meter': {
      title: 'While Ian sees to the car',
      lead: 'Ian has gone out to feed the parking meter. Callum watches the door close.',
    },
    'fine-now': {
      title: 'Put that I am fine',
      lead: 'Ian has gone out to feed the parking meter. Callum looks at the door, and then at you.',
    },
    quieter: { title: 'Quieter', lead: 'He says it as if it were about somebody else.' },
    'goes-past': { title: 'It goes past', lead: 'He nods, slowly, several times.' },
    'forget-it': {
      title: 'Forget it',
      lead: 'There are steps on the stairs, and then they go on to the next floor.',
    },
    'what-missed': {
      title: 'What have I missed?',
      lead: 'Ian is back. There is rain on his coat. Callum looks at you.',
    },
    'fancy-a-drive': {
      title: 'Fancy a drive?',
      lead: 'Callum has turned his chair round to the table. He speaks to you, and looks at his father.',
    },
    closing: {
      title: 'Who sees it?',
      lead: 'It has got dark. Ian has put his list on the table, face down.',
    },
  },
  fields: {
    opening: {
      label: 'Callum: Dad’s done a list. He’s always got a list. I’m only here because he’s got the car.',
      why: 'There is one list in the room, and it is not his.',
      heard: 'You began with:',
      choices: {
        'page-one': 'This is your crisis plan. Page one is triggers. What would you say your triggers are?',
        'see-list': 'Shall we see what your dad’s put, then? It looks as if he has gone to a lot of trouble.',
        'on-yours': 'And if you’d done one, what would be on it?',
        'how-it-works': 'I’ll say first what this is for, and what I would have to pass on, and what not.',
        silence: 'Look at Callum, and let him go on.',
      },
    },
    oneThing: {
      label: 'Callum: One thing. Nobody rings the police on me. That’s it. That’s the list.',
      why: 'A short list, and his father is on the other side of it.',
      heard: 'When he told you his list, you said:',
      choices: {
        'cannot-promise':
          'I’m not able to promise you that, Callum. If somebody’s at risk they will be rung.',
        'put-first': 'No police. I’ve put that first. What do people do instead?',
        'what-night': 'What happened, the time they came?',
        'why-ring': 'Ian, it might help if you could tell us how you came to ring them in the end.',
        silence: 'Write it down, and wait for what comes after.',
      },
    },
    toldToHim: {
      label: 'Callum: So if I say something to you, does he get told?',
      why: 'He is finding out what you are.',
      heard: 'When he asked what his father is told, you said:',
      choices: {
        'not-by-me': 'Not by me. If somebody could get hurt I’d have to, and I’d tell you first.',
        'your-dad': 'He’s your dad, Callum, he wants what’s best. Is there something he’s not to know?',
        policy: 'That depends what it is. We’ve got an information-sharing policy that covers it.',
        silence: 'Think about it, and look at Ian.',
      },
    },
    putNoise: {
      label: 'Callum: Triggers. Right. Noise. Put noise. And people going, what are your triggers.',
      why: 'It is a joke, more or less, and you are in it.',
      heard: 'When he told you what to put, you said:',
      choices: {
        'asked-a-form': 'Fair enough. I’d be sick of that one as well. No page, then?',
        'what-noise': 'Noise. What sort is it, when it’s bad?',
        'work-with-me': 'I can only help you if you’ll work with me on it, Callum. That’s how it goes.',
        silence: 'Put down noise, and wait for more.',
      },
    },
    inTheRoad: {
      label:
        'Callum: Four of them came. They did the cuffs out in the road. Her next door was on her step in her dressing gown. I’d got no shoes on. And he stood there and watched.',
      why: 'His night.',
      heard: 'When he told you about the road, you said:',
      choices: {
        'were-you-ill': 'And would you say, looking back, that you were quite unwell by that point?',
        'no-shoes': 'Out in the road with no shoes on, and people standing there.',
        instead: 'What should somebody have done that night, and nobody did?',
        'at-his-wits': 'Your dad must have been at his wits’ end to do it. I don’t suppose he found it easy.',
        silence: 'Say nothing. Look where he looks.',
      },
    },
    fourNights: {
      label:
        'Ian Reid: I’d not slept for four nights either. I rang your number and got a recording. I rang 111, and they told me to ring 999. I’d do it again. I’d sooner he hated me.',
      why: 'The other night, the same one.',
      heard: 'When Ian told you about his, you said:',
      choices: {
        recording: 'You rang us, and got a recording. So you had one number left. I’m sorry for that.',
        'did-you-know': 'Callum, did you know that he’d rung us before he rang them?',
        forwards: 'Well, you were both doing your best. Let’s look forward now, shall we, to the plan?',
        'or-hated': 'You’d sooner have him hate you. You’ve thought about that a good deal.',
        silence: 'Let it be quiet, with the two of them in it.',
      },
    },
    theTrainers: {
      label:
        'Callum: It starts way before that. I have the kitchen radio on all night, so I don’t hear next door. Then I clean my trainers. If I do them twice, it’s coming.',
      why: 'This is what a plan is made of.',
      heard: 'When he told you how it starts, you said:',
      choices: {
        insight: 'Those are what we call relapse indicators. That’s really good insight, well done.',
        'say-back': 'The radio on all night, then the trainers. Twice, and it’s coming.',
        'watch-for': 'Ian, is that something that you could be watching out for at home?',
        'how-long': 'From the radio to the second time with the trainers, how long have you got?',
        silence: 'Write, and turn the page so that he can read it.',
      },
    },
    askHim: {
      label:
        'Callum: I don’t know how it starts. I’m all right, and then I’m not. Ask him. He’s the one who’s got it written down.',
      why: 'He hands it over.',
      heard: 'When he told you to ask his father, you said:',
      choices: {
        rubbish: 'Would you let him read out three, and you say which are rubbish?',
        'ask-ian': 'All right. Ian, what have you got down for how it starts?',
        kitchen: 'Leave the big stuff. What’s different in your kitchen, the week before?',
        everyone: 'Everybody has signs, if they look for them. Are you sleeping less? Eating less?',
        silence: 'Leave it with him, and do not look at Ian.',
      },
    },
    theMeter: {
      label:
        'Callum: If I say something you don’t do the face. I’ve not been taking them. Three weeks. They make it so I can’t feel my own hands. He doesn’t know.',
      why: 'He has been waiting for the meter to run out.',
      heard: 'When he told you about the tablets, you said:',
      choices: {
        'own-hands': 'You can’t feel your own hands. No, I wouldn’t want that either.',
        secret: 'Don’t you worry, that’s between you and me. I’ve not heard it.',
        'start-again': 'You need to start on those again today, Callum. You know how it went the last time.',
        'three-weeks': 'Thanks for saying. How have they been, these three weeks?',
        silence: 'Keep your face as it is, and wait.',
      },
    },
    fineNow: {
      label:
        'Callum: I’m fine now, anyway. I’m sleeping and that, I’m taking everything. You can put that I’m fine.',
      why: 'Something was about to be said, and was not.',
      heard: 'When he told you that he was fine, you said:',
      choices: {
        'put-fine': 'Great, that’s what I like to hear. I’ll put that you are well and taking everything.',
        'the-door': 'You looked at the door before you said that.',
        sure: 'Are you sure about that? Because it’s best that I know, if you are not taking them.',
        silence: 'Do not write it down yet.',
      },
    },
    quieter: {
      label:
        'Callum: When it was bad. I used to think that it’d be quieter for everybody. If there wasn’t a me.',
      why: 'It has been said sideways.',
      heard: 'When he said that it would be quieter, you said:',
      choices: {
        'look-now': 'But that’s behind you now, isn’t it? You’ve done so well since then.',
        'think-of-dad': 'You mustn’t say that. Think what it would do to your dad, he’d never get over it.',
        'that-loud': 'Quieter. It must have been very loud, then.',
        'ask-it': 'Do you mean that you thought of ending your life? Do you now?',
        silence: 'Wait, and keep looking at him.',
      },
    },
    goesPast: {
      label:
        'Callum: Then, yeah. Not now. Now it’s, like, a thing that goes past. It’s less if somebody’s in. It’s less if I’ve got next door’s dog.',
      why: 'He has answered, and told you what helps.',
      heard: 'When he answered, you said:',
      choices: {
        'promise-me': 'Will you promise me that you won’t do anything, if it does come back?',
        'what-like': 'What’s it like, when it goes past?',
        'dog-and-who': 'So it goes past, and nobody is in. The dog, and then who?',
        'ring-team': 'I’ll have to ring the crisis team on that this afternoon, just so you know.',
        silence: 'Nod as well, and wait.',
      },
    },
    forgetIt: {
      label: 'Callum: Doesn’t matter. Forget it. He’ll be back in a minute.',
      why: 'A second chance, and a short one.',
      heard: 'When he told you to forget it, you said:',
      choices: {
        'any-time': 'No problem. If it ever comes back, you know where we are, don’t you?',
        'come-back-to-it': 'We can come back to that, whenever you want. There’s no need to rush into it.',
        'it-does': 'It does matter. Have you been thinking of killing yourself, Callum?',
        silence: 'Do not look at the door.',
      },
    },
    whatMissed: {
      label: 'Ian Reid: Right, that’s us till six. What have I missed?',
      why: 'What was told while he was out belongs to somebody.',
      heard: 'When Ian asked what he had missed, you said:',
      choices: {
        'only-chat': 'Oh, nothing very much. We were only having a bit of a chat, weren’t we?',
        'tell-him': 'He’s told me how bad it got. You ought to say it to your dad, Callum.',
        'which-of-it': 'Some of it’s for the page. Callum, which do you want on?',
        'read-numbers': 'We’d got to who rings whom. You’ve got the numbers, Ian, would you read them out?',
        silence: 'Look at Callum, and leave it to him.',
      },
    },
    fancyADrive: {
      label:
        'Callum: He can ring. But he asks me first. Not, are you taking your tablets. He goes, fancy a drive? If I say leave it, he rings. You lot, not them.',
      why: 'It has a first step and a second, and a place where it stops.',
      heard: 'When he told you how it should go, you said:',
      choices: {
        'four-a-m': 'It’s four in the morning, and we’re a recording again. Who then?',
        'not-binding': 'You do understand that it isn’t binding, if it gets risky? I have to say that.',
        'drive-back': 'He asks, fancy a drive. You say leave it, and then it’s us. Right?',
        'can-you-ian': 'Ian, could you do that? Ask him first, and then ring us?',
        silence: 'Write it down, word for word.',
      },
    },
    closing: {
      label: 'Callum: So is that it? Who gets to see this?',
      why: 'It is as much his as what becomes of it.',
      heard: 'At the end, you said:',
      choices: {
        'on-system': 'It all goes on the system in the morning, so that anybody who needs to can see it.',
        'three-weeks-on': 'The three of us look at it again in three weeks, while everything’s quiet.',
        'read-first': 'You do. Then your dad, us, and whoever comes at night. Cross out what’s wrong.',
        silence: 'Gather the papers, and let Ian answer.',
      },
    },
  },
}
