import { useBlocker } from '@tanstack/react-router'
import { App } from 'antd'
import { type MessageKey, useTexts } from '~/i18n'

/** Asks before a page with unsaved facts is left; the local draft of a record stays either way. */
export function useLeaveGuard(active: boolean, body: MessageKey = 'ledger.leave.body'): void {
  const { t } = useTexts()
  const { modal } = App.useApp()
  useBlocker({
    disabled: !active,
    enableBeforeUnload: () => active,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) return false
      const leave = await modal.confirm({
        title: t('ledger.leave.title'),
        content: t(body),
        okText: t('ledger.leave.go'),
        cancelText: t('ledger.leave.stay'),
      })
      return !leave
    },
  })
}
