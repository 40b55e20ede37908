export { rotateKeysCommand } from './rotate-keys.command.ts'
