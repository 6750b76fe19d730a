import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '~/i18n'
import type { EntryDialogProps } from './EntryDialog'

const EntryDialog = lazy(() => import('./EntryDialog'))

/** Opens the dialog of an entry; it is loaded when it is asked for. */
export function EntryButton({
  primary,
  ...dialog
}: Omit<EntryDialogProps, 'onClose'> & { primary?: boolean }) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  return (
    <div className="page-actions no-print">
      <Button type={primary ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {t(dialog.title)}
      </Button>
      {open && (
        <Suspense>
          <EntryDialog {...dialog} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
