import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { type Texts, useTexts } from '~/i18n'
import type { EntryDialogProps } from './EntryDialog'
import { keyInWords } from './entryFields'
import { LISTS } from './lists'

const EntryDialog = lazy(() => import('./EntryDialog'))

interface Props extends Omit<EntryDialogProps, 'onClose'> {
  look?: 'primary' | 'link'
}

/** Opens the dialog of an entry; it is loaded when it is asked for. */
export function EntryButton({ look, ...dialog }: Props) {
  const { t, term } = useTexts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type={look} className="no-print" onClick={() => setOpen(true)}>
        {t(dialog.title)}
        {dialog.correcting && <span className="visually-hidden"> {nameOf(dialog, term)}</span>}
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
function nameOf({ correcting, list, fields }: Props, term: Texts['term']): string {
  const key = Object.fromEntries(LISTS[list].key.map((name) => [name, correcting?.[name]]))
  return keyInWords(fields, key, term).join(' ')
}
