import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { PaperButtons } from '~/ui/paper/PaperButtons'
import { Abandonment } from './Abandonment'
import { DocumentView } from './DocumentView'
import { Filings } from './Filings'
import { isFrozen } from './isFrozen'
import { Period } from './Period'
import { PlanActions } from './PlanActions'
import { PlanMark } from './PlanMark'
import { VIEWS, type View } from './planSearch'
import { compiledQuery, planQuery, readPaper } from './queries'
import { ReturnNotice } from './ReturnNotice'
import './plans.css'

const Comparison = lazy(() =>
  import('./Comparison').then(({ Comparison: component }) => ({ default: component })),
)

const Burden = lazy(() => import('./Burden').then(({ Burden: component }) => ({ default: component })))

const Workplace = lazy(() =>
  import('./Workplace').then(({ Workplace: component }) => ({ default: component })),
)

/** So often a plan that is open is looked at again: the other side may have written. */
const LOOK_AGAIN = 15_000

/** One plan: how far it has come, what may be done with it, and the text itself. */
export function PlanPage() {
  const { id } = useParams({ from: '/shell/plans/$id' })
  const { data } = useSuspenseQuery({ ...planQuery(id), refetchInterval: LOOK_AGAIN })
  const plan = data.record
  return (
    <div className="page plan-page">
      <Head plan={plan} etag={data.etag} />
      <Abandonment plan={plan} />
      <ReturnNotice plan={plan} />
      <PlanText plan={plan} />
    </div>
  )
}

/**
 * The text under way, as it would be printed, or as it was filed; whoever receives it sees what was filed alone, and what was
 * mended since the filing before.
 */
function PlanText({ plan }: { plan: PlanDetail }) {
  const { t } = useTexts()
  const writes = plan.sections.length > 0
  const shown = { filed: plan.filings > 0, compare: writes || plan.filings > 1 }
  const views = VIEWS.filter((view) => (view === 'filed' || view === 'compare' ? shown[view] : writes))
  const navigate = useNavigate({ from: '/plans/$id' })
  const { view: chosen } = useSearch({ from: '/shell/plans/$id' })
  const view = views.find((one) => one === chosen) ?? (writes ? views[0] : 'filed')
  const choose = (next: View) =>
    void navigate({ search: (now) => ({ ...now, view: next }), replace: true, resetScroll: false })
  return (
    <>
      <div className="plan-views no-print">
        {views.length > 1 &&
          views.map((one) => (
            <button key={one} type="button" aria-pressed={one === view} onClick={() => choose(one)}>
              {t(`plan.view.${one}`)}
            </button>
          ))}
        {view !== 'write' && <Button onClick={() => print()}>{t('plan.print')}</Button>}
        {view === 'preview' && (
          <PaperButtons title={plan.title} read={(format) => readPaper(plan.id, undefined, format)} />
        )}
      </div>
      <Suspense fallback={<PageSkeleton />}>
        {view === 'write' && <Workplace key={plan.id} plan={plan} />}
        {view === 'preview' && <Preview plan={plan.id} />}
        {view === 'compare' && <Comparison plan={plan} />}
        {view === 'burden' && <Burden plan={plan} />}
        {view === 'filed' && <Filings plan={plan} />}
      </Suspense>
    </>
  )
}

function Preview({ plan }: { plan: string }) {
  const { data, error } = useQuery(compiledQuery(plan))
  if (error) return <ProblemNotice error={error} />
  return data ? <DocumentView compiled={data} /> : <PageSkeleton />
}

function Head({ plan, etag }: { plan: PlanDetail; etag: string }) {
  const { t, term, language } = useTexts()
  return (
    <header className="page-head">
      <h1>{plan.title}</h1>
      <PlanMark state={plan.state} />
      <p className="plan-facts">
        <PairName code={plan.pairCode} link /> <span>{term('dutyKind', plan.kind)}</span>{' '}
        <Period plan={plan} />
        {plan.subject && <span>{plan.subject}</span>}
        <span className="quiet">
          {t('plan.receivers')} {plan.receivers.map((one) => term('receiver', one)).join(t('plan.and'))}
        </span>
        {plan.state !== 'ABANDONED' && (
          <span className="quiet">
            {isFrozen(plan)
              ? t('plan.figuresFrozen')
              : plan.figuresAsOf
                ? t('plan.figuresOfDay', { date: formatDate(plan.figuresAsOf, language) })
                : t('plan.figuresOfToday')}
          </span>
        )}
        <span className="quiet figure">{plan.code}</span>
      </p>
      <PlanActions plan={plan} etag={etag} />
    </header>
  )
}
