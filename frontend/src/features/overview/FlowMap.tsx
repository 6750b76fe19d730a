import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTexts } from '~/i18n'
import { formatFigure } from '~/reference/figure/formatFigure'
import type { Figures } from '~/reference/figure/queries'
import { useEnglishName } from '~/reference/names'
import { pairsQuery } from '~/reference/queries'
import { type DrawnMap, drawn, gridGround } from './ground'
import { cityNames, flowOf, TILE, tiles, widthOf } from './places'
import { countryMapQuery, figureOf } from './queries'

/** A schematic picture of who works with whom, and how much; the table below says the same in figures. */
export function FlowMap({ answer }: { answer: Figures }) {
  const texts = useTexts()
  const { t, named } = texts
  const navigate = useNavigate()
  const { data: pairs } = useSuspenseQuery(pairsQuery)
  const { data: countryMap } = useSuspenseQuery(countryMapQuery)
  const map = useMemo(() => (countryMap.approvalNumber ? drawn(countryMap) : undefined), [countryMap])
  const ground = map ?? gridGround
  const amounts = new Map(
    answer.pairCodes.map((code) => [code, figureOf(answer, 'TOTAL_INVESTMENT', code)?.value ?? 0]),
  )
  const most = Math.max(0, ...amounts.values())
  const shown = pairs.filter(({ code }) => amounts.has(code))
  return (
    <section className="panel" aria-labelledby="overview-flows">
      <h2 id="overview-flows">{t('overview.flows')}</h2>
      <p className="quiet">{t('overview.flowsHint')}</p>
      <svg viewBox={`0 0 ${ground.width} ${ground.height}`} className="flow-map" role="img">
        <title>{t('overview.flows')}</title>
        {map ? <Outlines map={map} /> : <Tiles />}
        {shown.map((pair) => {
          const path = flowOf(pair, ground.placeOf)
          const amount = amounts.get(pair.code) ?? 0
          return (
            path &&
            amount > 0 && (
              // biome-ignore lint/a11y/noStaticElementInteractions: the table below has the links, for the keyboard too
              <path
                key={pair.code}
                d={path}
                className="flow"
                strokeWidth={widthOf(amount, most)}
                onClick={() => void navigate({ to: '/pairs/$code', params: { code: pair.code } })}
              >
                <title>{`${named(pair)} ${formatFigure(amount, 'WAN_YUAN', texts)}`}</title>
              </path>
            )
          )
        })}
        {!map && <TileNames />}
      </svg>
      <p className="quiet">
        {countryMap.approvalNumber
          ? t('overview.approvalNumber', { number: countryMap.approvalNumber })
          : t('overview.schematic')}
      </p>
    </section>
  )
}

function Tiles() {
  return tiles.map(({ code, col, row, role }) => (
    <rect
      key={code}
      className="tile"
      data-role={role}
      x={col * TILE + 2}
      y={row * TILE + 2}
      width={TILE - 4}
      height={TILE - 4}
      rx={6}
    />
  ))
}

/** Above the flows: those of provinces in the middle of their tiles, those of cities beside the points where their lines end. */
function TileNames() {
  const english = useEnglishName()
  return (
    <>
      {tiles.map(({ code, name, col, row, role }) => (
        <text
          key={code}
          className="tile-name"
          textAnchor="middle"
          data-role={role}
          x={(col + 0.5) * TILE}
          y={(row + 0.5) * TILE}
          lang={english(code) ? 'en' : 'zh-CN'}
        >
          {english(code) ?? name}
        </text>
      ))}
      {cityNames.map(({ code, name, x, y, anchor }) => (
        <text
          key={code}
          className="tile-name city"
          textAnchor={anchor}
          x={x}
          y={y}
          lang={english(code) ? 'en' : 'zh-CN'}
        >
          {english(code) ?? name}
        </text>
      ))}
    </>
  )
}

function Outlines({ map }: { map: DrawnMap }) {
  return map.outlines.map(({ code, role, area, line }) => (
    <g key={code}>
      <path className="tile outline" data-role={role} d={area} />
      {line && <path className="outline-line" d={line} />}
    </g>
  ))
}
