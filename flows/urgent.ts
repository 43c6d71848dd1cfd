import { nameMost } from '#src/flow/controls/own-words.ts'
import type { Layout } from '#src/flow/layout.ts'
import type { about } from './about/section.ts'
import type { approval } from './approval/section.ts'
import { commonWords } from './common-words.en.ts'
import type { communication } from './communication/section.ts'
import type { contacts } from './contacts/section.ts'
import type { crisis } from './crisis/section.ts'
import { excepting } from './excepted-words.en.ts'
import type { health } from './health/section.ts'
import type { home } from './home/section.ts'
import { kinWords, notKin, roleWords } from './kin-words.en.ts'
import { capacityRecorded } from './legal/capacity.ts'
import type { legal } from './legal/section.ts'
import type { matters } from './matters/section.ts'
import { calledToHelp, nameWords, notNames, notShortNames } from './name-words.en.ts'
import type { papers } from './papers/section.ts'
import type { person } from './person/section.ts'
import type { places } from './places/section.ts'
import { plainSenses } from './plain-senses.en.ts'
import type { recommendations } from './recommendations/section.ts'
import { shortNames } from './short-names.en.ts'
import type { start } from './start/section.ts'
import type { submission } from './submission/section.ts'
import { symptomWords } from './symptom-words.en.ts'
import type { urgentPageWords } from './urgent.words.en.ts'
import { viewsBeside } from './views-beside.ts'

/** A pathway that the night page has no words for does not compile. */
const madeFor = {
  ltc: { alone: 'made-for-condition', among: 'among-condition' },
  frailty: { alone: 'made-for-frailty', among: 'among-frailty' },
  mhc: { alone: 'made-for-mind', among: 'among-mind' },
  ld: { alone: 'made-for-disability', among: 'among-disability' },
  eol: { alone: 'made-for-illness', among: 'among-illness' },
  cyp: { alone: 'made-for-young', among: 'among-young' },
} as const satisfies Readonly<
  Record<
    NonNullable<Shown['start']['fields']['plan.pathways']['choices']>[number],
    Readonly<Record<'alone' | 'among', keyof typeof urgentPageWords.sentences>>
  >
>

/** All that a decision about CPR is: it is read whole, and ends whole. */
const aboutCpr = [
  'rec.cpr.decision',
  'cyp.modifiedCpr',
  'rec.cpr.endorsedBy',
  'rec.cpr.decidedOn',
  'rec.cpr.decidedBy',
  'rec.cpr.reason',
  'rec.cpr.discussedPerson',
  'rec.cpr.discussedOthers',
  'rec.cpr.informed',
  'rec.cpr.formLocation',
  'rec.cpr.review',
] as const

/** A recommendation that nothing else stands with. */
const endingAlone = <Field extends keyof typeof recommendations.fields & string>(field: Field) =>
  ({ field, with: [], says: 'ended-alone' }) as const

/** “Only if” is never read without what follows it. */
const onCondition = { has: ['conditional'], upTo: 160, says: 'on-condition' } as const

/**
 * What urgent care reads, from top to bottom (dataset, section 6): first what must not be got wrong, then whom they
 * have before them, then what to do, before why and when. A row without `absent` is there only when somebody answered.
 */
