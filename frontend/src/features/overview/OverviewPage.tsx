import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { AllSeries } from '~/reference/series/AllSeries'
import { formatDate } from '~/ui/format'
import { useLater } from '~/ui/useLater'
import { Ageing } from './Ageing'
import { Cohorts } from './Cohorts'
import { Comparison } from './Comparison'
import { CoverageByGroup } from './CoverageByGroup'
import { FlowMap } from './FlowMap'
import { Funnel } from './Funnel'
import { Headline } from './Headline'
import { PairTable } from './PairTable'
import { byPairQuery } from './queries'
import '~/reference/figureTable.css'
import './overview.css'

/** The state of the cooperation at one look: first what stands at the top, then what one scrolls to. */
export function OverviewPage() {
  const { t, language } = useTexts()
  const { asOf } = useSearch({ from: '/shell/overview' })
  const { data: answer } = useSuspenseQuery(byPairQuery(asOf))
  const later = useLater()
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('shell.nav.overview')}</h1>
        <p className="quiet">{t('overview.asOfDay', { date: formatDate(answer.asOf, language) })}</p>
      </header>
      <p className="quiet">{t('overview.lead')}</p>
      <Headline answer={answer} />
      <div className="overview-columns">
        <FlowMap answer={answer} />
        <Funnel answer={answer} />
      </div>
      {later && (
        <>
          <PairTable answer={answer} asOf={asOf} />
          <div className="overview-columns">
            <CoverageByGroup asOf={asOf} />
            <Ageing asOf={asOf} />
          </div>
          <Cohorts asOf={asOf} />
          <AllSeries asOf={asOf} />
          <Comparison asOf={asOf} />
        </>
      )}
    </div>
  )
}
