import { linkOptions } from '@tanstack/react-router'
import type { Project, ProjectRow } from '~/api/types'
import type { ListedLedger } from '~/ledger/description'
import { projectApi } from './api'
import { projectColumns } from './columns'
import { projectFields } from './fields'
import { projectFilters } from './filters'

export const projectLedger: ListedLedger<ProjectRow, Project> = {
  name: 'projects',
  title: 'shell.nav.projects',
  one: 'project.one',
  emptyHint: 'project.emptyHint',
  draftAccess: 'DRAFT',
  columns: projectColumns,
  filters: projectFilters,
  defaultSort: '-updatedAt',
  fields: projectFields,
  links: {
    list: linkOptions({ to: '/projects' }),
    create: linkOptions({ to: '/projects/new' }),
    record: (id) => linkOptions({ to: '/projects/$id', params: { id } }),
    edit: (id) => linkOptions({ to: '/projects/$id/edit', params: { id } }),
  },
  api: projectApi,
}
