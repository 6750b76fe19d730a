import { useTexts } from '~/i18n'
import './skeleton.css'

/** Keeps the room of a page while its first answer is on the way. */
export function PageSkeleton() {
  const { t } = useTexts()
  return (
    <div className="page-skeleton" role="status">
      <span className="visually-hidden">{t('shell.loading')}</span>
      <div className="skeleton skeleton-title" />
      <div className="skeleton skeleton-block" />
      <div className="skeleton skeleton-block" />
    </div>
  )
}
