import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { useNaming } from '~/reference/useNaming'
import { Labelled } from '../Labelled'
import type { EvaluationScores } from '../roundQueries'
import type { Typed } from './supposing'
import type { PartProps } from './Weights'

interface Props extends PartProps {
  pairCodes: readonly string[]
  scores: EvaluationScores | undefined
}

const MOST = 300

/** Other points of single items, each of one pair. */
export function SupposedPoints({ sheet, supposition, onChange, faults, pairCodes, scores }: Props) {
  const { t } = useTexts()
  const items = sheet.dimensions.flatMap((dimension) => dimension.items)
  const put = (points: readonly Typed[]) => onChange({ ...supposition, points })
  const { points } = supposition
  const add = () => put([...points, nextOf(points, pairCodes, items)])
  return (
    <section className="panel" aria-labelledby="what-if-points">
      <h2 id="what-if-points">{t('whatIf.points')}</h2>
      <p className="quiet">{t('whatIf.pointsLead')}</p>
      <ul className="what-if-points">
        {points.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same pair and item may be chosen twice on the way to another
          <li key={at}>
            <Supposed
              one={one}
              sheet={sheet}
              pairCodes={pairCodes}
              scores={scores}
              wrong={faults
                .filter(({ pointer }) => pointer.startsWith(`/points/${at}/`))
                .map(({ message }) => message)
                .join(' ')}
              onChange={(other) => put(points.map((before, i) => (i === at ? other : before)))}
              onRemove={() => put(points.filter((_, i) => i !== at))}
            />
          </li>
        ))}
      </ul>
      <Button size="small" disabled={points.length >= MOST} onClick={add}>
        {t('whatIf.addPoints')}
      </Button>
    </section>
  )
}

/** The first item that is not there yet, of the pair that was chosen last. */
function nextOf(
  points: readonly Typed[],
  pairCodes: readonly string[],
  items: readonly { code: string }[],
): Typed {
  const pairCode = points.at(-1)?.pairCode ?? pairCodes[0] ?? ''
  const there = new Set(points.filter((one) => one.pairCode === pairCode).map(({ item }) => item))
  return { pairCode, item: items.find(({ code }) => !there.has(code))?.code ?? '', points: '' }
}

interface SupposedProps extends Pick<Props, 'sheet' | 'pairCodes' | 'scores'> {
  one: Typed
  wrong: string
  onChange: (one: Typed) => void
  onRemove: () => void
}

function Supposed({ one, sheet, pairCodes, scores, wrong, onChange, onRemove }: SupposedProps) {
  const { t, titled } = useTexts()
  const { pair } = useNaming()
  const full = sheet.dimensions.flatMap(({ items }) => items).find(({ code }) => code === one.item)?.points
  const now = scores?.pairs
    .find(({ pairCode }) => pairCode === one.pairCode)
    ?.dimensions.flatMap(({ items }) => items)
    .find(({ item }) => item === one.item)?.points
  return (
    <div className="what-if-supposed">
      <Labelled label={t('whatIf.pair')}>
        {(field) => (
          <select
            {...field}
            className="input"
            value={one.pairCode}
            onChange={({ target }) => onChange({ ...one, pairCode: target.value })}
          >
            {pairCodes.map((code) => (
              <option key={code} value={code}>
                {pair(code)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={t('whatIf.item')}>
        {(field) => (
          <select
            {...field}
            className="input"
            value={one.item}
            onChange={({ target }) => onChange({ ...one, item: target.value })}
          >
            {sheet.dimensions.map((dimension) => (
              <optgroup key={dimension.code} label={titled(dimension)}>
                {dimension.items.map((item) => (
                  <option key={item.code} value={item.code}>
                    {titled(item)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled
        label={t('whatIf.pointsTo', { most: full ?? '' })}
        hint={now === undefined ? t('whatIf.nowNone') : t('whatIf.now', { points: now })}
        wrong={wrong || undefined}
      >
        {(field) => (
          <input
            {...field}
            type="number"
            className="input figure"
            min={0}
            max={full}
            step="any"
            value={one.points}
            onChange={({ target }) => onChange({ ...one, points: target.value })}
          />
        )}
      </Labelled>
      <Button size="small" onClick={onRemove}>
        {t('whatIf.remove')}
      </Button>
    </div>
  )
}
