import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { LONGEST, searchQuery } from '~/api/search'
import type { SearchHit } from '~/api/types'
import { useTexts } from '~/i18n'
import { recordRoute } from '~/ledger/RecordLink'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { useSettled } from '~/ui/useSettled'
import { grouped, keyOf, stepped } from './kinds'
import { PairsFound } from './PairsFound'
import { Suggestions } from './Suggestions'
import { usePairsFound } from './usePairsFound'
import './search.css'

const OF_EACH_KIND = 5
const KEYS = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']

/** The box over the page: results as one types, chosen by keys or by hand. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string>()
  const q = useSettled(typed.trim())
  const { data, error } = useQuery({ ...searchQuery(q, OF_EACH_KIND), placeholderData: keepPreviousData })
  const answer = q === '' ? undefined : data
  const groups = answer ? grouped(answer) : []
  const hits = groups.flatMap((group) => group.hits)
  const pairs = usePairsFound(q)
  const at = hits.findIndex((hit) => keyOf(hit) === chosen)

  useEffect(() => dialog.current?.showModal(), [])

  const open = (hit: SearchHit | undefined) => {
    dialog.current?.close()
    if (hit?.id) void navigate(recordRoute(hit.ledger, hit.id))
    else if (hit) void navigate({ to: '/clauses/$code', params: { code: hit.code } })
    else void navigate({ to: '/search', search: { q: typed.trim() } })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed, keys are for the input method.
    if (event.nativeEvent.isComposing || !KEYS.includes(event.key)) return
    event.preventDefault()
    // Otherwise the field would only be emptied.
    if (event.key === 'Escape') dialog.current?.close()
    else if (event.key !== 'Enter') setChosen(stepped(hits, at, event.key === 'ArrowUp' ? -1 : 1))
    else if (typed.trim() !== '') open(hits[at])
  }

  return (
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={t('search.title')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      onKeyDown={() => undefined}
    >
      <div className="search-dialog-head">
        <input
          type="search"
          className="search-box"
          role="combobox"
          aria-label={t('search.title')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={at < 0 ? undefined : `${id}-${chosen}`}
          aria-describedby={`${id}-hint`}
          placeholder={t('search.placeholder')}
          maxLength={LONGEST}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {t('shell.close')}
        </button>
      </div>
      <p id={`${id}-hint`} className={typed === '' ? 'quiet search-hint' : 'visually-hidden'}>
        {t('search.hint')}
      </p>
      {error && q !== '' && <ProblemNotice error={error} />}
      <PairsFound pairs={pairs} onOpen={() => dialog.current?.close()} />
      <Suggestions
        beside={pairs.length > 0}
        id={id}
        q={q}
        answer={answer}
        groups={groups}
        chosen={chosen}
        onOpen={open}
      />
    </dialog>
  )
}
