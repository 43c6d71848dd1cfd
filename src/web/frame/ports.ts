import type { GivenBack } from '#views/frame/page.ts'
import type { ExchangeLayout } from '../../flow/exchange-layout.ts'
import type { Form } from '../../flow/form.ts'
import type { GuessForm } from '../../flow/guessing.ts'
import type { HospitalPage } from '../../flow/hospital-page.ts'
import type { Ladder } from '../../flow/ladder.ts'
import type { UrgentPage } from '../../flow/layout.ts'
import type { NeighbourSheet } from '../../flow/neighbour-sheet.ts'
import type { QualityCheck } from '../../flow/quality.ts'
import type { Readers } from '../../flow/readers.ts'
import type { RefusalForm } from '../../flow/refusal-form.ts'
import type { Nation } from '../../flow/section.ts'
import type { Stranger } from '../../flow/stranger.ts'
import type { TalkGuide } from '../../flow/talk-guide.ts'
import type { TextCheck } from '../../flow/text-checks.ts'
import type { AccessLog } from '../../plan/access-log.ts'
import type { Account, Actor } from '../../plan/actor.ts'
import type { Digests } from '../../plan/digests.ts'
import type { Files } from '../../plan/files.ts'
import type { Instant } from '../../plan/ids.ts'
import type { Outbox } from '../../plan/jobs.ts'
import type { PlanForms } from '../../plan/plan-forms.ts'
import type { PlansWanted } from '../../plan/plans-wanted.ts'
import type {
  Accounts,
  Cards,
  Drafts,
  KeptPosts,
  Plans,
  Practices,
  Publications,
  Runs,
  Session,
  Sessions,
  Tries,
} from '../../plan/ports.ts'
import type { Reminders } from '../../plan/reminders.ts'
import type { Sites } from '../../plan/sites.ts'
import type { Act } from '../../plan/stream.ts'
import type { Rehearsal } from '../../training/rehearsal.ts'
import type { RunFact } from '../../training/run-fact.ts'
import type { Scenario } from '../../training/scenario.ts'
import type { Framework, Skill } from '../../training/skill.ts'
import type { Play } from '../../training/stream.ts'
import type { Post } from './guards.ts'
import type { HelpFirst } from './words-in-post.ts'

/** Everything the pages need from outside; the composition root hands it in. */
export type Ports = {
  readonly act: Act
  readonly play: Play
  readonly plans: Plans
  readonly publications: Publications
  readonly cards: Cards
  readonly accessLog: AccessLog
  readonly drafts: Drafts
  readonly keptPosts: KeptPosts
  readonly files: Files
  readonly sites: Sites
  readonly accounts: Accounts
  readonly practices: Practices
  readonly sessions: Sessions
  readonly tries: Tries
  readonly outbox: Outbox
  readonly reminders: Reminders
  readonly digests: Digests
  readonly plansWanted: PlansWanted
  readonly runs: Runs<RunFact>
  readonly forms: PlanForms & FormsAround
  readonly training: Training
  readonly settings: Settings
  /** Where a request came from, by its connection and the header that a proxy of ours writes. */
  readonly clientAddress: (peer: string, forwardedFor: string | undefined) => string
  readonly clock: Clock
  /** Under the master key, so that nobody else makes one. */
  readonly keyedHash: (text: string) => string
  /** True when the database answers. */
  readonly isReady: () => Promise<boolean>
  /** True while answers are refused because the disk is nearly full. */
  readonly isShortOfRoom: () => boolean
  /** True while answers wait for a standby that is away. */
  readonly isStandbyAway: () => boolean
  /** True while the clock stands far from the newest record: nothing that is old is deleted. */
  readonly isClockFar: () => boolean
  /** True where a list of codes that should be offered is left out since the start. */
  readonly lacksCodes: boolean
  /** A line for the operator; never an answer, a name or an NHS number. */
  readonly log: (entry: LogEntry) => void
  readonly assets: Assets
  readonly makePdf: MakePdf
  readonly makePicture: MakePicture
  readonly cleanPaper: CleanPaper
}

/** A page of ours on paper: its markup, and what stands at the head and foot of every sheet. */
export type Paper = {
  readonly page: string
  readonly title: string
  readonly author: string
  readonly language: string
  readonly region: string
  readonly top: string
  readonly bottom: string
  /** Drawn at the head of every sheet, as SVG; none on what is not approved. */
  readonly code?: string
  readonly large: boolean
  /** What is said stands behind its name and not below it, so that it takes few sheets. */
  readonly dense?: true
  readonly atSeconds: number
}
export type PdfMade =
  | { readonly kind: 'made'; readonly pdf: Uint8Array<ArrayBuffer> }
  /** What makes it is not installed; others are served; a letter has no font here; it could not be made in time. */
  | { readonly kind: 'not-here' | 'busy' | 'letters' | 'failed' }
export type MakePdf = (paper: Paper) => Promise<PdfMade>

/** A photo that is shown on a page: a small JPEG of its dots, and nothing else that came with it. */
export type PictureMade =
  | { readonly kind: 'made'; readonly picture: Uint8Array<ArrayBuffer> }
  /** What draws it is not installed; others are served; it is no picture, or one too large to draw. */
  | { readonly kind: 'not-here' | 'busy' | 'no-picture' }
export type MakePicture = (photo: Uint8Array) => Promise<PictureMade>

/** A PDF as its pages are read, and nothing else that came with it; of one that is signed all, since nothing may be changed in it. */
export type PaperCleaned =
  | { readonly kind: 'made'; readonly paper: Uint8Array<ArrayBuffer> }
  /**
   * What cleans it is not installed; others are served; it took more time or memory than a paper does; it cannot be read
   * whole; it needs a password; it is signed and holds something that runs; or its pages are not in it.
   */
  | { readonly kind: 'not-here' | 'busy' | 'too-long' | 'broken' | 'locked' | 'signed' | 'no-pages' }
