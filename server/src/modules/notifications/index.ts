export { type Notice, notify } from './notify.service.ts'
export type { ParamsOf, TemplateName } from './templates.ts'
