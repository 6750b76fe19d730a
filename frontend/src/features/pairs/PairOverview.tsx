import { Link } from '@tanstack/react-router'
import type { Pair } from '~/api/types'
import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { discrepanciesOf } from '~/reference/discrepancies'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { CoverageLine } from './CoverageLine'
import { SourceLink } from './SourceLink'
import { StageFunnel } from './StageFunnel'

interface Props {
  pair: Pair
  sees: boolean
  asOf: string | undefined
}

export function PairOverview({ pair, sees, asOf }: Props) {
  const { t, language } = useTexts()
  return (
    <>
      {sees && <CoverageLine code={pair.code} asOf={asOf} />}
      {sees && <StageFunnel code={pair.code} asOf={asOf} />}
      <section className="panel" aria-labelledby="pair-facts">
        <h2 id="pair-facts">{t('pairPage.about')}</h2>
        <dl className="pair-facts">
          {pair.clauseCode && (
            <div>
              <dt>{t('pairPage.clause')}</dt>
              <dd>
                <ClauseTag code={pair.clauseCode} />
              </dd>
            </div>
          )}
          {pair.parentCode && (
            <div>
              <dt>{t('pairPage.parent')}</dt>
              <dd>
                <PairName code={pair.parentCode} link />
              </dd>
            </div>
          )}
          {pair.since && (
            <div>
              <dt>{t('pairPage.since')}</dt>
              <dd>
                {formatDate(pair.since, language)} <span className="quiet">{pair.sinceNote}</span>
              </dd>
            </div>
          )}
          {pair.sourceTitle && (
            <div>
              <dt>{t('pairPage.source')}</dt>
              <dd>
                <SourceLink title={pair.sourceTitle} address={pair.sourceAddress} />
              </dd>
            </div>
          )}
        </dl>
      </section>
      <section className="panel" aria-labelledby="sub-pairs">
        <h2 id="sub-pairs">{t('pairPage.subPairs')}</h2>
        {pair.subPairCodes.length === 0 && <p className="quiet">{t('pairPage.noSubPairs')}</p>}
        <ul className="sub-pairs">
          {pair.subPairCodes.map((code) => (
            <li key={code}>
              <PairName code={code} link />
            </li>
          ))}
        </ul>
      </section>
      {sees && (
        <p>
          <Link to="/discrepancies" search={discrepanciesOf(pair.code)}>
            {t('pairPage.toDiscrepancies')}
          </Link>
        </p>
      )}
    </>
  )
}
