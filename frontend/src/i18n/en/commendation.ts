export const commendation = {
  one: 'Commendation',
  all: 'Commendations',
  lead: 'Whom the coordinator commends by a published result; once issued, everybody sees it.',
  begin: 'Draft a commendation',
  beginLead:
    'By a decided round: the first of every group are listed, which you may change; it can be issued once the round is published.',
  change: 'Change a commendation',
  proposed: 'Drawn from the result: check it and write on before you save.',
  pairs: 'Commended',
  text: 'Text',
  textHint: 'What was achieved and why it is commended, up to 4 000 characters; the list follows it.',
  empty: 'No commendations.',
  emptyHint: 'They stand here once the coordinator has issued them.',
  emptyCoordinator: 'Choose “Draft a commendation” and a decided round.',
  issueLead: 'Once issued it changes no more, and everybody sees it.',
}
