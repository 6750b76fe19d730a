import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { useId } from 'react'
import { LONGEST, searchQuery } from '~/api/search'
import { useTexts } from '~/i18n'
import { recordRoute } from '~/ledger/RecordLink'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { useShortcuts } from '~/ui/useShortcuts'
import { HitFacts, HitName } from './Hit'
import { type Group, grouped, keyOf, titleOf } from './kinds'
import { PairsFound } from './PairsFound'
import { Told } from './Told'
import { useCount } from './useCount'
import { usePairsFound } from './usePairsFound'
import './search.css'

const OF_EACH_KIND = 10
const OF_ONE_KIND = 200

/** All that was found, by kind; an address to send on. */
export function SearchPage() {
  const { t } = useTexts()
  const id = useId()
  const navigate = useNavigate()
  const { q: asked = '', in: kind } = useSearch({ from: '/shell/search' })
  const q = asked.trim()
  const { data, error, refetch } = useQuery({
    ...searchQuery(q, kind ? OF_ONE_KIND : OF_EACH_KIND, kind ? [kind] : undefined),
    placeholderData: keepPreviousData,
  })
  const answer = q === '' ? undefined : data
  const pairs = usePairsFound(kind ? '' : q)
  useShortcuts({ '/': () => document.getElementById(id)?.focus() })
  return (
    <div className="page search-page">
      <h1>{t('search.title')}</h1>
      <search className="no-print">
        <label htmlFor={id} className="visually-hidden">
          {t('search.title')}
        </label>
        <Input.Search
          id={id}
          key={q}
          type="search"
          defaultValue={q}
          maxLength={LONGEST}
          placeholder={t('search.placeholder')}
          onSearch={(text) => void navigate({ to: '/search', search: { q: text.trim() } })}
        />
      </search>
      <p className="quiet">{t('search.hint')}</p>
      {kind && (
        <p>
          <Link to="/search" search={{ q }}>
            {t('search.everywhere')}
          </Link>
        </p>
      )}
      {error && q !== '' ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        q !== '' && <Told answer={answer} beside={pairs.length > 0} />
      )}
      <PairsFound pairs={pairs} />
      {answer && grouped(answer).map((group) => <Kind key={group.kind} group={group} q={q} />)}
    </div>
  )
}

function Kind({ group, q }: { group: Group; q: string }) {
  const { t } = useTexts()
  const id = useId()
  const count = useCount()
  const { kind, hits, total } = group
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>
        {t(titleOf(kind))} <span className="quiet figure">{count(group)}</span>
      </h2>
      <ul className="search-results">
        {hits.map((hit) => (
          <li key={keyOf(hit)}>
            <Link
              {...(hit.id
                ? recordRoute(hit.ledger, hit.id)
                : { to: '/clauses/$code', params: { code: hit.code } })}
              className="hit-name"
            >
              <HitName hit={hit} />
            </Link>
            <HitFacts hit={hit} />
          </li>
        ))}
      </ul>
      {total > hits.length &&
        (hits.length < OF_ONE_KIND ? (
          <p>
            <Link to="/search" search={{ q, in: kind }}>
              {t('search.more')}
            </Link>
          </p>
        ) : (
          <p className="quiet">{t('search.narrow', { count: OF_ONE_KIND })}</p>
        ))}
    </section>
  )
}
