import type { Framework } from '#src/training/skill.ts'

/** Where the skills stand in what a learner may have been taught; one skill can stand in several parts. */
export const frameworks: readonly Framework[] = [
  {
    title: 'The three Es (empathise, be explicit, empower)',
    parts: [
      { title: 'Empathise', skills: ['naming', 'understanding', 'exploring', 'silence'] },
      { title: 'Be explicit', skills: ['tell', 'plain-words', 'check'] },
      { title: 'Empower', skills: ['ask', 'respecting', 'including', 'supporting', 'planning'] },
    ],
  },
  {
    title: 'NURSE',
    parts: [
      { title: 'Naming', skills: ['naming'] },
      { title: 'Understanding', skills: ['understanding'] },
      { title: 'Respecting', skills: ['respecting', 'including'] },
      { title: 'Supporting', skills: ['supporting'] },
      { title: 'Exploring', skills: ['exploring', 'silence'] },
    ],
  },
  {
    title: 'REDMAP',
    parts: [
      { title: 'Ready', skills: ['ask', 'including'] },
      { title: 'Expect', skills: ['ask', 'exploring'] },
      { title: 'Diagnosis', skills: ['tell', 'plain-words'] },
      { title: 'Matters', skills: ['exploring', 'respecting', 'silence'] },
      { title: 'Actions', skills: ['tell', 'supporting', 'planning'] },
      { title: 'Plan', skills: ['planning', 'check'] },
    ],
  },
  {
    title: 'Serious Illness Conversation Guide',
    parts: [
      { title: 'Set up', skills: ['ask', 'including'] },
      { title: 'Assess', skills: ['ask'] },
      { title: 'Share', skills: ['tell', 'plain-words', 'silence', 'naming'] },
      { title: 'Explore', skills: ['exploring', 'respecting'] },
      { title: 'Close and write down', skills: ['check', 'planning', 'supporting'] },
    ],
  },
  {
    title: 'SAGE & THYME',
    parts: [
      { title: 'Setting', skills: ['including'] },
      { title: 'Ask', skills: ['ask'] },
      { title: 'Gather', skills: ['exploring', 'silence'] },
      { title: 'Empathy', skills: ['naming', 'understanding'] },
      { title: 'Talk and Help: who is there for you?', skills: ['including', 'exploring'] },
      { title: 'You: what would help?', skills: ['respecting', 'ask'] },
      { title: 'Me: what can I do?', skills: ['supporting', 'tell'] },
      { title: 'End', skills: ['check', 'planning'] },
    ],
  },
]
