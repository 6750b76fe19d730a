export interface FieldError {
  pointer: string
  code: string
  message: string
}

interface ProblemBody {
  title?: string
  status?: number
  detail?: string
  code?: string
  errors?: FieldError[]
}

/** What the API answers when it refuses (RFC 9457), or status 0 when it could not be reached at all. */
export class Problem extends Error {
  readonly status: number
  readonly title: string
  readonly detail: string | undefined
  readonly code: string | undefined
  readonly errors: FieldError[]

  constructor(body: ProblemBody, status = 0) {
    super(body.detail ?? body.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = body.status ?? status
    this.title = body.title ?? ''
    this.detail = body.detail
    this.code = body.code
    this.errors = body.errors ?? []
  }

  get meansSignIn(): boolean {
    return this.status === 401 || this.status === 499
  }

  get meansStale(): boolean {
    return this.status === 412
  }

  static of(error: unknown, status: number): Problem {
    return new Problem(isBody(error) ? error : {}, status)
  }
}

function isBody(value: unknown): value is ProblemBody {
  return typeof value === 'object' && value !== null
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem({ title: String(error) })
}
