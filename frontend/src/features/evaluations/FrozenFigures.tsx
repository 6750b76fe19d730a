import { useState } from 'react'
import { useTexts } from '~/i18n'
import { formatFigure } from '~/reference/figure/formatFigure'
import { useMeasures } from '~/reference/figure/useMeasures'
import { FrozenRecords } from './FrozenRecords'
import type { FrozenFigure } from './roundQueries'
import type { Line } from './scoring/evidence'
import './frozen.css'

interface Props {
  /** The round. */
  id: string
  lines: readonly Line[]
  year: number
}

const PERIODS = ['evaluated', 'before'] as const

/** Frozen figures of a pair, the year and the one before; each opens the records that make it up. */
export function FrozenFigures({ id, lines, year }: Props) {
  const { t } = useTexts()
  const { titleOf } = useMeasures()
  const [open, setOpen] = useState<FrozenFigure>()
  const years = { evaluated: year, before: year - 1 }
  return (
    <div className="frozen">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('scoring.measure')}</th>
            {PERIODS.map((period) => (
              <th key={period} scope="col">
                {t(`scoring.${period}`)} <span className="figure">{years[period]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.measure}>
              <th scope="row">{titleOf(line.measure)}</th>
              {PERIODS.map((period) => (
                <td key={period}>
                  <Cell figure={line[period]} open={open} onOpen={setOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {open && <FrozenRecords key={`${open.measure} ${open.period}`} id={id} figure={open} />}
    </div>
  )
}

interface CellProps {
  figure: FrozenFigure | undefined
  open: FrozenFigure | undefined
  onOpen: (figure: FrozenFigure | undefined) => void
}

function Cell({ figure, open, onOpen }: CellProps) {
  const texts = useTexts()
  const { t } = texts
  const { find, unitOf, titleOf } = useMeasures()
  if (!figure) return <span className="quiet">{t('evaluation.none')}</span>
  const unit = unitOf(figure.measure)
  const shown = figure === open
  const isRate = find(figure.measure)?.ratioOf !== undefined
  return (
    <>
      <span className="figure">{formatFigure(figure.gross, unit, texts)}</span>
      {figure.net !== undefined && figure.net !== figure.gross && (
        <span className="quiet figure frozen-net">
          {t('scoring.net')} {formatFigure(figure.net, unit, texts)}
        </span>
      )}
      {(isRate || figure.records > 0) && (
        <button
          type="button"
          className="link-button"
          aria-expanded={shown}
          onClick={() => onOpen(shown ? undefined : figure)}
        >
          {shown
            ? t('scoring.hideRecords')
            : isRate
              ? t('scoring.recordsOfParts')
              : t('scoring.records', { count: figure.records })}
          <span className="visually-hidden"> {titleOf(figure.measure)}</span>
        </button>
      )}
    </>
  )
}
