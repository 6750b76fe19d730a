import type { SearchHit } from '~/api/types'
import { useTexts } from '~/i18n'
import { StateTag } from '~/ledger/StateTag'
import { PairName } from '~/reference/PairName'
import { pieces } from './pieces'

/** The name of a hit, with what was looked for set off. */
export function HitName({ hit }: { hit: SearchHit }) {
  return <Marked hit={hit} part="NAME" text={hit.name} />
}

/** What else tells one hit from another: code, pair, state, and where the words stand if not in the name. */
export function HitFacts({ hit }: { hit: SearchHit }) {
  const { term } = useTexts()
  const { pairCode, side, state, excerpt } = hit
  return (
    <>
      <span className="hit-facts">
        <span className="quiet figure">
          <Marked hit={hit} part="CODE" text={hit.code} />
        </span>
        {pairCode && <PairName code={pairCode} />}
        {state && <StateTag state={state} of={pairCode && side ? { pairCode, side } : undefined} />}
      </span>
      {excerpt && (
        <span className="hit-excerpt quiet">
          <span className="hit-field">{term('searchedField', hit.where)}</span>
          <Marked hit={hit} part="EXCERPT" text={excerpt} />
        </span>
      )}
    </>
  )
}

function Marked({
  hit,
  part,
  text,
}: {
  hit: SearchHit
  part: SearchHit['marks'][number]['in']
  text: string
}) {
  let place = 0
  return pieces(text, hit.marks, part).map((piece) => {
    place += piece.text.length
    return piece.marked ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>
  })
}
