import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { about } from '../about/section.ts'
import type { communication } from '../communication/section.ts'
import type { contacts } from '../contacts/section.ts'
import type { crisis } from '../crisis/section.ts'
import type { health } from '../health/section.ts'
import type { home } from '../home/section.ts'
import type { matters } from '../matters/section.ts'
import type { places } from '../places/section.ts'

/** What somebody under 18 reads otherwise than a grown person: made-up answers of their age, all of them unlike each other. */
export const aboutForYoung: Partially<Words<typeof about>> = {
  fields: {
    'about.mostImportant': {
      examples: [
        {
          who: 'A girl of 9 with epilepsy',
          text: 'My rabbit Fudge has to come with me. I hold him when I am scared. He is only cloth.',
        },
        {
          who: 'A boy of 13 in a foster home',
          text: 'I am good at football and bad at waiting. Tell me how long it will be.',
        },
        { who: 'Somebody of 17', text: 'Ask me first. I have had this for nine years.' },
      ],
    },
    'about.wellness': {
      examples: [
        { who: 'A boy of 9 with asthma', text: 'Good: I sing and run about. Bad: I lie on the sofa.' },
        {
          who: 'A girl of 13',
          text: 'On a good day I see my friends after school. On a bad day I do not want the curtains open.',
        },
        { who: 'A young man of 17', text: 'Music on is a good day. Door shut is not.' },
      ],
    },
    'about.pleaseDo': {
      examples: [
        { who: 'A boy of 9', text: 'Let me hold the mask first\nCount to three' },
        { who: 'A girl of 13 with diabetes', text: 'Tell me before you tell the others\nShow me the number' },
        {
          who: 'A young woman of 17 who uses a wheelchair',
          text: 'Knock, and wait\nSpeak to me as you would to anybody of my age',
        },
      ],
    },
    'about.pleaseDont': {
      examples: [
        { who: 'A girl of 9', text: 'Do not say that it will not hurt when it does' },
        { who: 'A boy of 13', text: 'Do not ask about school in front of my friends\nDo not ruffle my hair' },
        { who: 'A young woman of 17', text: 'Do not call me brave\nDo not send my nan out of the room' },
      ],
    },
  },
}

export const mattersForYoung: Partially<Words<typeof matters>> = {
  fields: {
    'matters.value': {
      examples: [
        { who: 'A girl of 9', text: 'My cat Pepper and my best friend Noor.' },
        {
          who: 'A boy of 13 in a foster home',
          text: 'Playing in goal. Seeing my little brother, who lives with another family.',
        },
        {
          who: 'A young woman of 17',
          text: 'My driving lessons, my girlfriend, and being told things straight.',
        },
      ],
    },
    'matters.fear': {
      examples: [
        { who: 'A boy of 9', text: 'That I have to sleep there without my dad.' },
        { who: 'A girl of 13', text: 'Missing so much school that nobody knows me.' },
        {
          who: 'Somebody of 17',
          text: 'On my birthday I move to the ward for adults, and I know nobody there.',
        },
      ],
    },
    'matters.statement': {
      examples: [
        { who: 'A boy of 9', text: 'My gran knows what I like. Ask her too.' },
        {
          who: 'A girl of 13',
          text: 'When I say I do not mind, I do mind. Ask me again when the doctor has gone.',
        },
        {
          who: 'A young man of 17',
          text: 'I want to see the scans myself. I would like to be a nurse, so tell me how it works.',
        },
      ],
    },
  },
}

export const placesForYoung: Partially<Words<typeof places>> = {
  fields: {
    'place.avoid': {
      examples: [
        { who: 'A girl of 9', text: 'The room with the fish picture. It smells.' },
        { who: 'A boy of 13', text: 'The hospital where my mum died. Any other one is all right.' },
        { who: 'A young woman of 17', text: 'Next to babies. I cannot sleep there.' },
      ],
    },
  },
}

export const contactsForYoung: Partially<Words<typeof contacts>> = {
  fields: {
    'carer.contingency': {
      examples: [
        {
          who: 'A girl of 9 who lives with her gran',
          text: 'My auntie Bea comes. She knows how my feeds work.',
        },
        {
          who: 'A boy of 13 in a foster home',
          text: 'My social worker finds somebody. I would like to be with the Okoros, where I was before.',
        },
        { who: 'Somebody of 17', text: 'I can do most things. My brother should sleep here.' },
      ],
    },
  },
}

