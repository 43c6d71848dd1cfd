import type { Words } from '#src/flow/words.ts'
import type { teenagerSection } from './section.ts'

export const words: Words<typeof teenagerSection> = {
  title: 'Imogen, and the two of them',
  about:
    'Imogen Lacey is 15 and has cystic fibrosis. She has been in hospital four times this year, and the team has begun to speak of a plan for when she is very ill. Her father Rob wants everything done, always. Her mother Helen does not want it spoken of in front of her. They live apart, and are polite to each other. Imogen has her headphones round her neck.',
  seenBy: 'You. Your moves are kept so that you can look back at them and try again.',
  steps: {
    opening: {
      title: 'Three chairs',
      lead: 'Rob has his hand on the back of Imogen’s chair. Helen has kept her coat on her knees. Imogen looks at her phone.',
    },
    'she-knows-why': {
      title: 'What today is for',
      lead: 'She takes one earphone out. Helen looks at the floor.',
    },
    'not-in-front': {
      title: 'Not in front of her',
      lead: 'Helen has lowered her voice, as if that helped. Imogen turns up her phone.',
    },
    'both-of-them': {
      title: 'Here we go',
      lead: 'They have turned to each other. They have stopped being polite.',
    },
    'alone-time': {
      title: 'The door to the treatment room',
      lead: 'She has pulled her sleeves over her hands.',
    },
    'at-night': {
      title: 'At night',
      lead: 'She has sat down on the couch, among the nebulisers. The door is shut.',
    },
    'tell-them': {
      title: 'Do you tell them?',
      lead: 'She stands by the sink, and runs the tap over her fingers.',
    },
    'how-much': {
      title: 'What would happen',
      lead: 'She picks at the paper sheet on the couch, and tears a strip off it.',
    },
    'the-tube': {
      title: 'Not the tube',
      lead: 'The strip of paper has become a long one. She winds it round her finger.',
    },
    whatever: { title: 'Whatever', lead: 'She has put one headphone back.' },
    'who-tells': {
      title: 'Who tells them?',
      lead: 'Through the door come two voices, low. They have stopped arguing.',
    },
    'two-of-them': {
      title: 'You think that I don’t know',
      lead: 'They are all in one room again. Rob has been crying. Imogen has sat down on the arm of his chair.',
    },
    closing: { title: 'Can we go?', lead: 'Imogen yawns. It is a real one.' },
  },
  fields: {
    opening: {
      label:
        'Rob: Before you start. Whatever it is, we want everything. Everything there is. She’s a fighter, you know that. You’ve seen her.',
      why: 'He has answered, and nothing has been asked.',
      heard: 'You began with:',
      choices: {
        'not-that': 'It’s nothing like that, Rob. We only want to have a bit of a look ahead today.',
        everything: 'When you say everything, Rob, what do you have in mind? Shall we talk that through?',
        'all-want': 'Of course you do. You all want what’s best for her, and so do we.',
        'hi-imogen': 'I’ll come to that, Rob. Imogen, what did you think that today was for?',
        silence: 'Wait until somebody else says something.',
      },
    },
    sheKnowsWhy: {
      label:
        'Imogen: You’ve got the box of tissues out, and it’s the long slot. I’m not stupid. It’s the what-if thing, isn’t it? Freya had one.',
      why: 'She has worked it out, as she works most things out.',
      heard: 'When she told you what she thought, you said:',
      choices: {
        'who-freya': 'Freya had one. What happened, with Freya’s?',
        'yes-it-is': 'Yes, it is. You get to say how much we talk about, and when we stop.',
        'bit-young': 'You don’t need to be worrying about all that yet. That’s for the grown-ups in here.',
        'mum-first': 'That’s a good guess. Let me see first if Mum and Dad are all right with that.',
        silence: 'Look at her parents.',
      },
    },
    notInFront: {
      label:
        'Helen: We said that we wouldn’t. Not in front of her. She’s got her mocks. She’s not to be frightened with things that mightn’t ever come.',
      why: 'They have spoken of it, at home or on the telephone, without her.',
      heard: 'When Helen asked you not to, you said:',
      choices: {
        'keep-off': 'All right. Shall the three of us have a word next door, while Imogen does her inhaler?',
        'keep-safe': 'You want one place where she isn’t ill. I can see why you would.',
        'heard-that': 'Imogen, you heard that. What would you say, if it was up to you?',
        research: 'There’s good evidence that children cope better if they’ve been told, you know.',
        silence: 'Leave it, and let each of them hear it.',
      },
    },
    bothOfThem: {
      label:
        'Rob: You’d give up on her. Helen: I would not. I’d let her have a life that’s not all this. Rob: There’s no life if she’s dead, Helen. Imogen: Here we go.',
      why: 'It is not for the first time.',
      heard: 'When they fell out, you said:',
      choices: {
        'both-afraid': 'You’re both afraid of the same thing. One holds on, and one holds it off.',
        'calm-down': 'I don’t think this is helping anybody. Could we all keep our voices down, please?',
        'rob-right': 'I think that what Rob is trying to say is that we should plan for every outcome.',
        'how-for-you': 'Here we go, Imogen says. What’s it like for you, when they do that?',
        silence: 'Turn your chair a little towards Imogen, and wait.',
      },
    },
    aloneTime: {
      label: 'Imogen: Can I just not be in here for a bit? With them doing that?',
      why: 'There is a way to say yes to this that loses nobody.',
      heard: 'When she asked to get out, you said:',
      choices: {
        'sit-tight': 'We’re nearly done, I promise. Sit tight for two more minutes, there’s a star.',
        'wait-outside': 'Rob, Helen, go and get a coffee, please, and I’ll talk to Imogen without you.',
        'you-go': 'You go and have a breather, and I’ll finish off with Mum and Dad.',
        'just-us': 'Of course. I see everyone of your age by themselves for ten minutes. Now?',
        silence: 'Look at the two of them, until they notice.',
      },
    },
    atNight: {
      label:
        'Imogen: I listen to them, at night. They think I’m asleep. I know I’m going to die of it. I’m not thick. It’s them I can’t say it to. They’d fall apart.',
      why: 'She has been keeping it from them.',
      heard: 'When she told you about the nights, you said:',
      choices: {
        'not-for-years': 'You mustn’t think like that! There’s new drugs all the time, you could have years.',
        'alone-with-it': 'You know it, and you’ve been by yourself with it, so that they don’t fall apart.',
        'what-think-about': 'What is it that you think about, when you’re lying there?',
        'tell-parents': 'I think you really do need to tell your mum and dad that you feel like that.',
        silence: 'Sit down on the other couch, and be quiet with her.',
      },
    },
    tellThem: {
      label: 'Imogen: If I say stuff in here, do you have to tell them?',
      why: 'It depends on this whether anything is said.',
      heard: 'When she asked if you have to tell them, you said:',
      choices: {
        'only-if':
          'No. Only if you or somebody else weren’t safe. I’d try to tell you first. My team may know.',
        'depends-on': 'Well, it depends. You are under sixteen, so there are rules around confidentiality.',
        'never-ever': 'Never ever. What’s said in here stays in here, cross my heart.',
        'what-would': 'What would happen, do you think, if they knew?',
        silence: 'Think about how to put it.',
      },
    },
    howMuch: {
      label: 'Imogen: So what would it be like? If it was, you know. Actually that. Nobody ever says.',
      why: 'She has asked, and how much she wants is not clear yet.',
      heard: 'When she asked what it would be like, you said:',
      choices: {
        'long-way': 'That’s a long way off, so let’s not go there today. One step at a time, eh?',
        'how-much-now': 'I’ll tell you what I know. All of it, or some now and some another day?',
        sleepy: 'You’d be tired, and sleep more and more. It needn’t hurt, and somebody’s there.',
        hypercapnia: 'In most cases it’s a type two failure, so the carbon dioxide sedates you in the end.',
        silence: 'Wait, and see if she goes on.',
      },
    },
    theTube: {
      label:
        'Imogen: I don’t want the tube again. If it’s to get me to my birthday, okay. If it’s not to get me to anything, no. And I want Biscuit on the bed, and I don’t care about germs.',
      why: 'She has thought it through, further than anybody else.',
      heard: 'When she told you what she wants, you said:',
      choices: {
        'no-tube': 'So you don’t want to be ventilated again. That’s very clear, I’ll get that down.',
        'say-back': 'The tube if it gets you to something, and not if it doesn’t. And Biscuit. Yes?',
        'what-something': 'What sort of something would be worth it? A birthday. What else?',
        infection: 'I’m not sure about a cat, with your chest. We’d have to ask infection control.',
        silence: 'Nod, and let her wind the paper.',
      },
    },
    whatever: {
      label: 'Imogen: Whatever. Just do what Dad says. He’s going to shout if I say something else.',
      why: 'An answer, to somebody else’s question.',
      heard: 'When she said to do what Dad says, you said:',
      choices: {
        'dad-then': 'All right, if you’re sure. I’ll put that you want everything, the same as Dad does.',
        'your-right': 'You’re fifteen, you have a right to your own view. You don’t have to go by Dad’s.',
        shouting: 'It’s hard to say a thing like that, with somebody shouting.',
        'something-else': 'You’d say something else. I won’t shout. What would it be?',
        silence: 'Stay where you are, and do not look at the clock.',
      },
    },
    whoTells: {
      label:
        'Imogen: And who tells them? I can’t. Mum’ll cry, and then Dad will, and then I’ve got to sort them out.',
      why: 'It is the part that she cannot do by herself.',
      heard: 'When she asked who tells them, you said:',
      choices: {
        'i-say-you-stop': 'I say it, you’re next to me, and you kick me if it’s wrong. And I sort them out.',
        'has-to-be-you':
          'I think it ought to come from you, really. They’d want to hear it in your own words.',
        'which-bits': 'Which bits are they to know, and which are only for us?',
        'leave-it-me':
          'Leave them to me. You go and get your bloods done, and it’ll be sorted when you’re back.',
        silence: 'Say nothing, and think about them with her.',
      },
    },
    twoOfThem: {
      label: 'Helen: Did we do it wrong? Not telling her? I thought, so long as it isn’t said.',
      why: 'Somebody is asking whether she has failed her child.',
      heard: 'When Helen asked if they had done it wrong, you said:',
      choices: {
        'bit-wrong': 'Well, it’s usually better to be open about it from the start, if you can.',
        'kept-from': 'No. You kept it from her because you love her, and she’s been doing that with you.',
        'not-at-all': 'Not at all. You’re wonderful parents, the two of you. Everybody on the team says so.',
        'imogen-say': 'Imogen, do you want to answer your mum, or shall I?',
        silence: 'Pass the tissues along, and wait.',
      },
    },
    closing: {
      label: 'Imogen: Can we go to Nando’s now? What happens with all that, then?',
      why: 'She has asked both in one breath, and means both.',
      heard: 'At the end, you said:',
      choices: {
        'write-up': 'I’ll write that up for the team, and send Mum and Dad a copy of the letter each.',
        'bit-by-bit':
          'We do it a bit at a time. Next clinic, ten minutes of it, and then it’s about your mocks.',
        'yours-first': 'One page. You get it first, and change it, then those two. Go and eat.',
        silence: 'Hold the door open for them.',
      },
    },
  },
}
