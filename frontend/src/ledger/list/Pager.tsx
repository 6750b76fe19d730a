import { Button } from 'antd'
import { useId } from 'react'
import { useTexts } from '~/i18n'
import type { Page } from '../description'
import { type ListSearch, PAGE_SIZES, pageOf, sizeOf } from './search'

interface Props {
  page: Page<unknown>
  search: ListSearch
  onChange: (change: ListSearch) => void
}

export function Pager({ page, search, onChange }: Props) {
  const { t } = useTexts()
  const id = useId()
  const current = pageOf(search)
  const pages = Math.max(1, Math.ceil(page.total / page.size))
  const more = current < pages || (page.totalCapped && page.items.length === page.size)
  const go = (to: number) => onChange({ page: to > 1 ? String(to) : undefined })
  return (
    <nav className="pager no-print" aria-label={t('list.pages')}>
      <Button disabled={current <= 1} onClick={() => go(1)}>
        {t('list.firstPage')}
      </Button>
      <Button disabled={current <= 1} onClick={() => go(current - 1)}>
        {t('list.previousPage')}
      </Button>
      <span className="figure" aria-current="page">
        {t('list.pageOf', { page: current, pages: `${pages}${page.totalCapped ? '+' : ''}` })}
      </span>
      <Button disabled={!more} onClick={() => go(current + 1)}>
        {t('list.nextPage')}
      </Button>
      <label htmlFor={id}>{t('list.pageSize')}</label>
      <select id={id} value={sizeOf(search)} onChange={(event) => onChange({ size: event.target.value })}>
        {PAGE_SIZES.map((size) => (
          <option key={size} value={size}>
            {size}
          </option>
        ))}
      </select>
    </nav>
  )
}
