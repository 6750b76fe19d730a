import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ListSearch } from '~/ledger/list/search'
import { readSearch } from '~/ledger/list/search'
import { readStartingPair } from '~/reference/startingPair'
import { type RouteContext, shellRoute } from '~/routing/root'
import { projectApi } from './api'
import { projectFilters } from './filters'
import { progressFilters } from './progress'

function loadProject({ context, params }: { context: RouteContext; params: { id: string } }): void {
  void context.queryClient.prefetchQuery(projectApi.record(params.id))
  void context.queryClient.prefetchQuery(projectApi.revisions(params.id))
}

const projectsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects',
  staticData: {
    title: 'shell.nav.projects',
    access: 'READ_LEDGER',
    followsDay: true,
    navigation: { order: 40, icon: 'projects' },
    facts: {
      ledger: 'projects',
      fields: () => import('./fields').then(({ projectFields }) => projectFields),
    },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(projectFilters, search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(projectApi.page(deps)),
  component: lazyRouteComponent(() => import('./ProjectsPage'), 'ProjectsPage'),
})

const newProjectRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects/new',
  staticData: { title: 'project.create', access: 'DRAFT' },
  validateSearch: readStartingPair,
  component: lazyRouteComponent(() => import('./NewProjectPage'), 'NewProjectPage'),
})

const projectRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects/$id',
  staticData: { title: 'project.one', access: 'READ_LEDGER' },
  loader: loadProject,
  component: lazyRouteComponent(() => import('./ProjectPage'), 'ProjectPage'),
})

const editProjectRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects/$id/edit',
  staticData: { title: 'ledger.edit', access: 'DRAFT' },
  loader: loadProject,
  component: lazyRouteComponent(() => import('./EditProjectPage'), 'EditProjectPage'),
})

/** Opened from a figure; the same figures stand at each project. */
const progressRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/progress-reports',
  staticData: { title: 'shell.nav.progressReports', access: 'READ_LEDGER', followsDay: true },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(progressFilters, search),
  component: lazyRouteComponent(() => import('./ProgressPage'), 'ProgressPage'),
})

export const projectRoutes = [
  projectsRoute,
  newProjectRoute,
  projectRoute,
  editProjectRoute,
  progressRoute,
] as const
