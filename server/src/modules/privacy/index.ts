export { hasConsent } from './consent.service.ts'
