import { readFileSync } from 'node:fs'

/** The contract's own examples, of 吉林 and 浙江 in place of 辽宁 and 江苏: drafted where there is nothing to look at. */
export const EXAMPLES = JSON.parse(
  readFileSync('../backend/src/main/resources/contract/examples.json', 'utf8')
    .replaceAll('LN-JS', 'JL-ZJ')
    .replace(/"21(\d{4})"/g, '"22$1"')
    .replace(/"32(\d{4})"/g, '"33$1"'),
)
