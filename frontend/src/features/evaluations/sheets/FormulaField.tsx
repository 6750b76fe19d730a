import { Select } from 'antd'
import { useRef } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import { Labelled } from '../Labelled'
import { inserted } from './formulaNames'
import { usePlace } from './SheetForm'
import { type Path, pointerOf } from './sheetDraft'
import { useFormulaNames } from './useFormulaNames'

interface Props {
  path: Path
  label: MessageKey
  hint?: MessageKey
}

/** A formula, and all names that it may have, to be put where the cursor stands. */
export function FormulaField({ path, label, hint }: Props) {
  const { t } = useTexts()
  const { value, put, wrong } = usePlace(path)
  const names = useFormulaNames()
  const input = useRef<HTMLTextAreaElement>(null)
  const text = typeof value === 'string' ? value : ''
  const insert = (name: string) => {
    put(inserted(text, name, input.current?.selectionStart ?? text.length))
    input.current?.focus()
  }
  return (
    <div className="sheet-formula">
      <Labelled label={t(label)} hint={hint && t(hint)} wrong={wrong} place={pointerOf(path)}>
        {(field) => (
          <textarea
            {...field}
            ref={input}
            className="input"
            rows={2}
            spellCheck={false}
            value={text}
            onChange={({ target }) => put(target.value === '' ? undefined : target.value)}
          />
        )}
      </Labelled>
      <Select<string>
        aria-label={t('scoreSheet.insertName')}
        placeholder={t('scoreSheet.insertName')}
        value={null as never}
        showSearch={{ optionFilterProp: 'label' }}
        options={names}
        popupMatchSelectWidth={false}
        onChange={insert}
      />
    </div>
  )
}
