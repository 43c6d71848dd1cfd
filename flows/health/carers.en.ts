import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import { modulesForCarers } from './modules-for-carers.en.ts'
import type { health } from './section.ts'

export const healthForCarers: Partially<Words<typeof health>> = {
  title: '{The person}’s health',
  about:
    'The reason for {the person}’s plan, and what people must know before they treat them. About 10 to 15 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    main: { title: 'What is the main condition or reason for {the person}’s plan?' },
    others: { title: 'What other conditions does {the person} have?' },
    allergies: {
      title: 'Is {the person} allergic to anything, or has a medicine ever harmed them?',
      lead: 'The plan can only be approved once this has an answer. Where there is nothing, or nobody can say, choose that below.',
    },
    medicines: {
      title: 'Which medicines does {the person} take, and where are they kept?',
      lead: 'The names are enough, or where they are if the list is with them. Show the list to whoever treats {the person}.',
    },
    'medicines-how': {
      title: 'How does {the person} like to take their medicines?',
      lead: 'What you write here lets nobody hide a medicine in food or drink. Only a decision in their best interests can, and a clinician records that.',
    },
    'time-critical': {},
    eating: {
      title: 'How does {the person} eat and drink safely?',
      lead: 'If there is nothing special, you can write that. A nurse or doctor adds what is safe.',
    },
    'told-to-call': {
      title: 'Has the hospital given a number to call about {the person} at any hour, and said when?',
      lead: 'Write it as you were told. If it happens, call them as they said, and do not wait for this plan. If there is no such number, choose that below.',
    },
    alerts: {
      title: 'What must people know before they treat {the person}?',
    },
    baseline: {
      title: 'What is normal for {the person} on a usual day?',
      lead: 'No need to repeat what other pages have already.',
    },
    recent: { title: 'What has happened to {the person}’s health in the last year?' },
    bowels: {
      title: 'How often does {the person} poo, and what do you do when it gets stuck?',
      lead: 'Not being able to poo for days can make people very ill, and they may not say so. If there is no trouble, write that.',
    },
    behaviour: {
      title: 'Is there a plan for what people do when {the person} is upset?',
      lead: 'It may be called a behaviour support plan. Write its main points. If there is none, write that. Nobody may hold {the person}, lock them in or calm them with medicine because of what you write here.',
    },
    modules: {
      title: 'Does one of {the person}’s conditions get worse fast, in minutes or over days?',
      lead: 'Here you can say what that is like. What to do about it is completed with a nurse or doctor.',
    },
    'kept-ready': {
      title: 'Are there medicines at {the person}’s home in case they get worse, and where?',
      lead: 'Some people are given a box of medicines for a nurse to use if they get worse. Everyday tablets are not meant. If there is none, write that.',
    },
  },
  fields: {
    'health.mainDiagnosis': {
      why: 'It tells people at once what the plan is about; a nurse or doctor will check it.',
      heard: 'The main reason for {the person}’s plan:',
      told: 'The main reason for {the person}’s plan: {…}',
    },
    'health.otherProblems': {
      heard: '{The person}’s other conditions:',
      told: '{The person}’s other conditions: {…}',
    },
    'health.allergies': {
      why: 'Someone who has never met {the person} may be about to give them a medicine.',
      heard: 'Allergies and bad reactions of {the person}:',
      told: 'Allergies, and medicines that harmed {the person}: {…}',
      unknown: 'Not known: nobody could say',
      parts: { severity: { choices: { 'not-known': 'Not known how bad' } } },
    },
    'health.medicinesAt': {
      label: 'Where their medicines and their list are kept',
      why: 'Who comes in an emergency looks for the medicines first.',
      heard: 'The medicines of {the person}, and the list of them, are kept:',
      told: 'The medicines of {the person}, and the list of them, are kept: {…}',
    },
    'health.medicines': {
      heard: '{The person} takes:',
      told: 'The medicines {the person} takes: {…}',
    },
    'health.timeCritical': {
      told: 'Medicines of {the person} that must be on time, or must not stop: {…}',
    },
    'health.alerts': {
      choices: { adrenal: 'Weak adrenal glands: may need steroids at once' },
      why: 'What is right for most people can harm {the person}.',
      heard: 'What people must know before they treat {the person}:',
      told: 'What people must know before they treat {the person}: {…}',
    },
    'health.baseline': {
      label: 'What is normal',
      hint: 'For example breathing, waking, talking, walking, eating, or numbers they know.',
      heard: 'What is normal for {the person}:',
      told: 'What is normal for {the person} on a usual day: {…}',
    },
    'health.recentEvents': {
      told: 'What has happened to {the person}’s health in the last year: {…}',
    },
    'ld.medsHow': {
      label: 'How they take their medicines',
      hint: 'For example in a small cup that they can see, in the kitchen, or from somebody they know.',
      heard: 'How {the person} likes to take their medicines:',
      told: 'How {the person} likes to take their medicines: {…}',
    },
    'health.eatSafely': {
      hint: 'For example soft food, thickened drinks, sitting up, or somebody beside them.',
      heard: 'How {the person} eats and drinks safely:',
      told: 'How {the person} eats and drinks safely: {…}',
    },
    'health.toldToCall': {
      hint: 'It may stand on a card that was given to you or to {the person}, such as one about chemotherapy.',
      why: 'People who come to help can call those who know the illness.',
      heard: 'The number that the hospital gave for any hour:',
      told: 'The number that the hospital gave for any hour: {…}',
    },
    'ld.bowels': {
      hint: 'Say how often they go, what helps, and after how many days somebody should look.',
      heard: 'How {the person}’s bowels work:',
      told: 'How {the person}’s bowels work: {…}',
    },
    'ld.behaviourPlan': {
      label: 'When they are upset',
      hint: 'Say what keeps them well, what people do early, and what they do when it is too much.',
      why: 'People who know it in time can help before it is too much for {the person}.',
      heard: 'What people do when {the person} is upset:',
      told: 'What people do when {the person} is upset: {…}',
    },
    module: { item: modulesForCarers },
    'antic.location': {
      told: 'Medicines in case {the person} gets worse are kept: {…}',
    },
  },
}
