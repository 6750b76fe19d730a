import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { LONGEST, searchQuery } from '~/api/search'
import { useTexts } from '~/i18n'
import { recordRoute } from '~/ledger/RecordLink'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { useSettled } from '~/ui/useSettled'
import { grouped, keyOf, keyOfPair, stepped } from './kinds'
import { Suggestions } from './Suggestions'
import { Told } from './Told'
import { usePairsFound } from './usePairsFound'
import './search.css'

const OF_EACH_KIND = 5
const KEYS = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']

interface Props {
  /** What was typed before the box was there. */
  typedBefore: () => string
  onClose: () => void
}

/** The box over the page: results as one types, chosen by keys or by hand. */
export default function SearchDialog({ typedBefore, onClose }: Props) {
  const { t } = useTexts()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()
  const [typed, setTyped] = useState(typedBefore)
  const [chosen, setChosen] = useState<string>()
  const q = useSettled(typed.trim())
  const { data, error } = useQuery({ ...searchQuery(q, OF_EACH_KIND), placeholderData: keepPreviousData })
  const answer = q === '' ? undefined : data
  const groups = answer ? grouped(answer) : []
  const hits = groups.flatMap((group) => group.hits)
  const pairs = usePairsFound(q)
  const keys = [...pairs.map(keyOfPair), ...hits.map(keyOf)]
  const shown = chosen !== undefined && keys.includes(chosen) ? chosen : undefined

  useEffect(() => dialog.current?.showModal(), [])

  const open = (key?: string) => {
    const pair = pairs.find((one) => keyOfPair(one) === key)
    const hit = hits.find((one) => keyOf(one) === key)
    dialog.current?.close()
    if (pair) void navigate({ to: '/pairs/$code', params: { code: pair.code } })
    else if (hit?.id) void navigate(recordRoute(hit.ledger, hit.id))
    else if (hit) void navigate({ to: '/clauses/$code', params: { code: hit.code } })
    else void navigate({ to: '/search', search: { q: typed.trim() } })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed, keys are for the input method.
    if (event.nativeEvent.isComposing || !KEYS.includes(event.key)) return
    event.preventDefault()
    // Otherwise the field would only be emptied.
    if (event.key === 'Escape') dialog.current?.close()
    else if (event.key !== 'Enter') setChosen(stepped(keys, shown, event.key === 'ArrowUp' ? -1 : 1))
    else if (typed.trim() !== '') open(shown)
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
          aria-expanded={keys.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={shown && `${id}-${shown}`}
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
      <Suggestions
        id={id}
        told={q !== '' && !error && <Told answer={answer} beside={pairs.length > 0} />}
        pairs={pairs}
        groups={groups}
        chosen={shown}
        onOpen={open}
      />
    </dialog>
  )
}
