import type { Field } from '#src/flow/section.ts'
import type { ItemReview, Topic } from '#src/plan/reads/section-review.ts'
import { problemText } from '../form/controls/control-view.ts'
import { fieldView, type Typed } from '../form/field.ts'
import { type Html, html, join } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says } from '../words.ts'
import { topicId } from './topic-id.ts'

/** What the forms of a review page need to know. */
export type Writing = {
  readonly plan: string
  readonly section: string
  /** The plan's version that this page shows. */
  readonly read: number
  /** What changed after this version is marked as new. */
  readonly since: number | undefined
  /** What already stands in the team's own fields, by the names in their forms. */
  readonly standing: Typed
  readonly trouble?: Trouble
}

/** A form that was refused: what was typed stands in it still. */
export type Trouble = {
  readonly form: string
  readonly typed: Typed
  readonly problems: Readonly<Record<string, string>>
  readonly controls: Readonly<Record<string, Field>>
}

/** What may be added below an answer: a second, signed layer, or a question back (RULE-03). */
export const addOrAsk = (
  says: Says<'part' | 'problem' | 'reviewSection'>,
  page: Writing,
  topic: Topic,
): Html => {
  const isTroubled = [`words ${topicId(topic)}`, `questions ${topicId(topic)}`].includes(
    page.trouble?.form ?? '',
  )
  return details({
    summary: {
      html: html`${says.reviewSection.addOrAsk} <span class="nhsuk-u-visually-hidden">${says.reviewSection.about} ${topic.words.label}</span>`,
    },
    open: isTroubled,
    html: html`${layer(says, page, topic, 'words')}${layer(says, page, topic, 'questions')}`,
  })
}

const layer = (
  says: Says<'part' | 'problem' | 'reviewSection'>,
  page: Writing,
  topic: Topic,
  kind: 'words' | 'questions',
): Html => {
  const id = `${kind}-${topicId(topic)}`
  const trouble = page.trouble?.form === `${kind} ${topicId(topic)}` ? page.trouble : undefined
  const isWords = kind === 'words'
  return html`<form method="post" action="/plans/${page.plan}/review/${page.section}/${kind}" novalidate>
<input type="hidden" name="at" value="${topic.at.join('/')}">
${textarea({
  id,
  name: 'text',
  label: isWords ? says.reviewSection.addLabel : says.reviewSection.askLabel,
  hint: isWords ? says.reviewSection.addHint : says.reviewSection.askHint,
  rows: 3,
  value: trouble?.typed.text?.[0] ?? (isWords ? (topic.teamWords?.text ?? '') : ''),
  ...(trouble
    ? {
        errorMessage: {
          text: problemText(says, undefined, trouble.problems[id] ?? ''),
          visuallyHiddenText: says.part.error,
        },
      }
    : {}),
})}
${button({ text: isWords ? says.reviewSection.addButton : says.reviewSection.askButton, variant: 'secondary', small: true })}</form>`
}

/** A question without an answer that the reviewer may answer: as her own, or at the person's word. */
export const writeDown = (
  says: Says<'field' | 'part' | 'problem' | 'reviewSection'>,
  page: Writing,
  topic: Topic,
): Html | false =>
  topic.writes !== undefined &&
  details({
    summary: {
      html: html`${topic.writes === 'own' ? says.reviewSection.fillIn : says.reviewSection.writeDown} <span class="nhsuk-u-visually-hidden">${says.reviewSection.about} ${topic.words.label}</span>`,
    },
    open: page.trouble?.form === `answers ${topicId(topic)}`,
    html: html`${topic.writes === 'at-their-word' && html`<p>${says.reviewSection.writeDownHint}</p>`}
${answering(says, page, [topic], says.reviewSection.saveButton)}`,
  })

/** What only the team may say of an item, in one form. */
export const teamsPart = (
  says: Says<'field' | 'part' | 'problem' | 'reviewSection'>,
  page: Writing,
  { teams }: ItemReview,
): Html => html`<h3 class="nhsuk-heading-s">${says.reviewSection.teamsPart}</h3>
<p class="nhsuk-hint">${says.reviewSection.teamsPartHint}</p>
${answering(says, page, teams, says.reviewSection.teamsButton)}`

const answering = (
  says: Says<'field' | 'part' | 'problem'>,
  page: Writing,
  topics: readonly Topic[],
  save: string,
): Html => {
  const [first] = topics
  const item = first?.at.slice(0, -1) ?? []
  const at = item.length === 0 ? 'answers' : `items/${item.join('/')}`
  return html`<form method="post" action="/plans/${page.plan}/review/${page.section}/${at}" novalidate>
<input type="hidden" name="read" value="${page.read}">
${join(topics.map((topic) => control(says, page, topic)))}
${button({ text: save, variant: 'secondary' })}</form>`
}

const control = (says: Says<'field' | 'part' | 'problem'>, page: Writing, topic: Topic): Html => {
  const { name } = topic
  return html`<div class="sayso-control" id="${topicId(topic)}-form">${fieldView(says, {
    field: topic.rules,
    name,
    words: topic.words,
    typed: { ...page.standing, ...page.trouble?.typed },
    problems: page.trouble?.problems ?? {},
  })}</div>`
}
