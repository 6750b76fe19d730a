import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Modal } from 'antd'
import { type ReactNode, useId } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { organisationsQuery } from './queries'

interface Props {
  title: string
  save: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** A form in a dialog; what is refused is told in it and nothing typed is lost. */
export function OrganisationDialog({ title, save, onClose, children }: Props) {
  const { t } = useTexts()
  const client = useQueryClient()
  const run = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: organisationsQuery.queryKey })
      onClose()
    },
    onError: (error) => {
      if (asProblem(error).meansStale)
        void client.invalidateQueries({ queryKey: organisationsQuery.queryKey })
    },
  })
  return (
    <Modal
      open
      title={title}
      okText={t('organisation.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="organisation-form">{children}</div>
      {run.error && <ProblemNotice error={run.error} />}
    </Modal>
  )
}

interface FieldProps {
  label: string
  hint?: string
  children: (id: string) => ReactNode
}

export function DialogField({ label, hint, children }: FieldProps) {
  const id = useId()
  return (
    <div className="dialog-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint && <p className="quiet">{hint}</p>}
    </div>
  )
}
