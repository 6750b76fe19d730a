import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/ButtonLink'
import { formatDate } from '~/ui/format'
import type { Ledger } from '../description'
import { emptyList } from './emptyList'
import { filtersOf } from './search'
import type { ListState } from './useListState'

interface Props {
  ledger: Ledger
  state: ListState
  mayDraft: boolean
}

export function ListEmpty({ ledger, state, mayDraft }: Props) {
  const { t, language } = useTexts()
  const { asOf } = state.asked
  const day = typeof asOf === 'string' ? asOf : undefined
  const filtered = Object.keys(filtersOf(state.search)).length > 0
  const { title, hint, next } = emptyList({
    filtered,
    past: day !== undefined,
    mayDraft,
    emptyHint: ledger.emptyHint,
  })
  return (
    <div className="list-empty">
      <p>
        <strong>{t(title, day ? { date: formatDate(day, language) } : {})}</strong>
      </p>
      <p className="quiet">{t(hint)}</p>
      {next === 'clear' && <Button onClick={() => state.replace({})}>{t('list.clear')}</Button>}
      {next === 'create' && (
        <ButtonLink primary {...ledger.links.create}>
          {t('list.create')}
        </ButtonLink>
      )}
    </div>
  )
}
