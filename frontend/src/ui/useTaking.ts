import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { asProblem } from '~/api/errors'

interface Taking<Asked, Answer> {
  take: (asked: Asked) => Promise<Answer>
  /** What is read anew afterwards: the first word of its questions. */
  about: string
  /** What is said once it is done. */
  done: string
  onDone?: ((answer: Answer) => unknown) | undefined
}

/** One step that the API takes or refuses: what it changed is read anew, and so is what turned out to be stale. */
export function useTaking<Asked = void, Answer = unknown>(taking: Taking<Asked, Answer>) {
  const { message } = App.useApp()
  const client = useQueryClient()
  const readAnew = () => client.invalidateQueries({ queryKey: [taking.about] })
  return useMutation({
    mutationFn: taking.take,
    onSuccess: async (answer) => {
      await readAnew()
      void message.success(taking.done)
      await taking.onDone?.(answer)
    },
    onError: (error) => {
      if (asProblem(error).meansStale) void readAnew()
    },
  })
}
