import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Kind } from '#src/flow/controls/control.ts'
import type { Field } from '#src/flow/section.ts'
import { dataset, valueSets } from './dataset.ts'
import { everyField } from './every-field.ts'

const forms = [...flows.sections, flows.submission, flows.approval]
const asked = forms.flatMap(everyField).flatMap(({ name, field }) => {
  const row = dataset.get(name)
  return row === undefined || field.control === 'list' ? [] : [{ name, field, type: row.type }]
})

/** The dataset's types without their limits and value sets, and the kinds that hold as much. */
const kindsOf: Readonly<Record<string, readonly Kind[]>> = {
  text: ['text'],
  para: ['paragraph'],
  ynu: ['one'],
  bool: ['one'],
  date: ['date'],
  email: ['text'],
  nhsNumber: ['text'],
  ods: ['text'],
  address: ['paragraph'],
  code: ['one', 'one-with-note', 'coded'],
  codeText: ['one-with-note', 'coded', 'text'],
  'code*': ['many', 'many-with-note'],
  int: ['number'],
  ref: ['references'],
  obj: ['record'],
  file: ['file'],
  pdate: ['partial-date'],
  'list<text>': ['lines'],
  'list<phone>': ['lines'],
  'list<ref>': ['references'],
  'list<obj>': ['rows'],
  'list<codeText>': ['lines', 'many-with-note'],
  'list<code>': ['many-with-note'],
  'list<{code,text}>': ['many-with-note', 'rows'],
  'list<{code,para}>': ['many-with-note', 'rows'],
  'list<{code,text,text}>': ['many-with-note', 'rows'],
  'list<{code,code,text,text}>': ['rows'],
  'list<{stage,text}>': ['stages'],
  'list<{ref,code}>': ['rows'],
  'list<{text,text,ynu,ynu}>': ['rows'],
  'list<{ref,ynu,text}>': ['rows'],
  'list<{problem,action,escalate}>': ['rows'],
  'decimal+date': ['record'],
  'text+date': ['record'],
  'list<obj> or none': ['rows'],
  'list<{name,value,unit}>': ['rows'],
  'phone+text': ['record'],
  'ynu+text+date': ['record'],
  'ynu+text': ['record'],
  'ynu+date': ['record'],
  'para+date': ['record'],
  'code+date': ['record'],
  'code+period': ['record'],
  'list<{system,value}>': ['rows'],
  'list<{who,phone,hours,when}>': ['rows'],
  'list<{field,reason}>': ['rows'],
  'date+person': ['record'],
  'date+text': ['record'],
  'address+period': ['record'],
  'code+org+text': ['one-with-note'],
  'code+org+address': ['one-with-note'],
  'text+ods': ['text'],
  'text+ref': ['paragraph'],
  'date/text': ['record'],
  'code+text+file': ['record'],
}

/** What holds less, or is held otherwise, and why. */
const otherwise: Readonly<Record<string, { readonly kind: Kind; readonly because: string }>> = {
  'plan.supportedBy': { kind: 'text', because: 'a name in own words; the accounts of helpers are known' },
  'about.mostImportant': { kind: 'paragraph', because: 'files come with documents' },
  'about.people': { kind: 'paragraph', because: 'files come with documents' },
  'about.wellness': { kind: 'paragraph', because: 'files come with documents' },
  'about.support': { kind: 'paragraph', because: 'files come with documents' },
  'about.alsoWorthKnowing': { kind: 'paragraph', because: 'files come with documents' },
  'cyp.voice': { kind: 'paragraph', because: 'a drawing comes with documents' },
  'home.keySafeDetail': { kind: 'site', because: 'its text lies apart from the plan (RULE-SITE-1)' },
  'health.mainDiagnosis': { kind: 'coded', because: 'own words hold since when' },
  'health.baseline': { kind: 'paragraph', because: 'numbers that somebody knows stand in own words' },
  'matters.balance': { kind: 'one', because: 'five leans in words; "unsure" is a way out of every question' },
  'legal.adrt.form': {
    kind: 'many-with-note',
    because: 'what is ticked is told beside what the law asks; who signed, and when, stands in own words',
  },
  'legal.adrt.document': { kind: 'text', because: 'a copy is a paper of its own (doc.file)' },
  'legal.lpa.document': { kind: 'text', because: 'a copy is a paper of its own (doc.file)' },
  'ld.behaviourPlan': { kind: 'paragraph', because: 'a copy is a paper of its own (doc.file)' },
  'crisis.agreedWith': { kind: 'text', because: 'one line of a clinician' },
  'rec.cpr.decidedOn': { kind: 'date', because: 'the day is what papers at home bear' },
  'rec.cpr.discussedPerson': { kind: 'rows', because: 'several talks, each with its day' },
  'rec.cpr.discussedOthers': { kind: 'rows', because: 'several talks, each with its day' },
  'rec.cpr.endorsedBy': {
    kind: 'one',
    because: 'whoever ticks it signs with the name, role and registration of her account, and types none',
  },
  'sign.personStatement': { kind: 'one', because: 'the fact of the answer has its moment' },
  'sign.involved': { kind: 'many', because: 'who took part is in the answer, by kind' },
  'sign.sharedWithPerson': { kind: 'one', because: 'the fact of the answer has its moment' },
}

test.each(asked)('$name is held as its type in the dataset asks', ({ name, field, type }) => {
  const kind = otherwise[name]?.kind
  expect(kind === undefined ? (kindsOf[bare(type)] ?? [`no kind for ${type}`]) : [kind]).toContain(
    field.control,
  )
})

