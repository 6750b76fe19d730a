import type { AgreementRow } from '~/api/types'
import { columnsWith, factCell } from '~/ledger/columns'
import { FactValue } from '~/ledger/facts/FactValue'
import { agreementFields, NEXT_DUE } from './fields'
import { standingWords } from './marks'
import { Standing } from './Standing'

const fact = (name: keyof AgreementRow & string) => factCell<AgreementRow>(agreementFields, name)

export const agreementColumns = columnsWith<AgreementRow>([
  {
    key: 'kind',
    title: 'agreement.kind',
    cell: fact('kind'),
    text: (row, { texts }) => texts.term('agreementKind', row.kind),
  },
  {
    key: 'subject',
    title: 'agreement.subject',
    optional: true,
    cell: fact('subject'),
    text: (row, { texts }) => texts.term('agreementSubject', row.subject),
  },
  {
    key: 'term',
    title: 'agreement.standing',
    cell: (row) => <Standing of={row} />,
    text: (row, { texts }) => standingWords(row, texts).join(' '),
  },
  {
    key: 'signedOn',
    title: 'agreement.signedOn',
    sort: 'signedOn',
    optional: true,
    cell: fact('signedOn'),
    text: (row) => row.signedOn,
  },
  {
    key: 'expiresOn',
    title: 'agreement.expiresOn',
    sort: 'expiresOn',
    cell: fact('expiresOn'),
    text: (row) => row.expiresOn,
  },
  {
    key: 'openObligations',
    title: 'agreement.openObligations',
    numeric: true,
    optional: true,
    cell: (row) => <span className="figure">{row.openObligations}</span>,
    text: (row) => row.openObligations,
  },
  {
    key: 'nextDueOn',
    title: 'agreement.nextDueOn',
    sort: 'nextDueOn',
    optional: true,
    cell: (row) => <FactValue field={NEXT_DUE} value={row.nextDueOn} />,
    text: (row) => row.nextDueOn,
  },
  {
    key: 'outcomes',
    title: 'agreement.outcomes',
    numeric: true,
    optional: true,
    cell: (row) => <span className="figure">{row.outcomes}</span>,
    text: (row) => row.outcomes,
  },
])
