import { useBlocker } from '@tanstack/react-router'
import { App } from 'antd'
import { useTexts } from '~/i18n'

/** Asks before a page with unsaved facts is left; the local draft stays either way. */
export function useLeaveGuard(active: boolean): void {
  const { t } = useTexts()
  const { modal } = App.useApp()
  useBlocker({
    disabled: !active,
    enableBeforeUnload: () => active,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) return false
      const leave = await modal.confirm({
        title: t('ledger.leave.title'),
        content: t('ledger.leave.body'),
        okText: t('ledger.leave.go'),
        cancelText: t('ledger.leave.stay'),
      })
      return !leave
    },
  })
}