test('whatever is held otherwise is asked, and would not be held so by its type', () => {
  const inVain = Object.keys(otherwise).filter((name) => {
    const one = asked.find((field) => field.name === name)
    return one === undefined || kindsOf[bare(one.type)]?.includes(one.field.control) === true
  })
  expect(inVain).toEqual([])
})

/** Limits that differ from the dataset's. */
const otherLimits: Readonly<Record<string, number>> = {
  // 35 letters refuse people their names.
  'person.family': 120,
  // What a frightened reader does first has room on one page.
  'crisis.firstAction': 1000,
}

test('an own text has the room that the dataset gives it', () => {
  const limits = asked.flatMap(({ name, field, type }) => {
    const most = /^(text|para)(?:\((\d+)\))?(\+.*)?$/.exec(type)
    if (!most || field.control === 'record') return []
    const room = otherLimits[name] ?? Number(most[2] ?? (most[1] === 'text' ? 200 : 4000))
    return field.max === room ? [] : [`${name} has ${field.max}, not ${room}`]
  })
  expect(limits).toEqual([])
})

/** Codes of a set that are offered to nobody here, and why. */
const notOffered: Readonly<Record<string, { readonly codes: readonly string[]; readonly because: string }>> =
  {
    'rec.interventions': {
      codes: ['cpr', 'hospital', 'intensive-care', 'icd-deactivation'],
      because:
        'each has questions of its own; of CPR there is no decision but the one that a senior clinician signs for',
    },
    'rec.cpr.formLocation': {
      codes: [
        ...[
          'adrt',
          'advance-statement',
          'advance-choice',
          'lpa',
          'cypacp',
          'hospital-passport',
          'this-is-me',
        ],
        ...['crisis-card', 'pbs-plan', 'ehcp', 'consent-form', 'photo'],
      ],
      because: 'none of them is a form about CPR for an adult',
    },
    'place.care1': { codes: ['undecided', 'declined'], because: 'both are ways out of every question' },
    'place.care2': { codes: ['undecided', 'declined'], because: 'both are ways out of every question' },
    'home.hazards': {
      codes: ['violence-marker'],
      because: 'a clinician says in words what may happen, and what whoever comes has to do',
    },
    'home.dwelling': { codes: ['rented'], because: 'owned or rented tells a crew nothing: one choice' },
  }
/** That nothing of a set fits is an answer wherever several may be chosen, and so is that it is not known where approval needs one. */
const ours = ['none', 'not-known']

const placesOfChildren = [
  ...['childrens-ward', 'childrens-hospice', 'foster-home', 'childrens-home', 'boarding-school'],
]
const ofPlaces = {
  codes: [...placesOfChildren, 'no-strong-wish'],
  because: 'a child is shown no ward for grown people, and who does not mind need not choose',
}
/** Codes that no set has, and why. */
const added: Readonly<Record<string, { readonly codes: readonly string[]; readonly because: string }>> = {
  'rec.goal': {
    codes: ['not-discussed'],
    because: 'nobody is pressed to agree a goal so that a plan can be signed',
  },
  'views.topic': {
    codes: ['held', 'calming-oral', 'calming-injection'],
    because: 'who wants a medicine by mouth so that nobody holds them would be read as refusing both',
  },
  'share.scope': {
    codes: ['talk-first'],
    because: 'whoever is not sure is talked with, and nothing is approved before',
  },
  'rec.interventions': { codes: ['other'], because: 'no list holds every treatment' },
  'home.dwelling': {
    codes: ['refuge', ...placesOfChildren.slice(2)],
    because: 'the address of a refuge must stay secret; a child says what home it is',
  },
  'place.care1': ofPlaces,
  'place.care2': ofPlaces,
  'death.organ': { codes: ['told-somebody'], because: 'a decision that somebody was told counts in law' },
  'health.alerts': {
    codes: ['oxygen'],
    because: 'oxygen is what a crew gives first, and who carries an alert card has to be heard before',
  },
  'health.timeCritical': {
    codes: ['methadone-buprenorphine', 'benzodiazepine', 'depot'],
    because: 'to stop one of them all at once, or to give it twice, does harm',
  },
}

const withSet = asked.flatMap((one) => {
  const codes = valueSets.get(/\((\w+)\)/.exec(one.type)?.[1] ?? '')
  return codes === undefined ? [] : [{ ...one, codes }]
})

test.each(withSet)('$name offers the codes of its value set', ({ name, field, codes }) => {
  const offered = choicesOf(field)
  expect(offered.filter((code) => !codes.includes(code) && !ours.includes(code))).toEqual([
    ...(added[name]?.codes ?? []),
  ])
  expect(codes.filter((code) => !offered.includes(code))).toEqual([...(notOffered[name]?.codes ?? [])])
})

test('codes are compared of several fields, and none is called left out in vain', () => {
  expect(withSet.length).toBeGreaterThan(9)
  expect(
    Object.keys({ ...notOffered, ...added }).filter((name) => !withSet.some((one) => one.name === name)),
  ).toEqual([])
})

/** A type without its limit or value set: `list<{code(Hazard),text}>` is `list<{code,text}>`. */
const bare = (type: string): string => type.replace(/\([^)]*\)/g, '').replace(/^obj\{.*\}$/, 'obj')

/** Of rows that tell of two parts, the first; of a record those of its parts. */
const choicesOf = (field: Field): readonly string[] => [
  ...new Set([
    ...field.choices.map((choice) => choice.replace(/:.*$/, '')),
    ...(field.control === 'record' ? Object.values(field.parts).flatMap(({ choices }) => choices) : []),
  ]),
]
