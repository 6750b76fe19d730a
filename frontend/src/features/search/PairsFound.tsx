import { Link } from '@tanstack/react-router'
import type { Pair } from '~/api/types'
import { useTexts } from '~/i18n'

/** Pairs that are called what is looked for, each leading to its page. */
export function PairsFound({ pairs }: { pairs: readonly Pair[] }) {
  const { t, named } = useTexts()
  if (pairs.length === 0) return null
  return (
    <p className="pairs-found">
      <span className="quiet">{t('shell.nav.pairs')}</span>
      {pairs.map((pair) => (
        <Link key={pair.code} to="/pairs/$code" params={{ code: pair.code }}>
          {named(pair)} <span className="quiet figure">{pair.code}</span>
        </Link>
      ))}
    </p>
  )
}