export const crisisForYoung: Partially<Words<typeof crisis>> = {
  fields: {
    'mh.whenWell': {
      examples: [
        { who: 'A girl of 9', text: 'I talk all the time and do cartwheels.' },
        {
          who: 'A boy of 13',
          text: 'Sleeping till ten, drawing, and a fight with my sister about the bathroom.',
        },
        { who: 'A young woman of 17', text: 'My phone gets answered, and I eat what the others eat.' },
      ],
    },
    'mh.whenUnwell': {
      examples: [
        { who: 'A boy of 9', text: 'My tummy hurts before school, and I hide in the wardrobe.' },
        { who: 'A girl of 13', text: 'I stay up all night. I stop washing my hair.' },
        {
          who: 'A young man of 17',
          text: 'Very busy, and full of plans. I write to people at three in the morning.',
        },
      ],
    },
    'mh.deEscalation': {
      examples: [
        { who: 'A girl of 9', text: 'My blanket, and somebody who hums.' },
        { who: 'A boy of 13', text: 'Walk with me. Talk about football and not about me.' },
        { who: 'Somebody of 17', text: 'Leave the door open, and sit on the floor as I do.' },
      ],
    },
    'mh.practicalHelp': {
      examples: [
        { who: 'A girl of 9', text: 'Somebody feeds my guinea pigs' },
        { who: 'A boy of 13', text: 'My nan tells school that I am off\nNobody posts about me' },
        { who: 'A young woman of 17', text: 'My bank card goes to my aunt\nShe texts my boss' },
      ],
    },
    crisis: {
      item: {
        fields: {
          'crisis.helpful': {
            examples: [
              { who: 'A boy of 9 with asthma', text: 'Sit next to me\nBreathe with me, slowly' },
              { who: 'A girl of 13 with epilepsy', text: 'Stay, and send the others out' },
              {
                who: 'A young man of 17 with sickle cell',
                text: 'Put the big light out\nBring the heat pad\nBelieve me',
              },
            ],
          },
          'crisis.notHelpful': {
            examples: [
              { who: 'A girl of 9', text: 'Everybody talking at the same time' },
              { who: 'A boy of 13', text: 'Being filmed\nBeing told off' },
              { who: 'A young woman of 17', text: 'Picking me up without a word\nBaby talk' },
            ],
          },
        },
      },
    },
  },
}

export const communicationForYoung: Partially<Words<typeof communication>> = {
  fields: {
    'comms.how': {
      examples: [
        {
          who: 'A boy of 9 who does not speak',
          text: 'I look at the thing that I want. When it hurts I cry without a sound.',
        },
        { who: 'A girl of 13', text: 'Text me if I do not answer. I go quiet when something hurts.' },
        { who: 'Somebody of 17', text: 'Short questions. Then give me a moment.' },
      ],
    },
    'ld.decisionSupport': {
      examples: [
        { who: 'A girl of 9 with Down syndrome', text: 'Show me on my doll.' },
        {
          who: 'A boy of 13 who is autistic',
          text: 'Two choices at most. I point at mine, and my sister can help me.',
        },
        {
          who: 'A young man of 17',
          text: 'Put the good and the bad of each on paper, and let me sleep on it.',
        },
      ],
    },
    'ld.howPain': {
      examples: [
        { who: 'A boy of 9', text: 'I pull my ear, and I leave my toast.' },
        {
          who: 'A girl of 13 who is autistic',
          text: 'When my tummy hurts I curl up under the table, and nobody gets me out.',
        },
        {
          who: 'A young man of 17',
          text: 'Laughing. I do that when it hurts a lot, and people get it wrong.',
        },
      ],
    },
    'ld.sensory': {
      examples: [
        { who: 'A girl of 9', text: 'Hand dryers. I hold my ears, so take me out of there.' },
        { who: 'A boy of 13', text: 'My cap stays on. It keeps the light out.' },
        {
          who: 'A young woman of 17',
          text: 'Too many people at the bed. Two are fine, and one of them talks.',
        },
      ],
    },
  },
}

export const homeForYoung: Partially<Words<typeof home>> = {
  fields: {
    'home.accessNotes': {
      examples: [
        { who: 'A girl of 9', text: 'It is the blue door. My brother’s bike is in the way, so push it.' },
        {
          who: 'A boy of 13 in a children’s home',
          text: 'Press the bell of the office. Staff are awake all night.',
        },
        { who: 'A young woman of 17', text: 'Flat 12. My wheelchair just fits in the lift.' },
      ],
    },
  },
}

export const healthForYoung: Partially<Words<typeof health>> = {
  fields: {
    'health.baseline': {
      examples: [
        { who: 'A boy of 9 with a weak heart', text: 'My lips are a bit blue in the cold.' },
        {
          who: 'A girl of 13 with epilepsy',
          text: 'I stare for a moment a few times a day. Then I go on with what I was doing.',
        },
        {
          who: 'A young man of 17 with cystic fibrosis',
          text: 'Coughing a lot is normal. So is being thin. Blood is not.',
        },
      ],
    },
  },
}
