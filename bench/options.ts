import { parseArgs } from 'node:util'

export interface Options {
  json: boolean
  /** Names of the parts to measure; empty: all. */
  only: string[]
  dossiers: number
  /** A data folder that is kept and used again; otherwise a temporary one. */
  keep: string | undefined
  /** Divides how long every measure takes; for trying the script out. */
  quick: boolean
  /** A folder for CPU profiles of the installation's processes. */
  profile: string | undefined
}

export const PARTS = [
  'start',
  'search',
  'clock',
  'sso',
  'latency',
  'saturation',
  'submissions',
  'row-security',
  'process',
  'sso-provider',
  'sign-in',
  'audit',
  'memory',
  'first-page',
  'lighthouse',
]

/** Reads `npm run bench -- …`; throws an Error that says what is not understood. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      dossiers: { type: 'string', default: '1000000' },
      keep: { type: 'string' },
      profile: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  })
  const dossiers = Number(values.dossiers)
  if (!Number.isInteger(dossiers) || dossiers < 1000) throw new Error('--dossiers expects 1000 or more')
  const only = values.only.flatMap((names) => names.split(','))
  const unknown = only.find((name) => !PARTS.includes(name))
  if (unknown) throw new Error(`--only expects some of ${PARTS.join(', ')}, and is "${unknown}"`)
  return { ...values, keep: values.keep, profile: values.profile, dossiers, only }
}
