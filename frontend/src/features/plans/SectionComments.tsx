import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { type Compiled, filingQuery } from './queries'

export interface SectionComment {
  sectionKey?: string
  text: string
}

interface Props {
  plan: string
  filing: number
  comments: SectionComment[]
  onChange: (comments: SectionComment[]) => void
}

/** What whoever returns a plan says of its sections, beside the reason for the whole. */
export function SectionComments({ plan, filing, comments, onChange }: Props) {
  const { t } = useTexts()
  const { data } = useQuery(filingQuery(plan, filing))
  const sections = (data?.compiled as Compiled | undefined)?.sections ?? []
  const change = (at: number, part: Partial<SectionComment>) =>
    onChange(comments.map((one, i) => (i === at ? { ...one, ...part } : one)))
  return (
    <fieldset className="plan-section-comments">
      <legend>{t('plan.sectionComments')}</legend>
      {comments.map((comment, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of one form, in their order
        <div key={i} className="plan-field">
          <select
            aria-label={t('plan.ofSection')}
            className="plan-select"
            value={comment.sectionKey ?? ''}
            onChange={({ target }) => change(i, { sectionKey: target.value })}
          >
            {sections.map(({ key, number, title }) => (
              <option key={key} value={key}>
                {number}
                {title}
              </option>
            ))}
          </select>
          <textarea
            aria-label={t('plan.comment')}
            className="plan-input"
            rows={2}
            maxLength={2000}
            value={comment.text}
            onChange={({ target }) => change(i, { text: target.value })}
          />
          <span>
            <Button size="small" onClick={() => onChange(comments.filter((_, at) => at !== i))}>
              {t('plan.removeComment')}
            </Button>
          </span>
        </div>
      ))}
      <Button
        disabled={sections.length === 0}
        onClick={() => onChange([...comments, { sectionKey: sections[0]?.key ?? '', text: '' }])}
      >
        {t('plan.addSectionComment')}
      </Button>
    </fieldset>
  )
}
