import { expect, test } from 'vitest'
import { speaksOfCpr } from '#flows/cpr-words.en.ts'
import { instant } from '#src/plan/ids.ts'
import { anEntry, aPublication, son, team } from '#test/kit/publications.ts'
import { answer, inCrisis, partOf, shownAt, wholeText, withEntries } from '#test/kit/urgent-page.ts'

const refusal = { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' }
const wish = anEntry('matters.value', answer('If my heart stops I want CPR'))
const refused = { ...anEntry('about.pleaseDont', answer(['Do not restart my heart']), team), refusal }
const box = (...entries: Parameters<typeof aPublication>[0]) => partOf(shownAt(aPublication(entries)), 'cpr')

test('all words about CPR are pointed at, with who said them, and that they do not agree is said first', () => {
  const both = box(wish, refused)
  expect(wholeText(both)).toContain(
    'Words about CPR in this plan do not agree: some refuse it, some ask for it. Read each:',
  )
  expect(wholeText(both)).toContain(
    'Asha Patel says, 28 October 2026: A computer read this as asking for it: “If my heart stops I want CPR” What matters to this person',
  )
  expect(wholeText(both)).toContain(
    'Not written by this person: ask them. written down at the person’s word by Sam Reed, 28 October 2026: A clinician read this as holding a refusal: “Do not restart my heart” Refusals of treatment',
  )
  expect(both).toContain('href="#wishes"')
  expect(both).toContain('href="#refusals"')
  expect(both.indexOf('do not agree')).toBeLessThan(both.indexOf('href="#wishes"'))
})

test('who only wants it is pointed at too, and so is what a helper or the team wrote about it', () => {
  for (const entry of [
    wish,
    { ...wish, saidBy: son },
    { ...anEntry('matters.fear', answer('The stairs')), teamWords: 'DNACPR form in the hall drawer' },
    anEntry('about.people', answer('We spoke of CPR')),
    anEntry('crisis.notHelpful', answer('CPR'), undefined, inCrisis()),
  ]) {
    expect(wholeText(box(entry))).toContain('This plan has words about CPR. Read each:')
    expect(box(entry)).toMatch(/href="#(wishes|crises|rest|more)"/)
    expect(wholeText(box(entry))).not.toContain('do not agree')
  }
  const added = {
    ...anEntry('matters.fear', answer('The stairs')),
    teamWords: 'DNACPR form in the hall drawer',
  }
  expect(wholeText(box(added))).toContain(
    'The team adds: “DNACPR form in the hall drawer” What matters to this person',
  )
})

test('words that the person did not write say so, and stand below her own, whoever asks and whoever refuses', () => {
  const sons = { ...anEntry('matters.value', answer('Mum wants CPR, she told me'), son) }
  const page = wholeText(box(sons, anEntry('about.pleaseDont', answer(['No CPR for me']))))
  expect(page).toContain(
    'Not written by this person: ask them. Daniel Patel (son) says, 28 October 2026: “Mum wants CPR, she told me”',
  )
  expect(page).toContain('Asha Patel says, 28 October 2026: “No CPR for me”')
  expect(page.indexOf('No CPR for me')).toBeLessThan(page.indexOf('Mum wants'))
  expect(page, 'nobody has read a refusal in it').not.toContain('refusal:')
})

test('of a long answer the sentences about CPR stand there with what follows them, and what is left out is marked', () => {
  const long = `${'I like the garden and the birds in it. '.repeat(6)}I do not want CPR. Unless the nurse thinks I would walk again. ${'Tea at four. '.repeat(6)}`
  const page = wholeText(box(anEntry('matters.value', answer(long))))
  expect(page).toContain('“[…] I do not want CPR. Unless the nurse thinks I would walk again. […]”')
})

test('of a long list of what is not wanted the line about CPR stands with the head that says so', () => {
  const list = `What I never want again:\n${'A ventilator\nA drip in the arm\nA tube in the nose\n'.repeat(5)}CPR\n${'Tea at four. '.repeat(9)}`
  expect(wholeText(box(anEntry('matters.value', answer(list))))).toContain(
    '“What I never want again:\n[…] A tube in the nose\nCPR\nTea at four. […]”',
  )
})

test('a wish alone, a refusal alone, and a refusal with a note where its form lies agree', () => {
  const note = { ...anEntry('matters.fear', answer('The stairs')), teamWords: 'DNACPR form in the hall' }
  for (const page of [box(wish), box(refused), box(refused, note)])
    expect(wholeText(page)).not.toContain('do not agree')
})

test('where none were found a computer is said to have looked, and silence is no answer', () => {
  const page = box(anEntry('matters.value', answer('My garden')))
  expect(wholeText(page)).toContain('A computer found no words about CPR here and may have missed some.')
  expect(wholeText(page)).not.toContain('This plan has words')
})

test('what is asked not to be done is led to, whether or not words about CPR were found there', () => {
  const others = anEntry('about.pleaseDont', answer(['Do not shout']))
  for (const page of [box(others), box(others, wish)]) {
    expect(wholeText(page)).toContain('may have missed some. Read too: Own words on what not to do')
    expect(page).toContain('href="#must-not"')
  }
  expect(box(wish)).not.toContain('Read too')
})

test('that the person wants an answer otherwise now stands apart from where it stands', () => {
  const at = instant('2026-11-26T10:00:00.000Z')
  const changeAsked = [{ field: 'about.pleaseDont', label: 'Please do not', at }]
  const entry = anEntry('about.pleaseDont', answer(['No CPR please']))
  const page = shownAt(aPublication([entry], { changeAsked }))
  expect(wholeText(partOf(page, 'cpr'))).toContain('what not to do The person asked on 26 November')
})

/** What to do without a decision stands first on every plan; where nothing else is said, nothing is to be weighed. */
const start = 'In cardiac arrest start CPR, unless it clearly cannot work or a refusal binds you.'
const weigh = 'weigh what this person has said: a refusal may bind you even without a form'
const newWords = 'Newer words of this person, not approved and not shown here'

test('words about CPR stand before what to do without a form, and nobody is sent past them', () => {
  for (const page of [box(wish), box(refused), box(wish, refused)].map(wholeText)) {
    expect(page.startsWith(`CPRCPR decision: none in this plan.${start}`)).toBe(true)
    expect(page.indexOf('“')).toBeLessThan(page.indexOf(weigh))
    expect(page).toContain(weigh)
  }
})

test('a confirmed refusal that no computer takes for one about CPR is not decided past either', () => {
  const other = { ...anEntry('about.pleaseDont', answer(['No needles, whatever comes'])), refusal }
  expect(wholeText(box(other))).toContain('found no words about CPR')
  expect(wholeText(box(other))).toContain(weigh)
})

test('newer words that may refuse a treatment, or are about CPR, are said to exist beside what was not found', () => {
  const at = instant('2026-11-26T10:00:00.000Z')
  const garden = anEntry('matters.value', answer('My garden'))
  const since = (...entries: Parameters<typeof aPublication>[0]) => ({
    with: (more: object) => {
      const changeAsked = [{ field: 'matters.fear', label: 'Fears', at, ...more }]
      return wholeText(partOf(shownAt(aPublication(entries, { changeAsked })), 'cpr'))
    },
  })
  for (const more of [{ mayRefuse: true }, { speaksOf: ['cpr'] }]) {
    expect(since(garden).with(more)).toContain(newWords)
    expect(since(garden).with(more)).toContain(weigh)
    expect(since(wish).with(more)).toContain(newWords)
  }
  for (const other of [since(garden).with({}), since(garden).with({ speaksOf: ['nobody'] })]) {
    expect(other).not.toContain(newWords)
    expect(other).not.toContain(weigh)
    expect(other).toContain(start)
  }
})

test('where somebody should stay away, or that was changed since, the person alone is to be asked, and not whoever is there', () => {
  const instead = (...[entries, changes]: Parameters<typeof aPublication>) =>
    wholeText(partOf(shownAt(aPublication(entries, changes)), 'cpr'))
  const away = anEntry('about.stayAway', answer('My husband'))
  const at = instant('2026-11-20T09:00:00.000Z')
  const changed = { field: 'about.stayAway', label: 'Who should stay away', at, mayRefuse: true } as const
  for (const page of [instead([away]), instead([], { changeAsked: [changed] }), instead([wish, away])]) {
    expect(page).toContain(
      'If awake and not after self-harm, ask them alone. Check the GP record. Somebody there may be the one who should stay away.',
    )
    expect(page).not.toMatch(/alone if you can|, whoever is there/)
  }
  expect(instead([], { changeAsked: [changed] })).toContain('ask them alone, or their practice.')
  expect(instead([])).toContain(
    'If awake and not after self-harm, ask them, alone if you can. If not, ask whoever is there',
  )
})

test('why both were approved stands in the box with the words, as far as it is about CPR, once and before them', () => {
  const because = 'He wants it while his heart is sound. We agreed on Monday.'
  const cpr = { treatment: 'Attempting CPR', because }
  const other = { treatment: 'Being at home', because: 'At home by day.' }
  const both = box(
    { ...wish, saidOtherwise: [cpr, other] },
    { ...refused, advisedStill: [cpr], saidOtherwise: [cpr] },
  )
  const page = wholeText(both)
  expect(page.split(because)).toHaveLength(2)
  expect(page).toContain('It was approved so, because: ')
  expect(page.indexOf(because)).toBeLessThan(page.indexOf('If my heart stops I want CPR'))
  expect(page).not.toContain('At home by day.')
})

test('what whoever signed knew to be said in two ways stands with the version too, once each, and no condition that is only named', () => {
  const because = 'We agreed on Monday.'
  const cpr = { treatment: 'Attempting CPR', because }
  const condition = { treatment: 'Whether the person can decide', because, isNote: true as const }
  const page = withEntries(
    { ...wish, saidOtherwise: [cpr, condition] },
    { ...refused, advisedStill: [cpr], saidOtherwise: [cpr] },
  )
  const version = wholeText(partOf(page, 'version'))
  const known = 'Known when it was approved: this plan says two things about this: '
  expect(version.split(known)).toHaveLength(2)
  expect(version).toContain(`${known}Attempting CPR. Read both above.`)
  expect(wholeText(partOf(withEntries(wish), 'version'))).not.toContain('Known when it was approved')
})

test('that no words were found stands neither beside a decision nor beside newer words that may be about it', () => {
  const none = 'found no words about CPR'
  const at = instant('2026-11-26T10:00:00.000Z')
  const other = anEntry('about.pleaseDont', answer(['Do not shout']))
  for (const choice of ['not-for-cpr', 'for-cpr']) {
    const decision = anEntry('rec.cpr.decision', answer(choice), team)
    expect(wholeText(box(decision))).not.toContain(none)
    expect(wholeText(box(decision, other))).not.toContain(none)
    expect(wholeText(box(decision, other))).toContain('Read too: Own words on what not to do')
  }
  for (const more of [{ mayRefuse: true }, { speaksOf: ['cpr'] }, { asksFor: ['cpr'] }] as const) {
    const changeAsked = [{ field: 'matters.fear', label: 'Fears', at, ...more }]
    expect(wholeText(partOf(shownAt(aPublication([], { changeAsked })), 'cpr'))).not.toContain(none)
  }
  expect(wholeText(box(other))).toContain(none)
})

const inViews = { list: 'views', item: 'v1' }
const restart = 'Starting my heart again if it stops'
const topic = anEntry('views.topic', answer({ choice: 'other', note: restart }), undefined, inViews)
const thought = (view: string) => anEntry('views.view', answer(view), undefined, inViews)

test('a treatment is never quoted without what the person thinks of it, which stands right behind it', () => {
  expect(wholeText(box(topic, thought('not-want')))).toContain(`“${restart}” “I would rather not have it”`)
  expect(wholeText(box(topic, thought('want')))).toContain(`“${restart}” “I would want it”`)
  const because = anEntry('views.because', answer('Not if I am dying already'), undefined, inViews)
  expect(wholeText(box(topic, thought('want-if'), because))).toContain(
    `“${restart}” “It depends on the situation” “Not if I am dying already”`,
  )
})

test('who chose it from the list is quoted with what they think of it, and never without', () => {
  const listed = anEntry('views.topic', answer({ choice: 'cpr', note: '' }), undefined, inViews)
  const quoted = `“${restart}”`
  expect(speaksOfCpr('Starting their heart again if it stops'), 'as others read it').toBe(true)
  expect(wholeText(box(listed, thought('not-want')))).toContain(`${quoted} “I would rather not have it”`)
  expect(wholeText(box(listed))).toContain(`${quoted} What they think of it is not said: ask them.`)
})

test('where nobody said what they think of it, that is said: the treatment alone would read like a wish', () => {
  expect(wholeText(box(topic))).toContain(`“${restart}” What they think of it is not said: ask them.`)
})

test('what is thought of another treatment stands with a reason that speaks of CPR', () => {
  const care = anEntry('views.topic', answer({ choice: 'intensive-care', note: '' }), undefined, inViews)
  const because = anEntry('views.because', answer('After CPR my brother was there'), undefined, inViews)
  expect(wholeText(box(care, thought('not-want'), because))).toContain(
    '“Intensive care” “I would rather not have it” “After CPR my brother was there”',
  )
})

test('what somebody thinks by a choice does not agree with a confirmed refusal of the same', () => {
  expect(wholeText(box(topic, thought('want'), refused))).toContain('do not agree')
  expect(wholeText(box(topic, thought('not-want'), refused))).not.toContain('do not agree')
})

test('the answers of one voice are never quoted with those of another', () => {
  const sons = anEntry('views.view', answer('want'), son, inViews)
  expect(wholeText(box(topic, sons))).toContain('What they think of it is not said: ask them.')
})

test('a reason that a clinician read as a refusal stands with what is thought of the treatment', () => {
  const because = {
    ...anEntry('views.because', answer('Do not restart my heart'), undefined, inViews),
    refusal,
  }
  const page = shownAt(aPublication([topic, thought('not-want'), because]))
  expect(wholeText(partOf(page, 'refusals'))).toContain('“I would rather not have it”')
  expect(wholeText(partOf(page, 'cpr'))).toContain('A clinician read this as holding a refusal:')
})
