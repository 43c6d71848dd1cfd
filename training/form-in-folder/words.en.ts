import type { Words } from '#src/flow/words.ts'
import type { formInFolderSection } from './section.ts'

export const words: Words<typeof formInFolderSection> = {
  title: 'Alison found a form in the folder',
  about:
    'Rita Marsh is 81. She is on the ward with pneumonia, and getting better. At home her daughter Alison has found a form, signed in March, which says that resuscitation is not to be attempted. Nobody had told her. She has brought it with her, and you are the one who is free. Rita is awake, two doors down, and knows her own mind.',
  seenBy: 'You. Your moves are kept so that you can look back at them and try again.',
  steps: {
    opening: {
      title: 'The form on the table',
      lead: 'She has not sat down. She smooths the form flat on the low table, among the tissues.',
    },
    'in-march': { title: 'What she was told', lead: 'She sits, on the edge of the sofa, with her coat on.' },
    'red-letters': { title: 'Red letters', lead: 'She turns the form round, so that it faces you.' },
    'whose-name': { title: 'Whose name?', lead: 'She puts a finger on the signature.' },
    'the-reason': { title: 'The reason', lead: 'She reads it out without looking. She knows it by heart.' },
    'bottom-stair': { title: 'The bottom stair', lead: 'She has taken one arm out of her coat.' },
    'walk-past': { title: 'Yes or no', lead: 'She has folded her arms.' },
    'what-is-it': { title: 'What is it?', lead: 'She looks at the word and not at you.' },
    'so-you-decide': {
      title: 'Is that the law?',
      lead: 'She puts the form back into its plastic sleeve, and takes it out again.',
    },
    'one-thing': { title: 'That one thing', lead: 'She turns the form over. The back is empty.' },
    'does-she-know': { title: 'Does she know?', lead: 'For the first time she lowers her voice.' },
    'by-torch': {
      title: 'By torch',
      lead: 'Rita has her glasses on. A pencil is stuck in the club’s account book. She looks from one to the other.',
    },
    'rub-it-out': {
      title: 'You can rub that out',
      lead: 'Alison has sat down on the bed. Rita has taken her hand, and goes on looking at you.',
    },
    closing: { title: 'That red thing', lead: 'Alison holds it by one corner.' },
  },
  fields: {
    opening: {
      label:
        'Alison Marsh: This was on top of the fridge, in her folder, behind the boiler guarantee. Do not attempt. Signed in March. Did somebody here decide that my mum’s not worth it?',
      why: 'She asks you for something that you did not do.',
      heard: 'You began with:',
      choices: {
        'cpr-only': 'It’s a decision about CPR and nothing else. It makes no difference to her other care.',
        boiler: 'You found that by yourself, behind a boiler guarantee. I am so sorry.',
        'not-here': 'I wasn’t here in March, I’m afraid, so I couldn’t speak for whoever signed it.',
        'what-told': 'I’d like to hear what you were told in March, before I say anything. Will you sit?',
        silence: 'Look at the form, and say nothing yet.',
      },
    },
    inMarch: {
      label:
        'Alison Marsh: Nothing. She could go home, that’s what I was told. I got a bag with her slippers in, and the folder. I made us a shepherd’s pie. That was in the house with us, all the while.',
      why: 'She is going through that evening again.',
      heard: 'When she spoke of that evening, you said:',
      choices: {
        'did-they-ring': 'Nobody took you aside, or rang you? Not even to say that it was in there?',
        pie: 'You sat down to a shepherd’s pie, with that in the bag.',
        complaints: 'There are people here for complaints. I can find you the number, they’re very good.',
        silence: 'Sit down as well, and let her tell it.',
      },
    },
    redLetters: {
      label:
        'Alison Marsh: It’s got Do Not in red, and my mum’s name on it. What else will you not do? Has she got her antibiotics this time because nobody’s read this?',
      why: 'She believes that her mother is being let go.',
      heard: 'When she asked what else you would not do, you said:',
      choices: {
        everything: 'She’s had all that a bad chest gets: the drip, oxygen, physio.',
        'same-fear': 'Red letters, her name on it, and nobody had said. I would be afraid of the same.',
        'not-ceiling':
          'A DNACPR is neither an advance refusal of treatment nor a treatment escalation plan, you see.',
        silence: 'Read the form, from the top.',
      },
    },
    whoseName: {
      label:
        'Alison Marsh: Somebody’s name is on it. I can’t read it. You never can. And you’ll all stick together now, won’t you?',
      why: 'You are all one person to her, and none of them has a name.',
      heard: 'When she asked whose name it was, you said:',
      choices: {
        'cannot-read': 'No, I can’t read it either. Hers, at least, is clear enough.',
        team: 'It’ll have been a team decision. I don’t think it would be fair to go picking on one person.',
        'find-out': 'I can find that out, and you’ll have the name from me before you go home tonight.',
        silence: 'Bend over the signature with her.',
      },
    },
    theReason: {
      label:
        'Alison Marsh: Have you seen what they put for the reason? Frailty, dementia. Dementia! My mum does the books for the bowls club. She does them to the penny.',
      why: 'One thing on the form is wrong.',
      heard: 'When she read out the reason, you said:',
      choices: {
        'early-signs': 'It can be hard for a family to see, at the start. You’re very close to her.',
        'read-together': 'Then that’s wrong. May I read it through with you, and see what else is?',
        'strike-out': 'Right. I’m putting a line through it now. There. It doesn’t count any more.',
        'the-other': 'And the other word, frailty. Is that something you’d seen for yourself?',
        silence: 'Hold out your hand for the form.',
      },
    },
    bottomStair: {
      label:
        'Alison Marsh: I’m not blind. She’s gone down since Christmas. She has to sit on the bottom stair before she’ll go up. But you don’t stop trying with somebody because they sit on a stair!',
      why: 'She has seen more than the form says.',
      heard: 'When she told you about the stair, you said:',
      choices: {
        'two-things': 'Nobody will stop trying. Trying hard and CPR are two different things.',
        'so-you-see': 'Then you can see for yourself why they thought that it wouldn’t work.',
        'goes-through': 'And you stand there with her. What goes through you, while she sits?',
        silence: 'Let the stair be, and do not look away from her.',
      },
    },
    walkPast: {
      label: 'Alison Marsh: Then tell me this. If her heart stops tonight, do you walk past? Yes or no.',
      why: 'A straight question, from somebody who has had none answered.',
      heard: 'When she asked if you would walk past, you said:',
      choices: {
        'the-picture':
          'It isn’t really something one can say yes or no to. It depends on the clinical picture.',
        'no-but': 'No. Somebody stays with her. They’d not press on her chest.',
        'of-course': 'Of course not! We’d do every single thing that we can for your mum.',
        silence: 'Take a breath, and look at the door.',
      },
    },
    whatIsIt: {
      label:
        'Alison Marsh: What is it, anyhow? CPR. I’ve only seen it on the telly. They go at them a bit, and they cough, and sit up.',
      why: 'Nobody has told her what it is that would not be done.',
      heard: 'When she asked what it is, you said:',
      choices: {
        figures:
          'For somebody with her lungs and her frailty score I’m afraid that the outcomes are very poor.',
        'how-much': 'It’s not much like the telly. How much of it do you want me to tell you?',
        ribs: 'Pushing on the chest, so hard that ribs break. For her it would hardly ever work.',
        'spare-you': 'You don’t want to know, believe me. It’s nothing that a daughter ought to see.',
        silence: 'Wait, in case there is more that she wants to ask.',
      },
    },
    soYouDecide: {
      label: 'Alison Marsh: So your lot decide, and it gets put on top of a fridge. Is that the law now?',
      why: 'Anger, and a question about what she is owed.',
      heard: 'When she asked about the law, you said:',
      choices: {
        'cannot-demand': 'In the end it’s a medical decision. Families can’t insist on it, that is the law.',
        owed: 'No. She should have been asked, and you told, if she wanted it.',
        'up-to-you': 'It’s up to you, as her next of kin. You’ve only to tell us what you want.',
        silence: 'Let her be angry, and wait.',
      },
    },
    oneThing: {
      label:
        'Alison Marsh: So it isn’t, don’t bother with her. It’s, don’t do that one thing. Then why does it not say all the things that you will do?',
      why: 'She has understood, and has found what is wrong with it.',
      heard: 'When she asked what it leaves out, you said:',
      choices: {
        'will-do': 'It ought to. A page that we write with her begins with what we will do.',
        'your-words': 'Say that again, how you would say it to somebody who hasn’t sat here with us.',
        national: 'I’m afraid it’s the same form all over. They’re red so that nobody can miss them.',
        'fair-point': 'That’s what I would ask too, if I had found that and nothing else.',
        silence: 'Turn the form back over, and wait.',
      },
    },
    doesSheKnow: {
      label: 'Alison Marsh: Does she know? I haven’t said. She’d think it was me that signed it.',
      why: 'There is somebody else whom this is about.',
      heard: 'When she asked if her mother knew, you said:',
      choices: {
        afraid: 'You’re afraid that she’d look at you and think it came from you.',
        'keep-it': 'Then we’ll keep it between the two of us until she’s a good bit stronger.',
        'have-to': 'She has capacity, so she has to be told, I’m afraid, whoever minds it.',
        'ask-with-you': 'She may know more than we do. Shall we ask her, you and I?',
        silence: 'Look towards the bay, and wait.',
      },
    },
    byTorch: {
      label:
        'Rita Marsh: I know what you’ve been whispering about, you two. He came in the night, with a torch. If your heart stops, do you want us jumping on your chest? I said, I should think not. I thought he meant that night.',
      why: 'She was asked after all, in a way.',
      heard: 'When Rita told you about the torch, you said:',
      choices: {
        'so-agreed': 'So you did agree to it, then! That’s very helpful. It does clear things up a lot.',
        'torch-sorry': 'By torch, in the night, and on your own. It ought not to have been like that.',
        'alison-knew': 'Alison, did you know that somebody had been to see her in the night?',
        'that-night': 'You thought that he meant that night. What do you think about it now, Mrs Marsh?',
        silence: 'Draw up a chair, sit, and wait for the rest.',
      },
    },
    rubItOut: {
      label:
        'Rita Marsh: I don’t want jumping on. I’m eighty-one. But I want my chest seen to, same as now. I want our Alison told things. And I have not got dementia, so you can rub that out.',
      why: 'She has said it in four short sentences.',
      heard: 'When Rita said what she wants, you said:',
      choices: {
        'leave-it': 'Then the form can stay as it is, with that one word put right. That’s good news.',
        'too-much-what': 'Seen to, same as now. What would be too much, if it came back worse?',
        'give-it-a-go': 'Are you really quite sure? People do change their minds. You could give it a go.',
        'four-things': 'No jumping, your chest seen to, Alison told, and that word rubbed out. Is that it?',
        silence: 'Write it down, and let them hold hands.',
      },
    },
    closing: {
      label: 'Alison Marsh: And this? I’m not taking this home in a folder again.',
      why: 'What leaves the ward with them is what others will go by.',
      heard: 'At the end, you said:',
      choices: {
        policy: 'I’m afraid it has to stay with her, that’s policy. You needn’t have it out on show.',
        'no-surprise': 'You’ll hear from me before she goes home, so that nothing in the bag surprises you.',
        'new-page': 'I’ll void it now. Tomorrow the three of us write her page, and that one you take.',
        silence: 'Hold out your hand for it.',
      },
    },
  },
}
