import type { Patterns, WordLists } from '#src/flow/phrases.ts'

/**
 * At a question that asks what is hard, what makes it worse or what nobody should do, what others might do to somebody is the
 * ordinary answer: bare (“holding me down”), of anybody (“when people shout at me”), or as it would be (“if I am held down”). It is
 * none where somebody is named who does it, or where words tell that it was done. Blows are never such a wish.
 */
export const wished: Patterns = [
  '{wished-of} ({whoever})? (and|or)? {rough-ing} ((and|or) {rough-ing})? {done-to} !{as-told}',
  '(.|please) (never|do not|not)? {rough} ((and|or) {rough})? {done-to} !{as-told}',
  '(if|when|whenever|while|it when|in case) {whoever} (all|just|start to|starts to|start|try to|tries to|keep|have to|then|suddenly|come and)? ({rough}|{rough-ing}) ((and|or) ({rough}|{rough-ing}))? {done-to} !{as-told}',
  '{wished-of} ({whoever})? (who|that) {rough} {done-to} !{as-told}',
  '{wished-of} ({whoever})? (being|getting) {unkind} !{as-told}',
  '(if|when|whenever|it when) {whoever} (are|get|being|is) {unkind} !{as-told}',
  '(if|when|whenever|in case) i (am|get|have to be) (being|just)? {roughed} (at|down|up|in|about|around|to)? !{as-told} !(by !{whoever})',
  '({wished-of}|to) (being|be|getting) {roughed} (at|down|up|in|about|around|to)? !{as-told} !(by !{whoever})',
]

/** Only the patterns above name these. */
export const wishedLists: WordLists = {
  'wished-of': [
    '(.|and|or|like|hate|mind|stand|bear|not|no|noise|people|anyone|anybody|strangers|others|everyone|crowds)',
  ],
  whoever: [
    '(people|they|you|someone|somebody|anyone|anybody|everyone|everybody|staff|strangers|others|nurses|doctors|paramedics|police|men|women|crowds|ambulance (people|staff|crew|men)|(a|any) (stranger|nurse|doctor|person|police officer|paramedic)|the (police|paramedics|ambulance (people|staff|crew|men)))',
  ],
  rough: [
    '(shout|shouts|scream|screams|yell|yells|swear|swears|hold|holds|pin|pins|grab|grabs|restrain|restrains|push|pushes|pull|pulls|drag|drags|rush|rushes|hurry|force|forces|make|makes|touch|touches|lock|locks|shut|shuts|leave|leaves|call|calls|treat|treats|handle|handles|crowd|ignore|tie|ties)',
  ],
  'rough-ing': [
    '(shouting|screaming|yelling|swearing|holding|pinning|grabbing|restraining|pushing|pulling|dragging|rushing|hurrying|forcing|making|touching|locking|shutting|leaving|calling|treating|handling|crowding|ignoring|tying)',
  ],
  unkind: ['(rough|nasty|unkind|rude|bossy|heavy handed|aggressive) (with|to|towards) (me|us|people)'],
  roughed: [
    '(shouted|screamed|yelled|sworn|held|pinned|grabbed|restrained|pushed|pulled|dragged|rushed|hurried|forced|made|touched|locked|shut|left|treated|handled|crowded|ignored|tied)',
  ],
  'done-to': [
    '(at|on)? (me|us|my (arms?|hands?|legs?|wrists?|hair)|people|you|someone) (down|up|about|around|in|back|out|still|tight)?',
  ],
  /** Behind it: that it was done, or goes on. */
  'as-told': [
    '... (again|any more|all (day|night)|every (day|night|time|morning|evening|week)|each (day|night|time)|constantly|always|often|last|yesterday|tonight|ago|until i (cry|bleed|can not)|like (he|she|they|that|my {relative}) (do|does|did)?|the way (he|she|they)|(because|and|but|so|which) (he|she|my {relative})|(he|she|my {relative}) (does|did|do|has)|bruis*|black eye|by (my|the) (throat|neck|hair)|(in)? (my|his|her) bed|in bed|(when|while) {i} (sleep|am asleep)|(my|his|her) sleep|under (the|my|his|her) (covers|clothes|blanket|sheets)|down there|on purpose|laughs?|laughed|bleed*|scared of|afraid of|frightened of)',
  ],
}
