import type { QueryClient } from '@tanstack/react-query'

/** After a change of a record: its ledger and every figure drawn from it are asked for anew. */
export async function refresh(client: QueryClient, ledger: string): Promise<void> {
  const touched = [ledger, 'attachments', 'todos', 'changes', 'pair-summary', 'discrepancies', 'evidence']
  await client.invalidateQueries({ predicate: ({ queryKey }) => touched.includes(String(queryKey[0])) })
}
