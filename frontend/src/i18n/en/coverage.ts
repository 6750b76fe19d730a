import type { Messages } from '../zh-CN'

export const coverage: Messages['coverage'] = {
  clause: 'Clause',
  since: 'Compare with',
  asOfDay: 'What had been agreed by {{date}}',
  lead: 'Records that both sides agreed on; those that one side alone agreed on count as well, but are never verified. Sub-pairs count for the pair above. A task is as far as the least of its measures, and under way at most while a measure is untouched.',
  openAll: 'Open all measures',
  foldAll: 'Fold measures',
  changed: 'changed',
  evidence: 'What it rests on',
  untouched: 'Measures and obligations that nobody touches',
  meaning: {
    NONE: 'no agreed record',
    PLANNED: 'intended, signed or talked about',
    UNDER_WAY: 'started, piloted or paid',
    EVIDENCED: 'an agreed result',
    VERIFIED: 'agreed by both sides, with proof attached',
  },
}
