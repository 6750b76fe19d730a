import { useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { pairsQuery } from '~/reference/queries'
import type { Field } from '../facts/fields'

/** Whether a form has to tell a fact, as far as that depends on its pair. */
export function useRequired({ required = false, requiredOfTwo = false }: Field): boolean {
  const pairCode: unknown = Form.useWatch('pairCode', { form: Form.useFormInstance(), preserve: true })
  const pairs = useQuery({ ...pairsQuery, enabled: requiredOfTwo }).data
  return required || (requiredOfTwo && pairs?.find(({ code }) => code === pairCode)?.east != null)
}
