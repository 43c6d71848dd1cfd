import { type Form, form } from '#src/flow/form.ts'
import type { Partially, Variant } from '#src/flow/words-in.ts'
import { aboutForCarers } from './about/carers.en.ts'
import { aboutExchanges } from './about/fhir.ts'
import { about } from './about/section.ts'
import { aboutWords } from './about/words.en.ts'
import { afterUseExchanges } from './after-use/fhir.ts'
import { afterUse, toLookAt } from './after-use/section.ts'
import { afterUseWords } from './after-use/words.en.ts'
import { approvalExchanges } from './approval/fhir.ts'
import { reviewRules } from './approval/review.ts'
import { approvalRules } from './approval/rules.ts'
import { approval } from './approval/section.ts'
import { talkingApart } from './approval/talking.en.ts'
import { approvalWords } from './approval/words.en.ts'
import { authorityExchanges } from './authority/fhir.ts'
import { authority } from './authority/section.ts'
import { authorityWords } from './authority/words.en.ts'
import { calledApart } from './called-apart.en.ts'
import { closingWords } from './closing/words.en.ts'
import { communicationForCarers } from './communication/carers.en.ts'
import { communicationExchanges } from './communication/fhir.ts'
import { communicationRules } from './communication/rules.ts'
import { communication } from './communication/section.ts'
import { communicationWords } from './communication/words.en.ts'
import { conditionalNeeds } from './conditional-needs.ts'
import { contactsForCarers } from './contacts/carers.en.ts'
import { contactsExchanges } from './contacts/fhir.ts'
import { contactsRules } from './contacts/rules.ts'
import { contacts } from './contacts/section.ts'
import { contactsWords } from './contacts/words.en.ts'
import { contradictions } from './contradictions.en.ts'
import { correctionWords } from './correction/words.en.ts'
import { cprReasonLabels } from './cpr-reason.en.ts'
import { asksForCpr, disagreesAboutCpr, speaksOfCpr, turnsRound } from './cpr-words.en.ts'
import { crisisForCarers } from './crisis/carers.en.ts'
import { namesCrisisTeam } from './crisis/crisis-team-words.en.ts'
import { crisisExchanges } from './crisis/fhir.ts'
import { crisisRules } from './crisis/rules.ts'
import { crisis } from './crisis/section.ts'
import { crisisWords } from './crisis/words.en.ts'
import { danger } from './danger/index.ts'
import { disclosureExchanges } from './disclosure/fhir.ts'
import { disclosure } from './disclosure/section.ts'
import { disclosureWords } from './disclosure/words.en.ts'
import { doses } from './doses.ts'
import { early } from './early.ts'
import { tellsSomething } from './empty-words.en.ts'
import { endingWords } from './ending/words.en.ts'
import { excepting } from './excepted-words.en.ts'
import { exchangeLayout } from './exchange.ts'
import { exchangeWords } from './exchange.words.en.ts'
import { forSomebodyExchanges } from './for-somebody/fhir.ts'
import { forSomebody } from './for-somebody/section.ts'
import { forSomebodyWords } from './for-somebody/words.en.ts'
import { guessExchanges } from './guess/fhir.ts'
import { guess, guessOf } from './guess/section.ts'
import { talkOpeners } from './guess/talk.en.ts'
import { guessWords } from './guess/words.en.ts'
import { harms } from './harms.en.ts'
import { healthForCarers } from './health/carers.en.ts'
import { healthExchanges } from './health/fhir.ts'
import { healthRules } from './health/rules.ts'
import { health } from './health/section.ts'
import { healthWords } from './health/words.en.ts'
import { healthSince } from './health-since.en.ts'
import { helpingTeamExchanges } from './helping-team/fhir.ts'
import { helpingTeam } from './helping-team/section.ts'
import { helpingTeamWords } from './helping-team/words.en.ts'
import { asksToHide } from './hiding-words.en.ts'
import { homeForCarers } from './home/carers.en.ts'
import { homeExchanges } from './home/fhir.ts'
import { homeRules } from './home/rules.ts'
import { home } from './home/section.ts'
import { homeWords } from './home/words.en.ts'
import { hospitalPageFor, hospitalPageQuotes } from './hospital-page.ts'
import { hospitalPageWords } from './hospital-page.words.en.ts'
import { onlyIntends } from './intention-words.en.ts'
import { invitationExchanges } from './invitation/fhir.ts'
import { invitation } from './invitation/section.ts'
import { invitationWords } from './invitation/words.en.ts'
import { ladderBeside, ladderRungs } from './ladder.ts'
import { ladderWords } from './ladder.words.en.ts'
import { capacityRecorded } from './legal/capacity.ts'
import { legalExchanges } from './legal/fhir.ts'
import { legalRules, unable, unableToShare } from './legal/rules.ts'
import { legal } from './legal/section.ts'
import { legalWords } from './legal/words.en.ts'
import { lifeForms } from './life-forms.ts'
import { mattersForCarers } from './matters/carers.en.ts'
import { mattersExchanges } from './matters/fhir.ts'
import { mattersRules } from './matters/rules.ts'
import { matters } from './matters/section.ts'
import { mattersWords } from './matters/words.en.ts'
import { calledToHelp, nameWords } from './name-words.en.ts'
import { inNations, lawIn, nationIn } from './nations/index.ts'
import { neighbourSheetCalls, neighbourSheetQuotes } from './neighbour-sheet.ts'
import { neighbourSheetWords } from './neighbour-sheet.words.en.ts'
import { blanketReason, givesNoReason } from './no-reason.en.ts'
import { saysNobody } from './nobody-words.en.ts'
import { opposables } from './opposed.en.ts'
import { order } from './order.ts'
import { ownNeedsExchanges } from './own-needs/fhir.ts'
import { ownNeeds } from './own-needs/section.ts'
import { ownNeedsWords } from './own-needs/words.en.ts'
import { papersForCarers } from './papers/carers.en.ts'
import { papersExchanges } from './papers/fhir.ts'
import { papersRules } from './papers/rules.ts'
import { papers } from './papers/section.ts'
import { papersWords } from './papers/words.en.ts'
import { personForCarers } from './person/carers.en.ts'
import { personExchanges } from './person/fhir.ts'
import { personRules } from './person/rules.ts'
import { person } from './person/section.ts'
import { personWords } from './person/words.en.ts'
import { placesForCarers } from './places/carers.en.ts'
import { placesExchanges } from './places/fhir.ts'
import { placesRules } from './places/rules.ts'
import { places } from './places/section.ts'
import { placesWords } from './places/words.en.ts'
import { practiceExchanges } from './practice/fhir.ts'
import { practice } from './practice/section.ts'
import { practiceWords } from './practice/words.en.ts'
import { qualityChecks } from './quality.en.ts'
import { readers } from './readers.ts'
import { recommendationsExchanges } from './recommendations/fhir.ts'
import { recommendationsRules } from './recommendations/rules.ts'
import { recommendations } from './recommendations/section.ts'
import { recommendationsWords } from './recommendations/words.en.ts'
import { refusalForm } from './refusal-form.ts'
import { mayRefuseTreatment } from './refusal-words.en.ts'
import { replyExchanges } from './reply/fhir.ts'
import { reply } from './reply/section.ts'
import { replyWords } from './reply/words.en.ts'
import { saidAlready } from './said-already.ts'
import { shortNames } from './short-names.en.ts'
import { speaksUp } from './speaks-up.ts'
import { staffMemberExchanges } from './staff-member/fhir.ts'
import { staffMember } from './staff-member/section.ts'
import { staffMemberWords } from './staff-member/words.en.ts'
import { startForCarers } from './start/carers.en.ts'
import { startExchanges } from './start/fhir.ts'
import { start } from './start/section.ts'
import { startWords } from './start/words.en.ts'
import { stillRight } from './still-right.ts'
import { strangersChecks } from './stranger.ts'
import { strangersWords } from './stranger.words.en.ts'
import { submissionExchanges } from './submission/fhir.ts'
import { submissionRules } from './submission/rules.ts'
import { submission } from './submission/section.ts'
import { submissionWords } from './submission/words.en.ts'
import { suspensionWords } from './suspension/words.en.ts'
import { talkGuideQuotes } from './talk-guide.ts'
import { talkGuideWords } from './talk-guide.words.en.ts'
import { textChecks } from './text-checks.en.ts'
import { toldByActs } from './told-by-acts.ts'
import { headOfPaper, tonight } from './tonight.ts'
import { urgentLayout } from './urgent.ts'
import { urgentPageWords } from './urgent.words.en.ts'
import { urgentAccessExchanges } from './urgent-access/fhir.ts'
import { urgentAccess } from './urgent-access/section.ts'
import { urgentAccessWords } from './urgent-access/words.en.ts'
import { viewsBeside } from './views-beside.ts'
import { whosePlanExchanges } from './whose-plan/fhir.ts'
import { whosePlan } from './whose-plan/section.ts'
import { whosePlanWords } from './whose-plan/words.en.ts'
import { writtenSince } from './written-since.en.ts'
import {
  aboutForYoung,
  communicationForYoung,
  contactsForYoung,
  crisisForYoung,
  healthForYoung,
  homeForYoung,
  mattersForYoung,
  placesForYoung,
} from './young/examples.en.ts'
import { youngRules } from './young/rules.ts'
import { personForYoung, startForYoung } from './young/words.en.ts'

