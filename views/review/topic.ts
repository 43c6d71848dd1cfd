import type { Entry } from '#src/plan/content.ts'
import type { Topic } from '#src/plan/reads/section-review.ts'
import { asRead } from '../form/as-read.ts'
import { fileLink } from '../form/controls/file.ts'
import { siteLink } from '../form/controls/site.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html, trusted } from '../html.ts'
import { details } from '../parts/details.ts'
import { namesNobodyShown, ownWords } from '../parts/own-words.ts'
import { tag } from '../parts/tag.ts'
import type { Says } from '../words.ts'
import { refusalId, topicId } from './topic-id.ts'
import { addOrAsk, isCorrected, isOpen, type Writing, writing } from './writing.ts'

/** A question as it was asked, with everyone's own words side by side (RULE-04). */
export const reviewTopic = (
  says: Says<'field' | 'part' | 'problem' | 'review' | 'reviewSection' | 'saidInstead'>,
  page: Writing,
  topic: Topic,
  level: 2 | 3,
): Html => {
  const [first] = topic.entries
  const isNew = page.since !== undefined && topic.changedIn > page.since
  const heading = trusted(`h${level}`)
  const below = html`<div class="sayso-voices">${topic.entries.map((entry, index) => voice(says, page, topic, { entry, seeing: topic.seeing[index] }))}${teamWords(says, topic)}</div>
${recordings(says, page, topic)}
${topic.askedBack.map((one) => askedBack(says, page, topic, one))}
${writing(says, page, topic)}
${topic.entries.length > 0 && addOrAsk(says, page, topic)}`
  const isSeniors = topic.writes === undefined && topic.rules.by.every((author) => author === 'K1')
  return html`<article class="sayso-topic" id="${topicId(topic)}">
${(first || topic.writes !== 'own') && html`<${heading} class="nhsuk-heading-s">${first?.question ?? topic.words.label} ${isNew && tag({ text: says.reviewSection.isNew, colour: 'yellow' })}</${heading}>`}
${isSeniors && html`<p>${says.reviewSection.seniorOnly}</p>`}
${topic.rules.hold && html`<p class="nhsuk-hint">${topic.rules.forTeams ? says.reviewSection.notThePerson : says.reviewSection.practiceAlone}</p>`}
${topic.isMissing && html`<p><strong>${missing(says, topic)}.</strong> ${topic.isMust && html`${says.reviewSection.missingMust}.`}</p>`}
${page.foldedSince !== undefined && isUnchanged(page, topic) ? details({ summary: unchanged(says, page.foldedSince, topic), html: below }) : below}
</article>`
}

/** Who has said it in a recording that stands in no answer has not left it open. */
export const missing = ({ reviewSection }: Says<'reviewSection'>, { recordings: all }: Topic): string =>
  all.some(({ settled }) => settled === undefined) ? reviewSection.missingRecorded : reviewSection.missing

/** What the person said instead of writing: heard by whoever can write it down, and by whoever checks what was. */
const recordings = (
  { reviewSection }: Says<'reviewSection'>,
  { plan }: Writing,
  { recordings: all, words, entries }: Topic,
): readonly Html[] =>
  all.map(
    ({ file, keptAt, typed, settled }) =>
      html`<div class="nhsuk-inset-text"><p><strong>${settled ? reviewSection.recording.settled(settled.by.name) : typed ? reviewSection.recording.offered(typed.by.name) : reviewSection.recording.waits}</strong></p><p class="nhsuk-body-s">${momentInWords(keptAt)}</p>
<p><a href="/plans/${plan}/files/${file}" download>${reviewSection.recording.listen}<span class="nhsuk-u-visually-hidden"> ${reviewSection.about} ${words.label}</span></a></p>${settled === undefined && html`<p>${hasOthers(entries) ? reviewSection.recording.beside : reviewSection.recording.write}</p>`}</div>`,
  )

const hasOthers = (entries: Topic['entries']): boolean =>
  entries.some(({ saidBy, said }) => saidBy.voice !== 'team' && said.kind === 'answer')

/** A question back stays with what became of it; whoever asked may say that it is settled. */
const askedBack = (
  { review, reviewSection }: Says<'review' | 'reviewSection'>,
  { reader }: Writing,
  { words }: Topic,
  { text, by, at, version, became, before }: Topic['askedBack'][number],
): Html => html`<div class="nhsuk-inset-text"><p><strong>${reviewSection.asked}</strong> (<bdi>${by.name}</bdi>, ${momentInWords(at)}): <span class="sayso-words" dir="auto">${text}</span></p>
<p><strong>${review.became[became]}</strong></p>${became === 'changed' && html`<p class="nhsuk-body-s">${before.length === 0 ? reviewSection.nothingWhenAsked : reviewSection.saidWhenAsked}</p>${before.length > 0 && html`<blockquote class="sayso-earlier">${ownWords(before)}</blockquote><p class="nhsuk-body-s">${reviewSection.saidNow}</p>`}`}
${became !== 'settled' && by.id === reader && html`<button class="sayso-way" name="do" value="settle-asked ${version}">${reviewSection.settleAsked}<span class="nhsuk-u-visually-hidden"> ${reviewSection.about} ${words.label}</span></button>`}</div>`

