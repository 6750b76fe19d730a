import PlusOutlined from '@ant-design/icons/es/icons/PlusOutlined'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useDeferredValue, useRef } from 'react'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { measuresQuery } from '~/reference/figure/queries'
import { ButtonLink } from '~/ui/ButtonLink'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { useLater } from '~/ui/useLater'
import { useShortcuts } from '~/ui/useShortcuts'
import type { LedgerRow, ListedLedger } from '../description'
import { BatchBar } from './BatchBar'
import { ExportButton } from './ExportButton'
import { ListEmpty } from './ListEmpty'
import { ListTable } from './ListTable'
import { Pager } from './Pager'
import { PrintedSearch } from './PrintedSearch'
import { moveRowFocus } from './rowFocus'
import { SavedViews } from './SavedViews'
import { SearchForm } from './SearchForm'
import type { ListSearch } from './search'
import { useViewSettings } from './settings'
import { shownColumns, told } from './shownColumns'
import { Total } from './Total'
import { useListState } from './useListState'
import { ViewSettings } from './ViewSettings'
import './list.css'
import './print.css'

const FigureLine = lazy(() => import('./FigureLine'))

interface Props<Row extends LedgerRow> {
  ledger: ListedLedger<Row>
  /** What the ledger itself says of all that is found. */
  children?: (search: ListSearch) => ReactNode
}

/** The list of a ledger: search, table, pages, batches, views and export. */
export function LedgerList<Row extends LedgerRow>({ ledger, children }: Props<Row>) {
  const { t } = useTexts()
  const me = useMe()
  const state = useListState(ledger.filters)
  const settings = useViewSettings(ledger, me.username)
  const navigate = useNavigate()
  const list = useRef<HTMLDivElement>(null)
  const query = useQuery({ ...ledger.api.page(state.asked), placeholderData: keepPreviousData })
  const { data: measures } = useQuery({ ...measuresQuery, enabled: state.figure !== undefined })
  const sumOf = measures?.find(({ code }) => code === state.figure)?.sumOf
  // Rows are many: they are drawn in steps between which the page still answers.
  const page = useDeferredValue(query.data)
  // Fields measure themselves when they are drawn, and with rows beside them all of the page would be laid out for it.
  const fieldsStand = useLater()
  const mayDraft = may(me, ledger.draftAccess)

  useShortcuts({
    '/': () => list.current?.querySelector<HTMLInputElement>('input[type="search"]')?.focus(),
    n: () => mayDraft && void navigate(ledger.links.create),
    j: () => moveRowFocus(list.current, 1),
    k: () => moveRowFocus(list.current, -1),
  })

  return (
    <div className="page" ref={list}>
      <header className="page-head">
        <h1>{t(ledger.title)}</h1>
        <Total page={page} />
        {children?.(state.asked)}
        <div className="page-actions no-print">
          {mayDraft && (
            <ButtonLink primary icon={<PlusOutlined aria-hidden />} {...ledger.links.create}>
              {t('list.create')}
            </ButtonLink>
          )}
        </div>
      </header>
      <PrintedSearch filters={ledger.filters} search={state.search} page={page} />
      <SearchForm filters={ledger.filters} state={state} />
      <div className="list-tools no-print">
        <SavedViews ledger={ledger.name} username={me.username} state={state} />
        <ExportButton
          title={ledger.title}
          columns={told(ledger.columns, state.search)}
          page={ledger.api.page}
          search={state.asked}
        />
        <ViewSettings columns={settings.columns} settings={settings} />
      </div>
      {may(me, 'DECIDE') && !state.asked.asOf && (
        <BatchBar ledger={ledger} state={state} rows={page?.items ?? []} />
      )}
      {query.error && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {state.figure && (
        <Suspense>
          <FigureLine code={state.figure} search={state.asked} page={page} />
        </Suspense>
      )}
      <ListTable
        ledger={ledger}
        columns={shownColumns(ledger.columns, settings.visible, state.search, sumOf)}
        density={settings.density}
        rows={fieldsStand ? page?.items : undefined}
        stale={query.isPlaceholderData}
        state={state}
        markable={may(me, 'DECIDE')}
      />
      {page?.items.length === 0 && <ListEmpty ledger={ledger} state={state} mayDraft={mayDraft} />}
      {page && <Pager page={page} search={state.search} onChange={state.change} />}
    </div>
  )
}