/** What a helper is asked, over the words for the person. */
const forCarers = <W>(words: Partially<W>): readonly Variant<W>[] => [
  { of: { voice: 'carer' }, version: 1, words },
]

/** For whoever helps, and for those at home whose plan is of somebody under 18. */
const forHomes = <W>(carers: Partially<W>, young: Partially<W>): readonly Variant<W>[] => [
  ...forCarers(carers),
  { of: { age: 'child' }, version: 1, words: young },
]

const life = lifeForms({
  ...{ suspension: suspensionWords, ending: endingWords },
  ...{ closing: closingWords, correction: correctionWords },
})

/** Every form there is: a plan's sections in reading order, and the forms around a plan. */
export const flows = {
  ...{ danger, mayRefuseTreatment, asksToHide, tellsSomething, givesNoReason },
  reasonLabels: cprReasonLabels,
  ...{ blanketReason, doses, healthSince },
  onlyIntends,
  opposables: { ...opposables, views: viewsBeside },
  contradictions: [...contradictions, ...harms.substances],
  speaksUp,
  harms,
  noDanger: 'no-danger',
  capacity: capacityRecorded,
  ...{ textChecks, qualityChecks },
  ...{ calledApart, writtenSince, signedApart: talkingApart },
  ...{ nationIn, lawIn, order, tonight, headOfPaper, early, saidAlready },
  sections: [
    form(start, startWords, startExchanges, forHomes(startForCarers, startForYoung)),
    form(about, aboutWords, aboutExchanges, forHomes(aboutForCarers, aboutForYoung)),
    form(matters, mattersWords, mattersExchanges, forHomes(mattersForCarers, mattersForYoung)),
    form(places, placesWords, placesExchanges, forHomes(placesForCarers, placesForYoung)),
    form(contacts, contactsWords, contactsExchanges, [
      ...forHomes(contactsForCarers, contactsForYoung),
      ...inNations(({ contacts }) => contacts),
    ]),
    form(crisis, crisisWords, crisisExchanges, [
      ...forHomes(crisisForCarers, crisisForYoung),
      ...inNations(({ crisis }) => crisis),
    ]),
    form(
      communication,
      communicationWords,
      communicationExchanges,
      forHomes(communicationForCarers, communicationForYoung),
    ),
    form(home, homeWords, homeExchanges, forHomes(homeForCarers, homeForYoung)),
    form(person, personWords, personExchanges, forHomes(personForCarers, personForYoung)),
    form(health, healthWords, healthExchanges, forHomes(healthForCarers, healthForYoung)),
    form(papers, papersWords, papersExchanges, [
      ...forCarers(papersForCarers),
      ...inNations(({ papers }) => papers),
    ]),
    form(
      legal,
      legalWords,
      legalExchanges,
      inNations(({ legal }) => legal),
    ),
    form(recommendations, recommendationsWords, recommendationsExchanges),
  ],
  submission: form(submission, submissionWords, submissionExchanges),
  approval: form(approval, approvalWords, approvalExchanges),
  disclosure: form(disclosure, disclosureWords, disclosureExchanges),
  rules: [
    ...submissionRules,
    ...approvalRules,
    ...reviewRules,
    ...legalRules,
    ...contactsRules,
    ...crisisRules,
    ...communicationRules,
    ...homeRules,
    ...placesRules,
    ...personRules,
    ...healthRules,
    ...papersRules,
    ...mattersRules,
    ...youngRules,
    ...conditionalNeeds,
    ...recommendationsRules,
  ],
  ...{ unable, unableToShare },
  tooYoung: { 'today.age': { below: 16 } },
  parental: 'parental-responsibility',
  nameWords: {
    ...nameWords,
    calling: calledToHelp,
    excepting,
    instead: 'he',
    unnamed: 'the person you help',
    shortNames,
  },
  urgentPage: {
    layout: urgentLayout,
    words: urgentPageWords,
    hears: {
      ...{
        cpr: speaksOfCpr,
        'wants-cpr': asksForCpr,
        'turns-round': turnsRound,
        'against-decision': disagreesAboutCpr,
      },
      ...{ nobody: saysNobody, hiding: asksToHide, 'crisis-team': namesCrisisTeam },
    },
  },
  readers,
  exchange: { ...exchangeLayout, words: exchangeWords },
  talkGuide: { quotes: talkGuideQuotes, words: talkGuideWords },
  ladder: { rungs: ladderRungs, beside: ladderBeside, words: ladderWords },
  hospitalPage: { quotes: hospitalPageQuotes, words: hospitalPageWords, listedFor: hospitalPageFor },
  neighbourSheet: { quotes: neighbourSheetQuotes, words: neighbourSheetWords, calls: neighbourSheetCalls },
  stranger: { checks: strangersChecks, words: strangersWords },
  stillRight,
  toldByActs,
  refusalForm,
  urgentAccess: form(urgentAccess, urgentAccessWords, urgentAccessExchanges),
  authority: form(
    authority,
    authorityWords,
    authorityExchanges,
    inNations(({ authority }) => authority),
  ),
  forSomebody: form(forSomebody, forSomebodyWords, forSomebodyExchanges),
  invitation: form(invitation, invitationWords, invitationExchanges),
  practice: form(practice, practiceWords, practiceExchanges),
  staffMember: form(staffMember, staffMemberWords, staffMemberExchanges),
  whosePlan: form(whosePlan, whosePlanWords, whosePlanExchanges),
  reply: form(reply, replyWords, replyExchanges),
  ...life,
  helpingTeam: form(helpingTeam, helpingTeamWords, helpingTeamExchanges),
  afterUse: form(afterUse, afterUseWords, afterUseExchanges),
  toLookAt,
  guess: { form: form(guess, guessWords, guessExchanges), of: guessOf, opens: talkOpeners },
  ownNeeds: form(ownNeeds, ownNeedsWords, ownNeedsExchanges),
} as const

/** All of them, for whoever looks at each. */
export const everyForm: readonly Form[] = [
  ...flows.sections,
  flows.submission,
  flows.approval,
  flows.disclosure,
  flows.urgentAccess,
  flows.authority,
  flows.forSomebody,
  flows.invitation,
  flows.practice,
  flows.staffMember,
  flows.whosePlan,
  flows.reply,
  ...Object.values(life),
  flows.helpingTeam,
  flows.afterUse,
  flows.guess.form,
  flows.ownNeeds,
]
