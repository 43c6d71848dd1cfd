import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { readers } from '#flows/readers.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { type Reader, readableBy } from '#src/plan/reads/readable.ts'
import { approveSignature, approving, decided, talk, whole, without } from '#test/kit/a-cpr-decision.ts'
import { answers, factsOf, later, people, refusalOf, told } from '#test/kit/a-plan.ts'
import { ready } from '#test/kit/a-review.ts'
import { thinks } from '#test/kit/told-to-rules.ts'

test('RULE-CPR-2: why the person was not talked with is put to whoever signs, who has to say that she read it', () => {
  const plan = decided(ready(), {
    ...without('rec.cpr.endorsedBy'),
    'rec.cpr.discussedPerson': talk('would-cause-harm', { what: 'She hurt herself after the last talk.' }),
    'rec.cpr.endorsedBy': 'yes',
  })
  // She signs that the person took part: in talking about the plan, and that is asked about too.
  const both = ['RULE-CPR-2', 'RULE-REC-7']
  expect(approving(plan)).toMatchObject({ refusal: { kind: 'unacknowledged', rules: both } })
  const approved = factsOf(approving(plan, { acknowledges: both })).find(({ kind }) => kind === 'Approved')
  expect(approved?.kind === 'Approved' && approved.content.told).toEqual([
    'The person took part in talking about this plan. Nobody talked with them about the decision about CPR.',
  ])
})

test('RULE-CPR-4: choking and what else can be put right at once is said to be treated, unless the reason names it, and that it may not be meant for self-harm', () => {
  const { sentences = [] } = contentOf(decided(ready(), whole), approveSignature, '2026-06-01')
  expect(sentences.find(({ field }) => field === 'rec.cpr.decision')?.words).toContain(
    'Choking, a severe allergic reaction, a blocked tube or another cause that can be put right at once is treated, unless the reason names it. After self-harm, if you doubt that it was meant for that, treat and ask for advice.',
  )
})

test('RULE-CPR-2: that the person was not told is read by a crew, so that none breaks it to them, and never by the person', () => {
  const plan = decided(ready(), { ...whole, 'rec.cpr.informed': ['family-informed', 'person-not-aware'] })
  const content = contentOf(plan, approveSignature, '2026-06-01')
  const readAs = (reader: Reader) =>
    readableBy(content, reader, readers).content.entries.find(({ field }) => field === 'rec.cpr.informed')
      ?.shown
  const told = ['Family knows', 'The person has not been told of this decision']
  expect(readAs({ kind: 'urgent-reader', jobRole: 'Paramedic' })).toEqual(told)
  expect(readAs({ kind: 'clinician' })).toEqual(told)
  expect(readAs({ kind: 'patient' })).toBeUndefined()
  expect(readAs({ kind: 'urgent-reader', jobRole: 'Receptionist' })).toBeUndefined()
})

test('RULE-CPR-7: a reason of age, illness or where somebody lives alone is refused, and asked about where it stands beside more', () => {
  const because = (note: string) =>
    decided(ready(), {
      ...without('rec.cpr.endorsedBy'),
      'rec.cpr.reason': { choice: 'burdens-outweigh', note },
      'rec.cpr.endorsedBy': 'yes',
    })
  for (const note of [
    'He is 84, frail, and has dementia.',
    'Severe trisomy 21, poor quality of life, lives in care.',
    'Elderly nursing home resident, 91 years old.',
    'End stage COPD and heart failure, housebound.',
    'Not appropriate given her age and comorbidities.',
    'His epilepsy is severe and he is disabled, so it would not be kind.',
  ])
    expect(approving(because(note)), note).toMatchObject({
      refusal: { kind: 'blocked', rules: expect.arrayContaining(['RULE-CPR-7']) },
    })
  const more = because(
    'Her heart failure has not answered to anything since May, so it would not start again.',
  )
  expect(approving(more)).toMatchObject({ refusal: { kind: 'unacknowledged', rules: ['RULE-REC-8'] } })
  const signed = factsOf(approving(more, { acknowledges: ['RULE-REC-8'] })).find(
    ({ kind }) => kind === 'Approved',
  )
  expect(JSON.stringify(signed)).toContain('whether it would hold for anybody of this age')
  expect(refusalOf(approving(decided(ready(), whole)))).toBe('accepted')
})

