import { Problem } from './errors'
import { session } from './session'

/** Sends a form and tells how much of it has gone, which `fetch` cannot; waits like any request while one signs in again. */
export async function upload<T>(
  path: string,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<T> {
  const answer = await send(path, form, onProgress)
  const { problem } = answer
  if (!problem) return answer.body as T
  if (!problem.meansSignIn || !session.person || !(await session.renewed())) throw problem
  const again = await send(path, form, onProgress)
  if (again.problem) throw again.problem
  return again.body as T
}

interface Answer {
  body?: unknown
  problem?: Problem
}

function send(path: string, form: FormData, onProgress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.responseType = 'json'
    request.setRequestHeader('Accept-Language', document.documentElement.lang)
    request.setRequestHeader('X-Requested-With', 'JavaScript')
    request.setRequestHeader('X-Duikou-CSRF', '1')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const { status, response } = request
      resolve(status < 400 ? { body: response } : { problem: Problem.of(response, status) })
    }
    request.onerror = () => resolve({ problem: new Problem({ code: 'UNREACHABLE' }) })
    request.send(form)
  })
}
