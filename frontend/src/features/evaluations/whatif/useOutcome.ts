import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'
import { useSettled } from '~/ui/useSettled'
import type { WhatIf, WhatIfOutcome } from './supposing'

/** What it would come to, asked once the person pauses and forgotten with the page. */
export function useOutcome(id: string, body: WhatIf | undefined) {
  const settled = useSettled(JSON.stringify(body ?? null))
  return useQuery({
    queryKey: ['evaluations', 'whatIf', id, settled],
    queryFn: async ({ signal }): Promise<WhatIfOutcome> =>
      unwrap(
        await api.POST('/api/v1/evaluations/{id}/what-if', {
          params: { path: { id } },
          body: JSON.parse(settled),
          signal,
        }),
      ),
    enabled: settled !== 'null',
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  })
}
