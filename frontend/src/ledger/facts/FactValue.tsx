import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { ReferenceName } from '~/reference/ReferenceName'
import { decimal, formatDate, formatMoney, formatMoneyExactly, formatWan } from '~/ui/format'
import { isRecordCode } from '../codes'
import type { Facts } from '../description'
import type { Field } from './fields'
import { RowsValue } from './RowsValue'
import './facts.css'

interface Props {
  field: Field
  value: unknown
  /** As lists show amounts; the exact one is then in the title. */
  rounded?: boolean
  /** Under which number an entry of a list is known. */
  numberOf?: (row: Facts) => number
}

/** One fact as people read it. */
export function FactValue({ field, value, rounded = false, numberOf }: Props) {
  const { t, term, language } = useTexts()
  const { numbered } = field
  if (isMissing(value)) return <span className="quiet">{t('shell.none')}</span>
  if (Array.isArray(value)) {
    return field.kind === 'rows' ? (
      <RowsValue
        fields={field.fields ?? []}
        rows={value}
        nth={numbered && numberOf && ((row) => t(numbered, { number: numberOf(row) }))}
      />
    ) : (
      <span className="value-list">
        {value.map((one) => (
          <FactValue key={String(one)} field={field} value={one} />
        ))}
      </span>
    )
  }
  if (field.reference) return <ReferenceName kind={field.reference} code={String(value)} />
  if (field.terms) return term(field.terms, String(value))
  if (typeof value === 'boolean') return t(value ? 'shell.yes' : 'shell.no')
  switch (field.kind) {
    case 'money':
      return (
        <span className="figure" title={formatWan(Number(value))}>
          {(rounded ? formatMoney : formatMoneyExactly)(Number(value), language)}
        </span>
      )
    case 'percent':
      return <span className="figure">{decimal(Number(value))}%</span>
    case 'count':
    case 'quantity':
      return <span className="figure">{decimal(Number(value), 4)}</span>
    case 'number':
      return <span className="figure">{decimal(Number(value), 6)}</span>
    case 'year':
      return <span className="figure">{String(value)}</span>
    case 'date':
    case 'month':
      return <span className="figure">{formatDate(String(value), language)}</span>
    case 'address':
      return (
        <a href={safeAddress(String(value))} target="_blank" rel="noreferrer">
          {String(value)}
          <span className="visually-hidden">{t('shell.newWindow')}</span>
        </a>
      )
    case 'rows':
      return <RowsValue fields={field.fields ?? []} rows={[value]} />
    default:
      return <TextValue text={String(value)} />
  }
}

/** The code of a record leads to it: the search finds whatever the reader may see of it, in whichever ledger. */
function TextValue({ text }: { text: string }) {
  return isRecordCode(text) ? (
    <Link to="/search" search={{ q: text }} className="figure">
      {text}
    </Link>
  ) : (
    <span className="fact-text">{text}</span>
  )
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Only web addresses become links that do something. */
function safeAddress(address: string): string | undefined {
  return /^https?:\/\//i.test(address) ? address : undefined
}
