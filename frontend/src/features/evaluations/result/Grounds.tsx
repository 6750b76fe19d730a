import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { Digest } from '../Digest'
import type { EvaluationDetail, EvaluationResult } from '../roundQueries'
import type { ScoreSheet } from '../sheets/sheetQueries'
import '~/ledger/facts/facts.css'

interface Props {
  round: EvaluationDetail
  result: EvaluationResult
  sheet: ScoreSheet
}

const POLICIES = ['ZERO', 'EXCLUDE', 'PEER_MEDIAN'] as const

/** By what the result came about and how it can be checked: what a print of it must not be without. */
export function Grounds({ round, result, sheet }: Props) {
  const { t, term, titled } = useTexts()
  const items = sheet.dimensions.flatMap((dimension) => dimension.items)
  return (
    <section className="panel" aria-labelledby="result-grounds">
      <h2 id="result-grounds">{t('result.grounds')}</h2>
      <dl className="facts">
        <div data-wide>
          <dt>{t('evaluation.sheet')}</dt>
          <dd>
            <Link
              to="/score-sheets/$code"
              params={{ code: round.sheetCode }}
              search={{ version: String(round.sheetVersion) }}
            >
              {t('evaluation.sheetVersion', { title: titled(sheet), version: round.sheetVersion })}
            </Link>
            {sheet.note && <p className="fact-text">{sheet.note}</p>}
          </dd>
        </div>
        <div data-wide>
          <dt>{t('result.missingData')}</dt>
          <dd>
            <ul>
              {POLICIES.map((policy) => {
                const of = items.filter(({ missing }) => missing === policy)
                return of.length > 0 ? (
                  <li key={policy}>
                    <strong>{term('missingPolicy', policy)}</strong> {of.map(titled).join('、')}
                  </li>
                ) : null
              })}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('evaluation.engine')}</dt>
          <dd className="figure">{result.engine}</dd>
        </div>
        {result.decided && (
          <div>
            <dt>{t('result.amendments')}</dt>
            <dd>
              {result.amendment === 0
                ? t('result.notAmended')
                : t('result.amended', { count: result.amendment })}
            </dd>
          </div>
        )}
      </dl>
      <p>
        <Digest value={result.digest} label={t('result.resultDigest')} />
      </p>
      <p>
        <Digest value={sheet.digest} label={t('result.sheetDigest')} />
      </p>
    </section>
  )
}
