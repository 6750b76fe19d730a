import { Link } from '@tanstack/react-router'
import type { Pair } from '~/api/types'
import { useTexts } from '~/i18n'
import { SideName } from './SideName'
import { usePair } from './usePair'
import './side.css'

/** A pair by its code, each side in its colour. */
export function PairName({ code, link = false }: { code: string; link?: boolean }) {
  const pair = usePair(code)
  const name = pair ? <Sides pair={pair} /> : code
  return link ? (
    <Link to="/pairs/$code" params={{ code }} className="pair-name">
      {name}
    </Link>
  ) : (
    <span className="pair-name">{name}</span>
  )
}

function Sides({ pair }: { pair: Pair }) {
  const { language, named } = useTexts()
  if (language === 'en') return named(pair)
  return (
    <>
      <SideName side="NORTHEAST">{pair.northeast.name}</SideName>
      {pair.east && (
        <>
          <span aria-hidden>—</span>
          <SideName side="EAST">{pair.east.name}</SideName>
        </>
      )}
    </>
  )
}
