import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import type { EvaluationDetail } from '../roundQueries'
import { sheetQuery } from '../sheets/sheetQueries'
import '~/ledger/facts/facts.css'

/** By which sheet and whom it evaluates. */
export function RoundFacts({ round }: { round: EvaluationDetail }) {
  const { t, titled } = useTexts()
  const { data: sheet } = useQuery(sheetQuery(round.sheetCode, round.sheetVersion))
  return (
    <section className="panel" aria-label={t('evaluation.one')}>
      <dl className="facts">
        <div>
          <dt>{t('evaluation.sheet')}</dt>
          <dd>
            <Link
              to="/score-sheets/$code"
              params={{ code: round.sheetCode }}
              search={{ version: String(round.sheetVersion) }}
            >
              {t('evaluation.sheetVersion', {
                title: sheet ? titled(sheet.record) : round.sheetCode,
                version: round.sheetVersion,
              })}
            </Link>
          </dd>
        </div>
        <div data-wide>
          <dt>{t('evaluation.pairs')}</dt>
          <dd className="value-list evaluation-pair-list">
            {round.pairCodes.map((code) => (
              <PairName key={code} code={code} />
            ))}
          </dd>
        </div>
      </dl>
    </section>
  )
}
