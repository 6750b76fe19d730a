import { useRef } from 'react'
import { useTexts } from '~/i18n'
import { KeyTable } from './KeyTable'
import { useShortcuts } from './useShortcuts'
import './keyboardHelp.css'

/** The keys of the lists, shown by `?` everywhere. */
export function KeyboardHelp() {
  const { t } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  useShortcuts({ '?': () => dialog.current?.showModal() })
  return (
    <dialog ref={dialog} className="keyboard-help" aria-labelledby="keyboard-help-title">
      <h2 id="keyboard-help-title">{t('keyboard.title')}</h2>
      <KeyTable />
      <form method="dialog">
        <button type="submit" className="plain-button">
          {t('shell.close')}
        </button>
      </form>
    </dialog>
  )
}
