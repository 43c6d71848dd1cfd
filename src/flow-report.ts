import { everyForm, flows } from '#flows/index.ts'
import { nations } from '#flows/nations/index.ts'
import { scenarios } from '#training/index.ts'
import { leadWords, partsWords } from '#views/flow-pages/condition-words.ts'
import { english } from '#views/words.ts'
import { nationProblems } from './flow/check/nations.ts'
import { earlyProblems, orderProblems, tonightProblems } from './flow/check/order.ts'
import { checkLayout } from './flow/check/places.ts'
import type { Problem, ProblemKind } from './flow/check/problem.ts'
import { rulePromises } from './flow/check/promises.ts'
import { saidAlreadyProblems } from './flow/check/said-already.ts'
import { strangerProblems } from './flow/check/stranger.ts'
import { isAskedIn, textCheckProblems } from './flow/check/text-checks.ts'
import { fallingBack } from './flow/check/variants.ts'
import { type Checked, check, checkPlan } from './flow/check.ts'
import { conditionText, mermaid } from './flow/mermaid.ts'
import { lawsOf, nationsOf } from './flow/nation.ts'
import { plainSteps } from './flow/plain-words.ts'
import type { Rule } from './flow/rules.ts'
import type { Section } from './flow/section.ts'
import type { AnyWords } from './flow/words.ts'
import { writeFlowPages } from './flow-pages.ts'
import { lifecycleDrawn } from './plan/lifecycle-drawn.ts'
import { stepsSeen, stepsUnseen } from './steps-seen.ts'
import { checkScenario } from './training/check.ts'
import { rules, type Problem as ScenarioProblem } from './training/problem.ts'

/**
 * Prints every form and training conversation as a picture and in words, writes them as pages for a clinician, then
 * says what is wrong with them; `--quiet` prints the problems only. Exits with 1 when there is a problem.
 */
const report = (quiet: boolean): void => {
  const plan: readonly Checked[] = everyForm
  const conversations: readonly Checked[] = scenarios.map(({ section, words }) => ({ section, words }))
  const began = process.cpuUsage()
  const problems = [
    ...[
      ...checkPlan(plan),
      ...checkLayout(
        plan.map(({ section }) => section),
        flows.urgentPage.layout,
      ),
      ...strangerProblems(ruled.sections, flows.urgentPage.layout, flows.stranger),
      ...rulePromises(ruled, flows.rules, flows.urgentPage.layout),
      ...orderProblems(ruled.sections, flows.order),
      ...tonightProblems(ruled.sections, flows.tonight),
      ...tonightProblems(ruled.sections, [{ when: {}, pages: flows.headOfPaper }], 'headOfPaper'),
      ...earlyProblems(ruled.sections, flows.early),
      ...saidAlreadyProblems(ruled.sections, flows.saidAlready),
      ...nationProblems(nations),
      ...textCheckProblems(flows.textChecks, isAskedIn(ruled.sections)),
      ...conversations.flatMap((conversation) => check([conversation])),
    ].map(problemLine),
    ...scenarios.flatMap((one) => checkScenario(one).map((problem) => scenarioLine(one.section.id, problem))),
  ]
  for (const writer of ['person', 'carer'] as const) flows.danger(anything, writer)
  const { user, system } = process.cpuUsage(began)
  const all = [...plan, ...conversations]
  if (!quiet) for (const { section, words } of all) print(drawn(section.id, section, words))
  if (!quiet) print(all.flatMap(fallbackLines))
  if (!quiet) print(ruleLines(flows.rules))
  if (!quiet) print(nationsOf(nations).flatMap(nationLines))
  if (!quiet) print(['## The life of a plan\n', `\`\`\`mermaid\n${lifecycleDrawn()}\n\`\`\`\n`])
  if (!quiet) print(seenLines())
  if (!quiet) print([`Pages to read: ${writeFlowPages()}\n`])
  print(problems)
  print([summary(all, problems.length, Math.ceil((user + system) / 1000))])
  process.exitCode = problems.length === 0 ? 0 : 1
}

/** Which pages of a plan no browser came to in the journeys that ran here: tests of a browser and the walks of the twelve people note them. */
const seenLines = (): readonly string[] => {
  const { all, unseen } = stepsUnseen(ruled.sections, stepsSeen())
  const head = `## Pages that no journey in a browser came to: ${unseen.length} of ${all}\n`
  return [
    head,
    ...(unseen.length === all ? ['No journey ran here yet.'] : unseen.map((step) => `- ${step}`)),
    '',
  ]
}

/** What listens for danger is read when somebody writes: a list that cannot be read is an error here, before that. */
const anything = 'I want to kill myself'

/** Every rule beside the needs of the fields: when, and what follows. */
const ruled = {
  sections: flows.sections.map(({ section }) => section),
  around: [flows.submission.section, flows.approval.section],
}

