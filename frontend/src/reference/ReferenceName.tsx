import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { ClauseTag } from './ClauseTag'
import { useEnglishName, useIndustryName, useRegionName, useZoneTypeName } from './names'
import type { ReferenceKind } from './options'
import { PairName } from './PairName'
import { parkNameQuery } from './queries'

/** What a code refers to, by its name. */
export function ReferenceName({ kind, code }: { kind: ReferenceKind; code: string }) {
  switch (kind) {
    case 'pair':
      return <PairName code={code} link />
    case 'clause':
      return <ClauseTag code={code} />
    case 'industry':
      return <IndustryName code={code} />
    case 'region':
      return <RegionName code={code} />
    case 'zoneType':
      return <ZoneTypeName code={code} />
    case 'park':
      return <ParkName id={code} />
  }
}

export function IndustryName({ code }: { code: string }) {
  return useIndustryName()(code)
}

export function RegionName({ code }: { code: string }) {
  const { language } = useTexts()
  const english = useEnglishName()(code)
  const name = useRegionName()(code)
  return language === 'en' && !english ? <span lang="zh-CN">{name}</span> : name
}

export function ZoneTypeName({ code }: { code: string }) {
  return useZoneTypeName()(code)
}

function ParkName({ id }: { id: string }) {
  const { data: name } = useQuery(parkNameQuery(id))
  return (
    <Link to="/parks/$id" params={{ id }}>
      {name ?? id}
    </Link>
  )
}
