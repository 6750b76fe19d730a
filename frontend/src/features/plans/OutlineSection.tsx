import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { Field } from './Field'
import { AUTHORS, CONTENTS, type OutlineForm } from './outlineForm'

type Section = OutlineForm['sections'][number]

interface Props {
  section: Section
  at: number
  /** How many there are. */
  of: number
  error: unknown
  onChange: (part: Partial<Section>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

/** A section of an outline under way. */
export function OutlineSection({ section, at, of, error, onChange, onMove, onRemove }: Props) {
  const { t, term } = useTexts()
  const place = `sections/${at}`
  const name = section.title || section.key || t('plan.section')
  return (
    <li className="panel plan-form">
      <Field label="plan.sectionTitle" of={`${place}/title`} error={error}>
        {(id) => (
          <input
            id={id}
            className="plan-input"
            required
            maxLength={100}
            value={section.title}
            onChange={({ target }) => onChange({ title: target.value })}
          />
        )}
      </Field>
      <Field label="plan.sectionKey" of={`${place}/key`} error={error}>
        {(id) => (
          <input
            id={id}
            className="plan-input"
            required
            maxLength={40}
            value={section.key}
            onChange={({ target }) => onChange({ key: target.value })}
          />
        )}
      </Field>
      <fieldset className="plan-checks">
        <legend>{t('plan.contents')}</legend>
        {CONTENTS.map((content) => (
          <label key={content}>
            <input
              type="checkbox"
              checked={section.contents.includes(content)}
              onChange={({ target }) =>
                onChange({
                  contents: CONTENTS.filter((one) =>
                    one === content ? target.checked : section.contents.includes(one),
                  ),
                })
              }
            />{' '}
            {term('planContent', content)}
          </label>
        ))}
      </fieldset>
      <div className="plan-days">
        <Field label="plan.author" of={`${place}/author`} error={error}>
          {(id) => (
            <select
              id={id}
              className="plan-select"
              value={section.author}
              onChange={({ target }) => onChange({ author: target.value as Section['author'] })}
            >
              {AUTHORS.map((author) => (
                <option key={author} value={author}>
                  {term('sectionAuthor', author)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <label>
          <input
            type="checkbox"
            checked={section.mandatory}
            onChange={({ target }) => onChange({ mandatory: target.checked })}
          />{' '}
          {t('plan.mandatory')}
        </label>
      </div>
      <Field label="plan.guidance" of={`${place}/guidance`} error={error}>
        {(id) => (
          <textarea
            id={id}
            className="plan-input"
            rows={2}
            maxLength={1000}
            value={section.guidance ?? ''}
            onChange={({ target }) => onChange({ guidance: target.value })}
          />
        )}
      </Field>
      {Boolean(section.start) && <p className="quiet">{t('plan.hasStart')}</p>}
      <div className="plan-field-tools">
        <Button size="small" disabled={at === 0} onClick={() => onMove(-1)}>
          {t('plan.moveUp')}
          <span className="visually-hidden"> {name}</span>
        </Button>
        <Button size="small" disabled={at === of - 1} onClick={() => onMove(1)}>
          {t('plan.moveDown')}
          <span className="visually-hidden"> {name}</span>
        </Button>
        <Button size="small" danger disabled={of === 1} onClick={onRemove}>
          {t('plan.removeField')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      </div>
    </li>
  )
}
