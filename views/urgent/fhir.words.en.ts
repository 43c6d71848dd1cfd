/** What another system reads where it is not answered as it asked; an engineer reads it, and perhaps whoever waits. */
export const fhirWords = {
  name: 'Plans for urgent care, read by other systems',
  description:
    'Approved plans alone, to whoever may read the page for urgent care, with a row that the person sees for each reading.',
  security:
    'The session of somebody who is signed in, as on the pages. Urgent readers give a reason for each plan before it opens.',
  searching:
    'By NHS number alone, in the body of a POST to _search: subject:identifier=https://fhir.nhs.uk/Id/nhs-number|9990000018. No number stands in an address.',
  reading: 'The approved plan as a document. 410 where it is not to be followed any more.',
  asking: 'All questions, or those of one kind of plan.',
  'not-signed-in': {
    title: 'Nobody is signed in',
    text: 'Sign in as somebody who reads plans in urgent care, and send the cookie of that session.',
  },
  'ask-why': {
    title: 'A reason is needed first',
    text: 'The person reads who opened their plan, and why. Give the reason at the address that follows. The plan then opens for an hour.',
  },
  'not-yet': {
    title: 'Nothing is approved yet',
    text: 'There is a draft. Nobody in urgent care can read a draft.',
  },
  'in-address': {
    title: 'Search with POST',
    text: 'Send the search in the body of a POST to DocumentReference/_search, as application/x-www-form-urlencoded. No NHS number stands in an address, as addresses are written down on the way.',
  },
  'no-number': {
    title: 'An NHS number is needed',
    text: 'Send subject:identifier with the system https://fhir.nhs.uk/Id/nhs-number and ten figures, and nothing else but status=current. A search by name is on the page for urgent care.',
  },
  'bad-number': {
    title: 'This is no NHS number',
    text: 'It has ten figures, and the last one checks the others. Nothing was looked up.',
  },
  'no-such-deed': {
    title: 'Nothing is written, taken out or asked in this way',
    text: 'GET and POST are answered here: see the CapabilityStatement at /fhir/R4/metadata.',
  },
  'json-alone': {
    title: 'FHIR R4 in JSON is all that is served',
    text: 'Ask for application/fhir+json, of fhirVersion 4.0 where you name one.',
  },
  /** Instead of what a page would say. */
  faults: [
    {
      of: 'not-found',
      title: 'There is nothing at this address',
      text: 'It may not exist, or whoever is signed in may have no right to it. Both are answered alike.',
    },
    {
      of: 'foreign-form',
      title: 'This did not come from the address of this service',
      text: 'Send the address of this service as Origin. Nothing was looked up.',
    },
    {
      of: 'not-a-form',
      title: 'The body is not of a kind that is read here',
      text: 'Send application/x-www-form-urlencoded. Nothing was looked up.',
    },
    { of: 'too-large', title: 'The body is too long', text: 'A search is short. Nothing was looked up.' },
    {
      of: 'searched-too-often',
      title: 'Too many searches in a quarter of an hour',
      text: 'Nothing was looked up. This reader can search again in a quarter of an hour, here and on the page together.',
    },
    {
      of: 'full',
      title: 'Nothing can be written now',
      text: 'A reading that cannot be written down is not answered. Try again in a few minutes.',
    },
    {
      of: 'not-known',
      title: 'Nothing can be written now',
      text: 'A reading that cannot be written down is not answered. Try again in a few minutes.',
    },
    {
      of: 'damaged',
      title: 'This plan cannot be read',
      text: 'What is stored of it is not what was approved. Nothing of it is told. Ask the practice of the person.',
    },
    {
      of: 'broken',
      title: 'Something went wrong on our side',
      text: 'Nothing was told. If it happens again, tell the people who run this service.',
    },
  ],
  more: {
    title: 'There are more',
    text: 'More plans stand under this number than are told here. Look for the person on the page for urgent care.',
  },
  damaged: {
    title: 'A plan cannot be shown',
    text: 'There is a plan under this number, and what is stored of it is not what was approved. Ask the practice of the person.',
  },
} as const
