/** How sure the city is of a person, as `acr` says it: by a password, or by an identity proved (VNeID level 2). */
export const ACR = { 1: 'urn:mot-cua:level:1', 2: 'urn:mot-cua:level:2' } as const

/** The least that would satisfy a request that names several; 0 when it names none of ours. */
export function levelAsked(acrValues: string | undefined): 0 | 1 | 2 {
  const asked = acrValues?.split(' ') ?? []
  if (asked.includes(ACR[1])) return 1
  return asked.includes(ACR[2]) ? 2 : 0
}

export const levelOf = (acr: string | undefined): 1 | 2 => (acr === ACR[2] ? 2 : 1)
