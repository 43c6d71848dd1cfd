import { kinWords } from './kin-words.en.ts'
import { nameWords } from './name-words.en.ts'

/** How people say that all but somebody should stay away, or that nobody but somebody may come. Listed on 27 November 2026. */
export const excepting = {
  nobody: ['nobody', 'no body', 'no one', 'noone', 'none'],
  everybody: ['everybody', 'everyone', 'every one', 'all'],
  anybody: ['anybody', 'anyone', 'any one', 'any'],
  only: ['only', 'just'],
  but: ['except for', 'except', 'apart from', 'aside from', 'other than', 'but for', 'but', 'bar', 'besides'],
  not: ['not', 'never', 'dont', 'cannot', 'cant', 'wont', 'mustnt', 'shouldnt'],
  // "Can" and "comes" tell of what is: who alone gets in may be the very person.
  allows: ['may', 'must', 'should', 'shall', 'let', 'allow', 'allowed', 'want', 'is', 'are', 'to', 'welcome'],
  comes: [
    ...['come', 'visit', 'in', 'know', 'told', 'tell', 'see', 'here', 'enter', 'near', 'welcome', 'called'],
    ...['help', 'speak', 'talk', 'contact', 'contacted', 'informed', 'there', 'allowed', 'with'],
  ],
  staysAway: [
    ...['away', 'out', 'off', 'leave', 'banned', 'barred', 'unwelcome', 'hurt', 'hurts', 'hit', 'hits'],
    ...['shout', 'shouts', 'steal', 'steals', 'harm', 'harms', 'afraid', 'scared', 'hate'],
  ],
  wishes: ['may', 'must', 'should', 'shall', 'let', 'allow', 'allowed', 'want'],
  lets: ['want', 'let', 'allow', 'trust'],
  whole: [
    ...['everybody', 'everyone', 'every one', 'anybody', 'anyone', 'all of them', 'all of my family'],
    ...['all my family', 'all people', 'all visitors'],
  ],
  away: ['away', 'out', 'off'],
  filler: [
    'please',
    'thanks',
    'thank',
    'you',
    'really',
    'else',
    'at',
    'just',
    'from',
    'my',
    'family',
    'friends',
  ],
  amongNames: [
    ...Object.values(kinWords).flatMap((words) => words.flatMap((phrase) => phrase.split(' '))),
    ...nameWords.titles,
    ...['my', 'our', 'the', 'and', 'or', 'his', 'her', 'their', 'own', 'gp', 'nurse', 'nurses', 'doctor'],
    ...['doctors', 'team', 'staff', 'two', 'both'],
  ],
} as const
