import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ChainCheck } from '~/api/types'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'

/** Has the chain of digests over all that was agreed recomputed, and tells what came of it. */
export function ChainCheckButton({ verify }: { verify: () => Promise<ChainCheck> }) {
  const { t } = useTexts()
  const check = useMutation({ mutationFn: verify })
  return (
    <div className="chain-check no-print">
      <Button size="small" loading={check.isPending} onClick={() => check.mutate()}>
        {t('ledger.chain.verify')}
      </Button>
      {check.error && <ProblemNotice error={check.error} />}
      {check.data && <Outcome check={check.data} />}
    </div>
  )
}

function Outcome({ check: { agreedVersions, intact, firstBroken } }: { check: ChainCheck }) {
  const { t } = useTexts()
  return (
    <p className="notice" data-tone={intact ? 'good' : 'bad'} role="status">
      {intact
        ? t(agreedVersions === 0 ? 'ledger.chain.none' : 'ledger.chain.intact', { count: agreedVersions })
        : t('ledger.chain.broken', { version: firstBroken ?? 1 })}
    </p>
  )
}
