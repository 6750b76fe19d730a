import { type MessageKey, useTexts } from '~/i18n'
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
    text: ({ projectName }) => projectName,
  },
  {
    title: 'record.pairCode',
    cell: ({ pairCode }) => <PairName code={pairCode} />,
    text: ({ pairCode }, { pair }) => pair(pairCode),
  },
  {
    title: 'project.month',
    cell: ({ monthEnd }) => <Month of={monthEnd} />,
    text: ({ monthEnd }) => monthEnd.slice(0, 7),
  },
  amount('project.investedMore', ({ investedMoreWan }) => investedMoreWan),
  amount('project.invested', ({ investedWan }) => investedWan),
  amount('project.paidInMore', ({ paidInMoreWan }) => paidInMoreWan),
  amount('project.paidIn', ({ paidInWan }) => paidInWan),
  {
    title: 'project.attributedPercent',
    numeric: true,
    onlyWith: 'attributedTo',
    cell: ({ attributedPercent }) => `${attributedPercent}%`,
    text: ({ attributedPercent }) => attributedPercent,
  },
  {
    ...amount('project.attributedInvestedMore', ({ attributedInvestedMoreWan }) => attributedInvestedMoreWan),
    onlyWith: 'attributedTo',
  },
  {
    ...amount('project.attributedPaidInMore', ({ attributedPaidInMoreWan }) => attributedPaidInMoreWan),
    onlyWith: 'attributedTo',
  },
]

function Month({ of }: { of: string }) {
  return formatDate(of.slice(0, 7), useTexts().language)
}

/** The heading has the unit already. */
function amount(
  title: MessageKey,
  of: (row: ProgressRow) => number | null | undefined,
): ItemColumn<ProgressRow> {
  return {
    title,
    numeric: true,
    cell: (row) => {
      const wan = of(row)
      return wan === undefined || wan === null ? '—' : wanInColumn(wan)
    },
    text: of,
  }
}
