import type { planFiling as PlanFiling } from '../zh-CN/planFiling'

type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> }

export const planFiling: Words<typeof PlanFiling> = {
  notOpen: {
    REVIEW: 'In review, so nobody writes; an approver may take it back to change it.',
    SIGNED_ONE: 'Signed by one side, so nobody writes; if an approver takes it back, the signature is void.',
    SIGNED_BOTH: 'Signed by both, so nobody writes; if an approver takes it back, the signatures are void.',
    FILED: 'Filed: text and figures are frozen, and change only once it is returned.',
    RECEIVED: 'Received: text and figures are frozen for good.',
    ABANDONED: 'Abandoned, and not written any more.',
  },
  explain: {
    ADOPT_TEMPLATE:
      'Sections are matched by key; what is not in the outline any more stays at the end while it holds text.',
    SUBMIT: 'To the approvers of both sides. Nobody writes while they look; take it back to go on writing.',
    REOPEN: 'Both sides go on writing; signatures are void.',
    SIGN: 'For your side. Filed only when both sides have signed; you sign the text and what its figures, tables and charts ask. Their values follow the ledger until they are frozen by filing.',
    WITHDRAW_SIGNATURE: 'Takes the signature of your side back.',
    FILE: 'To those it is addressed to. All figures are frozen; what changes later is listed beside, and never in what was filed.',
    ABANDON: 'Not written any more. What was written stays; another may be begun for the period.',
    CONFIRM_ABANDONMENT: 'Your side abandons it too.',
    CONTRADICT_ABANDONMENT: 'Your side does not: it is written on. Say why.',
    RECEIVE: 'For your body.',
    RETURN: 'Back to both sides, with a reason and a day for the answer.',
  },
  receiptNumber: 'Number of the receipt (given by the system if empty)',
  answerBy: 'Answer by',
  answerByHint: 'Empty means ten working days.',
  disputesReason: 'Why it is filed with disputed, one-sided or moved figures',
  filings: 'Filed versions',
  filing: 'Filing {{number}}',
  filedAt: 'filed {{at}}',
  verify: 'Verify by code',
  verifyLead:
    'The code stands at the end of the paper. It tells which plan it is, which filing, and whether what is kept is what was filed.',
  verifyHint: 'Twelve letters and digits; small letters, spaces and hyphens do not matter.',
  verifyButton: 'Verify',
  unknownCode:
    'Nothing is known under this code: compare it with the paper letter by letter. What you may not see is not found either.',
  intact: '✓ What is kept agrees with the digest of when it was filed.',
  notIntact:
    '✗ What is kept differs from the digest of when it was filed; please tell the operator of the platform.',
  noReceipts: 'Nobody who receives it has answered yet.',
  openFiling: 'Open what was filed',
  returnedTitle: 'Returned to be mended',
  openComments: '{{count}} open comments',
  noOpenComments: 'No comment is open.',
  verificationCode: 'Verification code',
  digest: 'Digest',
  changes: 'Changes since filing',
  noChanges: 'No figure has changed since filing.',
  asFiled: 'When filed',
  now: 'Now',
}
