/**
 * The discovery document of what we serve of the Fact Check Tools API: the same names, types and paths as Google's (revision 20240929),
 * in our own words and with our own address, so that clients which build themselves from it call this desk.
 */

const string = (description: string) => ({ type: 'string', description })
const date = (description: string) => ({ type: 'string', format: 'google-datetime', description })
const listOf = (schema: string, description: string) => ({ type: 'array', items: { $ref: schema }, description })
const inQuery = <T extends object>(property: T) => ({ ...property, location: 'query' })
const int32 = (description: string) => inQuery({ type: 'integer', format: 'int32', description })

const paging = {
  pageSize: int32('At most this many results; 10 where it is not given.'),
  pageToken: inQuery(string('The nextPageToken of the answer before. All other parameters must be the same.')),
  offset: int32('Where the results begin, counted from 0; only without a pageToken.'),
}

export function discoveryDocument(publicUrl: string, deskName: string) {
  return {
    kind: 'discovery#restDescription',
    discoveryVersion: 'v1',
    id: 'factchecktools:v1alpha1',
    name: 'factchecktools',
    canonicalName: 'Fact Check Tools',
    version: 'v1alpha1',
    revision: '20240929',
    title: `Fact Check Tools API of ${deskName}`,
    description: 'Published checks of claims, in the form of the Fact Check Tools API.',
    documentationLink: `${publicUrl}/api`,
    ownerDomain: new URL(publicUrl).hostname,
    ownerName: deskName,
    protocol: 'rest',
    rootUrl: `${publicUrl}/`,
    baseUrl: `${publicUrl}/`,
    basePath: '',
    servicePath: '',
    batchPath: 'batch',
    fullyEncodeReservedExpansion: true,
    parameters: {
      key: inQuery(string('Taken and not needed.')),
      alt: inQuery({ ...string('The form of the answer.'), default: 'json', enum: ['json'], enumDescriptions: ['JSON'] }),
      fields: inQuery(string('Which fields of the answer are wanted.')),
      prettyPrint: inQuery({ type: 'boolean', default: 'true', description: 'With indentation and line breaks.' }),
      quotaUser: inQuery(string('Taken and not needed.')),
      '$.xgafv': inQuery({ ...string('Taken and not needed.'), enum: ['1', '2'], enumDescriptions: ['v1 error format', 'v2 error format'] }),
    },
    schemas: {
      GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse: {
        id: 'GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse',
        type: 'object',
        properties: { claims: listOf('GoogleFactcheckingFactchecktoolsV1alpha1Claim', 'Claims that fit, best first, each with its reviews.'), nextPageToken: string('Brings the next page; absent on the last.') },
      },
      GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimImageSearchResponse: {
        id: 'GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimImageSearchResponse',
        type: 'object',
        properties: { results: listOf('GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimImageSearchResponseResult', 'Claims made with the picture.'), nextPageToken: string('Brings the next page; absent on the last.') },
      },
      GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimImageSearchResponseResult: {
        id: 'GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimImageSearchResponseResult',
        type: 'object',
        properties: { claim: { $ref: 'GoogleFactcheckingFactchecktoolsV1alpha1Claim' } },
      },
      GoogleFactcheckingFactchecktoolsV1alpha1Claim: {
        id: 'GoogleFactcheckingFactchecktoolsV1alpha1Claim',
        type: 'object',
        properties: { text: string('What was claimed.'), claimant: string('Who claimed it.'), claimDate: date('When it was claimed.'), claimReview: listOf('GoogleFactcheckingFactchecktoolsV1alpha1ClaimReview', 'Who checked it, and what they found.') },
      },
      GoogleFactcheckingFactchecktoolsV1alpha1ClaimReview: {
        id: 'GoogleFactcheckingFactchecktoolsV1alpha1ClaimReview',
        type: 'object',
        properties: {
          publisher: { $ref: 'GoogleFactcheckingFactchecktoolsV1alpha1Publisher' },
          url: string('Where the review stands.'),
          title: string('Its title.'),
          reviewDate: date('When it was published.'),
          textualRating: string('The verdict, in the publisher’s words.'),
          languageCode: string('The language of the review, BCP 47.'),
        },
      },
      GoogleFactcheckingFactchecktoolsV1alpha1Publisher: {
        id: 'GoogleFactcheckingFactchecktoolsV1alpha1Publisher',
        type: 'object',
        properties: { name: string('The name of the publisher.'), site: string('Its host, without protocol and without "www.".') },
      },
    },
    resources: {
      claims: {
        methods: {
          search: {
            id: 'factchecktools.claims.search',
            path: 'v1alpha1/claims:search',
            flatPath: 'v1alpha1/claims:search',
            httpMethod: 'GET',
            description: 'Finds checked claims.',
            parameterOrder: [],
            parameters: {
              query: inQuery(string('What is looked for; needed unless reviewPublisherSiteFilter is given.')),
              languageCode: inQuery(string('Only reviews in this language, BCP 47; the region does not count.')),
              reviewPublisherSiteFilter: inQuery(string('Only reviews by this publisher, named by its host.')),
              maxAgeDays: int32('Only reviews at most this many days old.'),
              ...paging,
            },
            response: { $ref: 'GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse' },
          },
          imageSearch: {
            id: 'factchecktools.claims.imageSearch',
            path: 'v1alpha1/claims:imageSearch',
            flatPath: 'v1alpha1/claims:imageSearch',
            httpMethod: 'GET',
            description: 'Not served yet: always answers 501.',
            parameterOrder: [],
            parameters: { imageUri: inQuery(string('The address of the picture.')), languageCode: inQuery(string('Only reviews in this language.')), ...paging },
            response: { $ref: 'GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimImageSearchResponse' },
          },
        },
      },
    },
  }
}
