import { useTexts } from '~/i18n'
import { useMeasures } from '~/reference/figure/useMeasures'
import { FormulaField } from './FormulaField'
import { PartList } from './PartList'
import { CheckField, NumberField, Row, SelectField, TextField, useEditing } from './SheetForm'
import { EMPTY, keyed, type Path, valueAt } from './sheetDraft'
import type { ItemBasis, ScoringRule } from './sheetQueries'

const BASES = ['MEASURE', 'EXPRESSION', 'DEDUCTION', 'BONUS', 'EXPERT'] as const
const RULES = ['BANDS', 'TARGET', 'GROWTH', 'MIN_MAX', 'RANK'] as const

/** Where the points of an item come from; another kind begins anew. */
export function BasisFields({ path }: { path: Path }) {
  const { t, term } = useTexts()
  const { draft, put } = useEditing()
  const basis = valueAt(draft, path) as ItemBasis | undefined
  return (
    <>
      <SelectField
        path={[...path, 'type']}
        label="scoreSheet.basis"
        options={BASES.map((value) => ({ value, label: term('basisType', value) }))}
        onChoose={(type) =>
          put(path, keyed(structuredClone(EMPTY.basis[BASES.find((one) => one === type) ?? 'MEASURE'])))
        }
      />
      {basis?.type === 'MEASURE' && <MeasureFields path={path} />}
      {basis?.type === 'EXPRESSION' && (
        <>
          <FormulaField
            path={[...path, 'expression']}
            label="scoreSheet.expression"
            hint="scoreSheet.expressionHint"
          />
          <RuleFields path={[...path, 'scoring']} />
        </>
      )}
      {basis?.type === 'DEDUCTION' && (
        <>
          <Row>
            <NumberField path={[...path, 'startingPoints']} label="scoreSheet.startingPoints" />
            <NumberField path={[...path, 'floor']} label="scoreSheet.floor" />
          </Row>
          <Deductions path={[...path, 'deductions']} />
        </>
      )}
      {basis?.type === 'BONUS' && (
        <>
          <FormulaField path={[...path, 'what']} label="scoreSheet.what" hint="scoreSheet.whatHint" />
          <Row>
            <NumberField path={[...path, 'pointsEach']} label="scoreSheet.pointsEach" />
          </Row>
        </>
      )}
      {basis?.type === 'EXPERT' && (
        <>
          <Row>
            <NumberField path={[...path, 'assessorsAtLeast']} label="scoreSheet.assessorsAtLeast" />
            <SelectField
              path={[...path, 'aggregate']}
              label="scoreSheet.aggregate"
              options={(['MEDIAN', 'TRIMMED_MEAN'] as const).map((value) => ({
                value,
                label: term('expertAggregate', value),
              }))}
            />
          </Row>
          <PartList
            path={[...path, 'levels']}
            kind="levels"
            title={(_, at) => t('scoreSheet.level', { at: at + 1 })}
          >
            {(level) => (
              <>
                <Row>
                  <TextField path={[...level, 'code']} label="scoreSheet.code" />
                  <TextField path={[...level, 'titleZh']} label="scoreSheet.title" />
                  <TextField path={[...level, 'titleEn']} label="scoreSheet.titleEn" />
                  <NumberField path={[...level, 'from']} label="scoreSheet.levelFrom" />
                  <NumberField path={[...level, 'to']} label="scoreSheet.levelTo" />
                </Row>
                <TextField path={[...level, 'description']} label="scoreSheet.levelDescription" lines={2} />
              </>
            )}
          </PartList>
        </>
      )}
    </>
  )
}

function MeasureFields({ path }: { path: Path }) {
  const { t, term, titled } = useTexts()
  const { measures } = useMeasures()
  const askable = measures?.filter(({ toldBy }) => !toldBy) ?? []
  return (
    <>
      <Row>
        <SelectField
          path={[...path, 'measure']}
          label="scoreSheet.measure"
          options={askable.map((measure) => ({ value: measure.code, label: titled(measure) }))}
        />
        <SelectField
          path={[...path, 'figure']}
          label="scoreSheet.figure"
          options={(['GROSS', 'NET'] as const).map((value) => ({
            value,
            label: term('measureShare', value),
          }))}
        />
        <SelectField
          path={[...path, 'per']}
          label="scoreSheet.per"
          none={t('scoreSheet.perNone')}
          options={(['CAPITA', 'GDP'] as const).map((value) => ({ value, label: term('sheetPer', value) }))}
        />
      </Row>
      <RuleFields path={[...path, 'scoring']} growth />
    </>
  )
}

/** How a number becomes points; growth is of a measure alone. */
function RuleFields({ path, growth = false }: { path: Path; growth?: boolean }) {
  const { t, term } = useTexts()
  const { draft, put } = useEditing()
  const rule = valueAt(draft, path) as ScoringRule | undefined
  return (
    <>
      <SelectField
        path={[...path, 'type']}
        label="scoreSheet.scoring"
        options={RULES.filter((one) => growth || one !== 'GROWTH').map((value) => ({
          value,
          label: term('scoringType', value),
        }))}
        onChoose={(type) =>
          put(path, keyed(structuredClone(EMPTY.rule[RULES.find((one) => one === type) ?? 'BANDS'])))
        }
      />
      {rule?.type === 'TARGET' && <NumberField path={[...path, 'target']} label="scoreSheet.target" />}
      {rule?.type === 'GROWTH' && (
        <NumberField path={[...path, 'targetPercent']} label="scoreSheet.targetPercent" />
      )}
      {(rule?.type === 'TARGET' || rule?.type === 'GROWTH') && (
        <CheckField path={[...path, 'partial']} label="scoreSheet.partial" />
      )}
      {(rule?.type === 'MIN_MAX' || rule?.type === 'RANK') && (
        <CheckField path={[...path, 'lowerIsBetter']} label="scoreSheet.lowerIsBetter" />
      )}
      {rule?.type === 'BANDS' && (
        <PartList
          path={[...path, 'bands']}
          kind="bands"
          title={(_, at) => t('scoreSheet.band', { at: at + 1 })}
        >
          {(band) => (
            <Row>
              <NumberField path={[...band, 'from']} label="scoreSheet.bandFrom" />
              <NumberField path={[...band, 'points']} label="scoreSheet.bandPoints" />
            </Row>
          )}
        </PartList>
      )}
    </>
  )
}

function Deductions({ path }: { path: Path }) {
  const { t } = useTexts()
  return (
    <PartList path={path} kind="deductions" title={(_, at) => t('scoreSheet.deduction', { at: at + 1 })}>
      {(deduction) => (
        <>
          <Row>
            <TextField path={[...deduction, 'titleZh']} label="scoreSheet.title" />
            <TextField path={[...deduction, 'titleEn']} label="scoreSheet.titleEn" />
            <NumberField path={[...deduction, 'pointsEach']} label="scoreSheet.deductionEach" />
            <NumberField path={[...deduction, 'atMost']} label="scoreSheet.deductionMost" />
          </Row>
          <FormulaField path={[...deduction, 'what']} label="scoreSheet.whatCounted" />
        </>
      )}
    </PartList>
  )
}
