export { hasConsent } from './consent.service.ts'
export { maskOthers } from './masking.ts'
export { dataRequestAnswered, dataRequestClosed, dataRequestExtended } from './privacy.facts.ts'
export { personOfRequest } from './request.service.ts'