export const urgentLayout = {
  banner: ['family-name', 'given-name', 'birth-date', 'gender', 'nhs-number', 'address'],
  parts: [
    {
      id: 'cpr',
      holds: [
        {
          draw: 'not-held',
          as: 'warning',
          lines: [
            { says: 'cpr', until: ['rec.cpr.decision'] },
            { says: 'cpr-start', until: ['rec.cpr.decision'] },
          ],
        },
        {
          draw: 'rows',
          rows: [
            { field: 'rec.cpr.decision', stays: true, as: 'warning' },
            { field: 'cyp.modifiedCpr', stays: true, as: 'warning' },
            { field: 'rec.cpr.reason', inLine: true, staysUpTo: 370, byChoice: 'named' },
            { field: 'rec.cpr.informed', inLine: true, staysWith: ['person-not-aware'] },
            {
              field: 'rec.cpr.discussedPerson',
              inLine: true,
              staysUpTo: 260,
              staysHearing: ['wants-cpr', 'against-decision'],
            },
            { field: 'rec.cpr.endorsedBy', stays: true },
            { field: 'rec.cpr.decidedOn', stays: true },
            {
              field: 'rec.cpr.review',
              gone: { part: 'on', says: 'cpr-review-gone', inShort: 'cpr-review-gone-short' },
            },
            { field: 'rec.cpr.formLocation', staysUpTo: 240 },
          ],
          // In plain lines, and whoever signed for it is one of them; very long reasons stand whole further down.
          above: {
            phrases: 42,
            letters: 990,
            more: 'person-below',
            moreIn: 'treatments',
            isSigned: true,
          },
        },
        // What speaks against “do nothing” stands with a decision about CPR, however full the page is.
        {
          draw: 'all-the-same',
          beside: 'rec.cpr.decision',
          says: 'cpr-all-the-same',
          part: 'recommended',
          of: [
            { field: 'rec.goal', has: ['extend-life', 'balance'] },
            { field: 'rec.hospital', has: ['recommended', 'conditional'], whole: ['conditional'] },
            { field: 'rec.criticalCare', has: ['recommended', 'conditional'], whole: ['conditional'] },
          ],
        },
        {
          draw: 'heard',
          hears: 'cpr',
          asks: 'wants-cpr',
          turns: 'turns-round',
          says: 'cpr-words',
          none: 'cpr-none',
          looked: 'cpr-looked',
          instead: {
            until: ['rec.cpr.decision'],
            alone: 'cpr-instead',
            beside: 'cpr-instead-beside',
            since: 'cpr-instead-since',
            newer: 'cpr-newer',
            newerAsks: 'cpr-newer-asks',
            guarded: {
              alone: 'cpr-instead-guarded',
              beside: 'cpr-instead-beside-guarded',
              since: 'cpr-instead-since-guarded',
              newer: 'cpr-newer-guarded',
            },
          },
          decided: {
            field: 'rec.cpr.decision',
            has: ['not-for-cpr', 'modified'],
            talks: { field: 'rec.cpr.discussedPerson', outcome: 'outcome', has: 'talked', day: 'on' },
            others: 'rec.cpr.discussedOthers',
            contrary: 'against-decision',
            says: 'cpr-asks-still',
            before: 'cpr-asks-still-before',
            day: 'rec.cpr.decidedOn',
            newer: {
              says: 'cpr-newer-decided',
              guarded: 'cpr-newer-decided-guarded',
              asks: 'cpr-newer-decided-asks',
            },
          },
          readToo: ['about.pleaseDont'],
          disagree: 'cpr-disagree',
          hearsay: 'refuses-hearsay',
          refused: 'cpr-refused',
          asked: 'cpr-asked',
        },
      ],
    },
    {
      id: 'refusals',
      holds: [
        {
          draw: 'refusals',
          capacity: {
            field: capacityRecorded.field,
            part: capacityRecorded.part,
            day: capacityRecorded.day,
            about: capacityRecorded.refusing,
            before: 'refuses-capacity-before',
            says: 'refuses-capacity',
            unknown: 'refuses-capacity-unknown',
          },
          label: 'refuses',
          hearsay: 'refuses-hearsay',
          readBy: 'refusal-read-by',
          onPaper: { field: 'legal.adrt.exists', has: ['yes'] },
        },
      ],
    },
    {
      id: 'do-not-call',
      holds: [
        {
          draw: 'holders',
          as: 'warning',
          list: 'contact',
          name: 'contact.name',
          who: { field: 'contact.roles', has: ['do-not-contact'] },
          label: 'do-not-call',
          known: ['contact.relationship', 'contact.roles'],
        },
      ],
    },
    {
      id: 'stay-away',
      holds: [
        {
          draw: 'warned',
          field: 'about.stayAway',
          label: 'stay-away',
          named: 'named-away',
          namedToo: 'named-away-too',
          mayBe: 'may-be-away',
          mayBeToo: 'may-be-away-too',
          somebody: 'somebody-away',
          somebodyUnseen: 'somebody-away-unseen',
          somebodyNew: 'somebody-away-new',
          ofNobodyToo: 'somebody-away-too',
          turned: 'turned-away',
          turnedNamed: 'turned-away-named',
          turnedHere: 'turned-away-here',
          turnedToo: 'turned-away-too',
          namedInWords: 'named-away-in-words',
          unless: 'nobody',
        },
      ],
    },
    {
      id: 'named-papers',
      holds: [
        {
          draw: 'named',
          says: 'papers-named',
          part: 'deciders',
          answers: [
            { field: 'legal.adrt.exists', unless: ['no'] },
            { field: 'legal.lpa.kind', unless: ['none'] },
          ],
          who: {
            list: 'contact',
            is: { field: 'contact.roles', has: ['attorney', 'deputy'] },
            label: 'attorney',
          },
        },
      ],
    },
    {
      id: 'recommended',
      holds: [
        {
          draw: 'rows',
          rows: [
            { field: 'rec.goal', absent: 'left-open', unlimited: 'as-anybody', byChoice: 'named' },
            {
              field: 'rec.hospital',
              ...{
                absent: 'left-open',
                unlimited: 'as-anybody',
                inLine: true,
                byChoice: 'alone',
                stays: true,
              },
              dependsIn: onCondition,
            },
            {
              field: 'rec.criticalCare',
              ...{ absent: 'left-open', unlimited: 'as-anybody', inLine: true, byChoice: 'alone' },
              dependsIn: onCondition,
            },
          ],
          above: { phrases: 52, letters: 1600, more: 'person-below', moreIn: 'treatments' },
        },
      ],
    },
    {
      id: 'person',
      holds: [
        {
          draw: 'rows',
          rows: [
            // The adults in the room are heard anyway.
            { field: 'cyp.voice', absent: 'absent', staysUpTo: 260 },
            { field: 'person.preferredName', absent: 'absent', unlessNamed: 'given-name' },
            { field: 'person.photo' },
            { field: 'health.mainDiagnosis', absent: 'absent' },
            {
              field: 'health.allergies',
              absent: 'absent',
              weighs: { part: 'severity', has: ['severe'] },
              thenRisen: true,
            },
            { field: 'comms.interpreterKind' },
            { field: 'comms.how', absent: 'absent' },
            { field: 'ld.howPain', absent: 'absent', stays: true },
            { field: 'ld.decisionSupport', absent: 'absent' },
            { field: 'ld.sensory', absent: 'absent' },
            { field: 'ld.passport' },
            { field: 'person.sound' },
          ],
          above: { phrases: 74, letters: 1900, more: 'person-below', moreIn: 'person-more' },
        },
      ],
    },
    {
      id: 'crises',
      isListed: true,
      holds: [
        // What is likely for a child, and what to do, comes first of all that is to be done, behind what every dose goes by.
        {
          draw: 'rows',
          rows: [
            { field: 'cyp.weight', inLine: true },
            { field: 'cyp.emergencySheet', as: 'headed' },
          ],
          above: { phrases: 999, letters: 99_999, more: 'person-below', moreIn: 'crises' },
        },
        {
          draw: 'cards',
          list: 'crisis',
          name: 'crisis.name',
          rows: [
            { field: 'crisis.clinicianAction', absent: 'absent' },
            { field: 'crisis.escalateWhen', absent: 'absent' },
            { field: 'crisis.firstAction', absent: 'absent' },
            { field: 'crisis.notHelpful', absent: 'absent' },
            { field: 'crisis.helpful', absent: 'absent' },
            { field: 'crisis.contacts', absent: 'absent' },
            { field: 'crisis.earlySigns', absent: 'absent' },
            { field: 'crisis.triggers', absent: 'absent' },
          ],
          calls: [{ hears: 'crisis-team', field: 'mh.crisisTeam' }],
          finds: { among: ['crisis', 'module'], alike: symptomWords },
          absent: 'no-crises',
        },
        // What was too long to be the name of a crisis stands in none of them.
        {
          draw: 'pointers',
          says: 'why-a-plan',
          to: ['plan.worry'],
          own: { longerThan: nameMost, when: { field: 'plan.worryAbout', has: ['sudden'] } },
        },
        {
          draw: 'cards',
          list: 'module',
          name: 'module.kind',
          rows: [
            { field: 'module.action' },
            { field: 'module.dose' },
            { field: 'module.whatHappens' },
            { field: 'module.usualForMe' },
            { field: 'module.targets' },
            { field: 'module.advicePhone' },
          ],
          ...{ absent: 'no-modules', closedSaysNothing: true },
        },
      ],
    },
    {
      id: 'treatments',
      holds: [
        { draw: 'more', of: 'rec.cpr.decision' },
        { draw: 'more', of: 'rec.goal' },
        {
          draw: 'rows',
          rows: [
            { field: 'rec.summary', absent: 'absent' },
            { field: 'prog.personAware', absent: 'tell-nothing' },
            { field: 'rec.interventions', absent: 'left-open', unlimited: 'as-anybody' },
            { field: 'rec.icd' },
            { field: 'rec.cpr.decidedBy' },
          ],
        },
      ],
    },
    {
      id: 'person-more',
      holds: [{ draw: 'more', of: 'person.preferredName' }],
    },
    {
      id: 'deciders',
      holds: [
        { draw: 'powers', of: 'parents', label: 'parent', seen: 'parent-seen', says: 'parent-decides' },
        {
          draw: 'rows',
          rows: [
            { field: 'cyp.parentalResponsibility' },
            { field: 'legal.adrt.exists', absent: 'absent' },
            { field: 'legal.adrt.withdrawn', atOnce: 'taken-back', isDetail: true },
            { field: 'legal.adrt.couldDecide', isDetail: true },
            { field: 'legal.adrt.refusals', refuses: true },
            { field: 'legal.adrt.document', isDetail: true },
            { field: 'papers.cprForm' },
          ],
        },
        {
          draw: 'pointers',
          says: 'must-not-too',
          to: [],
          refusals: { field: 'legal.adrt.exists', has: ['yes'] },
        },
        { draw: 'powers', label: 'attorney', seen: 'attorney-seen', says: 'attorney-decides' },
        {
          draw: 'rows',
          rows: [
            { field: 'legal.lpa.kind', absent: 'absent', unlessPowers: true },
            { field: 'legal.lpa.attorneys', isDetail: true },
            { field: 'legal.lpa.lifeSustaining', isDetail: true },
            { field: 'legal.lpa.registered', isDetail: true },
            {
              ...{ field: 'mh.legalStatus', absent: 'absent' },
              gone: { part: 'until', says: 'until-gone' },
            },
          ],
        },
        {
          draw: 'holders',
          as: 'line',
          list: 'contact',
          name: 'contact.name',
          who: { field: 'contact.roles', has: ['attorney', 'deputy'] },
          label: 'attorney',
          says: 'attorney-reported',
          seen: 'attorney-decides',
        },
      ],
    },
    {
      id: 'unwell',
      isListed: true,
      holds: [
        {
          draw: 'rows',
          rows: [
            { field: 'mh.deEscalation' },
            { field: 'safety.warningSigns' },
            { field: 'safety.saferPlace' },
            { field: 'mh.advanceChoice' },
            { field: 'mh.whenUnwell' },
            { field: 'mh.whenWell' },
          ],
        },
      ],
    },
    {
      id: 'must-not',
      isListed: true,
      holds: [
        {
          draw: 'rows',
          rows: [
            { field: 'about.pleaseDont', absent: 'absent' },
            { field: 'mh.treatAvoid' },
            { field: 'mh.notToAsk' },
          ],
        },
        {
          draw: 'pointers',
          says: 'must-not-too',
          to: ['crisis.notHelpful', 'mh.restraintViews', 'place.avoid'],
        },
      ],
    },
    {
      id: 'alerts',
      holds: [
        {
          draw: 'rows',
          rows: [
            { field: 'health.alerts', absent: 'absent', rises: { unless: ['none'] }, stays: true },
            { field: 'ld.swallow', absent: 'absent', rises: { unless: [] }, stays: true },
            { field: 'health.eatSafely', rises: { unless: [] }, stays: true },
            { field: 'health.timeCritical', absent: 'absent', rises: { unless: ['none'] }, stays: true },
            { field: 'home.hazards', absent: 'absent', rises: { unless: ['none'] } },
            { field: 'health.medicines', absent: 'absent', inLine: true },
            { field: 'health.medicinesAt' },
          ],
        },
      ],
    },
    {
      id: 'health',
      holds: [
        {
          draw: 'rows',
          rows: [
            // What would frighten a stranger may be an ordinary day.
            {
              field: 'health.baseline',
              absent: 'absent',
              rises: { unless: [], on: ['ltc', 'frailty', 'cyp'] },
              stays: true,
            },
            {
              ...{ field: 'function.sensory', elseBelow: true },
              rises: { unless: plainSenses, on: ['ltc', 'frailty', 'ld', 'cyp'] },
            },
            { field: 'function.summonHelp', absent: 'absent' },
            { field: 'function.mobility', absent: 'absent' },
            { field: 'cyp.siblings' },
            { field: 'home.dependants', rises: { unless: ['none'] }, noneBeside: 'cyp.siblings' },
            { field: 'home.pets' },
            { field: 'comms.language', absent: 'absent', rises: { unless: ['en'] } },
            { field: 'comms.interpreter', absent: 'absent', rises: { unless: ['no'] } },
            { field: 'adjust.needed' },
            { field: 'adjust.items' },
          ],
        },
      ],
    },
    {
      id: 'not-held',
      holds: [
        {
          draw: 'not-held',
          as: 'list',
          since: { says: 'not-asked-here', dated: 'not-asked-before', never: 'never-asked' },
          lines: [
            { says: 'refusals', until: ['legal.adrt.exists'] },
            { says: 'powers', until: ['legal.lpa.kind', 'legal.lpa.attorneys'], unlessPowers: true },
            { says: 'health-record', until: ['health.allergies', 'health.alerts', 'health.timeCritical'] },
            { says: 'goal', until: ['rec.goal'] },
            { says: 'hospital', until: ['rec.hospital'] },
            { says: 'critical-care', until: ['rec.criticalCare'] },
            { says: 'medicines', until: ['antic.issued', 'antic.items', 'antic.location'] },
            { says: 'access', until: ['home.accessNotes', 'home.hazards', 'home.keySafePresent'] },
            { says: 'advice-line', until: ['team.advice24h'] },
            { says: 'key-worker', until: ['team.keyWorker'] },
          ],
        },
      ],
    },
    {
      id: 'wishes',
      holds: [
        {
          draw: 'rows',
          rows: [
            { field: 'about.mostImportant', absent: 'absent' },
            { field: 'matters.value', absent: 'absent' },
            { field: 'matters.balance' },
            { field: 'matters.first' },
            { field: 'matters.fear', absent: 'absent', see: { field: 'plan.worry', says: 'why-a-plan' } },
            { field: 'about.pleaseDo', absent: 'absent' },
          ],
        },
      ],
    },
    {
      id: 'places',
      holds: [
        {
          draw: 'rows',
          rows: [
            { field: 'place.conveyTo', rises: { unless: [], on: ['ltc', 'frailty', 'ld'], notOn: ['cyp'] } },
            { field: 'place.conveyAgreed' },
            { field: 'place.care1', absent: 'absent' },
            { field: 'place.avoid', absent: 'absent', see: { field: 'plan.worry', says: 'why-a-plan' } },
            { field: 'place.death1', absent: 'absent' },
            { field: 'death.expected' },
            { field: 'death.faithRites' },
          ],
        },
      ],
    },
    {
      id: 'contacts',
      isListed: true,
      holds: [
        {
          draw: 'people',
          list: 'contact',
          name: 'contact.name',
          order: 'contact.priority',
          rows: [
            { field: 'contact.phones', absent: 'absent' },
            { field: 'contact.relationship' },
            { field: 'contact.whenToCall' },
            { field: 'contact.roles' },
          ],
          barred: { field: 'contact.roles', has: ['do-not-contact'] },
          barredElsewhere: 'barred-elsewhere',
          notKnown: 'not-known-whether',
          absent: 'no-contacts',
          elsewhere: {
            fields: ['crisis.contacts', 'safety.professionals', 'safety.askForHelp', 'team.keyWorker'],
            says: 'contacts-not-listed',
            where: 'contacts-elsewhere',
          },
          conditions: [
            { field: 'contact.whenToCall', unless: ['any-time'], label: 'when-to-call' },
            { field: 'contact.mayReceiveInfo', unless: ['yes', 'not-known'], label: 'may-be-told' },
          ],
          namedElsewhere: 'barred-in-words',
          titles: nameWords.titles,
          alsoWords: {
            names: nameWords.ordinary,
            after: ['ring', 'call', 'phone', 'text', 'tell', 'ask', 'contact'],
            written: notNames,
            notShort: notShortNames,
            shortNames,
            calling: calledToHelp,
            excepting,
            kin: {
              fields: ['contact.relationship', 'contact.roles'],
              words: { ...kinWords, ...roleWords },
              notNear: notKin,
            },
          },
        },
        {
          draw: 'rows',
          rows: [
            { field: 'team.advice24h', absent: 'absent' },
            { field: 'health.toldToCall' },
            { field: 'mh.crisisTeam' },
            { field: 'team.openAccess' },
            { field: 'safety.professionals' },
            { field: 'safety.askForHelp' },
            { field: 'team.keyWorker', absent: 'absent' },
            { field: 'carer.contingency', absent: 'absent' },
            { field: 'share.exclusions' },
            { field: 'mh.practicalHelp' },
          ],
        },
      ],
    },
    {
      id: 'home',
      holds: [
        {
          draw: 'rows',
          rows: [
            { field: 'person.currentAddress', gone: { part: 'until', says: 'address-gone' } },
            { field: 'home.accessNotes', absent: 'absent' },
            { field: 'home.keySafePresent', absent: 'absent', apart: 'home.keySafeDetail' },
            { field: 'home.dwelling', absent: 'absent' },
            { field: 'home.careHome' },
            { field: 'home.household', absent: 'absent' },
          ],
        },
      ],
    },
    {
      id: 'ready',
      holds: [
        {
          draw: 'rows',
          rows: [
            { field: 'antic.issued', absent: 'absent' },
            { field: 'antic.location', absent: 'absent' },
            { field: 'antic.items' },
            { field: 'antic.whoMayGive' },
            { field: 'antic.rescue' },
          ],
        },
      ],
    },
    {
      id: 'papers',
      holds: [
        {
          draw: 'cards',
          list: 'doc',
          name: 'doc.title',
          rows: [{ field: 'doc.location' }],
          absent: 'no-papers',
        },
      ],
    },
    { id: 'version', onOwnSheet: true, holds: [{ draw: 'version', review: 'sign.nextReview' }] },
  ],
  together: {
    ...{ topic: 'views.topic', view: 'views.view', because: 'views.because' },
    ...{ wants: viewsBeside.wants, unsaid: 'view-unsaid' },
  },
  madeFor: { each: madeFor, several: 'made-for-several', beyond: 'made-for-beyond' },
  folded: ['start', 'about', 'crisis', 'communication', 'person', 'submission', 'recommendations'],
  reversals: [
    { field: 'rec.cpr.decision', of: ['not-for-cpr'], with: aboutCpr, says: 'cpr-reversed' },
    { field: 'rec.cpr.decision', of: ['modified'], with: aboutCpr, says: 'cpr-modified-reversed' },
  ],
  endsAlone: [
    {
      ...{ field: 'rec.cpr.decision', with: aboutCpr, day: 'rec.cpr.decidedOn' },
      ...{ says: 'cpr-ended', saysAfter: 'cpr-ended-before' },
    },
    ...(['rec.summary', 'rec.goal', 'rec.hospital'] as const).map(endingAlone),
    ...(['rec.criticalCare', 'rec.interventions', 'rec.icd'] as const).map(endingAlone),
  ],
  // Whoever left the pages about dying reads nothing about dying.
  unopened: [{ field: 'death.expected', unless: ['place.death1', 'death.faithRites'] }],
  limits: [
    { field: 'rec.goal', has: ['comfort'] },
    ...(['rec.hospital', 'rec.criticalCare', 'rec.interventions'] as const).map((field) => ({
      ...{ field, has: ['not-recommended', 'conditional'] },
    })),
    { field: 'rec.cpr.decision', has: ['not-for-cpr', 'modified'] },
    { field: 'legal.adrt.exists', has: ['yes'] },
    // What is in free words or on a paper may limit it too.
    { field: 'rec.summary', has: [] },
    { field: 'doc.title', has: [] },
    { field: 'papers.cprForm', has: ['yes'] },
  ],
  untold: {
    when: { field: 'home.dwelling', has: ['refuge'] },
    fields: ['person.usualAddress', 'person.currentAddress', 'home.careHome', 'home.accessNotes'],
    withIt: ['home.dwelling', 'home.household', 'home.keySafePresent', 'home.keySafeDetail'],
    elsewhere: { says: 'untold-elsewhere', common: commonWords },
    beside: 'untold-beside',
    offPaper: 'untold-off-paper',
    instead: 'untold-instead',
    since: 'untold-since',
    moved: 'moved-since',
    unsaid: {
      places: ['person.usualAddress', 'home.careHome'],
      wayIn: ['home.accessNotes', 'home.keySafePresent', 'home.keySafeDetail'],
      unless: { field: 'home.dwelling', has: ['no-fixed-abode'] },
      instead: 'untold-unsaid',
      place: 'untold-unsaid-place',
    },
    inWords: {
      hears: 'hiding',
      fields: ['person.usualAddress', 'person.currentAddress'],
      beside: 'untold-beside-words',
    },
    boxes: {
      of: {
        'person.addressUntold': 'person.usualAddress',
        'person.currentAddressUntold': 'person.currentAddress',
      },
      beside: 'untold-beside-asked',
    },
  },
} as const satisfies Layout<
  ShownAtNight,
  keyof typeof urgentPageWords.parts,
  keyof typeof urgentPageWords.sentences,
  keyof Shown & string
>

/** The forms whose fields the page may show; one that is not asked does not compile. */
export type ShownAtNight = {
  [Id in keyof Shown]: keyof Shown[Id]['fields'] & string
}[keyof Shown]
type Shown = {
  readonly about: typeof about
  readonly approval: typeof approval
  readonly communication: typeof communication
  readonly contacts: typeof contacts
  readonly contact: typeof contacts.fields.contact.item
  readonly crisis: typeof crisis
  readonly oneCrisis: typeof crisis.fields.crisis.item
  readonly health: typeof health
  readonly oneModule: typeof health.fields.module.item
  readonly home: typeof home
  readonly legal: typeof legal
  readonly matters: typeof matters
  readonly papers: typeof papers
  readonly oneDocument: typeof papers.fields.doc.item
  readonly oneView: typeof papers.fields.views.item
  readonly person: typeof person
  readonly places: typeof places
  readonly recommendations: typeof recommendations
  readonly start: typeof start
  readonly submission: typeof submission
}