/** A diagnosis, an age, what others want and what somebody judges a life to be worth: nothing of CPR, and nothing of the person’s. */
const silent = [
  'His epilepsy is severe and he is disabled, so it would not be kind.',
  'She has Down syndrome and a very poor quality of life; it is not fair on her.',
  'He is 92 and blind, and has had a good life.',
  'Advanced dementia with no meaningful existence in a home.',
  'Her family does not want it, because she is severely disabled.',
  'His mother and father have asked for it. Dr Ash agrees.',
  'End stage heart failure and lung cancer, CPR would be futile.',
  'Heart and lung disease, short of breath, on home oxygen. It would not succeed.',
  'Brain damage since birth and trouble breathing at times, so it would be wrong.',
  'He has motor neurone disease and cannot stand or walk any more.',
  'CPR would not work, as he has Down syndrome.',
  'We agreed at the meeting that he is too disabled for resuscitation.',
  'Not appropriate: the burdens outweigh the benefits in cerebral palsy.',
  'He survived a stroke and suffers from epilepsy; it would not be kind.',
  'She is declining, bedbound, incontinent and confused, a burden on her family.',
  'Nobody would want to live like this. I would not wish it on anybody.',
  'It would be cruel to keep him alive with a brain like this.',
  'It was decided by the team that she is not for resuscitation.',
  'It would be wrong as he is on a ventilator and in pain, and it would end his suffering.',
  'Kinder to let her die, with her disabilities, in the care home.',
  'If his heart stops, do not resuscitate, as he is disabled.',
  'In the event of cardiac arrest he is not for CPR because of dementia.',
  'In cardiac arrest let him go, he has Down syndrome.',
  'He is severely autistic and would not cope in hospital.',
  'Severe learning disability; hospital would distress him.',
  'Her quality of life is so poor that it would be unfair to keep going.',
  'Old and frail, enough is enough.',
  'He is a wheelchair user with cerebral palsy who needs everything done for him.',
  'Not in her best interests given her dementia.',
  'CPR not clinically indicated. Care home resident.',
  'Clinical Frailty Scale 7, multiple comorbidities, housebound.',
  'He has schizophrenia and drinks heavily, and lives on the street.',
  'There is no point at 94.',
  'Poor baseline, dependent for all care, doubly incontinent.',
  'She has had a good innings.',
  'The family are in agreement that this is for the best.',
  'GP and care home manager both think it is best not to.',
  'He would not understand what is happening to him.',
  'It would not be dignified for a man with his disabilities.',
  'Life with this disease is no life.',
  'Down syndrome with early dementia; would be unkind and pointless.',
  'She is non verbal, tube fed and has seizures every day.',
  'Known epilepsy and learning disability; mother agrees it is right.',
  'Ceiling of care is ward based, multiple admissions this year.',
  'His father does not wish him to be resuscitated.',
  'Frail, 88, heart failure, kidney disease, diabetes.',
  'Because of her age. She is very old and very tired.',
  'He has heart and kidney problems and is on home oxygen.',
]

