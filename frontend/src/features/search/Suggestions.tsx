import { useEffect } from 'react'
import type { SearchAnswer, SearchHit } from '~/api/types'
import { useTexts } from '~/i18n'
import { HitFacts, HitName } from './Hit'
import { type Group, keyOf, titleOf } from './kinds'
import { Told } from './Told'
import { useCount } from './useCount'

interface Props {
  id: string
  q: string
  answer: SearchAnswer | undefined
  groups: Group[]
  chosen: string | undefined
  /** Whether something stands beside what the search found. */
  beside: boolean
  /** Without a hit: all that was found, on a page of its own. */
  onOpen: (hit?: SearchHit) => void
}

/** What is found while one types, by kind. */
export function Suggestions({ id, q, answer, groups, chosen, beside, onOpen }: Props) {
  const { t } = useTexts()
  const count = useCount()
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])
  return (
    <>
      {q !== '' && <Told answer={answer} beside={beside} />}
      {/* The box keeps the focus and names the hit that is chosen; a click is for whoever uses a mouse. */}
      <div id={`${id}-hits`} className="search-hits" role="listbox" aria-label={t('search.results')}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
            <p id={`${id}-${group.kind}`} className="search-kind">
              {t(titleOf(group.kind))} <span className="quiet figure">{count(group)}</span>
            </p>
            {group.hits.map((hit) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox has the keys
              <div
                key={keyOf(hit)}
                id={`${id}-${keyOf(hit)}`}
                role="option"
                className="search-hit"
                aria-selected={keyOf(hit) === chosen}
                onClick={() => onOpen(hit)}
              >
                <strong className="hit-name">
                  <HitName hit={hit} />
                </strong>
                <HitFacts hit={hit} />
              </div>
            ))}
          </div>
        ))}
      </div>
      {groups.length > 0 && (
        <button type="button" className="plain-button" onClick={() => onOpen()}>
          {t('search.all')}
        </button>
      )}
    </>
  )
}
