import { Hono } from 'hono'
import { demoRoutes } from './demo/demo.ts'
import { askedQuestionRoutes } from './drafting/asked-questions.ts'
import { briefRoutes } from './drafting/brief.ts'
import { cardRoutes } from './drafting/card.ts'
import { carerRoutes } from './drafting/carers.ts'
import { checkRoutes } from './drafting/checks.ts'
import { droppingRoutes } from './drafting/dropping.ts'
import { fileRoutes } from './drafting/files.ts'
import { forSomebodyRoutes } from './drafting/for-somebody.ts'
import { guessRoutes } from './drafting/guessing.ts'
import { keptApartRoutes } from './drafting/kept-apart.ts'
import { lastDayRoutes } from './drafting/last-day.ts'
import { leftOpenRoutes } from './drafting/left-open.ts'
import { listRoutes } from './drafting/lists.ts'
import { ownNeedsRoutes } from './drafting/own-needs.ts'
import { planRoutes } from './drafting/plans.ts'
import { practiceLetterRoutes } from './drafting/practice-letter.ts'
import { printRoutes } from './drafting/prints.ts'
import { privateWordRoutes } from './drafting/private-word.ts'
import { questionRoutes } from './drafting/questions.ts'
import { receiptRoutes } from './drafting/receipts.ts'
import { recordingRoutes } from './drafting/recordings.ts'
import { refusalFormRoutes } from './drafting/refusal-form.ts'
import { rehearsalRoutes } from './drafting/rehearsing.ts'
import { reminderRoutes } from './drafting/reminders.ts'
import { sayingBackRoutes } from './drafting/saying-back.ts'
import { sheetRoutes } from './drafting/sheets.ts'
import { stillRightRoutes } from './drafting/still-right.ts'
import { stoppingRoutes } from './drafting/stopping.ts'
import { stoppingForRoutes } from './drafting/stopping-for.ts'
import { strangerRoutes } from './drafting/stranger.ts'
import { submissionRoutes } from './drafting/submissions.ts'
import { takingOverRoutes } from './drafting/taking-over.ts'
import { typedRoutes } from './drafting/typed.ts'
import { aboutRoutes } from './frame/about.ts'
import { assetRoutes } from './frame/assets.ts'
import { errorPageWith } from './frame/errors.ts'
import { accounted, entrance } from './frame/guards.ts'
import { homeRoutes } from './frame/home.ts'
import type { Env, Ports } from './frame/ports.ts'
import { respondWith } from './frame/respond.ts'
import { rooms } from './frame/room.ts'
import type { Service } from './frame/service.ts'
import { thrown } from './frame/thrown.ts'
import { allPlansRoutes } from './review/all-plans.ts'
import { approvalRoutes } from './review/approval.ts'
import { atTheirWordRoutes } from './review/at-their-word.ts'
import { authorityRoutes } from './review/authority.ts'
import { besideRoutes } from './review/beside.ts'
import { careEventRoutes } from './review/care-event.ts'
import { deskTypingRoutes } from './review/desk-typing.ts'
import { disclosureRoutes } from './review/disclosures.ts'
import { endingRoutes } from './review/ending.ts'
import { helpingRoutes } from './review/helping.ts'
import { inHandRoutes } from './review/in-hand.ts'
import { letterRoutes } from './review/letters.ts'
import { lifeRoutes } from './review/life.ts'
import { lostMailboxRoutes } from './review/lost-mailbox.ts'
import { nothingWrittenRoutes } from './review/nothing-written.ts'
import { reviewRoutes } from './review/queue.ts'
import { replyRoutes } from './review/reply.ts'
import { reviewSectionRoutes } from './review/section.ts'
import { stoppedAtTheirWordRoutes } from './review/stopping-for.ts'
import { talkRoutes } from './review/talk.ts'
import { teamRoutes } from './review/team.ts'
import { teamGrantRoutes } from './review/team-grants.ts'
import { typingRoutes } from './review/typing.ts'
import { useReportRoutes } from './review/use-reports.ts'
import { versionRoutes } from './review/versions.ts'
import { plansWantedRoutes } from './review/wanted.ts'
import { whoOpenedRoutes } from './review/who-opened.ts'
import { accountRoutes } from './sign-in/account.ts'
import { byLetterRoutes } from './sign-in/by-letter.ts'
import { emailRoutes } from './sign-in/email.ts'
import { sessionRoutes } from './sign-in/sign-in.ts'
import { governanceRoutes } from './staff/governance.ts'
import { peopleRoutes } from './staff/people.ts'
import { practiceRoutes } from './staff/practices.ts'
import { wantedOfNobodyRoutes } from './staff/wanted.ts'
import { lookingBackRoutes } from './training/looking-back.ts'
import { trainingRoutes } from './training/training.ts'
import { afterUseRoutes } from './urgent/after-use.ts'
import { urgentCardRoutes } from './urgent/card.ts'
import { urgentDraftRoutes } from './urgent/draft.ts'
import { fhirRoutes } from './urgent/fhir.ts'
import { urgentFileRoutes } from './urgent/files.ts'
import { urgentKeptApartRoutes } from './urgent/kept-apart.ts'
import { noSignalRoutes } from './urgent/no-signal.ts'
import { paperStateRoutes } from './urgent/paper-state.ts'
import { urgentPdfRoutes } from './urgent/pdf.ts'
import { urgentReasonRoutes } from './urgent/reason.ts'
import { urgentSearchRoutes } from './urgent/search.ts'
import { urgentRoutes } from './urgent/urgent.ts'
import { urgentWantedRoutes } from './urgent/wanted.ts'

