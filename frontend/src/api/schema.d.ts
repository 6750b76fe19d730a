// Stands in until the contract is generated.
export interface components {
  schemas: {
    Named: { code: string; name: string }
    Me: {
      username: string
      name: string
      organisation: { code: string; nameZh: string; nameEn: string; kind: string }
      region?: components['schemas']['Named']
      pairs: { pair: components['schemas']['Pair']; side: 'NORTHEAST' | 'EAST' }[]
      roles: string[]
      permissions: string[]
    }
    Pair: {
      code: string
      kind: 'PROVINCE' | 'CITY' | 'ASSOCIATED' | 'SUB'
      parentCode?: string
      clauseCode?: string
      nameZh: string
      nameEn: string
      shortZh?: string
      northeast: components['schemas']['Named']
      east?: components['schemas']['Named']
      since?: string
      sinceNote?: string
      sourceTitle?: string
      sourceAddress?: string
      subPairCodes: string[]
    }
    PairSummary: {
      pairCode: string
      projects: { draft: number; sent: number; returned: number; agreed: number; closed: number; pending: number }
      totalInvestmentWanGross: number
      totalInvestmentWanNet: number
      byStage: { stage: string; count: number; totalInvestmentWan: number }[]
      disputes: number
    }
    PublishedFigure: {
      id: string
      pairCode: string
      kind: string
      title: string
      date: string
      cutOff?: string
      what: string
      value?: number
      valueText?: string
      unit?: string
      qualifier?: string
      sourceTitle: string
      sourceAddress?: string
      sourceQuality: string
      verified: string
      note?: string
    }
    Clause: {
      code: string
      parentCode?: string
      level: number
      kind: string
      ref: string
      titleZh: string
      titleEn: string
      modality?: string
      direction?: string
      actors: { code: string; zh: string; en: string }[]
      evidenceKinds: string[]
      items: string[]
      owedBy: string[]
      owedTo: string[]
      frequency?: string
      deadline?: string
      officialText?: string
    }
    ClauseEvidence: {
      clauseCode: string
      pairs: {
        pairCode: string
        count: number
        agreed: number
        records: { kind: string; id: string; code: string; name: string; state: string }[]
      }[]
    }
    Region: { code: string; name: string; level: string; parentCode?: string }
    Industry: { code: string; nameZh: string; divisions?: { code: string; nameZh: string }[] }
    ProjectFacts: {
      name: string
      pairCode: string
      clauses: string[]
      summary?: string
      kind: 'INVESTMENT' | 'SERVICE' | 'TECHNOLOGY' | 'FRAMEWORK'
      flagship?: boolean
      nationalProjectCode?: string
      industryCode?: string
      regionCode?: string
      parkId?: string
      investors?: { name: string; creditCode?: string; creditCodeReason?: string; regionCode?: string }[]
      totalInvestmentWan?: number
      funding?: { source: string; amountWan: number }[]
      stage: string
      signedOn?: string
      registeredOn?: string
      startedOn?: string
      completedOn?: string
      operatingOn?: string
      terminatedOn?: string
      greenChannel?: boolean
      responsibleOfficer?: string
      attribution?: { pairCode: string; sharePercent: number }[]
      milestones?: { name: string; dueOn?: string; doneOn?: string }[]
      progressReports?: components['schemas']['ProgressReport'][]
      sourceTitle?: string
      sourceAddress?: string
    }
    ProgressReport: {
      month: string
      investedWan: number
      paidInWan?: number
      note?: string
      obstacles?: string
      fallReason?: string
    }
    Project: components['schemas']['ProjectFacts'] & {
      id: string
      code: string
      state: 'DRAFT' | 'SENT' | 'RETURNED' | 'AGREED' | 'CLOSED'
      version: number
      oneSided: boolean
      createdAt: string
      updatedAt: string
      agreedAt?: string
      pendingRevision?: components['schemas']['PendingRevision']
      actions: string[]
      locks: { code: string; message: string }[]
    }
    PendingRevision: {
      id: string
      number: number
      action: string
      state: string
      side?: string
      sentAt?: string
    }
    ProjectRow: {
      id: string
      code: string
      name: string
      pairCode: string
      kind: string
      stage: string
      state: string
      flagship: boolean
      totalInvestmentWan?: number
      regionCode?: string
      industryCode?: string
      signedOn?: string
      updatedAt: string
      pending: boolean
    }
    Revision: {
      id: string
      number: number
      action: string
      state: string
      side?: 'NORTHEAST' | 'EAST'
      organisation?: string
      proposedBy?: string
      draftedAt?: string
      sentAt?: string
      decidedBy?: string
      decidedAt?: string
      reason?: string
      counterFacts?: Record<string, unknown>
      agreedVersion?: number
      digest?: string
      facts: Record<string, unknown>
      differences: { pointer: string; before?: unknown; after?: unknown }[]
    }
    Todo: {
      kind: 'TO_DECIDE' | 'TO_SEND' | 'TO_ANSWER'
      ledger: string
      recordId: string
      recordCode: string
      title: string
      pairCode: string
      side?: string
      since: string
      reason?: string
    }
    Change: {
      cursor: string
      ledger: string
      recordId: string
      recordCode: string
      title: string
      pairCode: string
      action: string
      at: string
    }
    Duplicate: { id: string; code: string; name: string; score: number; reason: string }
    Problem: {
      type?: string
      title: string
      status: number
      detail?: string
      instance?: string
      code?: string
      errors?: { pointer: string; code: string; message: string }[]
    }
    BatchAnswer: { items: { id: string; status: number; problem?: components['schemas']['Problem'] }[] }
  }
}

