import type { Words } from '#src/flow/words.ts'
import type { maxineFridaysSection } from './section.ts'

export const words: Words<typeof maxineFridaysSection> = {
  title: 'Maxine and Fridays',
  about:
    'Maxine Cole is 47 and has a learning disability. She shares a house with two others, and with support. Her kidneys have failed; three times a week a machine does their work. For a month now she has refused to go on Fridays. Bev, who has supported her for nine years, says that she does not understand. You have been asked to find out what Maxine wants.',
  seenBy: 'You. Your moves are kept so that you can look back at them and try again.',
  steps: {
    opening: {
      title: 'In the kitchen',
      lead: 'Maxine is laying sugar sachets in a row. She does not look up. Bev pulls a chair out for you, beside her own.',
    },
    sachets: {
      title: 'Sugar',
      lead: 'She has nine in a row. She puts a finger on one after the other, and turns the third one upside down.',
    },
    'bev-tells': {
      title: 'Bev tells you',
      lead: 'Bev keeps her voice down. Maxine has stopped moving the sachets.',
    },
    'bev-knows': { title: 'Bev knows', lead: 'She pushes the sachets together into a heap.' },
    'my-apron': {
      title: 'My apron',
      lead: 'She has put three sachets in a row again. The third one she keeps in her hand.',
    },
    clive: {
      title: 'Clive',
      lead: 'Over Maxine’s head Bev shakes hers, and shapes a word with her lips: died.',
    },
    'was-it-the-machine': {
      title: 'Was it the machine?',
      lead: 'She holds the sachet tight. She is crying a little, and does not mind it.',
    },
    sent: { title: 'They can’t send me', lead: 'She holds the sachet tight.' },
    'if-not': { title: 'What does it do, if I don’t?', lead: 'She lays the three sachets out again.' },
    'not-die': {
      title: 'I want my apron',
      lead: 'She takes two sachets and puts them on top of each other. She looks at you, not at Bev.',
    },
    'be-good': { title: 'I’ll be good', lead: 'She looks at Bev.' },
    'found-her': {
      title: 'On the bathroom floor',
      lead: 'Bev has got up, and stands with her back to the sink.',
    },
    'put-things': {
      title: 'Put things on it',
      lead: 'Maxine has come round the table, and leans against Bev. She watches your pen.',
    },
    closing: { title: 'People don’t', lead: 'She has given you one of the sachets to keep.' },
  },
  fields: {
    opening: {
      label:
        'Bev: She’s a bit shy with new people. You’ve been worried about your machine, haven’t you, Max? She doesn’t really know what it’s for.',
      why: 'Two sentences about her, and one to her that she need not answer.',
      heard: 'You began with:',
      choices: {
        'bev-first': 'Thanks, Bev. Tell me what you’ve noticed, and I’ll come to Maxine in a minute.',
        renal: 'Hello, Maxine. I’m here to assess your understanding of your renal treatment.',
        'where-sit': 'Hello, Maxine. I’m Jo. I want to hear about your Fridays. Where do I sit?',
        lovely: 'Hiya, Maxine! Oh, aren’t you doing those lovely? What a good job you’re making of it.',
        silence: 'Sit down across from her, and look at the sachets too.',
      },
    },
    sachets: {
      label: 'Maxine: That’s Monday. That’s Wednesday. That’s Friday. Friday’s rubbish.',
      why: 'She is showing you something, with what there is.',
      heard: 'When she showed you her week, you said:',
      choices: {
        'want-well': 'But you do want to keep well, Maxine, don’t you? And feel nice and strong?',
        'how-monday': 'I see. And Monday, how’s Monday?',
        'what-rubbish': 'Friday’s rubbish. What is it about Friday?',
        'three-times': 'It does have to be three times in the week, I’m afraid, and Friday is one of those.',
        silence: 'Turn your own sachet over, and wait.',
      },
    },
    bevTells: {
      label:
        'Bev: She kicks off, Fridays. Won’t get in the taxi. Last time she was that poorly I rang 999. She’s not got the capacity, bless her, not for this.',
      why: 'Bev says what she has seen, and what she makes of it.',
      heard: 'When Bev told you about Fridays, you said:',
      choices: {
        'note-it': 'Lacks capacity for this. All right, then I can begin on her best interests.',
        'what-tried': 'What have you all tried so far, to explain it to her?',
        'your-bit': 'Bev’s told me about the taxi. Maxine, what happens, when it’s Friday?',
        'both-scared': 'You rang 999. I should think you were frightened, the pair of you.',
        silence: 'Look at the sachets, and wait.',
      },
    },
    bevKnows: {
      label: 'Maxine: Don’t know. Bev knows.',
      why: 'An answer that makes people stop asking.',
      heard: 'When she said that Bev knows, you said:',
      choices: {
        'is-it-needles':
          'Is it the needles, Maxine? Does it hurt? Is it that you get scared when you’re there?',
        'show-me': 'I asked that badly. Show me, with those: which is your best day?',
        'go-on-bev': 'All right. You tell me then, Bev, and Maxine can say if it’s right.',
        silence: 'Put your pen in your bag, and wait.',
      },
    },
    myApron: {
      label:
        'Maxine: They changed it. It was Thursdays. Friday’s my café, at the garden place. I do the tables. I’ve got an apron, it’s got my name on.',
      why: 'A reason, and nobody had asked for it.',
      heard: 'When she told you about the café, you said:',
      choices: {
        cover: 'I’m sure that they’d find somebody else to do the tables for you, Maxine.',
        'see-apron': 'With your name on? I’d like to see that apron.',
        'say-back': 'They moved you off Thursdays, and now it’s on your café day. Is that it?',
        'bev-did-you': 'Bev, did you know that the two were on the same day now?',
        silence: 'Look at the sachet in her hand, and wait.',
      },
    },
    clive: {
      label:
        'Maxine: And Clive’s gone. He had the chair by me, he did the raffle. They said, he’s gone. I said, gone where? And the lady put my machine on.',
      why: 'She asked somebody, and got a machine.',
      heard: 'When she told you about Clive, you said:',
      choices: {
        'better-place': 'He’s gone to a better place now, love. He’s not in any pain there.',
        died: 'Gone means that he died, Maxine. I’m sorry. He was your friend.',
        'what-think': 'Gone where. What do you think happened to him?',
        'another-time': 'We’ll have a talk about Clive another time, shall we? Today is about you.',
        silence: 'Look across at Bev, and say nothing.',
      },
    },
    wasItTheMachine: {
      label: 'Maxine: He died. Like my nan. Was it the machine did it?',
      why: 'She has understood, and goes on to the next thing.',
      heard: 'When she asked if it was the machine, you said:',
      choices: {
        'not-machine': 'No. I don’t know why he died. The machine washes blood, it keeps you alive.',
        'dont-worry': 'Don’t you worry your head about that. You are doing ever so well on yours.',
        'ask-unit': 'I don’t know. On Monday you and I could ask the nurse who does your machine.',
        'like-nan': 'Like your nan. You miss them both.',
        silence: 'Push the tissues over, and stay with her.',
      },
    },
    sent: {
      label: 'Maxine: I don’t want to be gone. If I don’t get on the machine, they can’t send me.',
      why: 'It makes sense, once one knows what she was told.',
      heard: 'When she said that they can’t send her, you said:',
      choices: {
        silly: 'Oh, you silly thing! Nobody is going to be sending you anywhere, are they, Bev?',
        'clive-died': 'Clive died, Maxine. The machine didn’t do it. The machine helps you stay alive.',
        'no-wonder': 'No wonder that you wouldn’t get in that taxi.',
        silence: 'Wait, and see what she makes of it.',
      },
    },
    ifNot: {
      label:
        'Maxine: What’s it do, if I don’t go, Fridays? Bev says I’ll be poorly. I’m poorly anyhow, after.',
      why: 'Her question, and a good one.',
      heard: 'When she asked what happens if she does not go, you said:',
      choices: {
        'every-time': 'It’s very, very important that you go every time, Maxine. You know that really.',
        'dirty-blood': 'Your blood gets dirty. Miss one, you feel bad. Miss all of them, and you would die.',
        'with-sachets': 'Shall we do it with these? You take one away, I say what your body does.',
        'bev-is-right':
          'Bev’s right, I’m afraid. You’d be poorly, and then you’d feel a lot worse than after.',
        silence: 'Let Bev answer that one.',
      },
    },
    notDie: {
      label:
        'Maxine: If I miss all of them I die, like Clive. I don’t want to die. I want my machine, and I want my apron. Why can’t I have it Thursday?',
      why: 'Whoever says that has understood it.',
      heard: 'When she asked why she can’t have Thursday, you said:',
      choices: {
        'full-up': 'They’re very full, Maxine. I don’t think they can move people round for a job.',
        'ring-unit': 'I don’t know. Let’s ring them and ask. You can say it, and I’ll be next to you.',
        both: 'You want to live, and you want your Fridays. That’s what I’ll write. Right?',
        'bev-happy': 'And what do you think about that, Bev? Would it work, from your end?',
        silence: 'Put the two sachets side by side, and wait.',
      },
    },
    beGood: {
      label: 'Maxine: Yeah. All right. I’ll be good. I’ll go, Fridays.',
      why: 'A yes, and it came quickly.',
      heard: 'When she said that she’d be good, you said:',
      choices: {
        'show-not-going': 'Show me with these: what happens to you if you don’t go at all?',
        'well-done': 'That’s brilliant, Maxine. Well done you! I’ll let the unit know, then.',
        'whose-yes': 'You looked at Bev. Is that your yes, or one for Bev?',
        silence: 'Do not say well done.',
      },
    },
    foundHer: {
      label:
        'Bev: I found her. On the bathroom floor, grey. I thought, that’s it. So you can sit there and ask her what she wants. I’ll not walk in on that again.',
      why: 'This is what the word capacity was for.',
      heard: 'When Bev told you how she found her, you said:',
      choices: {
        'still-see': 'You thought you’d lost her. You still see it, I should think, on Fridays.',
        unwise: 'People have a right to make unwise decisions, Bev. That’s what the law says.',
        'did-you-know': 'Maxine, did you know that Bev was as scared as that?',
        'step-out': 'Perhaps it would be better, Bev, if you stepped out while we two finish.',
        silence: 'Leave it where it is, for a moment.',
      },
    },
    putThings: {
      label:
        'Maxine: Can I put things on it? Put, say what it is, don’t say gone. Put, tell me first and then Bev. Put, my chair’s the window one.',
      why: 'She is writing her plan.',
      heard: 'When she told you what to put, you said:',
      choices: {
        'easy-read': 'That’s lovely. I’ll have all that done in easy read for you, by our team.',
        'too-poorly': 'And if you’re too poorly to talk, Maxine? What do they need to know then?',
        'read-it-you': 'Say what it is. Tell you first, then Bev. The window chair. Is that all of them?',
        'bev-sign': 'Are you all right with that going in, Bev? About telling Maxine first?',
        silence: 'Write it large, so that she can see each word.',
      },
    },
    closing: {
      label: 'Maxine: Are you coming back? People don’t.',
      why: 'She has met a good many of you.',
      heard: 'At the end, you said:',
      choices: {
        'do-my-best': 'I’ll do my very best to. It depends a bit on what else comes in, you know?',
        'ring-now': 'I’ll ring the unit now, before I go, so that you can hear what I say.',
        tuesday: 'Yes, Tuesday, with your page. You cross out what’s wrong.',
        silence: 'Put the sachet in your pocket, and smile.',
      },
    },
  },
}
