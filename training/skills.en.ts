import type { Skill } from '#src/training/skill.ts'

/** What a learner reads of each skill, in every scenario. */
export const skillWords: Readonly<Record<Skill, { readonly title: string; readonly about: string }>> = {
  ask: { title: 'Asking first', about: 'Find out what someone knows, and wants to know, before you tell.' },
  tell: { title: 'Telling', about: 'Give the news in a sentence or two, true and without going round it.' },
  check: { title: 'Checking', about: 'Ask again: have it said back, or read back what you wrote.' },
  'plain-words': { title: 'Plain words', about: 'Use words that the person would use.' },
  naming: { title: 'Naming', about: 'Say aloud the feeling that you see.' },
  understanding: { title: 'Understanding', about: 'Show that you can see why someone feels as they do.' },
  respecting: {
    title: 'Respecting',
    about: 'Take seriously what someone wants, decides and has carried so far.',
  },
  supporting: { title: 'Supporting', about: 'Say what you will do, and only what you can keep.' },
  exploring: { title: 'Exploring', about: 'Ask for more of what someone has begun to say.' },
  silence: { title: 'Silence', about: 'Leave room, where room is what is needed.' },
  including: {
    title: 'Including',
    about: 'Speak to the person whose life it is, and leave each one in the room a place.',
  },
  planning: { title: 'Planning', about: 'Turn a wish into something that can be used on a bad night.' },
}