const ruleLines = (all: readonly Rule[]): readonly string[] => [
  '## Rules\n',
  ...all.map((rule) => {
    const about = 'field' in rule ? ` ${rule.field}` : 'months' in rule ? ` ${rule.months} months` : ''
    const where = rule.does === 'show' ? `on ${rule.on.join(', ')}` : `at the ${rule.at}`
    const own = rule.does === 'show' && rule.ownWords ? ` To the person: ${rule.ownWords}` : ''
    return `- ${rule.id}, ${where}, if ${conditionText(rule.when) || 'always'}: ${rule.does}${about}. ${rule.words}${own}`
  }),
  '',
]

/** What the law of a nation says of what forms ask by, and since when. */
const nationLines = ([nation, data]: ReturnType<typeof nationsOf>[number]): readonly string[] => [
  `## What differs in ${nation}, as of ${data.asOf}\n`,
  ...lawsOf(data).map(
    ([law, one]) =>
      `- ${law}: ${one.in}. ${one.from === undefined ? 'Nothing is asked by it' : `In force since ${one.from}`}; read on ${one.readOn}: ${one.source}`,
  ),
  '',
]

const print = (texts: readonly string[]): void => {
  for (const text of texts) process.stdout.write(`${text}\n`)
}

const summary = (forms: readonly Checked[], problems: number, tookMs: number): string => {
  const questions = forms.reduce((sum, { section }) => sum + questionsIn(section), 0)
  return `${forms.length} forms, ${questions} questions: ${problems} problems, checked in ${tookMs} ms`
}

const questionsIn = (section: Section): number =>
  Object.values(section.fields).reduce(
    (sum, field) => sum + (field.control === 'list' ? 1 + questionsIn(field.item) : 1),
    0,
  )

/** A form and, behind it, the items of its lists. */
const drawn = (name: string, section: Section, words: AnyWords): readonly string[] => [
  `## ${name}: ${words.title}\n`,
  `\`\`\`mermaid\n${mermaid(section, words)}\n\`\`\`\n`,
  ...plainLines(section, words),
  '',
  ...Object.entries(section.fields).flatMap(([field, { control, ...more }]) => {
    const itemWords = words.fields[field]?.item
    return 'item' in more && itemWords ? drawn(`${name}/${more.item.id}`, more.item, itemWords) : []
  }),
]

const plainLines = (section: Section, words: AnyWords): readonly string[] =>
  plainSteps(section, words).flatMap(({ number, question, asks, leads }) => [
    `${number}. ${question}`,
    ...asks.flatMap(({ label, control, choices, offers }) => [
      `   - ${label} (${control})${choices.length > 0 ? `: ${choices.join(' / ')}` : ''}`,
      ...offers.map(
        ({ choice, when }) => `     - "${choice}" is offered only if ${partsWords(english, when, asks)}`,
      ),
    ]),
    `   → ${leads.map((lead, place) => leadWords(english, lead, asks, leads.length > 1 && place === leads.length - 1)).join('; ')}`,
  ])

/** What each language, reading, voice and nation leaves to English. */
const fallbackLines = ({ section, written, variants = [] }: Checked): readonly string[] =>
  written
    ? fallingBack({ written, variants }, section.version).map(
        ({ variant, texts, of, writtenFor }) =>
          `${section.id} in ${variant}: ${texts.length} of ${of} texts are the English ones` +
          `${writtenFor === undefined ? '' : `, the others were written for version ${writtenFor}`}` +
          texts.map((path) => `\n   - ${path}`).join(''),
      )
    : []

const problemLine = ({ kind, form, step, field, detail, witness }: Problem): string =>
  [
    [form, step && `step ${step}`, field && `field ${field}`].filter(Boolean).join(', '),
    `: ${problemTexts[kind]}`,
    detail === undefined ? '' : ` (${detail})`,
    witness === undefined ? '' : `, seen on ${witness.join(' → ')}`,
  ].join('')

const scenarioLine = (scenario: string, { rule, at, witness }: ScenarioProblem): string =>
  [
    `${scenario}, ${at}: ${rule} ${rules[rule]}`,
    witness.length === 0 ? '' : `, seen on ${witness.join(' → ')}`,
  ].join('')

