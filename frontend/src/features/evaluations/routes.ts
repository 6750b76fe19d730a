import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { learn } from '~/i18n'
import { type ListSearch, readSearch } from '~/ledger/list/search'
import { type RouteContext, shellRoute } from '~/routing/root'
import { evaluationFilters } from './filters'

/** A round is for who reads ledgers and for who assesses; sheets are for everybody. */
const access = ['READ_LEDGER', 'ASSESS'] as const
const loader = () => learn('evaluation')

/** The round that every page of it begins with. */
const ofRound = async ({ context, params }: { context: RouteContext; params: { id: string } }) => {
  const { evaluationQuery } = await import('./roundQueries')
  void context.queryClient.prefetchQuery(evaluationQuery(params.id))
  await loader()
}

const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

const evaluationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluations',
  staticData: {
    title: 'shell.nav.evaluations',
    access,
    ofToday: true,
    navigation: { order: 29, icon: 'evaluations' },
  },
  validateSearch: (search: Record<string, unknown>): ListSearch => readSearch(evaluationFilters, search),
  loader,
  component: lazyRouteComponent(() => import('./EvaluationsPage'), 'EvaluationsPage'),
})

const evaluationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluations/$id',
  staticData: { title: 'evaluation.one', access, ofToday: true },
  loader: ofRound,
  component: lazyRouteComponent(() => import('./round/EvaluationPage'), 'EvaluationPage'),
})

/** Which pair and item are before one's eyes. */
export interface PlaceSearch {
  pair?: string | undefined
  item?: string | undefined
}

const readPlace = ({ pair, item }: Record<string, unknown>): PlaceSearch => ({
  pair: word(pair),
  item: word(item),
})

const scoringRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluations/$id/scoring',
  staticData: { title: 'evaluation.tabs.scoring', access, ofToday: true },
  validateSearch: readPlace,
  loader: ofRound,
  component: lazyRouteComponent(() => import('./scoring/ScoringPage'), 'ScoringPage'),
})

const objectionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluations/$id/objections',
  staticData: { title: 'evaluation.tabs.objections', access: 'READ_LEDGER', ofToday: true },
  validateSearch: readPlace,
  loader: ofRound,
  component: lazyRouteComponent(() => import('./objections/ObjectionsPage'), 'ObjectionsPage'),
})

const resultRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluations/$id/result',
  staticData: { title: 'evaluation.tabs.result', access, ofToday: true },
  validateSearch: readPlace,
  loader: ofRound,
  component: lazyRouteComponent(() => import('./result/ResultPage'), 'ResultPage'),
})

const whatIfRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluations/$id/what-if',
  staticData: { title: 'evaluation.tabs.whatIf', access: 'COORDINATE', ofToday: true },
  loader: ofRound,
  component: lazyRouteComponent(() => import('./whatif/WhatIfPage'), 'WhatIfPage'),
})

const sheetsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/score-sheets',
  staticData: {
    title: 'shell.nav.scoreSheets',
    ofToday: true,
    // Whoever reads rounds comes to the sheets from them.
    navigation: { order: 84, icon: 'evaluations', only: 'ADMINISTER' },
  },
  loader,
  component: lazyRouteComponent(() => import('./sheets/SheetsPage'), 'SheetsPage'),
})

const sheetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/score-sheets/$code',
  staticData: { title: 'scoreSheet.one', ofToday: true },
  validateSearch: ({ version }: Record<string, unknown>): { version?: string | undefined } => ({
    version: /^\d{1,6}$/.test(String(version)) ? String(version) : undefined,
  }),
  loader,
  component: lazyRouteComponent(() => import('./sheets/SheetPage'), 'SheetPage'),
})

const sheetFormRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/score-sheets/$code/draft',
  staticData: { title: 'scoreSheet.edit', access: 'COORDINATE', ofToday: true },
  loader,
  component: lazyRouteComponent(() => import('./sheets/SheetFormPage'), 'SheetFormPage'),
})

export const evaluationRoutes = [
  evaluationsRoute,
  evaluationRoute,
  scoringRoute,
  objectionsRoute,
  resultRoute,
  whatIfRoute,
  sheetsRoute,
  sheetRoute,
  sheetFormRoute,
] as const