const unchanged = ({ reviewSection }: Says<'reviewSection'>, at: string, { words }: Topic) => ({
  html: html`${reviewSection.unchanged(momentInWords(at))} <span class="nhsuk-u-visually-hidden">${reviewSection.about} ${words.label}</span>`,
})

/** She has read it as it stands, nothing is to be done about it, and nothing of hers is typed into it. */
const isUnchanged = (page: Writing, topic: Topic): boolean =>
  page.since !== undefined &&
  topic.changedIn <= page.since &&
  topic.entries.length > 0 &&
  topic.recordings.every(({ settled }) => settled) &&
  !topic.isMissing &&
  topic.askedBack.length === 0 &&
  topic.teamWordsAbout === undefined &&
  !isCorrected(page, topic) &&
  !['words', 'ask'].some((kind) => isOpen(page, `${kind}:${topic.name}`))

const voice = (
  says: Says<'review' | 'reviewSection' | 'saidInstead'>,
  page: Writing,
  topic: Topic,
  { entry, seeing }: { readonly entry: Entry; readonly seeing: Topic['seeing'][number] | undefined },
): Html => html`<div class="sayso-voice sayso-voice--${entry.saidBy.voice}">
<p class="nhsuk-body-s"><strong><bdi>${entry.saidBy.name || says.reviewSection.thePerson}</bdi>${entry.saidBy.relationship !== undefined && html` (<bdi>${entry.saidBy.relationship}</bdi>)`}</strong>${entry.saidBy.voice === 'team' && html`, ${writtenAs(says, entry)}`}${entry.saidBy.voice === 'person' && entry.saidBy.heard !== undefined && html`, ${says.reviewSection.writtenFromRecordingBy(entry.saidBy.heard)}`} · ${momentInWords(entry.saidAt)} <span class="sayso-faint">· ${says.reviewSection.version(entry.flow)}${seeing !== undefined && seeing.proofs.length > 0 && entry.verified === undefined && html` · ${says.reviewSection.reported}`}</span></p>
${lines(says, page, topic, entry)}${seeing?.stillRight !== undefined && html`<p class="nhsuk-body-s">${says.reviewSection.stillRight(momentInWords(seeing.stillRight))}</p>`}${seeing && seen(says, topic, entry, seeing)}${seeing && html`<div class="sayso-judging">${refuses(says, page, topic, seeing)}${speaksOfDanger(says, page, topic, seeing)}</div>`}${topic.messages.filter((one) => one.entry === entry || isSaidAlike(one.entry, entry)).map((one) => mayBeMessage(says, page, topic, one))}</div>`

/** The same answer of the same voice, read once more. */
const isSaidAlike = (one: Entry, other: Entry): boolean =>
  one.saidAt === other.saidAt &&
  one.saidBy.voice === other.saidBy.voice &&
  one.saidBy.name === other.saidBy.name

/** Whether words of danger are the plan's only whoever wrote them knows; what stood there before is offered, and put back by nobody else. */
const mayBeMessage = (
  { reviewSection: { message, about } }: Says<'reviewSection'>,
  { plan }: Writing,
  { name, words }: Topic,
  { earlier }: Topic['messages'][number],
): Html => html`<div class="nhsuk-inset-text"><p><strong>${message.title}</strong></p>
<p>${message.ask}</p><p>${message.isMessage} <a href="/plans/${plan}/review#agenda">${message.outcome}</a></p>${
  earlier === undefined
    ? html`<p>${message.nothingEarlier}</p>`
    : html`<p>${message.earlier(momentInWords(earlier.saidAt))}</p><blockquote class="sayso-earlier">${ownWords(earlier.shown)}</blockquote>
<input type="hidden" name="shown:earlier:${name}" value="${message.asks(earlier.shown)}"><p><button class="sayso-way" name="do" value="ask-earlier ${name}">${message.askEarlier}<span class="nhsuk-u-visually-hidden"> ${about} ${words.label}</span></button></p>`
}</div>`

