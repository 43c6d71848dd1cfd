import { blanketIn, type NoReasonWords, noReasonIn } from '#src/flow/no-reason.ts'
import { labels } from './cpr-reason.en.ts'
import type { recommendations } from './recommendations/section.ts'

const words: NoReasonWords = {
  diagnoses: [
    ...['learning disability', 'learning disabilities', 'learning disabled', 'learning difficulty'],
    ...[
      'learning difficulties',
      'intellectual disability',
      'intellectual disabilities',
      'intellectual impairment',
    ],
    ...['developmental disability', 'developmental disabilities', 'developmental delay', 'mental handicap'],
    ...['mental retardation', 'down syndrome', 'downs syndrome', 'downs', 'trisomy 21', 'autism', 'autistic'],
    ...['autism spectrum disorder', 'autistic spectrum disorder', 'autism spectrum condition', 'aspergers'],
    ...['asperger syndrome', 'aspergers syndrome', 'asd', 'asc', 'ld', 'pmld', 'learning disabilty'],
    ...['profound and multiple learning disabilities', 'special needs'],
  ],
  likewise: [
    ...['poor quality of life', 'low quality of life', 'quality of life', 'lacks capacity', 'no capacity'],
    ...['lack of capacity', 'without capacity', 'non verbal', 'nonverbal', 'does not speak', 'cannot speak'],
    ...['does not talk', 'cannot talk', 'cannot communicate', 'does not communicate', 'needs full care'],
    ...['needs full time care', '24 hour care', 'full time care', 'in residential care', 'residential care'],
    ...['lives in care', 'living in care', 'in care'],
    ...['in a care home', 'care home resident', 'in supported living', 'supported living', 'fully dependent'],
    ...['dependent on others', 'dependent', 'dependence', 'dependency', 'challenging behaviour'],
    ...['wheelchair user', 'uses a wheelchair', 'wheelchair', 'disabled', 'disability', 'vulnerable'],
  ],
  less: [
    ...['not for', 'not to be', 'not be', 'do not', 'dont', 'no', 'not', 'never', 'dnacpr', 'dnar', 'dnr'],
    ...['unsuitable', 'inappropriate', 'not suitable', 'not appropriate', 'ceiling', 'withhold', 'withheld'],
    ...['withdraw', 'limit', 'limited', 'limits', 'comfort only', 'comfort care', 'palliative', 'palliate'],
    ...['ward based', 'ward level', 'ward', 'keep comfortable', 'symptom control', 'conservative', 'only'],
    ...['best supportive care', 'stay at home', 'stays at home', 'keep at home', 'futile', 'futility'],
  ],
  treatments: [
    ...['cpr', 'cardiopulmonary resuscitation', 'resuscitation', 'resus', 'resuscitate', 'itu', 'icu', 'hdu'],
    ...[
      'intensive care',
      'critical care',
      'high dependency',
      'ventilation',
      'ventilate',
      'ventilated',
      'niv',
    ],
    ...[
      'intubation',
      'intubate',
      'dialysis',
      'antibiotics',
      'iv',
      'intravenous',
      'oral',
      'transplant',
      'surgery',
    ],
    ...['operation', 'chemotherapy', 'radiotherapy', 'peg', 'tube feeding', 'feeding', 'fluids', 'blood'],
    ...['hospital', 'admission', 'admit', 'admitted', 'conveyance', 'convey', 'transfer', 'escalation'],
    ...['escalate', 'escalated', 'treatment', 'treatments', 'treat', 'treated', 'care', 'level', 'invasive'],
    ...[
      'active',
      'aggressive',
      'further',
      'life sustaining',
      'life prolonging',
      'investigation',
      'investigations',
    ],
    ...['intervention', 'interventions', 'tests', 'referral', 'refer', 'scan', 'management', 'organ support'],
  ],
  around: [
    ...[
      'because',
      'because of',
      'due to',
      'owing to',
      'given',
      'in view of',
      'on account of',
      'on grounds of',
    ],
    ...[
      'on the grounds of',
      'as a result of',
      'by reason of',
      'reason is',
      'reasons are',
      'since',
      'as',
      'for',
    ],
    ...[
      'a',
      'an',
      'the',
      'and',
      'or',
      'of',
      'in',
      'on',
      'at',
      'to',
      'with',
      'who',
      'his',
      'her',
      'their',
      'he',
    ],
    ...[
      'she',
      'they',
      'them',
      'him',
      'this',
      'that',
      'it',
      'is',
      'are',
      'was',
      'has',
      'have',
      'had',
      'be',
      'been',
    ],
    ...[
      'should',
      'would',
      'will',
      'considered',
      'any',
      'all',
      'person',
      'patient',
      'man',
      'woman',
      'gentleman',
    ],
    ...['lady', 'client', 'resident', 'severe', 'severely', 'profound', 'profoundly', 'moderate', 'mild'],
    ...[
      'significant',
      'known',
      'underlying',
      'lifelong',
      'congenital',
      'diagnosis',
      'diagnosed',
      'condition',
    ],
    ...['background', 'history', 'pmh', 'so', 'therefore', 'hence', 'also', 'very', 'poor', 'low', 'suffers'],
    ...['suffering', 'from', 'adult', 'born', 'birth', 'living', 'lives'],
  ],
}

/**
 * A learning disability, autism or Down syndrome is by itself never a reason to treat somebody less (RULE-LD-1): what clinicians
 * wrote is looked through for texts and sentences that name nothing else. Listed on 27 November 2026, read by no clinician;
 * it misses what is said in other words, and one word more is taken for a reason.
 */
export const givesNoReason = noReasonIn(words)

/**
 * What was weighed, where a treatment is left out: an age, an illness, a way to live, or nothing at all (RULE-LD-1, RULE-CPR-7). Of a
 * row its reason alone. Listed on 28 November 2026, read by no clinician.
 */
export const blanketReason = blanketIn(
  {
    fields: { 'rec.reasoning': '', 'rec.interventions': 'reason' } satisfies Partial<
      Record<keyof (typeof recommendations)['fields'], string>
    >,
    leaves: 'not-recommended',
  },
  {
    ...words,
    likewise: [...words.likewise, ...labels],
    around: [
      ...words.around,
      ...['me', 'us', 'my', 'our', 'her', 'we', 'i', 'decided', 'agreed', 'weighed', 'reason', 'because she'],
      ...['end stage', 'advanced', 'late stage', 'multiple', 'chronic', 'many', 'too', 'years', 'aged'],
      ...['see above', 'as above', 'nil', 'none', 'n a', 'na', 'hospital', 'home', 'best', 'interests'],
      ...['right', 'fair', 'kind', 'sensible', 'futile', 'appropriate', 'suitable', 'worth', 'pointless'],
    ],
  },
)
