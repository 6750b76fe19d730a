import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DiscrepancyKind, Freshness } from '~/api/types'
import { useTexts } from '~/i18n'
import { RecordLink } from '~/ledger/RecordLink'
import { discrepanciesOf, discrepancySummaryQuery } from '~/reference/discrepancies'
import { FigureValue } from '~/reference/figure/FigureValue'
import { formatFigure } from '~/reference/figure/formatFigure'
import { ListLink } from '~/reference/figure/ListLink'
import type { Figure, Figures } from '~/reference/figure/queries'
import { useMeasures } from '~/reference/figure/useMeasures'
import { PairName } from '~/reference/PairName'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { formatDate } from '~/ui/format'
import { figureOf, freshnessQuery } from './queries'

const COLUMNS = [
  'PROJECTS',
  'TOTAL_INVESTMENT',
  'INVESTED',
  'STARTED_RATE',
  'SECONDED',
  'TRAINED',
  'DORMANT_PROJECTS',
  'LATE_PROJECTS',
]

/** Where that which one side alone agreed on stands beside the figure; of the others the definition tells it. */
const ONE_SIDED = ['PROJECTS', 'TOTAL_INVESTMENT', 'INVESTED']

/** The same figures pair by pair, with what is not settled between the two sides. */
export function PairTable({ answer, asOf }: { answer: Figures; asOf: string | undefined }) {
  const { t } = useTexts()
  const { titleOf } = useMeasures()
  const { data: fresh } = useQuery(freshnessQuery(asOf))
  const { data: open } = useQuery(discrepancySummaryQuery(asOf))
  return (
    <section className="panel" aria-labelledby="overview-pairs">
      <h2 id="overview-pairs">{t('overview.byPair')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
      <div className="overview-pairs" tabIndex={0}>
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{t('overview.pair')}</th>
              {COLUMNS.map((code) => (
                <th key={code} scope="col" className="numeric">
                  {titleOf(code)}
                </th>
              ))}
              <th scope="col" className="numeric">
                {t('overview.lastAgreed')}
              </th>
              <th scope="col" className="numeric">
                {t('overview.sent')}
              </th>
              <th scope="col" className="numeric">
                {t('overview.disputed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.pairCodes.map((pair) => {
              const lying = open?.find(({ pairCode }) => pairCode === pair)
              return (
                <tr key={pair}>
                  <th scope="row">
                    <PairName code={pair} link />
                  </th>
                  {COLUMNS.map((code) => {
                    const figure = figureOf(answer, code, pair)
                    return (
                      <td key={code} className="numeric">
                        {figure && <FigureValue figure={figure} />}
                        {figure && <Net figure={figure} />}
                        {figure && <OneSided figure={figure} />}
                      </td>
                    )
                  })}
                  <td className="numeric figure">
                    <LastAgreed of={fresh?.items.find(({ pairCode }) => pairCode === pair)} />
                  </td>
                  <td className="numeric figure">
                    <Open pair={pair} kind="WAITING" count={lying?.waiting} />
                  </td>
                  <td className="numeric figure">
                    <Open pair={pair} kind="DISPUTE" count={lying?.disputes} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <MeasureNotes codes={[...COLUMNS, 'LAST_AGREED', 'WAITING', 'DISPUTES']} asOf={answer.asOf} />
    </section>
  )
}

/** Where shares of records are attributed to other pairs, or theirs to this one. */
function Net({ figure }: { figure: Figure }) {
  const { t } = useTexts()
  if (figure.net === undefined || figure.net === figure.value) return null
  return (
    <span className="quiet overview-one-sided">
      {t('series.net')} <FigureValue figure={figure} net />
    </span>
  )
}

/** What one side alone has agreed on is in no figure; said in words, or a pair that has only such looks idle. */
function OneSided({ figure: { measure, oneSided } }: { figure: Figure }) {
  const texts = useTexts()
  const unit = useMeasures().unitOf(measure)
  if (!ONE_SIDED.includes(measure) || oneSided.records === 0) return null
  const amount =
    unit === 'COUNT'
      ? texts.t('figure.items', { count: oneSided.records })
      : formatFigure(oneSided.value, unit, texts)
  return (
    <span className="quiet overview-one-sided">
      <ListLink list={oneSided.list} figure={measure}>
        {texts.t('figure.byOneSide', { amount })}
      </ListLink>
    </span>
  )
}

/** When both sides last agreed on anything; it opens what they agreed on. */
function LastAgreed({ of }: { of: Freshness['items'][number] | undefined }) {
  const { t, language } = useTexts()
  if (!of?.lastAgreedOn || !of.ledger || !of.recordId) return '—'
  return (
    <span title={t('overview.daysAgo', { count: of.days ?? 0 })}>
      <RecordLink ledger={of.ledger} id={of.recordId}>
        {formatDate(of.lastAgreedOn, language)}
      </RecordLink>
    </span>
  )
}

interface OpenProps {
  pair: string
  kind: DiscrepancyKind
  count: number | undefined
}

/** How much lies open, of all ledgers; it opens the records on the board. */
function Open({ pair, kind, count }: OpenProps) {
  if (count === undefined) return '—'
  return (
    <Link to="/discrepancies" search={discrepanciesOf(pair, kind)}>
      {count}
    </Link>
  )
}
