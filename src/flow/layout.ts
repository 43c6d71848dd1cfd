import type { AllTheSame, More, Named, Rows } from './above-what-to-do.ts'
import type { Calling } from './called-for.ts'
import type { Excepting } from './excepted.ts'
import type { Heard } from './heard-at-night.ts'
import type { LayoutWords } from './layout-words.ts'
import type { Mark } from './mark.ts'
import type { Kin, Telling } from './may-be-meant.ts'
import type { NotNames } from './names-written.ts'
import type { MadeFor, Pointers, Powers, Refusals } from './refusals-at-night.ts'
import type { Pathway } from './section.ts'
import type { Alike } from './speaks-of.ts'
import type { Together } from './together.ts'
import type { Untold } from './untold.ts'
import type { Warned } from './warned.ts'

/**
 * What stands where on the page that urgent care reads, as data: `flows/urgent.ts` says it and `views/urgent` draws
 * it. Every `front` field has one row or one place in the banner; orders, filters and headings may name it again.
 */
export type Layout<
  Field extends string = string,
  Part extends string = string,
  Sentence extends string = string,
  SectionId extends string = string,
> = {
  /** What tells this person from others: one value of each stands on top, and on every printed page. */
  readonly banner: readonly Mark[]
  /** From top to bottom; a part with nothing to say is left out. */
  readonly parts: readonly {
    readonly id: Part
    readonly holds: readonly Block<Field, Sentence>[]
    /** The list of parts at the top leads here; what stands above the first such part is at the top already. */
    readonly isListed?: true
    /** On paper it begins a sheet of its own, so that what is needed first stands on those before it. */
    readonly onOwnSheet?: true
  }[]
  /** What a plan's questions were for, by pathway: said beside a refusal, which may have been meant for that, or for more. */
  readonly madeFor?: MadeFor<Sentence>
  /** Answers of one item that nobody quotes alone. */
  readonly together?: Together<Field, Sentence>
  /** Sections of which nothing but what stands in a part is needed at night: on a screen the rest of them is one tap away. */
  readonly folded?: readonly SectionId[]
  /** Decisions of the team that end for readers at once where these choices are taken back, with all that was approved of them. */
  readonly reversals?: readonly {
    readonly field: Field
    readonly of: readonly string[]
    readonly with: readonly Field[]
    readonly says: Sentence
  }[]
  /** What whoever may approve can take back alone, with all about it: what is said of it, and `day`, since when it stood. */
  readonly endsAlone?: readonly {
    readonly field: Field
    readonly with: readonly Field[]
    readonly day?: Field
    readonly says: Sentence
    /** In its place once a newer version was approved that decides nothing anew there. */
    readonly saysAfter?: Sentence
  }[]
  /** What nobody is said not to have been asked while its pages were opened to nobody: none of `unless` was asked either. */
  readonly unopened?: readonly { readonly field: Field; readonly unless: readonly Field[] }[]
  /** Choices by which a treatment is limited: with none of them, what was left open is no doubt. */
  readonly limits?: readonly Filter<Field>[]
  /** A place that nobody may be told of: what tells of it is read by nobody before the plan is opened, and then with a warning beside it. */
  readonly untold?: Untold<Field, Sentence>
}

export type Block<Field extends string = string, Sentence extends string = string> =
  | Rows<Field, Sentence>
  | More<Field>
  | Named<Field, Sentence>
  | AllTheSame<Field, Sentence>
  | Cards<Field, Sentence>
  | People<Field, Sentence>
  | Holders<Field, Sentence>
  | NotHeld<Sentence>
  | Heard<Field, Sentence>
  | Refusals<Field, Sentence>
  | Pointers<Field, Sentence>
  | Warned<Field, Sentence>
  | Powers<Sentence>
  | { readonly draw: 'version'; readonly review: Field }

