import type { Words } from '#src/flow/words.ts'
import type { byInterpreterSection } from './section.ts'

export const words: Words<typeof byInterpreterSection> = {
  title: 'Elif does the talking',
  about:
    'Halil Demir is 74. His heart is failing, and tonight he cannot get his breath. He and his wife Sevgi speak Turkish. Their son is at work, and his daughter Elif, who is 12, has always done the talking. In the folder there is a plan in English. Your crewmate sees to the oxygen and the numbers, so you have some minutes in which to find out what he wants.',
  seenBy: 'You. Your moves are kept so that you can look back at them and try again.',
  steps: {
    opening: {
      title: 'At the door',
      lead: 'A girl in a school jumper and pyjama bottoms holds the door open. Behind her somebody is breathing loudly.',
    },
    'says-fine': {
      title: 'He says he is fine',
      lead: 'Mr Demir speaks, with breaths in between, for half a minute. He touches his chest and the sofa, and looks at the door. Elif waits till he has done.',
    },
    'what-it-says': {
      title: 'What it says',
      lead: 'She holds the page under the lamp, and follows the line with her finger.',
    },
    'on-hold': {
      title: 'Second in the queue',
      lead: 'You have rung. A recorded voice says that you are second in the queue. A woman in a cardigan has taken hold of your sleeve.',
    },
    interpreter: {
      title: 'The interpreter',
      lead: 'The music stops. You put the phone on the arm of the sofa, with the speaker on.',
    },
    'send-her-to-bed': {
      title: 'Send her to bed',
      lead: 'He speaks to the telephone, and then he sees that you look at him, and speaks to you. It comes a sentence later, in a woman’s voice.',
    },
    'as-you-think': {
      title: 'As you think best',
      lead: 'He does not look at the telephone, and not at you. It comes a sentence later, in a woman’s voice.',
    },
    'coat-on': {
      title: 'I had my coat on',
      lead: 'He has seen the page on the arm of the sofa. He lays two fingers on it.',
    },
    'what-would-they-do': {
      title: 'What would they do there?',
      lead: 'Your crewmate holds up a hand with the fingers spread: five minutes. The oxygen has taken some of the blue away.',
    },
    'not-my-language': {
      title: 'In a language',
      lead: 'He takes three breaths for it. The interpreter’s voice has changed as well.',
    },
    'wife-is-tired': {
      title: 'My wife is tired',
      lead: 'He has closed his eyes. His hand lies on the page.',
    },
    'if-she-comes': {
      title: 'If she comes',
      lead: 'Sevgi is back, and has sat down at his feet. He says it to her as much as to you.',
    },
    closing: {
      title: 'The paper',
      lead: 'He is in the chair, with the blanket round him. Sevgi holds out the page to you. It comes a sentence later.',
    },
  },
  fields: {
    opening: {
      label:
        'Elif: He can’t breathe. I’m Elif, I do the talking for Grandad. There’s a folder. It’s in English, I can read it to you.',
      why: 'She is ready, and she is twelve.',
      heard: 'You began with:',
      choices: {
        'ring-someone': 'You’ve done well. I’ll ring somebody to do the talking tonight. Where is he?',
        'grown-up': 'Isn’t there a grown-up in the house who speaks English? Where’s your dad?',
        'read-it': 'Brilliant, Elif, that’s a big help. What does it say in there about hospital?',
        'to-him': 'Hello, Mr Demir. I’m Ash. I’m going to sit by you here, and help.',
        silence: 'Nod to her, and go straight through to the sofa.',
      },
    },
    saysFine: {
      label: 'Elif: He says he’s fine.',
      why: 'It was longer than that.',
      heard: 'When Elif told you that he was fine, you said:',
      choices: {
        'any-pain': 'That’s good, then. And has he had any pain with it, in his chest or his arm?',
        'word-for-word': 'I need all of it, Elif. Tell me every single word that Grandad said to you.',
        'not-fine': 'That was a lot for fine. I’m ringing somebody who does this for a job.',
        'breathe-with': 'Sit where he can see you, breathe out slowly, and show him with your hand.',
        silence: 'Wait, in case she goes on.',
      },
    },
    whatItSays: {
      label:
        'Elif: It says, preferred place of death, home. Not for. I don’t know that word. Does it mean he’s going to die?',
      why: 'She has found out now, from you, at the kitchen lamp.',
      heard: 'When Elif asked if he was going to die, you said:',
      choices: {
        'everyone-has': 'No, no, it’s only a bit of paper. Everybody who’s been in hospital has one.',
        'my-mistake': 'I shouldn’t have asked you to read that. I’ll take it, and ring someone.',
        'it-means': 'It means the doctors don’t think that they can make him better any more, Elif.',
        'very-ill': 'He’s very ill, and we’re helping him breathe. Who’d you like to sit with?',
        silence: 'Take the page from her, and fold it up.',
      },
    },
    onHold: {
      label: 'Elif: Grandma says, do something. She says, why are you on the phone?',
      why: 'From where she stands you are making a telephone call.',
      heard: 'When Sevgi asked why you were on the phone, you said:',
      choices: {
        'calm-her': 'Tell Grandma to sit down over there and let us work, please. We know what we’re doing.',
        'hand-over': 'Put your hand over hers, on your sleeve, and leave it there until they answer.',
        'show-her': 'Point: the mask, the number on his finger, the phone. Helping. Helping. Turkish.',
        'go-now': 'Forget the phone, we can sort out all the talking at the hospital. Get the chair.',
        silence: 'Hold the phone to your ear, and wait.',
      },
    },
    interpreter: {
      label: 'Interpreter: Good morning, Turkish interpreter, four four one seven. Go ahead, please, caller.',
      why: 'The next sentence decides how all the others go.',
      heard: 'When the interpreter was on, you said:',
      choices: {
        'ask-if-he': 'Hi there. Can you ask him if he wants to go into hospital, because it says here not?',
        'brief-first': 'A man who’s very short of breath. It may be about dying. Please say all that’s said.',
        'straight-to-him': 'Mr Demir, now I can hear you. I’m Ash. What’s the worst of it tonight?',
        history:
          'Right, so he’s a known heart failure, under palliative, EF of fifteen, with a plan in place.',
        silence: 'Look at Elif, and let her explain.',
      },
    },
    sendHerToBed: {
      label:
        'Mr Demir: Send the child to bed. Not in front of her. She has told you that I’m fine? She tells me that you’re all very pleased with me.',
      why: 'He has known for some time what she leaves out.',
      heard: 'When he asked you to send her to bed, you said:',
      choices: {
        'your-job-done': 'Of course. Elif, you’ve done your job, and done it well. Up you go.',
        'might-need': 'We might need her in a minute, though, if the line drops or the battery goes.',
        'stay-or-go': 'Elif, what do you want? You can go, or sit over there with Grandma.',
        pleased: 'She tells you that we’re pleased with you. And how is it really?',
        silence: 'Look at Elif, and let him say it again.',
      },
    },
    asYouThink: {
      label: 'Mr Demir: Yes. As you think best. You’re the doctor.',
      why: 'A polite answer, and it opens nothing.',
      heard: 'When he said as you think best, you said:',
      choices: {
        'hospital-then':
          'Well, if you’re asking me, I’d say hospital. Then they can have a proper look at you.',
        'you-sure': 'Are you sure that you understand what I’m asking you? Does he understand, interpreter?',
        'not-doctor': 'I’m not a doctor, and it’s your breath. What do you want, tonight?',
        silence: 'Let the line hum. Look at him, and wait.',
      },
    },
    coatOn: {
      label:
        'Mr Demir: This paper. They asked Elif, does your grandad want to stay in hospital? I had my coat on, I wanted my bed. I said no. Is that what they wrote?',
      why: 'So that is how it came about.',
      heard: 'When he asked what they had written, you said:',
      choices: {
        'so-a-no': 'Right, so you said no to hospital. That does fit with what I’ve got on the form here.',
        'never-by-child': 'I’m sorry. It should never have been asked like that, by way of a child.',
        'not-the-paper': 'Leave the paper. What would you want now, if I hadn’t read it?',
        'they-wrote': 'They wrote that you never want to go in. Is that so?',
        silence: 'Read it through once more, to yourself.',
      },
    },
    whatWouldTheyDo: {
      label: 'Mr Demir: What would they do for me there, that you can’t do here?',
      why: 'He is weighing it up.',
      heard: 'When he asked what they would do there, you said:',
      choices: {
        bloods: 'Bloods, a gas, an ECG, a chest film, then they’d think about CPAP and some IV furosemide.',
        'mask-and-arm':
          'A mask that pushes air in. Medicine in your arm, for the water. It may help, for days.',
        'one-then-stop':
          'Two things. The first is a mask that pushes air in. Do you want to hear how that is?',
        'make-better': 'They’ll get you right again in there, Mr Demir. They’re very, very good.',
        silence: 'Ask your crewmate with a look.',
      },
    },
    notMyLanguage: {
      label:
        'Mr Demir: My brother died under a lamp, and nobody there could say his name. I’m not afraid of being dead. I’m afraid of dying in a language that’s not mine.',
      why: 'It was this, all along.',
      heard: 'When he told you of his brother, you said:',
      choices: {
        'no-name': 'Nobody who could say his name. And it might go like that for you.',
        'interpreters-too': 'They do have interpreters there as well, you know, in the daytime mostly.',
        'sevgi-rides': 'If you go, Sevgi rides with you, and I write your name large, and how it’s said.',
        silence: 'Say nothing. The interpreter says nothing either.',
      },
    },
    wifeIsTired: {
      label: 'Mr Demir: You decide it. It’s late. My wife is tired.',
      why: 'He gives it to you, because you have come for it.',
      heard: 'When he told you to decide, you said:',
      choices: {
        'then-go': 'All right then, Mr Demir, let’s get you in and get you sorted out. Chair, please.',
        'you-are-tired': 'You’re tired, too. You’ve been saying things all night, and they didn’t arrive.',
        'only-you': 'I can do either. I don’t know which you’d want. What’s Sevgi to do?',
        silence: 'Keep the line open, and wait.',
      },
    },
    ifSheComes: {
      label:
        'Mr Demir: Then I’ll go. If she comes, and there’s somebody on this telephone. And if it’s no better by tomorrow night I want to be here, on this sofa.',
      why: 'Yes, and two conditions, and an end to it.',
      heard: 'When he told you what he wants, you said:',
      choices: {
        'chair-please': 'Right, hospital it is, then. Let’s get the chair in, and get your shoes on you.',
        'see-to-it': 'I’ll see to it that they send you home tomorrow. You’ve got my word on that.',
        'back-to-you': 'You go, with Sevgi, and a voice on the phone. No better by tomorrow night, home.',
        'tell-sevgi': 'Would you say it once more, to Sevgi? I’d like to hear that I’ve got it right.',
        silence: 'Write it on the back of your glove.',
      },
    },
    closing: {
      label: 'Sevgi: And this? Elif will ask me in the morning what it says.',
      why: 'As long as it lies there it says the same.',
      heard: 'At the end, you said:',
      choices: {
        'keep-safe': 'Pop it back in the folder for now. They’ll update all that once he’s home again.',
        'ring-at-eight':
          'I ring your surgery at eight. They do a new one, by interpreter, and not with Elif.',
        'cross-it': 'I write across it: wrong, ask him, with an interpreter. I’ll read you what I put.',
        silence: 'Take it from her, and put it with your things.',
      },
    },
  },
}
