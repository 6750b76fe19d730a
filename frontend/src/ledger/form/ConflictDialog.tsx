import { Modal } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import type { Facts } from '../description'
import { FactValue } from '../facts/FactValue'
import { type Choice, type Conflict, merge, usualChoice } from './conflict'

interface Props {
  found: Conflict[]
  mine: Facts
  onMerged: (facts: Facts) => void
  onCancel: () => void
}

/** Both versions side by side, a choice for each fact; neither is lost. */
export default function ConflictDialog({ found, mine, onMerged, onCancel }: Props) {
  const { t } = useTexts()
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  return (
    <Modal
      open
      width="60rem"
      title={t('ledger.conflict.title')}
      okText={t('ledger.conflict.merge')}
      cancelText={t('ledger.conflict.later')}
      onOk={() => onMerged(merge(mine, found, choices))}
      onCancel={onCancel}
    >
      <p>{t('ledger.conflict.lead')}</p>
      {found.map((conflict) => (
        <ConflictChoice
          key={conflict.field.name}
          conflict={conflict}
          choice={choices[conflict.field.name] ?? usualChoice(conflict)}
          onChoose={(choice) => setChoices({ ...choices, [conflict.field.name]: choice })}
        />
      ))}
    </Modal>
  )
}

interface ChoiceProps {
  conflict: Conflict
  choice: Choice
  onChoose: (choice: Choice) => void
}

function ConflictChoice({ conflict, choice, onChoose }: ChoiceProps) {
  const { t } = useTexts()
  const { field, changedBy } = conflict
  return (
    <fieldset className="conflict">
      <legend>
        {t(field.label)} <span className="quiet">{t(`ledger.conflict.by.${changedBy}`)}</span>
      </legend>
      {(['mine', 'theirs'] as const).map((version) => (
        <label key={version} data-chosen={choice === version}>
          <input
            type="radio"
            name={field.name}
            checked={choice === version}
            onChange={() => onChoose(version)}
          />
          <span className="quiet">{t(`ledger.conflict.${version}`)}</span>
          <span>
            <FactValue field={field} value={conflict[version]} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