/** Every answer to one field, under its urgent label; `absent` stands where it was asked, had to be addressed and nobody answered. Else no line. */
export type Row<Field extends string = string, Sentence extends string = string> = {
  readonly field: Field
  readonly absent?: Sentence
  /** In its place where nothing in the plan limits a treatment. */
  readonly unlimited?: Sentence
  /** That there is nobody is untrue once somebody stands in this field. */
  readonly noneBeside?: Field
  /** Beside that, the way to the person's own words to another question: they may bear on it, and nobody judges whether. */
  readonly see?: { readonly field: Field; readonly says: Sentence }
  /** Absence is untrue once a clinician has seen papers of power to decide. */
  readonly unlessPowers?: true
  /** What the person's newest answer here means before anybody has approved it, for what has effect at once. */
  readonly atOnce?: Sentence
  /** What lies apart and belongs to it: a button beneath, for whoever may be shown it. */
  readonly apart?: Field
  /** What is refused in advance, by choice or in rows: taken out, it may have been taken back. */
  readonly refuses?: true
  /** What was written beside a choice stands in its line. */
  readonly inLine?: true
  /** It says more of the row above: that somebody has begun to say it, where nobody had, is said there. */
  readonly isDetail?: true
  /** With any other answer than these, and `on` one of these pathways, it stands further up, behind the row with `thenRisen`. */
  readonly rises?: {
    readonly unless: readonly string[]
    readonly on?: readonly Pathway[]
    readonly notOn?: readonly Pathway[]
  }
  /** Where it does not rise it stays with its chapter, below. */
  readonly elseBelow?: true
  /** Not said once more where it is this name of the banner. */
  readonly unlessNamed?: Mark
  readonly thenRisen?: true
  /** Of a box above what to do that is too long: kept there beside what weighs, where that is short enough. */
  readonly stays?: true
  /** Kept there so with one of these choices alone. */
  readonly staysWith?: readonly string[]
  /** Kept there so, whole, where one of these readers of the page's `hears` hears any line of it. */
  readonly staysHearing?: readonly string[]
  /** Kept there so while it has no more letters than these. */
  readonly staysUpTo?: number
  /** Of a field of rows: those with such a choice in this part stand first, and in red. */
  readonly weighs?: { readonly part: string; readonly has: readonly string[] }
  /** Where its box is too long and it stands further down, its choice is said there: with its name, or alone where that says all; these choices never without what they depend on, or that it stands below. */
  readonly byChoice?: 'named' | 'alone'
  readonly dependsIn?: { readonly has: readonly string[]; readonly upTo: number; readonly says: Sentence }
  /** Drawn as large and bold as a warning; or in plain lines with a heading for a name, since what to do is looked for there. */
  readonly as?: 'warning' | 'headed'
  /** Of a record: what is said once the day in this part has gone by; in short, with the day, where its row has left a full box. */
  readonly gone?: { readonly part: string; readonly says: Sentence; readonly inShort?: Sentence }
}

/** A list whose items are found by name: what the call is about decides which one is read. */
export type Cards<Field extends string = string, Sentence extends string = string> = {
  readonly draw: 'cards'
  readonly list: Field
  readonly name: Field
  readonly rows: readonly Row<Field, Sentence>[]
  /** Whom an item asks to call, by one of the page's `hears`: their row stands right below the first of its own that is heard so. */
  readonly calls?: readonly { readonly hears: string; readonly field: Field }[]
  /** With several things that may happen, one is found by a sign: in which lists of the page, and which words are alike. */
  readonly finds?: { readonly among: readonly Field[]; readonly alike: Alike }
  /** For a list with nothing in it. Who closes it so may have chosen to describe nothing, which nobody is said to say then. */
  readonly absent: Sentence
  readonly closedSaysNothing?: true
}

/** A list of people to ring, by their order; who must not be rung is not among them, and has a warning elsewhere. */
export type People<Field extends string = string, Sentence extends string = string> = {
  readonly draw: 'people'
  readonly list: Field
  readonly name: Field
  readonly order: Field
  readonly rows: readonly Row<Field, Sentence>[]
  readonly barred: Filter<Field>
  /** Before the names of those who are barred through another item, and of those whose part nobody has said; no number stands there. */
  readonly barredElsewhere: Sentence
  readonly notKnown: Sentence
  readonly absent: Sentence
  /** `says` in place of `absent` where somebody is named elsewhere, or a number stands; `where` leads there. */
  readonly elsewhere?: Readonly<Record<'says' | 'where', Sentence>> & { readonly fields: readonly Field[] }
  /** What has to be known before somebody is rung: it stands beside the name wherever that is printed, but for these choices. */
  readonly conditions?: readonly {
    readonly field: Field
    readonly unless: readonly string[]
    readonly label: Sentence
  }[]
  /** Told to who is about to sign, of own words elsewhere that name somebody who is barred. */
  readonly namedElsewhere: Sentence
  /** What stands before a name and is none. */
  readonly titles: readonly string[]
  /** Names that are ordinary words too, what stands before a name that is to be rung, and what has a capital and is none; and what is no short name. */
  readonly alsoWords?: Readonly<Record<'names' | 'after', readonly string[]>> & {
    readonly written?: NotNames
    readonly notShort?: readonly string[]
    readonly shortNames?: Telling['shortNames']
    readonly calling?: Calling
    readonly excepting?: Excepting
    /** What they are to the person, as it is said where no name is. */
    readonly kin?: Kin<Field>
  }
}

