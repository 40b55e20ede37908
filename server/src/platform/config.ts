import { resolve } from 'node:path'

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

export interface Config {
  mode: 'demo' | 'production'
  /** 0 takes a free port. */
  port: number
  /** Address to listen on. */
  host: string
  /** What people type; no slash at the end. */
  publicUrl: string
  /** Absolute. Files, keys, logs and, unless DATABASE_URL is set, the database. */
  dataDir: string
  /** Application role: reads and writes rows. Unset: the embedded PostgreSQL. */
  databaseUrl?: string
  /** Owner of the tables: migrations only. */
  databaseOwnerUrl?: string
  /** Connections of one process to the database at the most. */
  databasePool: number
  /** Whether statements stay prepared on a connection; off behind a pooler that does not know them. */
  databasePrepare: boolean
  /** Multiplies how often anybody may call; above 1 only where a machine is measured. */
  rateLimitTimes: number
  /** Jobs worked at the same time. */
  workerConcurrency: number
  logLevel: LogLevel
  /** The gateway that sends e-mail, SMS and Zalo messages; unset: nothing leaves the house. */
  messagingUrl?: string
  /** Sent to the gateway as a bearer token. */
  messagingToken?: string
  /** The name of VNeID's OpenID provider, which is also its address; unset: nobody signs in through VNeID. */
  vneidIssuer?: string
  vneidClientId?: string
  /** How the city proves to VNeID who it is: a secret, or a private key (PKCS #8, PEM) in a file. */
  vneidClientSecret?: string
  vneidClientKeyFile?: string
  /** Whether the stand-ins of the outside world are started too. */
  sandbox: boolean
  /** 0 takes a free port. */
  sandboxPort: number
  /** The same for the stand-in of VNeID. */
  sandboxVneidPort: number
  /** Whether the invented city is loaded at start. */
  demoData: boolean
}

/** One environment variable, as the table in docs/operations describes it. */
interface Variable<T> {
  expects: string
  parse(text: string): T | undefined
  /** Its value may be a secret: never repeated in a message. */
  secret?: true
}

/** A configuration that cannot work. Every problem names its variable and what it expects. */
export class ConfigError extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

const oneOf = <T extends string>(...values: T[]): Variable<T> => ({
  expects: `one of ${values.join(', ')}`,
  parse: (text) => values.find((value) => value === text),
})

