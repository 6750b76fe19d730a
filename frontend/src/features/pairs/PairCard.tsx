import { Link } from '@tanstack/react-router'
import type { Pair } from '~/api/types'
import { useTexts } from '~/i18n'
import { PairSides } from './PairSides'

interface Props {
  pair: Pair
  subPairs: Pair[]
}

export function PairCard({ pair, subPairs }: Props) {
  const { t, term, named } = useTexts()
  return (
    <li className="panel pair-card">
      <h2>
        <Link to="/pairs/$code" params={{ code: pair.code }}>
          {named(pair)}
        </Link>
      </h2>
      <p className="quiet">
        {term('pairKind', pair.kind)} · {pair.code}
        {pair.shortZh && ` · ${pair.shortZh}`}
      </p>
      <PairSides pair={pair} />
      {subPairs.length > 0 && (
        <p className="quiet">{t('pairPage.subPairCount', { count: subPairs.length })}</p>
      )}
    </li>
  )
}