/**
 * Those of a list of people of whom something is said: a power to decide, named and not believed; or that they must not
 * be rung, as a warning with what else is known of them.
 */
export type Holders<Field extends string = string, Sentence extends string = string> = {
  readonly draw: 'holders'
  readonly list: Field
  readonly name: Field
  readonly who: Filter<Field>
  readonly label: Sentence
} & (
  | {
      readonly as: 'line'
      readonly says: Sentence
      /** In place of it, once a clinician has seen the papers. */
      readonly seen: Sentence
    }
  | { readonly as: 'warning'; readonly known: readonly Field[] }
)

export type Filter<Field extends string = string> = {
  readonly field: Field
  /** Choices; one of them is enough. */
  readonly has: readonly string[]
}

/**
 * What a plan was not asked, said once, and what to do instead. `until` are the dataset's fields that would hold it:
 * the line stands on the pages of plans that were approved before one of them was asked, and on no other. A wish of
 * the person is no decision of a clinician: it takes none of the lines away. One `unlessPowers` says what is untrue once
 * a clinician has seen papers of power to decide.
 */
export type NotHeld<Sentence extends string = string> = {
  readonly draw: 'not-held'
  /** A warning is one sentence and what to do about it; a list names things, and its part says what to do about all. */
  readonly as: 'warning' | 'list'
  /** Of a list, before what this plan was not asked although it is asked now, and before what is never asked. */
  readonly since?: { readonly says: Sentence; readonly dated: Sentence; readonly never: Sentence }
  readonly lines: readonly {
    readonly says: Sentence
    readonly until: readonly string[]
    readonly unlessPowers?: true
  }[]
}

/** A layout bound to its words, as a form is. */
export type UrgentPage = {
  readonly layout: Layout
  readonly words: LayoutWords
  /** What words are read for, by name: what a plan says of one thing, and answers that warn of nobody. */
  readonly hears?: Readonly<Record<string, (text: string) => boolean>>
}

/** A field's one place: in the banner by its mark, or by its name, inside the items of a list or outside. */
export type UrgentPlace = { readonly field: string; readonly list?: string }

/** All rows of all parts, from top to bottom; those of lists stand in their cards. */
export const rowsIn = ({ parts }: Layout): readonly Row[] =>
  parts.flatMap(({ holds }) => holds.flatMap((block) => (block.draw === 'rows' ? block.rows : [])))

/** Where each field stands that the parts give a place; headings, orders and filters are places of a list's parts. */
export const placesIn = ({ parts }: Layout): readonly UrgentPlace[] =>
  parts.flatMap(({ holds }) => holds.flatMap(placesOf))

const placesOf = (block: Block): readonly UrgentPlace[] => {
  switch (block.draw) {
    case 'rows':
      return block.rows.map(({ field }) => ({ field }))
    case 'cards':
      return [{ field: block.list }, ...inItems(block.list, [block.name, ...fieldsOf(block.rows)])]
    case 'people': {
      const { list, name, order, rows } = block
      return [{ field: list }, ...inItems(list, [name, order, ...fieldsOf(rows)])]
    }
    case 'version':
      return [{ field: block.review }]
    case 'holders':
    case 'all-the-same':
    case 'not-held':
    case 'heard':
    case 'more':
    case 'named':
    case 'pointers':
    case 'powers':
    case 'refusals':
    case 'warned':
      return []
  }
}

const fieldsOf = (rows: readonly Row[]): readonly string[] => rows.map(({ field }) => field)

const inItems = (list: string, fields: readonly string[]): readonly UrgentPlace[] =>
  fields.map((field) => ({ field, list }))

export const peopleIn = ({ parts }: Pick<Layout, 'parts'>): readonly People[] =>
  parts.flatMap(({ holds }) => holds.flatMap((block) => (block.draw === 'people' ? [block] : [])))

export const warnedIn = (parts: Layout['parts']): readonly Warned[] =>
  parts.flatMap(({ holds }) => holds.flatMap((block) => (block.draw === 'warned' ? [block] : [])))
