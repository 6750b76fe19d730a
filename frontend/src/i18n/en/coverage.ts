import type { Messages } from '../index'

export const coverage: Messages['coverage'] = {
  clause: 'Clause',
  since: 'Compare with',
  asOfDay: 'What had been agreed by {{date}}',
  lead: 'Records that both sides agreed on; those that one side alone agreed on count as well, but are never verified. Sub-pairs count for the pair above. A task is as far as the least of its measures, and under way at most while a measure is untouched.',
  openAll: 'Open all measures',
  foldAll: 'Fold measures',
  changed: '{{before}} → {{now}}',
  ofPair: '{{pair}} alone, with the pairs below it.',
  ofAll: 'All pairs',
  evidence: 'What it rests on',
  from: 'since {{date}}',
  onDay: 'From {{date}}',
  unchanged: 'unchanged',
  asksFor: ' (the clause asks for it: {{kinds}})',
  and: ', ',
  proven: ', with proof attached',
  nobody: 'No pair that you see has an agreed record for this clause yet.',
  untouched: 'Measures and obligations that nobody touches',
  untouchedByOurs: 'Measures and obligations that no pair of ours touches',
  meaning: {
    NONE: 'no agreed record',
    PLANNED: 'intended, signed, registered, talked about, benchmarked or granted: nothing on the ground yet',
    UNDER_WAY:
      'started, established, linked, piloted, paid or serving; an agreement fulfilled in part or that bore fruit, or signed where the clause asks for one',
    EVIDENCED:
      'completed, operating, rolled out, used, trained or assessed, a link that bore fruit; held where the clause asks for visits, events or fairs, an agreement that bore fruit where it asks for one',
    VERIFIED: 'the same, agreed by both sides and with proof attached',
  },
}
