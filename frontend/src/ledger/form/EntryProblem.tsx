import { asProblem, type FieldError } from '~/api/errors'
import { useTexts } from '~/i18n'
import { problemText } from '~/ui/problemText'
import { type Field, whereInWords } from '../facts/fields'
import '~/ui/notice.css'

interface Props {
  error: unknown
  /** What no field of the form can show. */
  others: readonly FieldError[]
  /** Those of the whole record, to say where the others are. */
  fields: readonly Field[]
}

/** Above the form of an entry: that it was refused, and what is wrong elsewhere in the record. */
export function EntryProblem({ error, others, fields }: Props) {
  const { t } = useTexts()
  return (
    <div className="notice" data-tone="bad" role="alert">
      <div>
        <p>{problemText(asProblem(error), t)}</p>
        {others.length > 0 && (
          <ul>
            {others.map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>
                {[whereInWords(fields, pointer, t), message].filter(Boolean).join('：')}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
