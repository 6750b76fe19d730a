/** The words of what every record goes through, whatever its ledger. */
export const recordTerms = {
  state: {
    DRAFT: 'Draft',
    SENT: 'Awaiting decision',
    RETURNED: 'Returned',
    AGREED: 'Agreed by both sides',
    CLOSED: 'Closed',
  },
  awaited: { US: 'Awaiting your decision', THEM: 'Awaiting the other side' },
  pendingState: {
    DRAFT: 'Revision drafted',
    SENT: 'Revision awaiting decision',
    RETURNED: 'Revision returned',
  },
  revisionState: {
    DRAFT: 'Being drafted',
    SENT: 'Awaiting decision',
    AGREED: 'Agreed',
    RETURNED: 'Returned',
    WITHDRAWN: 'Withdrawn',
  },
  revisionAction: { CREATE: 'New', CHANGE: 'Change', CLOSE: 'Closing' },
  ledger: {
    projects: 'Project',
    agreements: 'Agreement',
    supports: 'Support',
    meetings: 'Meeting',
    replications: 'Replication',
    'zone-links': 'Zone link',
    parks: 'Joint park',
    'cadre-exchanges': 'Cadre exchange',
  },
  discrepancyKind: { DISPUTE: 'Dispute', WAITING: 'Waiting', ONE_SIDED: 'One-sided' },
  discrepancyOrder: {
    since: 'Oldest first',
    '-since': 'Newest first',
    pairCode: 'By pair',
    ledger: 'By ledger',
  },
  todo: { TO_DECIDE: 'To decide', TO_SEND: 'To send', TO_ANSWER: 'Returned to us' },
}
