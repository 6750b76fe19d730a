import { commendation } from './commendation'
import { evaluation } from './evaluation'
import { evaluationTerms } from './evaluationTerms'
import { objection } from './objection'
import { order } from './order'
import { result } from './result'
import { scoreSheet } from './scoreSheet'
import { scoring } from './scoring'
import { whatIf } from './whatIf'

/** Everything that is said of rounds, their scores and the sheets that they follow. */
export const evaluations = {
  evaluation,
  scoring,
  objection,
  order,
  commendation,
  result,
  scoreSheet,
  whatIf,
  term: evaluationTerms,
}
