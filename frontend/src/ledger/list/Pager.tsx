import { useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTexts } from '~/i18n'
import type { Page } from '../description'
import { nextPage } from './paging'
import { type ListSearch, PAGE_SIZES, pageOf, sizeOf } from './search'

interface Props {
  page: Page<unknown>
  search: ListSearch
  onChange: (change: ListSearch) => void
}

export function Pager({ page, search, onChange }: Props) {
  const { t } = useTexts()
  const { history } = useRouter()
  const current = pageOf(search)
  const byCursor = search.after !== undefined
  const isFirst = current <= 1 && !byCursor
  const pages = Math.max(1, Math.ceil(page.total / page.size))
  const next = nextPage(page, search)
  const back = () => {
    if (byCursor) history.back()
    else onChange({ page: current > 2 ? String(current - 1) : undefined })
  }
  return (
    <nav className="pager no-print" aria-label={t('list.pages')}>
      <Button disabled={isFirst} onClick={() => onChange({})}>
        {t('list.firstPage')}
      </Button>
      <Button disabled={isFirst} onClick={back}>
        {t('list.previousPage')}
      </Button>
      <span className="figure" aria-current="page">
        {byCursor
          ? t('list.readingOn')
          : t('list.pageOf', { page: current, pages: `${pages}${page.totalCapped ? '+' : ''}` })}
      </span>
      <Button disabled={!next} onClick={() => next && onChange(next)}>
        {t('list.nextPage')}
      </Button>
      <label>
        {t('list.pageSize')}{' '}
        <select value={sizeOf(search)} onChange={(event) => onChange({ size: event.target.value })}>
          {PAGE_SIZES.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
    </nav>
  )
}
