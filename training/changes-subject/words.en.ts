import type { Words } from '#src/flow/words.ts'
import type { changesSubjectSection } from './section.ts'

export const words: Words<typeof changesSubjectSection> = {
  title: 'Miss Hallam talks about the bus',
  about:
    'Brenda Hallam is 84 and lives by herself, two floors up, across from the bus station where she worked. Her plan at the practice has empty lines: who to call, and what she would want. Whatever you ask, she talks about something else. You have the telephone, and as long as she will stay on it.',
  seenBy: 'You. Your moves are kept so that you can look back at them and try again.',
  steps: {
    opening: { title: 'Somebody picks up', lead: 'It has rung eleven times. You hear a chair being moved.' },
    'the-bus': { title: 'The bus', lead: 'She settles. You hear a cup being put on a saucer.' },
    'your-form': {
      title: 'She waits for the first question',
      lead: 'Her voice has gone flat. You hear a tap being turned off.',
    },
    stairs: { title: 'The stairs', lead: 'She laughs, at nothing much.' },
    'half-said': { title: 'A bit of a daft do', lead: 'Her voice has dropped. Paper rustles.' },
    'the-clue': { title: 'Seven letters', lead: 'You hear a newspaper being folded over.' },
    'the-floor': { title: 'Five hours', lead: 'She speaks more slowly now.' },
    'why-ring': { title: 'What is it you want?', lead: 'The newspaper has been put away.' },
    edie: { title: 'Edie', lead: 'You hear her sit down.' },
    'the-box': { title: 'There, that’s your box', lead: 'She says it quickly, on one breath.' },
    'put-fine': { title: 'Put that I am fine', lead: 'She has stood up. You can tell by her voice.' },
    'the-window': { title: 'The six-fifteen', lead: 'A window is opened. You can hear engines.' },
    'left-alone': { title: 'Is there a box for that?', lead: 'She gives a short laugh.' },
    'the-key': { title: 'Ray has a key', lead: 'She is thinking aloud.' },
    'who-hears': { title: 'And the bathroom', lead: 'She has gone quiet, and comes back to it by herself.' },
    closing: { title: 'And my clue?', lead: 'A bus pulls out, on her side of the line.' },
  },
  fields: {
    opening: {
      label:
        'Miss Hallam: Hallam. If it’s the boiler, the man’s been. If it’s the surgery, I’ve had my flu jab at the chemist’s. Which are you?',
      why: 'She would like to know who is calling, and what for.',
      heard: 'You began with:',
      choices: {
        'the-list': 'It’s your care plan, Miss Hallam. There are four questions, it won’t take two minutes.',
        weather: 'Neither! I’m ringing round to see how everybody is getting on in this weather.',
        'say-who': 'It’s Sam, at the surgery. Your plan is due to be looked at. Is now all right?',
        silence: 'Say nothing yet, and let her get her breath.',
      },
    },
    theBus: {
      label:
        'Miss Hallam: I’m run off my feet, me. They’ve moved the 43. Forty years that stop was by the depot, now it’s round at the betting shop, with no seat. I’ve written to them. Not one seat!',
      why: 'It has nothing to do with your form, or it has.',
      heard: 'When she spoke of the bus, you said:',
      choices: {
        'next-line':
          'What a nuisance. Now, on your plan the line for next of kin is empty. Who should I put?',
        'no-seat': 'No seat. So how do you manage now, when you want to go into town?',
        'same-here': 'They did the same thing on our road. Nobody asks the people who stand there, do they?',
        silence: 'Let her finish about the letter, and leave a gap behind it.',
      },
    },
    yourForm: {
      label:
        'Miss Hallam: Four questions. Go on, then. You’ve to get your form filled, I know you have. I used to do the time sheets.',
      why: 'She has put herself in the place that you gave her.',
      heard: 'When she offered to get it over with, you said:',
      choices: {
        'wrong-end': 'I’ve begun at the wrong end. How are you, before any of my questions?',
        'not-mine': 'I know, I’m sorry. They send us these lists and we have to get through them.',
        'question-one':
          'That’s kind. Number one, then: who is your next of kin, and have you a number for them?',
        silence: 'Wait, with the pen in your hand.',
      },
    },
    stairs: {
      label:
        'Miss Hallam: I don’t go in so often. It’s not the bus end that’s the trouble, it’s the stairs end. Anyhow. Did you see that programme about canals? Ever so good.',
      why: 'She has opened a door by a hand’s width, and shut it again.',
      heard: 'When she went from the stairs to the canals, you said:',
      choices: {
        canals: 'I did! The one with the long tunnel. I thought they were brave, going in there in the dark.',
        stairlift: 'We can get somebody out about your stairs, you know. I can put the form in today.',
        'stairs-end': 'You said it’s the stairs end that’s the trouble. What is it like, coming down them?',
        'any-falls': 'Have you had any falls in the past year, Miss Hallam? I’ve to ask everybody that.',
        silence: 'Say nothing, and let the canals drift past.',
      },
    },
    halfSaid: {
      label:
        'Miss Hallam: It’s not going down them, it’s being by myself up here. I had a bit of a daft do in the bathroom. Three weeks since. Nothing broken. Now where have I put my pencil?',
      why: 'She has said it, and made it very small.',
      heard: 'When she let it slip, you said:',
      choices: {
        blackouts: 'Did you bang your head? Have you had any dizziness since, or any blackouts?',
        'main-thing': 'Well, so long as there’s nothing broken. That’s the main thing, isn’t it?',
        'daft-do': 'A daft do in the bathroom, and you by yourself up there. What happened?',
        silence: 'Let her look for the pencil, and stay on the line.',
      },
    },
    theClue: {
      label:
        'Miss Hallam: I’ve a clue here that I’ve been stuck on since Tuesday. Left out, seven letters. You’re young, you’ll have it in no time.',
      why: 'A game, or another way of putting you off, or both.',
      heard: 'When she offered you the clue, you said:',
      choices: {
        ignored: 'Seven letters. Ignored? Give me one letter, and I’ll have another go at it.',
        wonder: 'I wonder whether I’ve rung about something that you would sooner not talk about.',
        'more-calls': 'I’m no good at those. I’ve eleven more people to ring this morning, Miss Hallam, so.',
        silence: 'Let her puzzle it out, and listen.',
      },
    },
    theFloor: {
      label:
        'Miss Hallam: Five hours. I could see the telephone on the hall table. I shouted, but Ray downstairs is deaf as a post. I counted the tiles. I’ve told nobody, and I’ll thank you not to.',
      why: 'She has given you something, and asks for something.',
      heard: 'When she told you of the five hours, you said:',
      choices: {
        'between-us': 'It won’t go any further, I promise. This is between you and me.',
        counting: 'Five hours by yourself, counting tiles, with the telephone in sight.',
        'must-report': 'I’ll have to pass that on, I’m afraid. It counts as a safety matter.',
        'afraid-of': 'Thank you for telling me. What would happen, do you think, if people knew?',
        silence: 'Stay on the line, and let it be quiet.',
      },
    },
    whyRing: {
      label:
        'Miss Hallam: What is it you want, really? Because the last time somebody from the surgery rang up with a few questions, it was our Edie they rang, and she never saw her own front door again.',
      why: 'She asks you straight, and tells you what she is afraid of.',
      heard: 'When she asked what you wanted, you said:',
      choices: {
        'only-paper': 'Oh, it’s nothing like that at all, Miss Hallam. It’s only a bit of paperwork.',
        'plain-want':
          'To know who we should ring if you were ill, and what you’d want done. You see every word of it.',
        'ask-edie': 'That’s a hard thing to have watched. What happened, with Edie?',
        silence: 'Say nothing, and see what she says next.',
      },
    },
    edie: {
      label:
        'Miss Hallam: Our Edie had a fall. One call from the surgery, and she was in Larch House by the Friday. Four years she sat and looked at a car park. So I’m not daft, you see.',
      why: 'This is the reason for the buses and the canals.',
      heard: 'When she told you about Edie, you said:',
      choices: {
        'like-hotels': 'Some of them are lovely now, though. My nan’s is like an hotel, they do her nails.',
        'never-can': 'They can’t do that. Nobody can move you anywhere while you can decide for yourself.',
        'not-daft': 'No, you’re not. You saw what one call did, and you’ve kept your door shut since.',
        'ask-for-edie': 'What should somebody have asked Edie, before that Friday came?',
        silence: 'Give her a moment with Edie.',
      },
    },
    theBox: {
      label:
        'Miss Hallam: I did go over, if you must know. In the bathroom. I was down there a good while. There, that’s your box ticked.',
      why: 'She has told you as one pays a bill.',
      heard: 'When she gave you an answer for your box, you said:',
      choices: {
        'one-fall': 'Thank you, that’s what I needed. I’m putting one fall, no injury.',
        'told-us': 'You should have told us. The nurse would have come and looked you over.',
        'not-ticking': 'I’m not ticking anything. A good while, and nobody there?',
        silence: 'Do not type. Let her hear that you are not typing.',
      },
    },
    putFine: {
      label:
        'Miss Hallam: Well. I’m fine. I’ve Ray downstairs, and I’ve my pension from the buses. Put that.',
      why: 'She has decided how much you get.',
      heard: 'When she told you what to put, you said:',
      choices: {
        relative: 'It has to be a relative, I’m afraid. Isn’t there anybody at all in the family?',
        'word-for-word': 'Fine, Ray downstairs, the pension from the buses. It’s down as you said it.',
        'who-is-ray': 'Who is Ray to you, if I may ask?',
        silence: 'Wait. There may be more.',
      },
    },
    theWindow: {
      label:
        'Miss Hallam: I’ll tell you what I want. My window. I can see the whole bus station, I see the six-fifteen go out. And if I’m on the floor again I want somebody who’s got a key, not firemen through my door.',
      why: 'This is what the empty lines are for.',
      heard: 'When she said what she wants, you said:',
      choices: {
        'say-back': 'Your window, and if you fall, somebody with a key and not firemen. Is that it?',
        pendant: 'You want one of those alarm pendants. Everybody says no to it, and then they’re glad.',
        'who-has-key': 'Who has a key now, besides you?',
        'six-fifteen': 'The six-fifteen. Was that ever one of yours?',
        silence: 'Listen to the engines with her.',
      },
    },
    leftAlone: {
      label: 'Miss Hallam: You can put that I want leaving alone. Have you a box for that?',
      why: 'Half a joke. The other half is an answer.',
      heard: 'When she asked for a box to be left alone in, you said:',
      choices: {
        'three-choices':
          'Not as such. There’s at home, in a home, or in hospital. Which of those should I put?',
        'left-by-whom': 'There is. I’ll write it as you say it. Left alone by whom, and when not?',
        'me-too': 'There should be. I’d tick it myself, some mornings.',
        silence: 'Leave it standing, and wait.',
      },
    },
    theKey: {
      label:
        'Miss Hallam: Ray’s got a key. He’s no relation. We do the crossword through the floor, he bangs when he’s got one. Would they ring him, if he’s no relation?',
      why: 'A question that you can answer.',
      heard: 'When she asked whether Ray may be called, you said:',
      choices: {
        'for-nurse': 'That’s one for the nurse, I should think. I’ll make a note that you’ve asked it.',
        'family-first': 'We would as a rule want family first. Is there really nobody, a cousin even?',
        'yes-anybody': 'Yes. It can be anybody you choose. Will you ask Ray whether he minds, or shall I?',
        bangs: 'He bangs on the ceiling for a clue? Then he would know if you went quiet.',
        silence: 'Write it down, and say nothing.',
      },
    },
    whoHears: {
      label: 'Miss Hallam: And the bathroom. I suppose that goes in as well, now.',
      why: 'What was said in confidence has to go somewhere, or nowhere.',
      heard: 'When she asked what becomes of it, you said:',
      choices: {
        'let-me':
          'I’d like the nurse to know, so that she can look at why you fell. Will you let me tell her?',
        'on-screen':
          'It has to, Miss Hallam. It’s up on the screen already, and I can’t very well un-hear what you’ve told me.',
        'not-a-word': 'Not if you don’t want it to. We’ll say no more about it.',
        'what-and-what-not': 'What would you want her to know, the nurse, and what not?',
        silence: 'Leave it to her to say.',
      },
    },
    closing: {
      label:
        'Miss Hallam: Well, you’ve had a good half hour out of me, and I’m no further with my crossword. What happens now?',
      why: 'What stands on the paper tomorrow depends on the next minute.',
      heard: 'At the end, you said:',
      choices: {
        'all-done':
          'That’s everything, all done! You take care now, and mind how you go when you’re out in this weather.',
        'in-the-post':
          'I’ll post you what I’ve put. You change what’s wrong, and I ring you Thursday at ten.',
        'any-time': 'Any worry at all, you ring us. We open at eight, and my name is Sam.',
        silence: 'Wait for her to say goodbye.',
      },
    },
  },
}
