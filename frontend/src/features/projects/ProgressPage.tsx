import { useTexts } from '~/i18n'
import { type ItemColumn, ItemList } from '~/ledger/list/ItemList'
import { RecordLink } from '~/ledger/RecordLink'
import { PairName } from '~/reference/PairName'
import { formatDate, wanInColumn } from '~/ui/format'
import { type ProgressRow, progressFilters, progressQuery } from './progress'

/** What projects have reported month by month, with what came since the report before. */
export function ProgressPage() {
  return (
    <ItemList
      title="shell.nav.progressReports"
      lead="project.progressLead"
      filters={progressFilters}
      page={progressQuery}
      columns={COLUMNS}
    />
  )
}

const COLUMNS: readonly ItemColumn<ProgressRow>[] = [
  {
    title: 'project.one',
    cell: ({ projectId, projectName }) => (
      <RecordLink ledger="projects" id={projectId}>
        {projectName}
      </RecordLink>
    ),
  },
  { title: 'record.pairCode', cell: ({ pairCode }) => <PairName code={pairCode} /> },
  { title: 'project.month', cell: ({ monthEnd }) => <Month of={monthEnd} /> },
  { title: 'project.investedMore', numeric: true, cell: ({ investedMoreWan }) => wan(investedMoreWan) },
  { title: 'project.invested', numeric: true, cell: ({ investedWan }) => wan(investedWan) },
  { title: 'project.paidInMore', numeric: true, cell: ({ paidInMoreWan }) => wan(paidInMoreWan) },
  { title: 'project.paidIn', numeric: true, cell: ({ paidInWan }) => wan(paidInWan) },
]

function Month({ of }: { of: string }) {
  return formatDate(of.slice(0, 7), useTexts().language)
}

function wan(amount: number | undefined): string {
  return amount === undefined ? '—' : wanInColumn(amount)
}
