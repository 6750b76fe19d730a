import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { carryOver } from './queries'

/** Takes what still holds from the period before, for sections that nobody has written yet. */
export function CarryOver({ plan }: { plan: PlanDetail }) {
  const { t } = useTexts()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const empty = plan.sections.filter(({ filled, mayWrite }) => !filled && mayWrite)
  const [chosen, choose] = useState<string[]>([])
  const run = useMutation({
    mutationFn: () => carryOver(plan.id, chosen),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['plans'] })
      setOpen(false)
    },
  })
  if (empty.length === 0) return null
  const start = () => {
    choose(empty.map(({ key }) => key))
    setOpen(true)
  }
  return (
    <>
      <Button onClick={start}>{t('plan.carryOver')}</Button>
      <Modal
        open={open}
        title={t('plan.carryOver')}
        okText={t('shell.confirm')}
        cancelText={t('shell.cancel')}
        okButtonProps={{ disabled: chosen.length === 0, loading: run.isPending }}
        onOk={() => run.mutate()}
        onCancel={() => setOpen(false)}
      >
        <div className="plan-form">
          <p className="quiet">{t('plan.carryOverHint')}</p>
          {empty.map(({ key, number, title }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={({ target }) =>
                  choose((now) => (target.checked ? [...now, key] : now.filter((one) => one !== key)))
                }
              />{' '}
              {number}
              {title}
            </label>
          ))}
          {run.error && <ProblemNotice error={run.error} />}
        </div>
      </Modal>
    </>
  )
}
