import { useTexts } from '~/i18n'
import { decimal } from '~/ui/format'
import type { Page } from '../description'

/** How many there are; the API stops counting at a bound and the screen says so. */
export function Total({ page }: { page: Page<unknown> | undefined }) {
  const { t } = useTexts()
  const count = page && `${decimal(page.total)}${page.totalCapped ? '+' : ''}`
  return (
    <p className="quiet figure" role="status">
      {count === undefined ? t('shell.loading') : t('list.total', { count })}
    </p>
  )
}