/** Written as clinicians may, each for one person. */
const telling = [
  'Her heart is too weak to beat by itself again.',
  'Her heart failure has not answered to anything since May, so it would not start again.',
  'His seizures, and it would hurt him a great deal.',
  'The cancer has spread to both lungs; CPR would break ribs and could not bring him back.',
  'Her body is too weak to come through it.',
  'She is too frail to survive it, and we talked about that with her daughter.',
  'With end stage COPD she would never breathe for herself afterwards.',
  'He would be left on a ventilator, and never come home.',
  'Even if it worked he would die within days.',
  'Her bones are thin, and compressions would break them.',
  'He has almost no chance of surviving it, with this aortic stenosis.',
  'His kidneys and liver have failed; CPR would only prolong his dying.',
  'She would not recover, and would need a machine for good.',
  'It would cause him a great deal of pain and nothing else.',
  'A mask helps her well; pressing on the chest would injure her.',
  'What made this happen could not be reversed, and it would come back within hours.',
  'He said twice that he does not want it. He wants to die at home.',
  'Her daughter tells us that she always refused machines.',
  'Walter agrees, and asked for it himself.',
  'I told her what it means and she accepts it.',
  'Her advance decision of March 2024 is about this.',
  'It was agreed with him: his own choice, after two talks.',
  'He has had enough, and is very clear about it.',
  'It is important to her that nobody presses on her; she hates hospital.',
  'Severe aortic stenosis that cannot be operated on; chest compressions would not restore any output.',
  'Multi-organ failure from sepsis. CPR would not reverse the underlying illness.',
  'He is dying of pancreatic cancer and his heart will stop because of it; CPR cannot change that.',
  'Advanced pulmonary fibrosis. Even with a ventilator his lungs cannot take up oxygen.',
  'Very frail, and if he survived he would almost certainly need nursing care for all and not know his wife.',
  'She has made it very clear she does not wish to be resuscitated.',
  'Patient’s own wish, confirmed on two occasions.',
  'We discussed it at length: he understands, and would rather die naturally.',
  'She would rather be left in peace.',
  'Her condition is such that a cardiac arrest would be the final event of her illness.',
  'Cardiac arrest would come from her leukaemia, which no treatment can now hold.',
  'CPR might restart his heart, but he would be left with less than he has now, and he told his wife that he could not bear that.',
  'The chance of leaving hospital alive is below one in a hundred.',
  'Fixed chest deformity makes compressions impossible to do well.',
  'She would likely die on the way to hospital or in intensive care, away from her family, which she dreads.',
  'He does not want to go through that again after his last arrest.',
  'Walter has told me that when his time comes he wants to be left.',
  'With her kidney function and potassium, rhythm problems would return at once.',
  'Compressions would fracture her spine, which has collapsed from myeloma.',
  'He has been resuscitated once, and was left with brain damage; he does not want it again.',
  'CPR would not benefit her: the tumour is bleeding into her airway and cannot be stopped.',
  'Resuscitation carries a high risk of severe brain injury for her after so long a decline.',
  'His muscles for breathing are failing from MND, and he refused ventilation.',
  'Milo’s airway cannot be kept open and compressions have not helped him in two arrests.',
  'Every arrest so far was his breathing; bag and mask brought him back each time.',
  'His mother says Milo screams in pain when touched, and compressions would break his brittle bones.',
]

test('RULE-CPR-7: a reason that says neither what CPR would do to this person nor what they want is no reason, whatever else it says', () => {
  const { says } = flows.reasonLabels
  expect(silent.filter(says)).toEqual([])
  expect(telling.filter((reason) => !says(reason))).toEqual([])
})

test('RULE-W-2: no CPR beside a longer life as the aim, and an aim that is not the person’s, are each given a reason', () => {
  const against = decided(ready(), { ...whole, 'rec.goal': 'extend-life' })
  expect(contradictionsIn(against).map(({ id }) => id)).toContain('apart-goal-cpr')
  expect(contradictionsIn(decided(ready(), { ...whole, 'rec.goal': 'balance' })).map(({ id }) => id)).toEqual(
    [],
  )
  const theirs = (choice: string, goal: string) =>
    contradictionsIn(
      decided(later(ready(), told(people.asha, answers('matters', { 'matters.balance': choice }))), {
        'rec.goal': goal,
      }),
    ).map(({ id }) => id)
  expect(theirs('0', 'comfort')).toContain('apart-goal-longer')
  expect(theirs('100', 'extend-life')).toContain('apart-goal-comfort')
  expect(theirs('0', 'extend-life')).toEqual([])
  expect(theirs('50', 'comfort')).toEqual([])
})

