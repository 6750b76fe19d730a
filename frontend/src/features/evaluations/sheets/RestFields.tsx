import { useTexts } from '~/i18n'
import { FormulaField } from './FormulaField'
import { PartList } from './PartList'
import { NumberField, PairsField, Row, SelectField, TextField, useEditing } from './SheetForm'
import { valueAt } from './sheetDraft'

/** Peer groups, multipliers and vetoes. */
export function RestFields() {
  const { t, titled } = useTexts()
  const { draft } = useEditing()
  const titleOf = (part: unknown, at: number, zh: string, en: string) => {
    const text = (name: string) => valueAt(part, [name])
    return titled({ titleZh: String(text(zh) ?? ''), titleEn: String(text(en) ?? '') }) || String(at + 1)
  }
  const dimensions = draft.dimensions.flatMap((one) =>
    one.code ? [{ value: one.code, label: titled(one) || one.code }] : [],
  )
  return (
    <>
      <section className="panel sheet-form" aria-labelledby="form-groups">
        <h2 id="form-groups">{t('scoreSheet.groups')}</h2>
        <p className="quiet">{t('scoreSheet.groupsLead')}</p>
        <PartList
          path={['peerGroups']}
          kind="peerGroups"
          title={(part, at) => t('scoreSheet.group', { title: titleOf(part, at, 'nameZh', 'nameEn') })}
        >
          {(path) => (
            <>
              <Row>
                <TextField path={[...path, 'code']} label="scoreSheet.code" />
                <TextField path={[...path, 'nameZh']} label="scoreSheet.title" />
                <TextField path={[...path, 'nameEn']} label="scoreSheet.titleEn" />
              </Row>
              <PairsField path={[...path, 'pairs']} label="scoreSheet.pairs" />
            </>
          )}
        </PartList>
      </section>
      <section className="panel sheet-form" aria-labelledby="form-multipliers">
        <h2 id="form-multipliers">{t('scoreSheet.multipliers')}</h2>
        <PartList
          path={['multipliers']}
          kind="multipliers"
          title={(part, at) => t('scoreSheet.multiplier', { title: titleOf(part, at, 'titleZh', 'titleEn') })}
        >
          {(path) => (
            <>
              <Row>
                <TextField path={[...path, 'code']} label="scoreSheet.code" />
                <TextField path={[...path, 'titleZh']} label="scoreSheet.title" />
                <TextField path={[...path, 'titleEn']} label="scoreSheet.titleEn" />
                <SelectField
                  path={[...path, 'dimension']}
                  label="scoreSheet.multiplierDimension"
                  none={t('scoreSheet.multiplierWhole')}
                  options={dimensions}
                />
                <NumberField path={[...path, 'from']} label="scoreSheet.factorFrom" />
                <NumberField path={[...path, 'to']} label="scoreSheet.factorTo" />
              </Row>
              <FormulaField path={[...path, 'factor']} label="scoreSheet.factor" />
            </>
          )}
        </PartList>
      </section>
      <section className="panel sheet-form" aria-labelledby="form-vetoes">
        <h2 id="form-vetoes">{t('scoreSheet.vetoes')}</h2>
        <PartList
          path={['vetoes']}
          kind="vetoes"
          title={(part, at) => t('scoreSheet.veto', { title: titleOf(part, at, 'titleZh', 'titleEn') })}
        >
          {(path) => (
            <>
              <Row>
                <TextField path={[...path, 'code']} label="scoreSheet.code" />
                <TextField path={[...path, 'titleZh']} label="scoreSheet.title" />
                <TextField path={[...path, 'titleEn']} label="scoreSheet.titleEn" />
                <NumberField path={[...path, 'cap']} label="scoreSheet.vetoCap" />
              </Row>
              <FormulaField path={[...path, 'when']} label="scoreSheet.vetoWhen" />
              <TextField path={[...path, 'reason']} label="scoreSheet.reason" lines={2} />
            </>
          )}
        </PartList>
      </section>
    </>
  )
}
