import { useParams } from '@tanstack/react-router'
import { RecordPage } from '~/ledger/record/RecordPage'
import { DuplicatesPanel } from './DuplicatesPanel'
import { projectLedger } from './ledger'
import { ProgressPanel } from './ProgressPanel'

export function ProjectPage() {
  const { id } = useParams({ from: '/shell/projects/$id' })
  return (
    <RecordPage ledger={projectLedger} id={id}>
      {(project, etag) => (
        <>
          <ProgressPanel project={project} etag={etag} />
          <DuplicatesPanel id={id} />
        </>
      )}
    </RecordPage>
  )
}
