export type Delivery = 'online' | 'counter' | 'post'

/** Words that forms use for the ways in which a result can be handed over. */
const WAYS: Record<string, Delivery> = {
  online: 'online',
  electronic: 'online',
  counter: 'counter',
  post: 'post',
}

/** How the applicant wants the result, as the form's own section says it (`delivery.way`, `result.delivery`). */
export function deliveryIn(formData: unknown): Delivery | undefined {
  const { delivery, result } = (formData ?? {}) as {
    delivery?: { way?: string }
    result?: { delivery?: string }
  }
  return WAYS[delivery?.way ?? result?.delivery ?? '']
}
