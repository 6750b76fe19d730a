import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/ButtonLink'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { useConfirmLoss } from '~/ui/useConfirmLoss'
import { discardSheet, publishSheet, type ScoreSheet } from './sheetQueries'

interface Props {
  sheet: ScoreSheet
  etag: string
}

/** What this person may do with a version: exactly what the API says. */
export function SheetActions({ sheet, etag }: Props) {
  const { t } = useTexts()
  const [publishing, publish] = useState(false)
  const discard = useDiscard(sheet, etag)
  const may = (action: ScoreSheet['actions'][number]) => sheet.actions.includes(action)
  if (sheet.actions.length === 0) return null
  return (
    <div className="page-actions no-print">
      {may('DISCARD') && (
        <Button danger loading={discard.isPending} onClick={() => void discard.ask()}>
          {t('scoreSheet.discard')}
        </Button>
      )}
      {(may('CHANGE') || may('DRAFT_NEXT')) && (
        <ButtonLink to="/score-sheets/$code/draft" params={{ code: sheet.code }}>
          {t(may('CHANGE') ? 'scoreSheet.edit' : 'scoreSheet.next')}
        </ButtonLink>
      )}
      {may('PUBLISH') && (
        <Button type="primary" onClick={() => publish(true)}>
          {t('scoreSheet.publish')}
        </Button>
      )}
      {discard.error && <ProblemNotice error={discard.error} />}
      {publishing && <PublishDialog sheet={sheet} etag={etag} onClose={() => publish(false)} />}
    </div>
  )
}

function PublishDialog({ sheet, etag, onClose }: Props & { onClose: () => void }) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const run = useMutation({
    mutationFn: () => publishSheet(sheet.code, etag),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['scoreSheets'] })
      void message.success(t('scoreSheet.published'))
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('scoreSheet.publish')}
      okText={t('scoreSheet.publish')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="evaluation-form">
        <p>{t('scoreSheet.publishExplain')}</p>
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}

function useDiscard({ code, version }: ScoreSheet, etag: string) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const confirmLoss = useConfirmLoss()
  const run = useMutation({
    mutationFn: () => discardSheet(code, etag),
    onSuccess: async () => {
      void message.success(t('scoreSheet.discarded'))
      await navigate({ to: '/score-sheets' })
      await client.invalidateQueries({ queryKey: ['scoreSheets'] })
    },
  })
  const ask = async () => {
    const sure = await confirmLoss({
      title: t('scoreSheet.discard'),
      lost: t('scoreSheet.discardExplain', { version }),
      stays: t('scoreSheet.discardStays'),
      button: t('scoreSheet.discard'),
    })
    if (sure) run.mutate()
  }
  return { ...run, ask }
}
