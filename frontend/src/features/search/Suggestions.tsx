import { type ReactNode, useEffect } from 'react'
import type { Pair } from '~/api/types'
import { useTexts } from '~/i18n'
import { HitFacts, HitName } from './Hit'
import { type Group, keyOf, keyOfPair, titleOf } from './kinds'
import { useCount } from './useCount'

interface Props {
  id: string
  /** How the search went, in words. */
  told: ReactNode
  pairs: readonly Pair[]
  groups: Group[]
  chosen: string | undefined
  /** Without a key: all that was found, on a page of its own. */
  onOpen: (key?: string) => void
}

/** What is found while one types, pairs first, then by kind. */
export function Suggestions({ id, told, pairs, groups, chosen, onOpen }: Props) {
  const { t, named } = useTexts()
  const count = useCount()
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])
  const option = (key: string, children: ReactNode) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox has the keys
    <div
      key={key}
      id={`${id}-${key}`}
      role="option"
      className="search-hit"
      aria-selected={key === chosen}
      onClick={() => onOpen(key)}
    >
      {children}
    </div>
  )
  return (
    <>
      {told}
      {/* The box keeps the focus and names what is chosen; a click is for whoever uses a mouse. */}
      <div id={`${id}-hits`} className="search-hits" role="listbox" aria-label={t('search.results')}>
        {pairs.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div role="group" aria-labelledby={`${id}-pairs`}>
            <p id={`${id}-pairs`} className="search-kind">
              {t('shell.nav.pairs')} <span className="quiet figure">{pairs.length}</span>
            </p>
            {pairs.map((pair) =>
              option(
                keyOfPair(pair),
                <>
                  <strong className="hit-name">{named(pair)}</strong>{' '}
                  <span className="quiet figure">{pair.code}</span>
                </>,
              ),
            )}
          </div>
        )}
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
            <p id={`${id}-${group.kind}`} className="search-kind">
              {t(titleOf(group.kind))} <span className="quiet figure">{count(group)}</span>
            </p>
            {group.hits.map((hit) =>
              option(
                keyOf(hit),
                <>
                  <strong className="hit-name">
                    <HitName hit={hit} />
                  </strong>
                  <HitFacts hit={hit} />
                </>,
              ),
            )}
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
