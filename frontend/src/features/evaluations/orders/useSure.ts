import { App } from 'antd'
import { useTexts } from '~/i18n'

interface Step {
  /** What it is about to do, as a question. */
  title: string
  /** What follows from it. */
  content?: string
  /** What it is called, on the button. */
  okText: string
  onOk: () => Promise<unknown>
}

/** Asks before a step that cannot be taken back; whoever takes it tells what was refused. */
export function useSure(): (step: Step) => void {
  const { t } = useTexts()
  const { modal } = App.useApp()
  return ({ onOk, ...step }) =>
    void modal.confirm({ ...step, cancelText: t('shell.cancel'), onOk: () => onOk().catch(() => undefined) })
}
