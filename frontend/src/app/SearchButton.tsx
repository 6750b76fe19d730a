import SearchOutlined from '@ant-design/icons/es/icons/SearchOutlined'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTexts } from '~/i18n'
import { useShortcuts } from '~/ui/useShortcuts'
import './searchButton.css'

const SearchDialog = lazy(() => import('~/features/search/SearchDialog'))

/** Opens the one box for everything: by a click, by Ctrl+K, and by `/` where the page has no search of its own. */
export function SearchButton() {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
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
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