test('RULE-W-2: to be brought back, asked for beside comfort first, is given a reason before anything is decided, and once where it is', () => {
  const asked = (text: string, goal: string) =>
    decided(later(ready(), told(people.asha, answers('matters', { 'matters.statement': text }))), {
      'rec.goal': goal,
    })
  const idsOf = (plan: Parameters<typeof contradictionsIn>[0]) => contradictionsIn(plan).map(({ id }) => id)
  const plan = asked('If my heart stops, bring me back.', 'comfort')
  const [one] = contradictionsIn(plan).filter(({ id }) => id === 'apart-goal-asked-cpr')
  expect(one?.refused.flatMap(({ lines }) => lines)).toEqual(['Comfort first'])
  expect(one?.wanted.flatMap(({ lines }) => lines)).toEqual(['If my heart stops, bring me back.'])
  expect(idsOf(asked('If my heart stops, bring me back.', 'balance'))).toEqual([])
  expect(idsOf(asked('Bring me back home when I am ill.', 'comfort'))).not.toContain('apart-goal-asked-cpr')
  const against = idsOf(decided(plan, { ...whole, 'rec.goal': 'comfort' }))
  expect(against).toContain('apart-cpr')
  expect(against, 'asked about once').not.toContain('apart-goal-asked-cpr')
})

test('RULE-W-2: what the person thinks of each treatment, and a recommendation that differs, are given a reason', () => {
  const stance = (choice: string) => ({ choice, note: choice === 'conditional' ? 'she falls' : '' })
  const row = (treatment: string, decision: string) => {
    const said = { treatment, decision, condition: 'She asks for it', reason: 'It would not help her now' }
    return { none: false, rows: [{ id: 'row-1', said, is: `${treatment}:${decision}` }] }
  }
  const own = flows.opposables.views
  for (const [topic, { field, gives, leaves }] of Object.entries(own.of))
    for (const [view, choice, isApart] of [
      ...gives.flatMap((one) => [
        ['not-want', one, true] as const,
        ['want', one, false] as const,
        ['unsure', one, false] as const,
      ]),
      ...leaves.flatMap((one) => [['want-if', one, true] as const, ['not-want', one, false] as const]),
    ]) {
      const [treatment = '', decision = ''] = choice.split(':')
      const value = field === 'rec.interventions' ? row(treatment, decision) : stance(choice)
      const plan = decided(later(ready(), ...thinks(view, topic)), { [field]: value })
      const ids = contradictionsIn(plan).map(({ id }) => id)
      const id = `view-${topic}-${view.startsWith('want') ? 'wanted' : 'refused'}`
      expect(ids.includes(id), `${topic} ${view} ${choice}`).toBe(isApart)
    }
})

test('RULE-CPR-2: whoever signs is asked about a decider who is not the senior clinician that signed, and readers are told', () => {
  const other = decided(ready(), {
    ...without('rec.cpr.endorsedBy'),
    'rec.cpr.decidedBy': {
      name: 'Ann Lee',
      role: 'Consultant',
      registration: 'GMC 7654321',
      organisation: 'Elm',
    },
    'rec.cpr.endorsedBy': 'yes',
  })
  expect(approving(other)).toMatchObject({ refusal: { kind: 'unacknowledged', rules: ['RULE-REC-9'] } })
  const signed = factsOf(approving(other, { acknowledges: ['RULE-REC-9'] })).find(
    ({ kind }) => kind === 'Approved',
  )
  expect(JSON.stringify(signed)).toContain('Who decided about CPR was named by somebody else')
})

test.each([
  ['apart-cpr', 'He said: if my heart stops, bring me back. I want to see the girls grow up.'],
  ['apart-cpr-disagreed', 'She does not agree.'],
  ['apart-cpr-disagreed', 'The family disagrees with us'],
  ['apart-cpr-disagreed', 'He is against it, and did not accept what I said'],
])(
  'RULE-CPR-2: words for CPR, or against the decision, in the record of the talk ask whoever signs, whoever said them: %s, "%s"',
  (id, said) => {
    for (const [field, who] of [
      ['rec.cpr.discussedPerson', {}],
      ['rec.cpr.discussedOthers', { who: 'His daughter' }],
    ] as const) {
      const plan = decided(ready(), {
        ...without('rec.cpr.endorsedBy'),
        [field]: talk('talked', { on: '2026-02-20', what: said, ...who }),
        'rec.cpr.endorsedBy': 'yes',
      })
      const [apart, ...more] = contradictionsIn(plan)
      expect([apart?.id, more.length]).toEqual([id, 0])
      expect(apart?.wanted.map(({ entry }) => entry.field)).toEqual([field])
    }
  },
)
