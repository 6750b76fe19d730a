import { useSuspenseQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { pairsQuery } from '~/reference/queries'
import { PairCard } from './PairCard'
import './pairs.css'

export function PairsPage() {
  const { t } = useTexts()
  const { data: pairs } = useSuspenseQuery(pairsQuery)
  return (
    <div className="page">
      <h1>{t('shell.nav.pairs')}</h1>
      <p className="quiet">{t('pairPage.lead')}</p>
      <ul className="pair-cards">
        {pairs
          .filter(({ kind }) => kind !== 'SUB')
          .map((pair) => (
            <PairCard
              key={pair.code}
              pair={pair}
              subPairs={pairs.filter((sub) => sub.parentCode === pair.code)}
            />
          ))}
      </ul>
    </div>
  )
}
