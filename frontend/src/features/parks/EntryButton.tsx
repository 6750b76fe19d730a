import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '~/i18n'
import type { EntryDialogProps } from './EntryDialog'
import { LISTS } from './lists'

const EntryDialog = lazy(() => import('./EntryDialog'))

interface Props extends Omit<EntryDialogProps, 'onClose'> {
  look?: 'primary' | 'link'
}

/** Opens the dialog of an entry; it is loaded when it is asked for. */
export function EntryButton({ look, ...dialog }: Props) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type={look} className="no-print" onClick={() => setOpen(true)}>
        {t(dialog.title)}
        {dialog.correcting && <span className="visually-hidden"> {nameOf(dialog)}</span>}
      </Button>
      {open && (
        <Suspense>
          <EntryDialog {...dialog} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

/** Of the entry to be corrected, what its key says. */
function nameOf({ correcting, list }: Props): string {
  return LISTS[list].key.map((name) => correcting?.[name]).join(' ')
}