/** The whole of the service: routes get what they need as arguments, so that a test can call `app.request()`. */
export const createApp = (ports: Ports): Hono<Env> => {
  const respond = respondWith(ports)
  const errorPage = errorPageWith(respond)
  const service: Service = { ...ports, respond, errorPage }
  const app = new Hono<Env>()
  app.route('/', assetRoutes(ports))
  app.use(accounted(ports), entrance(ports, errorPage))
  app.route('/', rooms(...roomsIn(service)))
  app.notFound((c) => errorPage(c, 'not-found'))
  app.onError((error, c) => thrown(service, c, error))
  return app
}

/** In this order: an address that two of them could take is the first one's. */
const roomsIn = (service: Service) => [
  homeRoutes(service),
  aboutRoutes(service),
  versionRoutes(service),
  ...inUrgentCare(service),
  cardRoutes(service),
  receiptRoutes(service),
  fileRoutes(service),
  recordingRoutes(service),
  keptApartRoutes(service),
  reviewRoutes(service),
  useReportRoutes(service),
  reviewSectionRoutes(service),
  typingRoutes(service),
  atTheirWordRoutes(service),
  besideRoutes(service),
  deskTypingRoutes(service),
  approvalRoutes(service),
  ...whoMayActFor(service),
  replyRoutes(service),
  disclosureRoutes(service),
  ...whatHappensTo(service),
  allPlansRoutes(service),
  inHandRoutes(service),
  nothingWrittenRoutes(service),
  teamRoutes(service),
  whoOpenedRoutes(service),
  forSomebodyRoutes(service),
  takingOverRoutes(service),
  planRoutes(service),
  carerRoutes(service),
  privateWordRoutes(service),
  strangerRoutes(service),
  ...comingBack(service),
  askedQuestionRoutes(service),
  ...talkingIn(service),
  refusalFormRoutes(service),
  printRoutes(service),
  submissionRoutes(service),
  ...endings(service),
  typedRoutes(service),
  checkRoutes(service),
  briefRoutes(service),
  listRoutes(service),
  questionRoutes(service),
  ...signingIn(service),
  practiceRoutes(service),
  governanceRoutes(service),
  peopleRoutes(service),
  demoRoutes(service),
  trainingRoutes(service),
  lookingBackRoutes(service),
]

/** Whom somebody looks for, and what they read of a plan and say of it. */
const inUrgentCare = (service: Service) => [
  urgentSearchRoutes(service),
  noSignalRoutes(service),
  ...plansWanted(service),
  urgentReasonRoutes(service),
  afterUseRoutes(service),
  urgentDraftRoutes(service),
  urgentPdfRoutes(service),
  paperStateRoutes(service),
  urgentRoutes(service),
  urgentKeptApartRoutes(service),
  urgentFileRoutes(service),
  urgentCardRoutes(service),
  ...fhirRoutes(service),
]

/** A plan that was wanted: said, at the desk, and where nobody knows whose it is. */
const plansWanted = (service: Service) => [
  urgentWantedRoutes(service),
  plansWantedRoutes(service),
  wantedOfNobodyRoutes(service),
]

/** By a letter of paper, or by a link in mail. */
const signingIn = (service: Service) => [
  byLetterRoutes(service),
  emailRoutes(service),
  sessionRoutes(service),
  accountRoutes(service),
]

/** What happens to a plan that was handed over, and what has happened to its person. */
const whatHappensTo = (service: Service) => [
  lifeRoutes(service),
  endingRoutes(service),
  careEventRoutes(service),
  talkRoutes(service),
]

/** Who decides for a person, and how the plan comes to its person again. */
const whoMayActFor = (service: Service) => [
  authorityRoutes(service),
  lostMailboxRoutes(service),
  teamGrantRoutes(service),
  helpingRoutes(service),
  letterRoutes(service),
]

/** How somebody stops: sharing, helping, or a draft. */
const endings = (service: Service) => [
  stoppingRoutes(service),
  lastDayRoutes(service),
  droppingRoutes(service),
  stoppingForRoutes(service),
  stoppedAtTheirWordRoutes(service),
]

/** What leads back to a plan, and to what was left in it. */
const comingBack = (service: Service) => [
  leftOpenRoutes(service),
  reminderRoutes(service),
  stillRightRoutes(service),
  sayingBackRoutes(service),
]

/** What begins a talk, on paper and off it. */
const talkingIn = (service: Service) => [
  sheetRoutes(service),
  practiceLetterRoutes(service),
  rehearsalRoutes(service),
  guessRoutes(service),
  ownNeedsRoutes(service),
]
