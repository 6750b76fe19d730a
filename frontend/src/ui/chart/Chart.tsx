import { useEffect, useRef, useState } from 'react'
import { useTexts } from '~/i18n'
import { saveFile } from '../saveFile'
import { useDark } from '../useDark'
import { optionOf, tableOf } from './option'
import './chart.css'

export interface ChartData {
  name: string
  categories: string[]
  series: { name: string; values: number[] }[]
}

type Drawn = import('./draw').Drawing

/** Bars side by side, drawn when they come into the page; their figures stand in a table beside them. */
export function Chart(data: ChartData) {
  const { t } = useTexts()
  const dark = useDark()
  const place = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawn>()

  useEffect(() => {
    let gone = false
    let drawn: Drawn | undefined
    void import('./draw').then(({ draw }) => {
      if (gone || !place.current) return
      drawn = draw(place.current)
      setDrawing(drawn)
    })
    return () => {
      gone = true
      drawn?.remove()
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours come from the scheme
  useEffect(() => {
    drawing?.show(optionOf(data))
  }, [drawing, data, dark])

  const save = (suffix: string, content: BlobPart, type: string) =>
    saveFile(`${data.name}.${suffix}`, content, type)
  return (
    <figure className="chart">
      <div ref={place} className="chart-place" role="img" aria-label={data.name} />
      <figcaption className="no-print">
        <button
          type="button"
          disabled={!drawing}
          onClick={() => drawing && save('svg', drawing.svg(), 'image/svg+xml')}
        >
          {t('overview.picture')}
        </button>
        <button type="button" onClick={() => save('csv', tableOf(data), 'text/csv;charset=utf-8')}>
          {t('overview.csv')}
        </button>
      </figcaption>
    </figure>
  )
}