const problemTexts: Readonly<Record<ProblemKind, string>> = {
  'asked-of-nobody': 'nobody who comes here is asked this field: look at its authors and needs',
  'asked-of-clinicians-only':
    'only clinicians ever come to this field, though others may author it: it stands behind an answer that only they give',
  'asked-twice': 'one way asks this field twice',
  'brief-of-nothing':
    'a brief, or the words for it, belongs to items that own words begin, starts with what they go by, and asks the person on each of its steps',
  'barred-otherwise':
    'flows/urgent.ts leaves out who is barred by another answer than `barred` of their form, or where it has no `barred`, or has no warning of them',
  'checks-in-vain':
    'flows/stranger.ts looks where the page of the night shows nothing or a list has no items, leads to no question of the person’s outside lists, or has not one check about each thing for every plan',
  'clinical-author': 'a field of class C is written by K only (RULE-01)',
  'dead-end': 'this way leads to a step that is not there',
  'duplicate-field': 'another form of the plan has a field of this name',
  'given-never-varies':
    'no fact of these forms ever changes this given value, so the condition never decides',
  'later-read': 'a section reads one that comes after it, or itself',
  'held-in-part':
    'flows/urgent.ts says in one line that this and something else is not held, and only this is asked: make two lines',
  'later-answer': 'a condition reads an answer that is given later',
  'duplicate-mark': 'two fields of the plan bear this mark',
  loop: 'these steps lead back to where they began',
  'missing-answer': 'a condition reads what nobody was asked before',
  'missing-exchange': 'this field has no exchange rule',
  'missing-words': 'these words are missing',
  'never-read': 'no condition reads this field of an earlier section',
  'nation-without-entry':
    'flows/nations lacks this nation, where its addresses lie, or what its law says of this',
  'never-asked': 'no step asks this field',
  'never-holds': 'no answer ever takes this way',
  'never-offered': 'nobody is ever offered this choice',
  'no-urgent-words': 'a front field needs `urgent` in its words: what urgent care reads beside its answer',
  'no-words-for-carers':
    'a helper may answer this, and no words for helpers say how it is asked, or that the same fit',
  'not-in-one-part':
    'the parts of this step have to put each choice of its one field on one page, and no other',
  'nothing-offered': 'somebody is asked and offered no choice',
  'no-sentence':
    'whoever answers this is told it back as a sentence: give its words `told`, with {…} once where the answer stands',
  'no-start': 'the first step is not there',
  'reserved-field': 'conditions and the engine use this name',
  'no-urgent-place': 'a front field needs a row in flows/urgent.ts, or a mark that its banner names',
  'opened-by-others':
    'clinicians must answer this field, and it stands behind an answer that no clinician may give: add K to the authors of that one',
  'sample-found-wrongly': 'flows/text-checks.en.ts has a hint that finds something in a sample that is clean',
  'sample-missed':
    'flows/text-checks.en.ts has a hint that finds nothing in a sample that it was written for',
  'rule-on-nothing': 'this rule needs or warns of a field that stands in no chapter outside its lists',
  'rule-reads-nothing': 'this rule reads what it never sees: the answers in a list, or a field of no form',
  'shown-nowhere':
    'this rule shows a sentence where none is shown: check wants a field that the person is asked, agenda one of a chapter, urgent one with a row of its own in flows/urgent.ts',
  'site-told':
    'what lies apart (`site`) is on no first screen, listened to, suggested, held, in a list or exchanged, and no other kind `sees` it so',
  'spoken-in-vain':
    'a recording is typed up: only a wish in own words (`paragraph`) of the person may be `spoken`, in no list, with nothing that hides it, holds it back, finds it by a mark, or is about being safe',
  'recalls-nothing':
    'a page quotes own words (text, paragraph, lines) or one choice that were asked for on a page before it, and not its own',
  'said-nowhere':
    'flows/said-already.ts quotes, above a question of the plan, other answers in words or choices: not what is hidden from the first day, not itself, and not what its page asks or recalls',
  'seeds-nothing':
    'own words begin an item only in a later list, whose items go by a text, say so (`seeded`, `seededBeside`), have a `brief`, and may be added by the same authors; the condition reads this form',
  'unknown-order':
    'flows/order.ts, flows/tonight.ts or flows/early.ts names a chapter or a page that is not there or twice, or reads what no chapter answers',
  'suggests-in-vain': 'carers may answer this field anyway, or its kind cannot be suggested',
  'reserved-step': 'a page of every form has this name already',
  'too-many-states': 'too many combinations to look at: conditions read too much at once',
  'two-urgent-places': 'this field has two places on the page that urgent care reads',
  'undated-law':
    'flows/nations says no source for this, or no day of the calendar on which it was read, looked through or begins',
  'unknown-choice':
    'a condition, a filter of flows/urgent.ts or a check of flows/stranger.ts compares with a choice that is not offered',
  'unknown-read': 'no section of the plan asks this field, or it is another field there',
  'unknown-field': 'a step asks a field that is not there',
  'unknown-words': 'a variant has words for what English does not have',
  'unreachable-step': 'no answers of anyone lead to this step',
  'urgent-words-in-vain':
    '`urgent` stands in the words of a field that is not `front`: say `front: true`, or take the words out',
  'warning-below':
    'flows/urgent.ts puts this warning below what is none: CPR, a refusal, whom not to call and who should stay away come before anything else',
}

report(process.argv.includes('--quiet'))
