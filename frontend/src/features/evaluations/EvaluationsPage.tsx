import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { may, useMe } from '~/api/me'
import type { Me } from '~/api/types'
import { useTexts } from '~/i18n'
import { ExportButton } from '~/ledger/list/ExportButton'
import { Pager } from '~/ledger/list/Pager'
import { PrintedSearch } from '~/ledger/list/PrintedSearch'
import { SearchForm } from '~/ledger/list/SearchForm'
import { filtersOf } from '~/ledger/list/search'
import { Total } from '~/ledger/list/Total'
import { useListState } from '~/ledger/list/useListState'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { Instant } from '~/ui/Instant'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { evaluationColumns } from './columns'
import { EvaluationMark } from './EvaluationMark'
import { EvaluationsHead } from './EvaluationsHead'
import { evaluationFilters } from './filters'
import { PrepareDialog } from './round/PrepareDialog'
import { type Evaluation, evaluationPage } from './roundQueries'
import { daysOf, STATES } from './stages'
import '~/ledger/facts/facts.css'
import '~/ledger/list/list.css'
import '~/ledger/list/print.css'
import '~/ui/skeleton.css'
import './evaluations.css'

/** The rounds that this person knows of, each with how far it has come. */
export function EvaluationsPage() {
  const { t } = useTexts()
  const prepares = may(useMe(), ['COORDINATE', 'DECIDE'])
  const [preparing, prepare] = useState(false)
  const state = useListState(evaluationFilters)
  const { data: page, error } = useQuery({
    ...evaluationPage(state.search),
    placeholderData: keepPreviousData,
  })
  const filtered = Object.keys(filtersOf(state.search)).length > 0
  return (
    <div className="page">
      <EvaluationsHead>
        <Total page={page} />
        {prepares && (
          <div className="page-actions no-print">
            <Button type="primary" onClick={() => prepare(true)}>
              {t('evaluation.prepare')}
            </Button>
          </div>
        )}
      </EvaluationsHead>
      <p className="quiet">{t('evaluation.lead')}</p>
      <PrintedSearch filters={evaluationFilters} search={state.search} page={page} />
      <SearchForm filters={evaluationFilters} state={state} withoutText />
      <div className="list-tools no-print">
        <ExportButton
          title="shell.nav.evaluations"
          columns={evaluationColumns}
          page={evaluationPage}
          search={state.search}
        />
      </div>
      {error && <ProblemNotice error={error} />}
      {!page && !error && <div className="panel skeleton skeleton-block" />}
      {page && page.items.length > 0 && <Table rounds={page.items} />}
      {page?.items.length === 0 && <Nothing filtered={filtered} />}
      {page && <Pager page={page} search={state.search} onChange={state.change} />}
      {preparing && <PrepareDialog onClose={() => prepare(false)} />}
    </div>
  )
}

function hintFor(me: Me) {
  if (may(me, 'COORDINATE')) return 'evaluation.emptyCoordinator'
  if (may(me, 'DECIDE')) return 'evaluation.emptyApprover'
  if (me.pairs.length > 0) return 'evaluation.emptyHint'
  return may(me, 'ASSESS') ? 'evaluation.emptyAssessor' : 'evaluation.emptyOthers'
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTexts()
  const me = useMe()
  const hint = hintFor(me)
  return (
    <div className="list-empty">
      <p>
        <strong>{t(filtered ? 'list.noMatch' : 'evaluation.empty')}</strong>
      </p>
      <p className="quiet">{t(filtered ? 'list.noMatchHint' : hint)}</p>
    </div>
  )
}

const HEADS = [
  'evaluation.one',
  'evaluation.state',
  'evaluation.pairs',
  'evaluation.dates',
  'evaluation.updatedAt',
] as const

function Table({ rounds }: { rounds: Evaluation[] }) {
  const { t } = useTexts()
  return (
    <div className="panel rows-value">
      <table role="table" className="cards evaluation-list">
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((title) => (
              <th key={title} role="columnheader" scope="col">
                {t(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rounds.map((round) => (
            <Row key={round.id} round={round} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** One by its name, several by their number until they are asked for. */
function Pairs({ codes }: { codes: readonly string[] }) {
  const { t } = useTexts()
  const names = (
    <ul className="evaluation-pairs">
      {codes.map((code) => (
        <li key={code}>
          <PairName code={code} />
        </li>
      ))}
    </ul>
  )
  if (codes.length === 1) return names
  return (
    <details>
      <summary>{t('evaluation.pairsCount', { count: codes.length })}</summary>
      {names}
    </details>
  )
}

/** Of a stage that runs, its last day; of one that is to come, when; once it is over, when it was decided or published. */
function Days({ round }: { round: Evaluation }) {
  const { t, language } = useTexts()
  return (
    <span className="evaluation-dates">
      {daysOf(round).map(({ name, day }) => (
        <span key={name}>
          {t(`evaluation.${name}`)} <span className="figure">{formatDate(day, language)}</span>
        </span>
      ))}
    </span>
  )
}

function Row({ round }: { round: Evaluation }) {
  const { t, term } = useTexts()
  const at = STATES.indexOf(round.state) + 1
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to="/evaluations/$id" params={{ id: round.id }}>
          {round.title}
        </Link>
        <span className="quiet evaluation-under">
          {t('evaluation.ofYear', { year: round.year })} · {term('sheetPurpose', round.purpose)}{' '}
          <span className="figure">{round.code}</span>
        </span>
      </th>
      <td role="cell" data-title={t('evaluation.state')}>
        <span className="evaluation-far">
          <EvaluationMark state={round.state} />
          <progress
            value={at}
            max={STATES.length}
            aria-label={t('evaluation.step', { at, of: STATES.length })}
          />
        </span>
      </td>
      <td role="cell" data-title={t('evaluation.pairs')}>
        <Pairs codes={round.pairCodes} />
      </td>
      <td role="cell" data-title={t('evaluation.dates')}>
        <Days round={round} />
      </td>
      <td role="cell" data-title={t('evaluation.updatedAt')}>
        <Instant at={round.updatedAt} />
      </td>
    </tr>
  )
}
