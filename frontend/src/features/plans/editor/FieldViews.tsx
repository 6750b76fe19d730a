import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { useTexts } from '~/i18n'
import { ChartDrawn } from '../ChartDrawn'
import { chartOf, figureOf, tableOf, useFields } from '../fields'
import { RecordsShown } from '../RecordsShown'

function FigureView({ node, selected }: NodeViewProps) {
  const { t } = useTexts()
  const { compiled } = useFields()
  const figure = figureOf(compiled, node.attrs.field)
  return (
    <NodeViewWrapper
      as="span"
      className="live-figure figure"
      data-selected={selected}
      data-beside={figure && figure.disputed + figure.oneSided > 0}
      title={figure ? figure.title : t('plan.fieldMissing')}
    >
      {figure?.shown ?? '…'}
    </NodeViewWrapper>
  )
}

function TableView({ node, selected }: NodeViewProps) {
  const { t } = useTexts()
  const { compiled } = useFields()
  const table = tableOf(compiled, node.attrs.field)
  return (
    <NodeViewWrapper className="live-block" data-selected={selected}>
      {table ? <RecordsShown table={table} /> : <p className="quiet">{t('plan.fieldMissing')}</p>}
    </NodeViewWrapper>
  )
}

function ChartView({ node, selected }: NodeViewProps) {
  const { t } = useTexts()
  const { compiled } = useFields()
  const chart = chartOf(compiled, node.attrs.field)
  return (
    <NodeViewWrapper className="live-block" data-selected={selected}>
      {chart ? (
        <ChartDrawn chart={chart} asOf={compiled?.asOf} />
      ) : (
        <p className="quiet">{t('plan.fieldMissing')}</p>
      )}
    </NodeViewWrapper>
  )
}

export const fieldViews = {
  liveFigure: ReactNodeViewRenderer(FigureView, { as: 'span' }),
  recordsTable: ReactNodeViewRenderer(TableView),
  figure: ReactNodeViewRenderer(ChartView),
}
