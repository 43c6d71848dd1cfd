import { benefits, burdens } from './weighing-words.en.ts'

/** By what hints of the checks of plan quality tell one text from another. English, and never whole: no clinician has read them. */

/** Words that stand in every sentence, and those that everybody’s plan has: they say nothing of one person. */
export const sayNothingOfOne = [
  ...['a', 'an', 'the', 'and', 'or', 'but', 'so', 'if', 'as', 'at', 'by', 'for', 'from', 'in', 'into', 'of'],
  ...['on', 'to', 'up', 'with', 'without', 'not', 'no', 'than', 'that', 'this', 'these', 'those', 'there'],
  ...['is', 'am', 'are', 'was', 'were', 'be', 'been', 'being', 'do', 'does', 'did', 'have', 'has', 'had'],
  ...['i', 'me', 'my', 'he', 'him', 'his', 'she', 'her', 'it', 'its', 'we', 'us', 'our', 'they', 'them'],
  ...[
    'their',
    'you',
    'your',
    'who',
    'what',
    'which',
    'when',
    'where',
    'how',
    'can',
    'could',
    'will',
    'would',
  ],
  ...[
    'should',
    'may',
    'might',
    'must',
    'like',
    'want',
    'wants',
    'wish',
    'wishes',
    'prefer',
    'prefers',
    'all',
  ],
  ...['any', 'some', 'more', 'most', 'much', 'very', 'just', 'also', 'as', 'possible', 'possibly', 'always'],
  ...[
    'patient',
    'patients',
    'person',
    'people',
    'care',
    'cared',
    'caring',
    'dignity',
    'dignified',
    'respect',
  ],
  ...['comfort', 'comfortable', 'comfortably', 'quality', 'life', 'peace', 'peaceful', 'peacefully', 'best'],
  ...['good', 'well', 'happy', 'safe', 'family', 'loved', 'ones', 'pain', 'free', 'treated', 'treatment'],
] as const

/** Whoever speaks for themselves says something of one person. */
export const ofOneself = [
  'i',
  'me',
  'my',
  'mine',
  'myself',
  "i'm",
  "i've",
  "i'd",
  "i'll",
  'we',
  'us',
  'our',
] as const

/** What somebody sees, hears or feels who has never met them. */
export const signs = [
  ...['breath', 'breathe', 'breathes', 'breathing', 'breathless', 'puffed', 'wheeze', 'wheezes', 'wheezing'],
  ...['blue', 'grey', 'pale', 'white', 'red', 'hot', 'cold', 'sweats', 'sweating', 'shivers', 'shivering'],
  ...['shake', 'shakes', 'shaking', 'stiff', 'jerks', 'twitches', 'fit', 'fits', 'seizure', 'seizures'],
  ...['fall', 'falls', 'fallen', 'fell', 'floor', 'faint', 'faints', 'collapse', 'collapses', 'unsteady'],
  ...['confused', 'confusion', 'muddled', 'drowsy', 'sleepy', 'asleep', 'sleep', 'sleeping', 'unconscious'],
  ...['wake', 'wakes', 'answer', 'answers', 'answering', 'temperature', 'fever', 'cough', 'coughs'],
  ...['coughing', 'blood', 'bleed', 'bleeds', 'bleeding', 'bruise', 'rash', 'swollen', 'swelling', 'wound'],
  ...[
    'vomit',
    'vomits',
    'vomiting',
    'sick',
    'choke',
    'chokes',
    'choking',
    'swallow',
    'eat',
    'eats',
    'eating',
  ],
  ...['drink', 'drinks', 'drinking', 'urine', 'toilet', 'pain', 'hurts', 'cry', 'cries', 'crying', 'scream'],
  ...['screams', 'screaming', 'shout', 'shouts', 'shouting', 'hit', 'hits', 'hitting', 'pace', 'paces'],
  ...['pacing', 'rock', 'rocks', 'rocking', 'hide', 'hides', 'hiding', 'run', 'runs', 'silent', 'quiet'],
  ...['stop', 'stops', 'talk', 'talks', 'talking', 'speak', 'speaks', 'voices', 'hands', 'eyes', 'face'],
  ...['skin', 'lips', 'stare', 'stares', 'restless', 'agitated', 'wander', 'wanders', 'weak', 'chest'],
] as const

/** What is hoped for of a treatment, and what it asks of somebody. */
export const twoSides = [benefits, burdens] as const
