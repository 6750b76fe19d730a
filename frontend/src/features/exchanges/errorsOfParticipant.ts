import type { FieldError } from '~/api/errors'

interface FieldData {
  name: (string | number)[]
  errors: string[]
}

/** Errors at the fields of the dialog: of what was sent, or by the participant's place in the batch. */
export function errorsOfParticipant(errors: readonly FieldError[]): FieldData[] {
  return errors.flatMap(({ pointer, message }) => {
    const [, part, field] = /^\/(person|participant|participants\/\d+)\/(\w+)/.exec(pointer) ?? []
    return part && field
      ? [{ name: [part === 'person' ? 'person' : 'participant', field], errors: [message] }]
      : []
  })
}
