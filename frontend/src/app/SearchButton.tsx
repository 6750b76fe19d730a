import SearchOutlined from '@ant-design/icons/es/icons/SearchOutlined'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTexts } from '~/i18n'
import { useShortcuts } from '~/ui/useShortcuts'
import './searchButton.css'

const SearchDialog = lazy(() => import('~/features/search/SearchDialog'))

/**
 * Opens the one box for everything: by a click, by Ctrl+K, and by `/` where the page has no search of its own. What is typed
 * until the box has come is kept for it.
 */
export function SearchButton() {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const typed = useRef('')
  useShortcuts({
    '/': () => !document.querySelector('#content input[type="search"]') && setOpen(true),
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      if (document.querySelector('[aria-modal="true"], dialog[open]')) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  useEffect(() => {
    if (!open) return
    typed.current = ''
    const keep = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Backspace') typed.current = typed.current.slice(0, -1)
      else if ([...event.key].length === 1) typed.current += event.key
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', keep)
    return () => document.removeEventListener('keydown', keep)
  }, [open])
  return (
    <>
      <button type="button" className="search-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <SearchOutlined aria-hidden />
        <span className="search-button-text">{t('search.title')}</span>
        <kbd className="search-button-key" aria-hidden>
          Ctrl K
        </kbd>
      </button>
      {open && (
        <Suspense>
          <SearchDialog typedBefore={() => typed.current} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
