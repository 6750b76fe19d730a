import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/ButtonLink'
import type { Ledger } from '../description'
import { filtersOf } from './search'
import type { ListState } from './useListState'

interface Props {
  ledger: Ledger
  state: ListState
  mayDraft: boolean
}

export function ListEmpty({ ledger, state, mayDraft }: Props) {
  const { t } = useTexts()
  const filtered = Object.keys(filtersOf(state.search)).length > 0
  return (
    <div className="list-empty">
      <p>
        <strong>{t(filtered ? 'list.noMatch' : 'list.nothing')}</strong>
      </p>
      <p className="quiet">{t(filtered ? 'list.noMatchHint' : ledger.emptyHint)}</p>
      {filtered ? (
        <Button onClick={() => state.replace({})}>{t('list.clear')}</Button>
      ) : (
        mayDraft && (
          <ButtonLink primary {...ledger.links.create}>
            {t('list.create')}
          </ButtonLink>
        )
      )}
    </div>
  )
}
