import { Link } from '@tanstack/react-router'
import type { Pair } from '~/api/types'
import { useTexts } from '~/i18n'

interface Props {
  pairs: readonly Pair[]
  onOpen?: () => void
}

/** Pairs that are called what is looked for, each leading to its page. */
export function PairsFound({ pairs, onOpen }: Props) {
  const { t, named } = useTexts()
  if (pairs.length === 0) return null
  return (
    <p className="pairs-found">
      <span className="quiet">{t('shell.nav.pairs')}</span>
      {pairs.map((pair) => (
        <Link key={pair.code} to="/pairs/$code" params={{ code: pair.code }} onClick={onOpen}>
          {named(pair)} <span className="quiet figure">{pair.code}</span>
        </Link>
      ))}
    </p>
  )
}
