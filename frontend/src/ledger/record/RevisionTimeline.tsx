import type { ReactNode } from 'react'
import type { ChainCheck, Revision } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Field } from '../facts/fields'
import { ChainCheckButton } from './ChainCheckButton'
import { RevisionEntry } from './RevisionEntry'

interface Props {
  fields: readonly Field[]
  revisions: Revision[] | undefined
  verify: () => Promise<ChainCheck>
  /** Other ways to look back. */
  children?: ReactNode
}

/** Every proposal and decision, the newest first. */
export function RevisionTimeline({ fields, revisions, verify, children }: Props) {
  const { t } = useTexts()
  return (
    <aside className="panel record-timeline" aria-labelledby="revisions">
      <h2 id="revisions">{t('ledger.revisions')}</h2>
      <ChainCheckButton verify={verify} />
      {children}
      {!revisions && <div className="skeleton skeleton-block" />}
      <ol>
        {[...(revisions ?? [])]
          .sort((a, b) => b.number - a.number)
          .map((revision) => (
            <RevisionEntry key={revision.id} fields={fields} revision={revision} />
          ))}
      </ol>
    </aside>
  )
}
