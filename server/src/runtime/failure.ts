/** Something the administrator can put right: told without a stack trace. `exitCode` 2 is bad configuration. */
export class StartFailure extends Error {
  readonly exitCode: number
  constructor(message: string, exitCode = 1) {
    super(message)
    this.name = 'StartFailure'
    this.exitCode = exitCode
  }
}
