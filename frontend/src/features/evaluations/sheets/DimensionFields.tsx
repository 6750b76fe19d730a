import { useTexts } from '~/i18n'
import { BasisFields } from './BasisFields'
import { PartList } from './PartList'
import { CodesField, NumberField, Row, SelectField, TextField, useEditing } from './SheetForm'
import { type Path, pointsOf, sumOf, valueAt } from './sheetDraft'
import type { ScoreDimension } from './sheetQueries'

const MISSING = ['ZERO', 'EXCLUDE', 'PEER_MEDIAN'] as const

/** Dimensions with their items; what weights and points come to is told as they are typed. */
export function DimensionFields() {
  const { t } = useTexts()
  const { draft } = useEditing()
  const sum = sumOf(draft.dimensions.map(({ weightPercent }) => weightPercent))
  return (
    <section className="panel sheet-form" aria-labelledby="form-dimensions">
      <h2 id="form-dimensions">{t('scoreSheet.weights')}</h2>
      <p className="sheet-sum" data-right={sum === 100} role="status">
        {t('scoreSheet.weightsSum', { sum })}
        {sum !== 100 && ` · ${t('scoreSheet.weightsWrong', { by: sumOf([sum, -100]) })}`}
      </p>
      <PartList path={['dimensions']} kind="dimensions" folded title={useWeighed()}>
        {(path) => <Dimension path={path} />}
      </PartList>
    </section>
  )
}

function useNames(key: 'scoreSheet.dimension' | 'scoreSheet.item') {
  const { t, titled } = useTexts()
  return (part: unknown, at: number) => {
    const { titleZh = '', titleEn, code } = part as Partial<ScoreDimension>
    return t(key, { title: titled({ titleZh, titleEn: titleEn ?? null }) || code || at + 1 })
  }
}

/** What it weighs and what its items come to, so that it is seen without unfolding it. */
function useWeighed() {
  const { t } = useTexts()
  const name = useNames('scoreSheet.dimension')
  return (part: unknown, at: number) => {
    const dimension = part as ScoreDimension
    const weight = dimension.weightPercent ?? 0
    const sum = pointsOf(dimension)
    const told = t('scoreSheet.weighed', { weight, sum })
    return `${name(part, at)} · ${told}${sum === weight ? '' : ` ⚠ ${t('scoreSheet.unequal')}`}`
  }
}

function Dimension({ path }: { path: Path }) {
  const { t } = useTexts()
  const { draft } = useEditing()
  const dimension = valueAt(draft, path) as ScoreDimension
  const sum = pointsOf(dimension)
  const wanted = dimension.weightPercent ?? 0
  return (
    <>
      <Row>
        <TextField path={[...path, 'code']} label="scoreSheet.code" />
        <TextField path={[...path, 'titleZh']} label="scoreSheet.title" />
        <TextField path={[...path, 'titleEn']} label="scoreSheet.titleEn" />
        <NumberField path={[...path, 'weightPercent']} label="scoreSheet.weight" />
        <CodesField path={[...path, 'clauses']} label="scoreSheet.clauses" hint="scoreSheet.clausesHint" />
      </Row>
      <p className="sheet-sum" data-right={sum === wanted}>
        {t('scoreSheet.pointsSum', { sum, wanted })}
      </p>
      <PartList path={[...path, 'items']} kind="items" folded title={useNames('scoreSheet.item')}>
        {(item) => <Item path={item} />}
      </PartList>
    </>
  )
}

function Item({ path }: { path: Path }) {
  const { term } = useTexts()
  const { draft } = useEditing()
  const bonus = valueAt(draft, [...path, 'basis', 'type']) === 'BONUS'
  return (
    <>
      <Row>
        <TextField path={[...path, 'code']} label="scoreSheet.code" />
        <TextField path={[...path, 'titleZh']} label="scoreSheet.title" />
        <TextField path={[...path, 'titleEn']} label="scoreSheet.titleEn" />
        <NumberField
          path={[...path, 'points']}
          label={bonus ? 'scoreSheet.bonusPoints' : 'scoreSheet.points'}
        />
        <SelectField
          path={[...path, 'missing']}
          label="scoreSheet.missing"
          options={MISSING.map((value) => ({ value, label: term('missingPolicy', value) }))}
        />
        <CodesField path={[...path, 'clauses']} label="scoreSheet.clauses" hint="scoreSheet.clausesHint" />
      </Row>
      <BasisFields path={[...path, 'basis']} />
    </>
  )
}
