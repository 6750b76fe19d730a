import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import type { DutyRule } from '~/api/types'
import { useTexts } from '~/i18n'
import { useReferenceOptions } from '~/reference/options'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Labelled } from './Labelled'
import { makeRule, supersedeRule } from './queries'
import { RuleChoices } from './RuleChoices'
import { RuleDays } from './RuleDays'
import { type Faults, faultsOf, isToldAtFields } from './ruleFaults'
import { factsOf, formOf, type RuleForm } from './ruleForm'

interface Props {
  /** The version whose place is taken; none for a new rule. */
  before: DutyRule | undefined
  onClose: () => void
}

/** A rule in a dialog; what is refused is told in it and nothing typed is lost. */
export function RuleDialog({ before, onClose }: Props) {
  const { t, titled } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [form, setForm] = useState(() => formOf(before))
  const put = (part: Partial<RuleForm>) => setForm({ ...form, ...part })
  const run = useMutation({
    mutationFn: () => (before ? supersedeRule(factsOf(form), before.version) : makeRule(factsOf(form))),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['dutyRules'] })
      await client.invalidateQueries({ queryKey: ['duties'] })
      void message.success(t('duty.ruleMade'))
      onClose()
    },
  })
  const wrong = faultsOf(run.error)
  return (
    <Modal
      open
      width="min(46rem, 100vw)"
      title={before ? `${t('duty.supersede')} · ${titled(before)}` : t('duty.makeRule')}
      okText={t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="rule-form">
        <p className="quiet">{t(before ? 'duty.supersedeHint' : 'duty.makeRuleHint')}</p>
        {!before && (
          <Labelled label={t('duty.code')} wrong={wrong('code')}>
            {(id) => (
              <Input id={id} value={form.code} onChange={({ target }) => put({ code: target.value })} />
            )}
          </Labelled>
        )}
        <div className="rule-row">
          {(['titleZh', 'titleEn'] as const).map((name) => (
            <Labelled key={name} label={t(`duty.${name}`)} wrong={wrong(name)}>
              {(id) => (
                <Input id={id} value={form[name]} onChange={({ target }) => put({ [name]: target.value })} />
              )}
            </Labelled>
          ))}
        </div>
        <RuleChoices form={form} before={before} put={put} wrong={wrong} />
        <Owing form={form} put={put} wrong={wrong} />
        <RuleDays form={form} before={before} put={put} wrong={wrong} />
        <Labelled label={t('duty.description')} wrong={wrong('description')}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
              value={form.description}
              onChange={({ target }) => put({ description: target.value })}
            />
          )}
        </Labelled>
        {run.error && isToldAtFields(run.error) && (
          <p className="duty-wrong" role="alert">
            {t('duty.notMade')}
          </p>
        )}
        {run.error && !isToldAtFields(run.error) && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}

interface OwingProps {
  form: RuleForm
  put: (part: Partial<RuleForm>) => void
  wrong: Faults
}

function Owing({ form, put, wrong }: OwingProps) {
  const { t } = useTexts()
  const pairs = useReferenceOptions('pair')
  return (
    <Labelled label={t('duty.owing')} wrong={wrong('pairCodes')}>
      {(id) => (
        <Select<string[]>
          id={id}
          mode="multiple"
          value={form.pairCodes}
          options={pairs}
          optionFilterProp="label"
          placeholder={t('duty.allPairs')}
          onChange={(pairCodes) => put({ pairCodes })}
          allowClear
        />
      )}
    </Labelled>
  )
}
