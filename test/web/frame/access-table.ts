/** Open to anybody, and about nobody. */
export const plainRoutes = [
  'GET /assets/:name',
  'GET /robots.txt',
  'GET /.well-known/security.txt',
  'GET /livez',
  'GET /readyz',
]

/** Only in the demonstration: test/web/demo visits them. */
export const demoRoutes = ['GET /demo', 'GET /demo/mail', 'POST /demo/sign-in/:person', 'POST /demo/patients']

/**
 * What everybody gets, when each is signed in afresh: a status, `in` for the sign-in page, `on` for a way on. Where it
 * differs by where the plan is, the letters of plan-states.ts say when. 409 and 422 are answers of pages that are
 * theirs to use, and 503 that of one that asks for a PDF, which nothing sets here; what is posted asks for nothing that goes through, but where a click alone does.
 */
export const accessTable = `
route                                                   | nobody | somebody | patient             | carer                | practice                        | another | reader                     | trainee | admin
GET /                                                   | in     | on       | on                  | on                   | on                              | on      | on                         | on      | on
GET /help-now                                           | 200    | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
GET /accessibility                                      | 200    | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
GET /privacy                                            | 200    | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
GET /cookies                                            | 200    | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
GET /urgent                                             | in     | 404      | 404                 | 404                  | 404                             | 404     | 200                        | 404     | 404
GET /urgent/search                                      | in     | 404      | 404                 | 404                  | 404                             | 404     | on                         | 404     | 404
GET /urgent/search/:typed                               | in     | 404      | 404                 | 404                  | 404                             | 404     | on                         | 404     | 404
POST /urgent/search                                     | in     | 404      | 404                 | 404                  | 404                             | 404     | on                         | 404     | 404
GET /urgent/wanted                                      | in     | 404      | 404                 | 404                  | 404                             | 404     | 200                        | 404     | 404
POST /urgent/wanted                                     | in     | 404      | 404                 | 404                  | 404                             | 404     | 422                        | 404     | 404
GET /urgent/:plan/reason                                | in     | 404      | 404                 | 404                  | 404                             | 404     | 404 dhrb, 200 ac, 410 wsle | 404     | 404
POST /urgent/:plan/reason                               | in     | 404      | 404                 | 404                  | 404                             | 404     | 404 dhrb, on ac, 410 wsle | 404     | 404
GET /plans/:plan/disclosures/:disclosure                | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/disclosures/:disclosure               | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /urgent/:plan/near                                  | in     | 404      | 404                 | 404                  | 404                             | 404     | 404 dhrb, 200 ac, 410 wsle | 404     | 404
POST /urgent/:plan/near                                 | in     | 404      | 404                 | 404                  | 404                             | 404     | 404 dhrb, on ac, 410 wsle | 404     | 404
GET /urgent/:plan/after-use                             | in     | 404      | 404                 | 404                  | 404                             | 404     | 404 dhrb, on ac, 410 wsle | 404     | 404
POST /urgent/:plan/after-use                            | in     | 404      | 404                 | 404                  | 404                             | 404     | 404 dhrb, on ac, 410 wsle | 404     | 404
POST /urgent/:plan/after-use/typed                      | 200    | 204      | 204                 | 204                  | 204                             | 204     | 204                        | 204     | 204
POST /plans/:plan/use-reports/:report/read              | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /urgent/:plan                                       | in     | 404      | 200                 | 404                  | 404 dhrbwle, 200 acs            | 404     | 404 dhrb, on ac, 410 wsle  | 404     | 404
GET /urgent/:plan/finding                               | in     | 404      | on                  | 404                  | 404 dhrbwle, on acs             | 404     | 404 dhrb, on acwsle       | 404     | 404
POST /urgent/:plan/finding                              | in     | 404      | 200                 | 404                  | 404 dhrbwle, 200 acs            | 404     | 404 dhrb, on ac, 410 wsle  | 404     | 404
GET /fhir/R4/metadata                                   | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
GET /fhir/R4/Questionnaire                              | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
GET /fhir/R4/Questionnaire/:questionnaire               | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
GET /fhir/R4/DocumentReference                          | 401 | 404 | 404 | 404 | 404 | 404 | 400 | 404 | 404
POST /fhir/R4/DocumentReference/_search                 | 401 | 404 | 404 | 404 | 404 | 404 | 400 | 404 | 404
GET /fhir/R4/Bundle/:document                           | 401 | 404 | 404 dhrb, 200 ac, 410 wsle | 404 | 404 dhrbwle, 200 ac, 410 s | 404 | 404 dhrb, 403 ac, 410 wsle | 404 | 404
GET /urgent/:plan/pdf                                   | in     | 404      | 200 dhrb, 503 acwsle | 404                  | 404 dhrbwle, 503 acs            | 404     | 404 dhrb, on ac, 410 wsle  | 404     | 404
GET /urgent/:plan/draft                                 | in     | 404      | 404                 | 404                  | 404 dw, 200 hr, on bacsle       | 404     | 404                        | 404     | 404
GET /urgent/:plan/as-it-stands                          | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /urgent/:plan/as-it-stands/pdf                      | in     | 404      | 503                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/stranger                                | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/ladder                                  | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/rehearsal                               | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/guess                                   | in     | 404      | 404                 | 200                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/guess/:step                             | in     | 404      | 404                 | 200                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/guess/:step                            | in     | 404      | 404                 | on                   | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/guess                                  | in     | 404      | 404                 | on dhrbacws, 409 le  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/guesses                                 | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/guesses/:carer                         | in     | 404      | 404 dhrbacws, 409 le | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/talk-cards/:carer                       | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/own-needs                               | in     | 404      | 404                 | 200                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/own-needs                              | in     | 404      | 404                 | on                   | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/rehearsal/:with                         | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/hospital-page                           | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/neighbour-sheet                         | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/card                                   | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/card                                  | in     | 404      | on                  | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /urgent/no-signal                                    | 200    | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
GET /urgent/no-signal-worker.js                          | 200    | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
POST /urgent/no-signal/opened                            | 404    | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /urgent/no-signal/standing                          | 200    | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
GET /paper/:mark                                        | 404    | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /card/:code                                         | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /card/:code                                        | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/teams                                  | in     | 404      | 200                 | 404                  | 404 dw, 200 hrbacsle            | 404     | 404                        | 404     | 404
POST /plans/:plan/teams                                 | in     | 404      | on d, 422 hrbacwsle | 404                  | 404 dw, 422 hrbacsle            | 404     | 404                        | 404     | 404
POST /plans/:plan/teams/:practice/end                   | in     | 404      | on                  | 404                  | 404 dw, on hrbacsle             | 404     | 404                        | 404     | 404
GET /reviews/helping                                    | in     | 404      | 404                 | 404                  | 200                             | 200     | 404                        | 404     | 404
GET /plans/:plan/helping                                | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/helping/end                           | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/receipts                               | in     | 404      | 200                 | 404                  | 404 dw, 200 hrbacsle            | 404     | 404                        | 404     | 404
GET /plans/:plan/files/:file                            | in     | 404      | 200                 | 404                  | 404 dhrw, on bacsle             | 404     | 404                        | 404     | 404
GET /plans/:plan/recordings                             | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/recordings/new/:section/:field         | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/recordings/new/:section/:field        | in     | 404      | 422                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/recordings/:recording                  | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/recordings/:recording                 | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/recordings/:recording/throwing        | in     | 404      | on                  | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/kept-apart/:value                      | in     | 404      | 200 dhrbacs, 404 wle | 404                  | 404 dw, 200 hr, on bacsle             | 404     | 404                        | 404     | 404
POST /plans/:plan/kept-apart/:value                     | in     | 404      | 200 dhrbacs, 404 wle | 404                  | 404 dw, 200 hr, 409 bacsle      | 404     | 404                        | 404     | 404
POST /plans/:plan/kept-apart/:value/taking-out          | in     | 404      | 404 dhrbacws, 409 le | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /urgent/:plan/kept-apart/:value                    | in     | 404      | 404 dhrbwle, 200 acs | 404                  | 404 dhrbwle, 200 acs            | 404     | 404 dhrb, on ac, 410 wsle  | 404     | 404
GET /urgent/:plan/files/:file                           | in     | 404      | 404                 | 404                  | 404                             | 404     | 404 dhrb, on ac, 410 wsle  | 404     | 404
GET /reviews                                            | in     | 404      | 404                 | 404                  | 200                             | 200     | 404                        | 404     | 404
GET /plans/:plan/review                                 | in     | 404      | 404                 | 404                  | 404 d, 200 hrbacwsle            | 404     | 404                        | 404     | 404
POST /plans/:plan/refusal                               | in     | 404      | 404                 | 404                  | 404 dhrw, 409 bacsle            | 404     | 404                        | 404     | 404
POST /plans/:plan/claim                                 | in     | 404      | 404                 | 404                  | 404 dw, on hr, 409 bacsle       | 404     | 404                        | 404     | 404
POST /plans/:plan/claim/end                             | in     | 404      | 404                 | 404                  | 404 dw, on hr, 409 bacsle       | 404     | 404                        | 404     | 404
GET /plans/:plan/pass-on                                | in     | 404      | 404                 | 404                  | 404 dw, 200 hr, on bacsle       | 404     | 404                        | 404     | 404
POST /plans/:plan/pass-on                               | in     | 404      | 404                 | 404                  | 404 dw, 422 hr, 409 bacsle      | 404     | 404                        | 404     | 404
GET /plans/:plan/nothing-written                        | in     | 404      | 404                 | 404                  | 404 dw, on hrbacsle             | 404     | 404                        | 404     | 404
POST /plans/:plan/nothing-written                       | in     | 404      | 404                 | 404                  | 404 dw, on hr, 409 bacsle       | 404     | 404                        | 404     | 404
POST /plans/:plan/return/take-up                        | in     | 404      | 404                 | 404                  | 404 dw, 409 hrbacsle            | 404     | 404                        | 404     | 404
POST /plans/:plan/return/ask-again                      | in     | 404      | 404                 | 404                  | 404 dw, 409 hrbacsle            | 404     | 404                        | 404     | 404
POST /plans/:plan/return                                | in     | 404      | 404                 | 404                  | 404 dw, 422 h, on r, 409 bacsle | 404     | 404                        | 404     | 404
GET /plans/:plan/review/:section                        | in     | 404      | 404                 | 404                  | 404 dw, 200 hr, on bacsle       | 404     | 404                        | 404     | 404
POST /plans/:plan/review/:section                       | in     | 404      | 404                 | 404                  | 404 dw, on hr, 409 bacsle       | 404     | 404                        | 404     | 404
POST /plans/:plan/review/:section/typed                 | 200    | 204      | 204                 | 204                  | 204 dw, 200 hrbacsle            | 204     | 204                        | 204     | 204
POST /plans/:plan/review/use-reports/:report/typed       | 200    | 204      | 204                 | 204                  | 204                             | 204     | 204                        | 204     | 204
POST /plans/:plan/review/desk/:form/typed               | 200    | 204      | 204                 | 204                  | 204 dbacwsle, 200 hr            | 204     | 204                        | 204     | 204
GET /plans/:plan/review/:section/at-their-word/:at{.+}  | in     | 404      | 404                 | 404                  | 404 dhrw, on bacsle             | 404     | 404                        | 404     | 404
POST /plans/:plan/review/:section/at-their-word/:at{.+} | in     | 404      | 404                 | 404                  | 404 dhrw, 409 bacsle            | 404     | 404                        | 404     | 404
GET /plans/:plan/review/:section/beside/:at{.+}         | in     | 404      | 404                 | 404                  | 404 dhrw, on bacsle             | 404     | 404                        | 404     | 404
POST /plans/:plan/review/:section/beside/:at{.+}        | in     | 404      | 404                 | 404                  | 404 dhrw, 409 bacsle            | 404     | 404                        | 404     | 404
GET /plans/:plan/approval                               | in     | 404      | 404                 | 404                  | 404 d, 200 hrac, on bwsle       | 404     | 404                        | 404     | 404
POST /plans/:plan/approval                              | in     | 404      | 404                 | 404                  | 404 dw, 422 hr, 409 bacsle      | 404     | 404                        | 404     | 404
GET /plans/:plan/authority                              | in     | 404      | 404                 | 404                  | 404 dw, 200 hrbacsle            | 404     | 404                        | 404     | 404
GET /plans/:plan/authority/:carer                       | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/authority/:carer                      | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/authority/:carer/end                  | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/versions                               | in     | 404      | 404                 | 404                  | 404 dhrbwle, 200 acs             | 404     | 404                        | 404     | 404
GET /plans/:plan/versions/compared                      | in     | 404      | 404                 | 404                  | 404 dhrbwle, 422 acs             | 404     | 404                        | 404     | 404
GET /reviews/wanted                                     | in     | 404      | 404                 | 404                  | 200                             | 200     | 404                        | 404     | 404
POST /reviews/wanted/:wanted                            | in     | 404      | 404                 | 404                  | on                              | on      | 404                        | 404     | 404
GET /reviews/wanted/:wanted/plan                        | in     | 404      | 404                 | 404                  | on                              | on      | 404                        | 404     | 404
POST /reviews/wanted/:wanted/plan                       | in     | 404      | 404                 | 404                  | on                              | on      | 404                        | 404     | 404
GET /reviews/all                                        | in     | 404      | 404                 | 404                  | 200                             | 200     | 404                        | 404     | 404
POST /reviews/all                                       | in     | 404      | 404                 | 404                  | on                              | on      | 404                        | 404     | 404
GET /reviews/team                                       | in     | 404      | 404                 | 404                  | 200                             | 200     | 404                        | 404     | 404
GET /reviews/who-opened                                 | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /reviews/who-opened.csv                             | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/care-event                             | in     | 404      | 404                 | 404                  | 404 dw, on hrble, 200 acs       | 404     | 404                        | 404     | 404
POST /plans/:plan/care-event                            | in     | 404      | 404                 | 404                  | 404 dw, 409 hrble, 422 acs      | 404     | 404                        | 404     | 404
GET /plans/:plan/talk                                   | in     | 404      | 404                 | 404                  | 404 dw, on hrbacsle             | 404     | 404                        | 404     | 404
POST /plans/:plan/talk                                  | in     | 404      | 404                 | 404                  | 404 dw, 409 hrbacsle            | 404     | 404                        | 404     | 404
GET /plans/:plan/sharing-stopped                        | in     | 404      | 404                 | 404                  | 404 dw, 200 hrbacs, on le       | 404     | 404                        | 404     | 404
POST /plans/:plan/sharing-stopped                       | in     | 404      | 404                 | 404                  | 404 dw, 422 hrbacsle            | 404     | 404                        | 404     | 404
GET /plans/:plan/life                                   | in     | 404      | 404                 | 404                  | 404 d, 200 hrbacwsle            | 404     | 404                        | 404     | 404
GET /plans/:plan/life/new-version                       | in     | 404      | 404                 | 404                  | 404 dw, on hrbce, 200 asl       | 404     | 404                        | 404     | 404
POST /plans/:plan/life/new-version                      | in     | 404      | 404                 | 404                  | 404 dhrbacws, on l, 409 e       | 404     | 404                        | 404     | 404
GET /plans/:plan/life/suspension                        | in     | 404      | 404                 | 404                  | 404 dw, on hrbsle, 200 ac       | 404     | 404                        | 404     | 404
POST /plans/:plan/life/suspension                       | in     | 404      | 404                 | 404                  | 404 dhrbacws, 422 le            | 404     | 404                        | 404     | 404
GET /plans/:plan/life/resumption                        | in     | 404      | 404                 | 404                  | 404 dw, on hrbacle, 200 s       | 404     | 404                        | 404     | 404
POST /plans/:plan/life/resumption                       | in     | 404      | 404                 | 404                  | 404 dhrbacws, 409 le            | 404     | 404                        | 404     | 404
GET /plans/:plan/life/closing                           | in     | 404      | 404                 | 404                  | 404 dw, 200 hrbacs, on le       | 404     | 404                        | 404     | 404
POST /plans/:plan/life/closing                          | in     | 404      | 404                 | 404                  | 404 dhrbacws, 422 le            | 404     | 404                        | 404     | 404
GET /plans/:plan/life/correction                        | in     | 404      | 404                 | 404                  | 404 d, 200 hrbacwsl, on e       | 404     | 404                        | 404     | 404
POST /plans/:plan/life/correction                       | in     | 404      | 404                 | 404                  | 404 d, 422 hrbacwsle            | 404     | 404                        | 404     | 404
GET /plans/:plan/life/recommendation/:field             | in     | 404      | 404                 | 404                  | 404 dw, on hrble, 200 acs       | 404     | 404                        | 404     | 404
POST /plans/:plan/life/recommendation/:field            | in     | 404      | 404                 | 404                  | 404 dhrbacws, 409 le            | 404     | 404                        | 404     | 404
GET /plans/:plan/questions/:question/reply              | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/questions/:question/reply             | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/for-somebody                                 | in     | 200      | 200                 | 200                  | on                              | on      | on                         | on      | on
POST /plans/for-somebody                                | in     | 422      | 422                 | 422                  | on                              | on      | on                         | on      | on
GET /reviews/for-somebody                               | in     | 404      | 404                 | 404                  | 200                             | 200     | 404                        | 404     | 404
POST /reviews/for-somebody                              | in     | 404      | 404                 | 404                  | 422                             | 422     | 404                        | 404     | 404
GET /plans/:plan/hand-to-person                         | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/hand-to-person                        | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/lost-mailbox                           | in     | 404      | 404                 | 404                  | 404 dw, 200 hrbacsle            | 404     | 404                        | 404     | 404
POST /plans/:plan/lost-mailbox                          | in     | 404      | 404                 | 404                  | 404 dw, 422 hrbacsle            | 404     | 404                        | 404     | 404
GET /plans/:plan/letters                                | in     | 404      | 404                 | 404                  | 404 dw, 200 hrbacsle            | 404     | 404                        | 404     | 404
POST /plans/:plan/letters/:letter/end                   | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/letters                               | in     | 404      | 404                 | 404                  | 404 dw, 422 hrbacsle            | 404     | 404                        | 404     | 404
POST /plans/:plan/letters/told                          | in     | 404      | 404                 | 404                  | 404 dw, 422 hrbacsle            | 404     | 404                        | 404     | 404
POST /plans/:plan/letters/:letter/confirm               | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/code/end                              | in     | 404      | on                  | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/yours                                  | in     | 404      | 404                 | 404                  | on                              | on      | on                         | on      | on
POST /plans/:plan/yours                                 | in     | 404      | 404                 | 404                  | on                              | on      | on                         | on      | on
GET /plans                                              | in     | 200      | 200                 | 200                  | on                              | on      | on                         | on      | on
POST /plans                                             | in     | on       | on                  | on                   | on                              | on      | on                         | on      | on
POST /plans/:plan/joining                               | in     | 404      | on                  | on                   | on                              | on      | on                         | on      | on
POST /plans/:plan/declining                             | in     | on       | on                  | on                   | on                              | on      | on                         | on      | on
GET /plans/:plan                                        | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/private-word                           | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/visit-sheet                            | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/practice-letter                        | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/practice-letter                       | in     | 404      | 422                 | 422                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/tonight                                | in     | 404      | on                  | 200                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/talk-guide                             | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/left-open                              | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/reminders                              | in | 404 | 200 | 200 | 404 | 404 | 404 | 404 | 404
POST /plans/:plan/reminders                             | in | 404 | 422 | 422 | 404 | 404 | 404 | 404 | 404
GET /plans/:plan/one-question                           | in | 404 | on | on | 404 | 404 | 404 | 404 | 404
GET /reminders/stop/:token                              | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
POST /reminders/stop/:token                             | on | on | on | on | on | on | on | on | on
GET /plans/:plan/questions/:question                    | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/questions/:question                   | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/still-right                            | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/still-right                           | in     | 404      | 409                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/said-back                              | in     | 404      | 404 dhrb, on acwsle | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/said-back                             | in     | 404      | 404 dhrb, on acwsle | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/advance-decision                       | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/advance-decision/pdf                   | in     | 404      | 503                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/prints                                 | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/private-word                          | in     | 404      | 422                 | 422                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/carers                                 | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/carers                                | in     | 404      | 422                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/carers/:carer/removal                  | in     | 404      | on                  | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/carers/:carer/removal                 | in     | 404      | on                  | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/carers/:carer/last-day                 | in     | 404      | on                  | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/carers/:carer/last-day                | in     | 404      | on                  | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/carers/chapters/:section              | in     | 404      | on                  | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/carers/:carer/reading                 | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/stop-sharing-for                       | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/stop-sharing-for                      | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/stop-helping                           | in     | 404      | 404                 | 200                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/stop-helping                          | in     | 404      | 404                 | 422                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/submission                             | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/submission                            | in     | 404      | 422                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/handed-over                            | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/dropping                               | in     | 404      | 200 dc, on hrbawsle | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/dropping                              | in     | 404      | 422 dc, 409 hrbawsle | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/taking-back                            | in     | 404      | on dacwsle, 200 hrb | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/taking-back                           | in     | 404      | on dhrbacws, 409 le | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/withdrawal                             | in     | 404      | 200 dacwsle, on hrb | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/withdrawal                            | in     | 404      | on dhrbacws, 409 le | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/typed                                 | 200    | 204      | 200                 | 200                  | 204                             | 204     | 204                        | 204     | 204
GET /plans/:plan/:section/check                         | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/:section/:at{.+/brief}                 | in     | 404      | 200                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/:section/:at{.+/items}                | in     | 404      | on dhrbacws, 409 le | on dhrbacws, 409 le  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/:section/:at{.+/removal}              | in     | 404      | on dhrbacws, 409 le | 404 dhrbacws, 409 le | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/:section/:at{.+/restoration}          | in     | 404      | on dhrbacws, 409 le | 404 dhrbacws, 409 le | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/:section                               | in     | 404      | on                  | on                   | 404                             | 404     | 404                        | 404     | 404
GET /plans/:plan/:section/:step{.+}                     | in     | 404      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
POST /plans/:plan/:section/:step{.+}                    | in     | 404      | 422                 | 422                  | 404                             | 404     | 404                        | 404     | 404
GET /sign-in/code                                       | 200    | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
POST /sign-in/code                                      | 422    | 422      | 422                 | 422                  | 422                             | 422     | 422                        | 422     | 422
GET /account/email                                      | in     | 200      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
POST /account/email                                     | in     | 422      | 422                 | 422                  | 404                             | 404     | 404                        | 404     | 404
GET /account/email/:token                               | in     | 410      | 410                 | 410                  | 404                             | 404     | 404                        | 404     | 404
POST /account/email/:token                              | in     | 410      | 410                 | 410                  | 404                             | 404     | 404                        | 404     | 404
GET /sign-in                                            | 200    | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
POST /sign-in                                           | 422    | 422      | 422                 | 422                  | 422                             | 422     | 422                        | 422     | 422
GET /sign-in/sent                                       | 200    | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
GET /sign-in/confirm                                    | in     | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
GET /sign-in/name                                       | in     | 200      | 200                 | 200                  | 404                             | 404     | 404                        | 404     | 404
POST /sign-in/confirm                                   | in     | in       | in                  | in                   | in                              | in      | in                         | in      | in
POST /sign-in/name                                      | in     | on       | on                  | on                   | 404                             | 404     | 404                        | 404     | 404
GET /sign-in/:token                                     | 410    | 410      | 410                 | 410                  | 410                             | 410     | 410                        | 410     | 410
POST /sign-in/:token                                    | 410    | 410      | 410                 | 410                  | 410                             | 410     | 410                        | 410     | 410
POST /sign-out                                          | on     | on       | on                  | on                   | on                              | on      | on                         | on      | on
GET /plans-wanted                                       | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 200
POST /plans-wanted/:wanted                              | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | on
GET /practices                                          | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 200
POST /practices                                         | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 422
GET /urgent-readers                                     | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 200
POST /urgent-readers                                    | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 422
GET /trainees                                           | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 200
POST /trainees                                          | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 422
GET /practices/:practice/people                         | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 200
POST /practices/:practice/people                        | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 422
GET /practices/:practice                                | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 200
POST /practices/:practice                               | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 422
POST /practices/:practice/closing                       | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 409
POST /practices/:practice/reopening                    | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | on
GET /administrators                                     | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 200
POST /administrators                                    | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 422
GET /governance-leads                                   | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 200
POST /governance-leads                                  | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 422
GET /governance                                         | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /governance.csv                                     | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /governance/plans/:plan                             | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /governance/plans/:plan/whose                       | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /governance/plans/:plan/whose                      | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /people/:account                                    | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 200
POST /people/:account/sessions/end                      | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | on
POST /people/:account/end                               | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | on
POST /people/:account/reopening                         | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | on
GET /people/:account/duties/:duty                       | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 200
POST /people/:account/duties/:duty                      | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 422
POST /people/:account/duties/:duty/end                  | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | on
GET /still-here                                         | in     | 204      | 204                 | 204                  | 204                             | 204     | 204                        | 204     | 204
GET /account                                            | in     | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
POST /account/sessions/:session/end                     | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
POST /account/daily-email                                | in | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
GET /account/duty                                       | in     | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
POST /account/duty                                      | in     | 404      | 404                 | 404                  | 404                             | 404     | 404                        | 404     | 404
GET /training                                           | in     | 200      | 200                 | 200                  | 200                             | 200     | 200                        | 200     | 200
POST /training/:scenario/runs                           | in     | on       | on                  | on                   | on                              | on      | on                         | on      | on
GET /training/runs/:run                                 | in     | 404      | 404                 | 404                  | 200                             | 404     | 404                        | 404     | 404
GET /training/runs/:run/pause                           | in     | 404      | 404                 | 404                  | 200                             | 404     | 404                        | 404     | 404
POST /training/runs/:run/moves                          | in     | 404      | 404                 | 404                  | on                              | 404     | 404                        | 404     | 404
POST /training/runs/:run/explanation                    | in     | 404      | 404                 | 404                  | on                              | 404     | 404                        | 404     | 404
GET /training/runs/:run/debrief                         | in     | 404      | 404                 | 404                  | on                              | 404     | 404                        | 404     | 404
POST /training/runs/:run/forks                          | in     | 404      | 404                 | 404                  | on                              | 404     | 404                        | 404     | 404
`