type Json<T> = { headers: Record<string, unknown>; content: { 'application/json': T } }
type Params<Q, P, H> = { query?: Q; header?: H; cookie?: never } & ([P] extends [never] ? { path?: never } : { path: P })
type Read<R, P = never, Q = never> = {
  parameters: Params<Q, P, never>
  requestBody?: never
  responses: { 200: Json<R> }
}
type Write<B, R, P = never, H = { 'If-Match'?: string }, Q = never> = {
  parameters: Params<Q, P, H>
  requestBody?: [B] extends [never] ? never : { content: { 'application/json': B } }
  responses: { 200: Json<R> }
}
type S = components['schemas']
type Items<T> = { items: T[] }
type Paged<T> = { items: T[]; page: number; size: number; total: number; totalCapped: boolean; next?: string }
type Id = { id: string }
type Code = { code: string }

export interface paths {
  '/api/v1/me': { get: Read<S['Me']> }
  '/api/v1/regions': { get: Read<Items<S['Region']>, never, { level?: string; parent?: string }> }
  '/api/v1/industries': { get: Read<Items<S['Industry']>> }
  '/api/v1/pairs': { get: Read<Items<S['Pair']>> }
  '/api/v1/pairs/{code}': { get: Read<S['Pair'], Code> }
  '/api/v1/pairs/{code}/summary': { get: Read<S['PairSummary'], Code> }
  '/api/v1/published-figures': { get: Read<Items<S['PublishedFigure']>, never, { pairCode?: string }> }
  '/api/v1/clauses': { get: Read<Items<S['Clause']>> }
  '/api/v1/clauses/{code}': { get: Read<S['Clause'], Code> }
  '/api/v1/clauses/{code}/evidence': { get: Read<S['ClauseEvidence'], Code> }
  '/api/v1/projects': {
    get: Read<Paged<S['ProjectRow']>, never, Record<string, unknown>>
    post: Write<S['ProjectFacts'], S['Project'], never, { 'Idempotency-Key'?: string }>
  }
  '/api/v1/projects:batch': {
    post: Write<
      { action: string; reason?: string; items: { id: string; etag?: string }[] },
      S['BatchAnswer']
    >
  }
  '/api/v1/projects/{id}': {
    get: Read<S['Project'], Id>
    put: Write<S['ProjectFacts'], S['Project'], Id>
    delete: Write<never, never, Id>
  }
  '/api/v1/projects/{id}/revisions': { get: Read<Items<S['Revision']>, Id> }
  '/api/v1/projects/{id}/duplicates': { get: Read<Items<S['Duplicate']>, Id> }
  '/api/v1/projects/{id}/progress-reports': { post: Write<S['ProgressReport'], S['Project'], Id> }
  '/api/v1/projects/{id}/send': { post: Write<never, S['Project'], Id> }
  '/api/v1/projects/{id}/withdraw': { post: Write<never, S['Project'], Id> }
  '/api/v1/projects/{id}/agree': { post: Write<never, S['Project'], Id> }
  '/api/v1/projects/{id}/return': {
    post: Write<{ reason: string; counterFacts?: Record<string, unknown> }, S['Project'], Id>
  }
  '/api/v1/projects/{id}/close': { post: Write<{ reason: string }, S['Project'], Id> }
  '/api/v1/todos': { get: Read<Items<S['Todo']> & { counts: Record<string, number> }> }
  '/api/v1/changes': { get: Read<Items<S['Change']> & { next?: string }, never, { after?: string; size?: number }> }
}