const wholeNumber = (from: number, to: number): Variable<number> => ({
  expects: `a whole number from ${from} to ${to}`,
  parse: (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : undefined,
})

const address = (...protocols: string[]): Variable<string> => ({
  expects: `an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  parse: (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined
    return url?.hostname && protocols.includes(url.protocol) ? text : undefined
  },
})

const someText = (expects: string): Variable<string> => ({ expects, parse: (text) => text })

const database: Variable<string> = {
  expects: 'postgres://user:password@host:port/database',
  parse: (text) => {
    const url = address('postgres:', 'postgresql:').parse(text)
    return url && new URL(url).pathname.length > 1 && new URL(url).username ? url : undefined
  },
  secret: true,
}

const onOff: Variable<boolean> = {
  expects: 'on or off',
  parse: (text) => ({ on: true, off: false })[text],
}

/** Every variable the program reads. */
export const variables = {
  MODE: oneOf('demo', 'production'),
  PORT: wholeNumber(0, 65_535),
  HOST: someText('an address of this machine, such as localhost or 0.0.0.0'),
  PUBLIC_URL: address('http:', 'https:'),
  DATA_DIR: someText('a folder'),
  DATABASE_URL: database,
  DATABASE_OWNER_URL: database,
  DATABASE_POOL: wholeNumber(2, 200),
  DATABASE_PREPARE: onOff,
  RATE_LIMIT_TIMES: wholeNumber(1, 10_000),
  WORKER_CONCURRENCY: wholeNumber(1, 64),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  MESSAGING_URL: address('http:', 'https:'),
  MESSAGING_TOKEN: { ...someText('the token the messaging gateway gave you'), secret: true },
  VNEID_ISSUER: address('http:', 'https:'),
  VNEID_CLIENT_ID: someText('the name under which VNeID knows the city'),
  VNEID_CLIENT_SECRET: { ...someText('the secret that VNeID gave the city'), secret: true },
  VNEID_CLIENT_KEY_FILE: someText('the file of a private key in PEM'),
  SANDBOX: onOff,
  SANDBOX_PORT: wholeNumber(0, 65_535),
  SANDBOX_VNEID_PORT: wholeNumber(0, 65_535),
  DEMO_DATA: onOff,
} satisfies Record<string, Variable<unknown>>

type Values = {
  [K in keyof typeof variables]?: Exclude<ReturnType<(typeof variables)[K]['parse']>, undefined>
}

/**
 * Reads the configuration from environment variables. Throws a ConfigError that names every variable that
 * cannot be used, what it expects, and (unless it may be a secret) what it was. `serves` is for the processes
 * that the supervisor starts: they get a configuration already judged, without the owner's address.
 */
export function loadConfig(env: Record<string, string | undefined>, { serves = false } = {}): Config {
  const { values, problems } = readVariables(env)
  const missing = problems.length || serves ? [] : unworkable(values)
  if (problems.length || missing.length) throw new ConfigError([...problems, ...missing])
  return complete(values)
}

function readVariables(env: Record<string, string | undefined>): { values: Values; problems: string[] } {
  const values: Record<string, unknown> = {}
  const problems: string[] = []
  for (const [name, variable] of Object.entries<Variable<unknown>>(variables)) {
    const text = env[name]?.trim()
    if (!text) continue
    values[name] = variable.parse(text)
    if (values[name] !== undefined) continue
    problems.push(`${name} expects ${variable.expects}${variable.secret ? '' : `, and is "${text}"`}`)
  }
  return { values: values as Values, problems }
}

/** What each variable allows by itself but not together with the others. */
function unworkable(values: Values): string[] {
  const problems: string[] = []
  const both = 'DATABASE_URL (application role) and DATABASE_OWNER_URL (owner of the tables)'
  if (!values.DATABASE_URL !== !values.DATABASE_OWNER_URL)
    problems.push(
      `${values.DATABASE_URL ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'} is missing: ${both} go together`,
    )
  if (values.DATABASE_URL && sameUser(values.DATABASE_URL, values.DATABASE_OWNER_URL))
    problems.push(`DATABASE_OWNER_URL expects another role than DATABASE_URL: ${both} must differ`)
  if (values.VNEID_ISSUER && !(values.VNEID_CLIENT_ID && provesItself(values)))
    problems.push(
      'VNEID_ISSUER expects VNEID_CLIENT_ID beside it, and VNEID_CLIENT_SECRET or VNEID_CLIENT_KEY_FILE',
    )
  if (values.MODE === 'production') problems.push(...unfitForProduction(values))
  return problems
}

const sameUser = (one: string, other: string | undefined): boolean =>
  other !== undefined && new URL(one).username === new URL(other).username

const provesItself = ({ VNEID_CLIENT_SECRET, VNEID_CLIENT_KEY_FILE }: Values): boolean =>
  Boolean(VNEID_CLIENT_SECRET || VNEID_CLIENT_KEY_FILE)

function unfitForProduction(values: Values): string[] {
  const problems: string[] = []
  const wrong = (isWrong: boolean, text: string): void => {
    if (isWrong) problems.push(`${text} when MODE is production`)
  }
  wrong(!values.DATABASE_URL, 'DATABASE_URL expects a PostgreSQL server of your own')
  wrong(!values.DATA_DIR, 'DATA_DIR expects the folder that holds files and keys')
  wrong(
    !values.PUBLIC_URL?.startsWith('https://'),
    'PUBLIC_URL expects the address people type, with https://,',
  )
  wrong(values.VNEID_ISSUER?.startsWith('http:') ?? false, 'VNEID_ISSUER expects an address with https://')
  wrong(values.SANDBOX === true, 'SANDBOX expects off')
  wrong(values.DEMO_DATA === true, 'DEMO_DATA expects off')
  return problems
}

function complete(values: Values): Config {
  const mode = values.MODE ?? 'demo'
  const port = values.PORT ?? 3000
  return {
    mode,
    port,
    host: values.HOST ?? 'localhost',
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    dataDir: resolve(values.DATA_DIR ?? 'data'),
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL,
    databasePool: values.DATABASE_POOL ?? 10,
    databasePrepare: values.DATABASE_PREPARE ?? true,
    rateLimitTimes: values.RATE_LIMIT_TIMES ?? 1,
    workerConcurrency: values.WORKER_CONCURRENCY ?? 4,
    logLevel: values.LOG_LEVEL ?? (mode === 'production' ? 'info' : 'warn'),
    messagingUrl: values.MESSAGING_URL,
    messagingToken: values.MESSAGING_TOKEN,
    vneidIssuer: values.VNEID_ISSUER,
    vneidClientId: values.VNEID_CLIENT_ID,
    vneidClientSecret: values.VNEID_CLIENT_SECRET,
    vneidClientKeyFile: values.VNEID_CLIENT_KEY_FILE,
    sandbox: values.SANDBOX ?? mode === 'demo',
    sandboxPort: values.SANDBOX_PORT ?? 0,
    sandboxVneidPort: values.SANDBOX_VNEID_PORT ?? 0,
    demoData: values.DEMO_DATA ?? mode === 'demo',
  }
}

/** The same configuration as environment variables, for the processes the supervisor starts. */
export function toEnvironment(config: Config): Record<string, string> {
  const onOrOff = (value: boolean): string => (value ? 'on' : 'off')
  const env: Record<string, string | undefined> = {
    MODE: config.mode,
    PORT: String(config.port),
    HOST: config.host,
    PUBLIC_URL: config.publicUrl,
    DATA_DIR: config.dataDir,
    DATABASE_URL: config.databaseUrl,
    DATABASE_OWNER_URL: config.databaseOwnerUrl,
    DATABASE_POOL: String(config.databasePool),
    DATABASE_PREPARE: config.databasePrepare ? 'on' : 'off',
    RATE_LIMIT_TIMES: String(config.rateLimitTimes),
    WORKER_CONCURRENCY: String(config.workerConcurrency),
    LOG_LEVEL: config.logLevel,
    MESSAGING_URL: config.messagingUrl,
    MESSAGING_TOKEN: config.messagingToken,
    VNEID_ISSUER: config.vneidIssuer,
    VNEID_CLIENT_ID: config.vneidClientId,
    VNEID_CLIENT_SECRET: config.vneidClientSecret,
    VNEID_CLIENT_KEY_FILE: config.vneidClientKeyFile,
    SANDBOX: onOrOff(config.sandbox),
    SANDBOX_PORT: String(config.sandboxPort),
    SANDBOX_VNEID_PORT: String(config.sandboxVneidPort),
    DEMO_DATA: onOrOff(config.demoData),
  }
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
