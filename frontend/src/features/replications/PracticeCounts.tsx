import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import type { ListSearch } from '~/ledger/list/search'
import { decimal } from '~/ui/format'
import { summaryQuestion } from './api'

/** How many practices stand behind the adoptions that the list finds; each counts once. */
export function PracticeCounts({ search }: { search: ListSearch }) {
  const { t } = useTexts()
  const { data } = useQuery({ ...summaryQuestion(search), placeholderData: keepPreviousData })
  const more = data?.capped ? '+' : ''
  return (
    <p className="quiet figure">
      {data &&
        t('replication.counts', {
          practices: `${decimal(data.practices)}${more}`,
          adoptions: `${decimal(data.adoptions)}${more}`,
        })}
    </p>
  )
}