export type CleanPaper = (pdf: Uint8Array) => Promise<PaperCleaned>

type FormAround =
  | ('urgentAccess' | 'authority' | 'forSomebody' | 'invitation' | 'practice' | 'staffMember' | 'whosePlan')
  | ('reply' | 'suspension' | 'ending' | 'closing' | 'correction')
  | ('afterUse' | 'ownNeeds' | 'helpingTeam')

/** The forms that are no part of a plan, and the page that urgent care reads. */
type FormsAround = Readonly<Record<FormAround, Form>> & {
  readonly urgentPage: UrgentPage
  /** What happened when a plan was used that somebody has to look at, by the choices of its form. */
  readonly toLookAt: readonly string[]
  /** What a helper thinks that the person would say. */
  readonly guess: GuessForm
  /** What stands where in the document that other systems read. */
  readonly exchange: ExchangeLayout
  /** Which duty reads what of an approved plan. */
  readonly readers: Readers
  /** What a person checks on that page before handing over. */
  readonly stranger: Stranger
  /** What is looked at again after a stay in hospital, in this order. */
  readonly stillRight: readonly string[]
  /** Of what a form to sign is made. */
  readonly refusalForm: RefusalForm
  /** Hints about the wording of what the team writes. */
  readonly textChecks: readonly TextCheck[]
  /** What a reader at night would miss. */
  readonly qualityChecks: readonly QualityCheck[]
  /** What a conversation at home can begin with. */
  readonly talkGuide: TalkGuide
  /** What a neighbour with a key may read. */
  readonly ladder: Ladder
  readonly neighbourSheet: NeighbourSheet
  /** What staff of a hospital read of how to be with somebody. */
  readonly hospitalPage: HospitalPage
}

/** What can be practised, in the order in which it is offered, and what is said of each skill. */
export type Training = {
  readonly scenarios: readonly Scenario[]
  /** Talks in which a person tries out own words, by the name in their address. */
  readonly rehearsals: Readonly<Record<string, Rehearsal>>
  readonly skillWords: Readonly<Record<Skill, { readonly title: string; readonly about: string }>>
  /** Where each skill stands in what learners are taught elsewhere. */
  readonly frameworks: readonly Framework[]
}

export type Settings = {
  readonly baseUrl: string
  readonly demo: boolean
  readonly mailFrom: string
  /** Where people write to who could not use it, ask what is kept of them, or found a hole. */
  readonly contact: string
}
export type Clock = {
  readonly now: () => Instant
  /** Milliseconds that only pass, whatever somebody sets. */
  readonly steadyMs?: () => number
  /** 192 random bits, safe in an address. */
  readonly token: () => string
  readonly digest: (text: string) => string
}
export type LogEntry = {
  readonly event: string
  /** `info` unless it says otherwise. */
  readonly level?: 'warn' | 'error'
  readonly [detail: string]: string | number | boolean | undefined
}
/** By name. `packed`: the body pressed with gzip, once, where that makes it smaller; `address` changes with the body. */
export type Assets = ReadonlyMap<string, Asset>
export type Asset = {
  readonly body: string
  readonly type: string
  readonly address: string
  readonly packed: () => Uint8Array<ArrayBuffer> | undefined
}

export type Env = {
  Variables: {
    requestId: string
    /** The headers of every answer. */
    always: Readonly<Record<string, string>>
    /** What was made for this request last; any other answer is a library's own. */
    answered: Response | undefined
    /** Headers and cookies of this answer alone. */
    headers: Readonly<Record<string, string>> | undefined
    cookies: readonly string[] | undefined
    /** Who is signed in and active; undefined on public pages. */
    account: Account | undefined
    session: Session | undefined
    /** Whose numbers and laws the page names, where its door or its address told. */
    nation: Nation | undefined
    /** Whether they are told as the plan of somebody under 18 is. */
    isYoung: boolean | undefined
    /** Whether the plan is about somebody under 18, whoever reads it. */
    isOfYoung: boolean | undefined
    /** Whether no nurse or doctor gets from here what they write. */
    reachesNobody: boolean | undefined
    /** As what they are on the plan that they came to. */
    actor: Actor['kind'] | undefined
    /** Where the person asked for pages that are drawn larger, on their own. */
    largeBy: string | undefined
    /** Whether the person said that they cannot use a voice call, on their own pages. */
    callsWithoutVoice: boolean | undefined
    /** Whom to call stands first on the page, whatever it is about. */
    helpFirst: HelpFirst | undefined
    /** Of a post: the page that its form stands on. */
    formPage: string | undefined
    /** Something that they sent too late is kept. */
    hasKept: boolean | undefined
    /** Who was signed in until the session ran out: their words can still be kept. */
    expired: Account | undefined
    /** That session, while it is not long over: what comes from it is kept. */
    lateSession: Session['idHash'] | undefined
    /** They ended it by hand: until then what they wrote is kept. */
    keptUntil: Instant | undefined
    /** Why it ran out. */
    endedBy: 'idle' | 'idle-at-work' | 'idle-by-letter' | 'longest' | undefined
    /** The fields that were posted; none for a GET. */
    post: Post
    /** For whom the page was drawn that posted it, and in which session, as `pageMark`; undefined where nobody was signed in then. */
    drawnFor: string | undefined
    /** The files that came with it, by the names of their inputs; only where the page asks for one. */
    files: ReadonlyMap<string, File> | undefined
    /** A page without a word of the record that its door leads to: its reading is not written down. */
    tellsNothing: boolean | undefined
    /** Words that were typed before a session ran out, or were refused, as the page has them. */
    givenBack: GivenBack | undefined
  }
}