/** What no list of words noticed a clinician may say herself; where it is listed, the way there. */
const refuses = (
  { reviewSection }: Says<'reviewSection'>,
  { plan }: Writing,
  { at, words, rules }: Topic,
  { answer, refusal }: Topic['seeing'][number],
): Html | false => {
  const about = html`<span class="nhsuk-u-visually-hidden"> ${reviewSection.about} ${words.label}</span>`
  const place = at.join('/')
  if (refusal === 'listed')
    return html`<p class="nhsuk-body-s"><a href="/plans/${plan}/review#${refusalId({ answer, at: place })}">${reviewSection.refusesListed}${about}</a></p>`
  return (
    refusal === 'raisable' &&
    rules.mark === undefined &&
    !saysNoWords.includes(rules.control) &&
    html`<p class="nhsuk-body-s"><button class="sayso-way sayso-way--quiet" name="do" value="refuses ${answer} ${place}">${reviewSection.refuses}${about}</button></p>`
  )
}
/** The same of danger: what no computer noticed, with what it speaks of; where it is listed, the way to what became of it. */
const speaksOfDanger = (
  { review, reviewSection }: Says<'review' | 'reviewSection'>,
  { plan }: Writing,
  { at, words, rules }: Topic,
  { answer, danger }: Topic['seeing'][number],
): Html | false => {
  const about = html`<span class="nhsuk-u-visually-hidden"> ${reviewSection.about} ${words.label}</span>`
  if (typeof danger === 'number')
    return html`<p class="nhsuk-body-s"><a href="/plans/${plan}/disclosures/${danger}">${reviewSection.speaksListed}${about}</a></p>`
  if (danger !== 'raisable' || rules.mark !== undefined || saysNoWords.includes(rules.control)) return false
  return details({
    classes: 'nhsuk-body-s',
    summary: { html: html`${reviewSection.speaksOfDanger}${about}` },
    html: html`<p class="nhsuk-hint">${reviewSection.speaksHint}</p><p>${dangersNamed.map((one) => html`<button class="sayso-way" name="do" value="speaks ${one} ${answer} ${at.join('/')}">${review.dangers[one]}${about}</button> `)}</p>`,
  })
}
const dangersNamed = ['taken', 'self', 'by-others', 'others'] as const

const saysNoWords = ['date', 'partial-date', 'number', 'references', 'file', 'site', 'list', 'rank', 'piles']

/** Who saw what shows it, and how; or the ways in which the reader may have seen it: a button each, of this very answer. */
const seen = (
  says: Says<'reviewSection'>,
  { at, words }: Topic,
  { verified }: Entry,
  { answer, proofs }: Topic['seeing'][number],
): Html | false => {
  if (proofs.length === 0) return false
  const about = html`<span class="nhsuk-u-visually-hidden"> ${says.reviewSection.about} ${words.label}</span>`
  const place = `${answer} ${at.join('/')}`
  if (verified)
    return html`<p><strong>${says.reviewSection.seen[verified.how]}</strong> <bdi>${verified.by}</bdi>, ${momentInWords(verified.at)}. <button class="sayso-way" name="do" value="not-seen - ${place}">${says.reviewSection.notSeen}${about}</button></p>`
  return details({
    summary: { html: html`${says.reviewSection.toSee}${about}` },
    html: html`<p class="nhsuk-hint">${says.reviewSection.toSeeHint}</p><p>${proofs.map((how) => html`<button class="sayso-way" name="do" value="seen ${how} ${place}">${says.reviewSection.see[how]}${about}</button> `)}</p>`,
  })
}

const writtenAs = ({ reviewSection }: Says<'reviewSection'>, { class: kind, saidBy }: Entry): string => {
  if (kind !== 'W') return reviewSection.forTheTeam
  if (saidBy.heard) return reviewSection.writtenFromRecording
  return saidBy.forThem ? reviewSection.writtenForThem : reviewSection.writtenDown
}

const lines = (
  says: Says<'reviewSection' | 'saidInstead'>,
  { plan }: Writing,
  topic: Topic,
  { said, shown, saidBy }: Entry,
): readonly Html[] => {
  const instead = saidBy.voice === 'team' ? says.reviewSection.ways : says.saidInstead
  if (said.kind !== 'answer') return [html`<p><em>${instead[said.kind]}</em></p>`]
  if (topic.rules.control === 'list') return [html`<p>${topic.words.item?.none}</p>`]
  if (topic.rules.control === 'file')
    return [
      html`<p class="sayso-words" dir="auto">${fileLink(`/plans/${plan}/files`, said.value, topic.rules)}</p>`,
    ]
  if (topic.rules.control === 'site') return [siteLink(`/plans/${plan}/kept-apart`, topic.words, said.value)]
  if (namesNobodyShown({ said, shown })) return [html`<p><em>${says.reviewSection.nobodyShown}</em></p>`]
  return ownWords(shown.map((line) => asRead(topic.rules, line)))
}

const teamWords = (
  says: Says<'reviewSection'>,
  { teamWords: layer, teamWordsAbout: about }: Topic,
): Html | false =>
  layer !== undefined &&
  html`<div class="sayso-voice sayso-voice--team"><p class="nhsuk-body-s"><strong>${says.reviewSection.teamWords}</strong>: ${layer.by.name} · ${momentInWords(layer.at)}</p>
${about !== undefined && html`<p>${about.length === 0 ? says.reviewSection.aboutNothing : says.reviewSection.aboutEarlier}</p>${about.length > 0 && html`<blockquote class="sayso-earlier">${ownWords(about)}</blockquote>`}`}${ownWords([layer.text])}</div>`
