import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import { inCare, inDeath } from './in-places.en.ts'
import type { places } from './section.ts'

export const placesForCarers: Partially<Words<typeof places>> = {
  about:
    'Where {the person} would like to be looked after if they become ill, or more ill. These are wishes: people will read them, but they may not always be able to follow them. About 5 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    'care-first': {
      title: 'If {the person} becomes ill, or more ill, where would they like to be looked after?',
    },
    'care-second': {
      title: 'If the first choice is not possible, where would {the person} like to be looked after?',
    },
    avoid: { title: 'Is there anywhere {the person} would rather not go?' },
    'convey-to': {
      title: 'Is there a hospital, a ward or a safe place where people know {the person}?',
      lead: 'Write the one that they would choose, if they had to go somewhere for care.',
    },
    later: {
      title: 'Is there one more thing to write about?',
      lead: 'Only if it is wanted. Some people also want to write about the end of life. It can be left, or wait for another day.',
    },
    'death-first': { title: 'When the time comes to die, where would {the person} like to be?' },
    'death-second': {
      title: 'If they could not be there, where would {the person} like to be when they die?',
    },
    rites: {
      title: 'After {the person} dies, what should be done for them?',
      lead: 'For example prayers, who to call, how to touch and wash them, or nothing of the kind.',
    },
    organ: {
      title: 'What has {the person} decided about giving their organs?',
      lead: '{The person} can record it on the NHS Organ Donor Register. If they say nothing, the law may treat them as having agreed.',
    },
    'organ-young': {
      title: 'What is said or thought about giving {the person}’s organs?',
      lead: 'It can stand on the NHS Organ Donor Register. The people closest to them would be talked with too.',
    },
    'after-more': { title: 'Is there more to say about the time after the death?' },
    'who-to-tell': { title: 'Who should be told first that {the person} has died?' },
    funeral: { title: 'What does {the person} want for their funeral?' },
    tissue: {
      title: 'Does {the person} want to give tissue, their brain or their body?',
      lead: 'Some of this has to be agreed in writing in life. A nurse or doctor can say whom to ask.',
    },
    'wishes-end': {
      title: 'If {the person} were dying, what should be around them?',
      lead: 'This page speaks of dying. Come back to it on another day, or leave it.',
    },
    'wishes-after': {
      title: 'What should happen after {the person}’s death?',
      lead: 'This page speaks of the time after death, and it can wait.',
    },
  },
  fields: {
    'place.care1': {
      hint: '{The person} can still be offered a hospital if they need it to get better.',
      heard: 'If {the person} becomes ill, or more ill, they would like to be:',
      told: 'If {the person} becomes ill, or more ill, they would like to be looked after {…}.',
      toldAs: inCare,
    },
    'place.care2': {
      heard: 'If the first choice is not possible:',
      why: 'The first place may be full, or may not have what {the person} needs that day.',
      told: 'If the first choice is not possible, {the person} would like to be looked after {…}.',
      toldAs: inCare,
    },
    'place.avoid': {
      label: 'Places they would rather not go',
      hint: 'If they would go there for some things, say what they are.',
      heard: '{The person} would rather not go to:',
      told: '{The person} would rather not go to: {…}',
    },
    'place.conveyTo': {
      why: 'A place that knows {the person} may be able to help sooner.',
      heard: 'If {the person} had to go somewhere, they would choose:',
      told: 'If {the person} had to go somewhere for care, they would choose: {…}',
    },
    'cyp.wishesEnd': {
      why: 'The team can make it possible only if they know.',
      heard: 'If {the person} were dying, they should have:',
      told: 'If {the person} were dying, they should have: {…}',
    },
    'cyp.wishesAfter': {
      hint: 'For example who should have something of theirs, or how people should remember them.',
      why: 'The team can help the family to do what {the person} would have liked.',
      heard: 'After {the person}’s death:',
      told: 'After {the person}’s death: {…}',
    },
    'place.later': {
      why: 'The plan can be approved without these, and you decide whether you see these pages.',
    },
    'place.death1': {
      why: 'People who know the wish can plan for it with {the person} and the people close to them.',
      heard: 'When the time comes to die, {the person} would like to be:',
      told: 'When the time comes to die, {the person} would like to be {…}.',
      toldAs: inDeath,
    },
    'place.death2': {
      heard: 'If they could not be there:',
      told: 'If they could not be there, {the person} would like to be {…}.',
      toldAs: inDeath,
    },
    'death.faithRites': {
      heard: 'What should be done after {the person} dies:',
      told: 'What should be done for {the person} after they die: {…}',
    },
    'death.organ': {
      why: 'Nobody has to guess; staff will still talk with the family.',
      heard: 'About giving {the person}’s organs:',
      told: 'About giving {the person}’s organs: {…}',
    },
    'death.more': {
      hint: 'Choose what there is to say something about, or go on.',
      why: 'These pages come only when they are chosen.',
      heard: 'There is more to say about:',
      told: 'There is more to say about: {…}',
    },
    'death.whoToTell': {
      hint: 'Choose from the people in the plan, or write a name and number.',
      told: 'Who should be told first that {the person} has died: {…}',
    },
    'death.funeral': {
      heard: 'For the funeral {the person} wants:',
      told: 'For the funeral {the person} wants: {…}',
    },
    'death.tissue': { told: 'About giving tissue, brain or body of {the person}: {…}' },
  },
}
