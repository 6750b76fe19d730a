import { useEffect, useRef, useState } from 'react'
import { useTexts } from '~/i18n'
import { saveFile } from '../saveFile'
import { useDark } from '../useDark'
import { optionOf, tableOf, titledOptionOf } from './option'
import './chart.css'

export interface ChartData {
  name: string
  /** Of what the categories are. */
  heading: string
  categories: string[]
  /** Nothing where there is no figure, which is no nought. */
  series: { name: string; values: (number | undefined)[] }[]
  /** What a file for a spreadsheet holds instead, where a chart draws fewer or rounded figures. */
  file?: { name: string; values: (number | undefined)[] }[]
  /** Points on a line, which stops where there is no figure; bars otherwise. */
  lines?: boolean | undefined
  /** Each category is named, over several lines where there is little room. */
  wrapped?: boolean | undefined
  /** Lines around a middle, of shares of a hundred; a category for each direction, three at least. */
  radar?: boolean | undefined
  /** Drawn before it is seen, where a whole paper may be printed. */
  atOnce?: boolean | undefined
  /** As of when, in words. */
  day: string
  /** Written at the axis. */
  unit?: string | undefined
  /** Names of colours of the scheme, one for each series. */
  colours?: readonly string[] | undefined
}

/** Once it comes near the part of the page that is in sight. */
function whenSeen(place: Element | null, atOnce: boolean, then: () => void): () => void {
  if (!place) return () => {}
  if (atOnce) {
    then()
    return () => {}
  }
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      then()
    },
    { rootMargin: '200px' },
  )
  observer.observe(place)
  return () => observer.disconnect()
}

type Drawn = import('./draw').Drawing

/** Bars side by side, or lines, drawn when they come into the page; their figures stand in a table beside them. */
export function Chart(data: ChartData) {
  const { t } = useTexts()
  const dark = useDark()
  const atOnce = data.atOnce ?? false
  const place = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawn>()

  useEffect(() => {
    let gone = false
    let drawn: Drawn | undefined
    const stopWaiting = whenSeen(place.current, atOnce, () => {
      void import('./draw').then(({ draw }) => {
        if (gone || !place.current) return
        drawn = draw(place.current)
        setDrawing(drawn)
      })
    })
    return () => {
      gone = true
      stopWaiting()
      drawn?.remove()
    }
  }, [atOnce])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours come from the scheme
  useEffect(() => {
    drawing?.show((width) => optionOf(data, width))
  }, [drawing, data, dark])

  const save = (suffix: string, content: BlobPart, type: string) =>
    saveFile(`${data.name}.${suffix}`, content, type)
  const savePicture = async () => {
    const { pictureOf } = await import('./draw')
    save(
      'svg',
      pictureOf((width) => titledOptionOf(data, width)),
      'image/svg+xml',
    )
  }
  return (
    <figure className="chart">
      <div
        ref={place}
        className="chart-place"
        data-radar={data.radar}
        data-wrapped={data.wrapped}
        role="img"
        aria-label={data.name}
      />
      <figcaption className="no-print">
        <button type="button" onClick={() => void savePicture()}>
          {t('overview.picture')}
        </button>
        <button type="button" onClick={() => save('csv', tableOf(data), 'text/csv;charset=utf-8')}>
          {t('overview.csv')}
        </button>
      </figcaption>
    </figure>
  )
}
