import { useParams } from '@tanstack/react-router'
import { EditPage } from '~/ledger/form/EditPage'
import { projectLedger } from './ledger'

export function EditProjectPage() {
  const { id } = useParams({ from: '/shell/projects/$id/edit' })
  return <EditPage ledger={projectLedger} id={id} />
}
