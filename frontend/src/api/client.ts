import createClient from 'openapi-fetch'
import { Problem } from './errors'
import type { paths } from './schema'
import { session } from './session'

const SAFE = new Set(['GET', 'HEAD'])

async function sendInSession(request: Request): Promise<Response> {
  const again = request.clone()
  const answer = await send(request)
  if (!meansSignIn(answer) || !session.person) return answer
  if (!(await session.renewed())) return answer
  if (await anotherPersonSignedIn()) location.reload()
  return send(again)
}

function meansSignIn({ status }: Response): boolean {
  return status === 401 || status === 499
}

async function anotherPersonSignedIn(): Promise<boolean> {
  const answer = await send(new Request('/api/v1/me', { headers: { 'X-Requested-With': 'JavaScript' } }))
  const me: unknown = answer.ok ? await answer.json() : undefined
  return typeof me === 'object' && me !== null && 'username' in me && me.username !== session.person
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (cause) {
    if (request.signal.aborted) throw cause
    throw new Problem({ code: 'UNREACHABLE' })
  }
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: sendInSession })

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang)
    request.headers.set('X-Requested-With', 'JavaScript')
    if (!SAFE.has(request.method)) request.headers.set('X-Duikou-CSRF', '1')
    return request
  },
})

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

export function unwrap<T>({ data, error, response }: Answer<T>): T {
  if (!response.ok) throw Problem.of(error, response.status)
  return data as T
}

/** A record together with the version that a later write must name. */
export interface Versioned<T> {
  record: T
  etag: string
}

export function unwrapVersioned<T>(answer: Answer<T>): Versioned<T> {
  return { record: unwrap(answer), etag: answer.response.headers.get('ETag') ?? '' }
}
