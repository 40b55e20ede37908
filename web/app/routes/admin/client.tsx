import { data, redirect } from 'react-router'
import {
  type Client,
  type ClientDetails,
  listOffices,
  moveClient,
  readClient,
  renewSecret,
  saveClient,
} from '../../api/clients.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { clients } from '../../i18n/clients.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { ClientFields } from '../../ui/ClientFields.tsx'
import { ErrorSummary, errorsOf } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/client.ts'
import '../../styles/form.css'

export const meta = pageHead<{ client: Client | null }>((locale, loaded) => [
  loaded?.client?.name ?? clients[locale].add,
])

const NEW = 'moi'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { items } = await listOffices(context)
  const client = params.id === NEW ? null : await readClient(context, params.id)
  return { client, units: items.map(({ id, name }) => ({ value: id, label: name })) }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  const seen = Number(form.get('seen'))
  const act = String(form.get('act') ?? 'save')
  const details = detailsOf(form)
  const changed = params.id === NEW ? undefined : { id: params.id, seen }
  const work =
    act === 'save'
      ? saveClient(context, details, changed)
      : act === 'secret'
        ? renewSecret(context, params.id, seen)
        : moveClient(context, params.id, act).then(() => null)
  const { value, problem } = await attempt(keepingTyped(request, work))
  if (problem) return data({ problem, details: act === 'save' ? details : null, made: null }, problem.status)
  if (value?.secret) return { problem: null, details: null, made: value }
  const id = value?.client.id ?? params.id
  return redirect(localised(`/quan-tri/he-thong-ket-noi/${id}`, localeOfRequest(request)), 303)
}

/** What the form says, in the words of the API; an empty line is none. */
function detailsOf(form: FormData): ClientDetails {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const lines = (name: string) => text(name).split(/\s+/).filter(Boolean)
  const byKey = text('authMethod') !== 'client_secret_basic'
  return {
    name: text('name'),
    purpose: text('purpose'),
    unitId: text('unitId'),
    contact: text('contact'),
    redirectUris: lines('redirectUris'),
    postLogoutUris: lines('postLogoutUris'),
    logoutUri: text('logoutUri') || null,
    scopes: form.getAll('scopes').map(String),
    apiScopes: form.getAll('apiScopes').map(String),
    authMethod: byKey ? 'private_key_jwt' : 'client_secret_basic',
    jwks: byKey && text('jwks') ? keysIn(text('jwks')) : null,
    jwksUri: (byKey && text('jwksUri')) || null,
    dpopRequired: form.get('dpopRequired') === 'on',
  }
}

/** Keys that cannot be read are none, and are refused as such. */
function keysIn(text: string): { keys: Record<string, unknown>[] } {
  try {
    const { keys } = JSON.parse(text) as { keys?: Record<string, unknown>[] }
    return { keys: Array.isArray(keys) ? keys : [] }
  } catch {
    return { keys: [] }
  }
}

export default function ClientPage({
  loaderData: { client: loaded, units },
  actionData,
}: Route.ComponentProps) {
  const t = useText(clients)
  const to = usePath()
  const locale = useLocale()
  const client = actionData?.made?.client ?? loaded
  const errors = errorsOf(actionData?.problem ?? undefined, locale)
  return (
    <>
      <p className="back">
        <a href={to('/quan-tri/he-thong-ket-noi')}>{t.back}</a>
      </p>
      {actionData?.problem && <ErrorSummary problem={actionData.problem} errors={errors} />}
      <h1>{client?.name ?? t.add}</h1>
      {client && (
        <p>
          <span className="state">{t.states[client.state]}</span> <span className="soft">{t.id}:</span>{' '}
          <code>{client.id}</code>
        </p>
      )}
      {actionData?.made?.secret && (
        <div className="note wait" role="status">
          <h2>{t.secret.title}</h2>
          <p>
            <code>{actionData.made.secret}</code>
          </p>
          <p>{t.secret.text}</p>
        </div>
      )}
      {client?.state === 'deleted' ? (
        <p>{t.deletedNote(formatMoment(client.stateSince))}</p>
      ) : (
        <form
          method="post"
          action={client ? to(`/quan-tri/he-thong-ket-noi/${client.id}`) : undefined}
          className="form"
        >
          <input type="hidden" name="seen" value={client?.version ?? 0} />
          <ClientFields given={actionData?.details ?? client} units={units} errors={errors} />
          <p className="actions">
            <button type="submit" name="act" value="save">
              {client ? t.save : t.register}
            </button>
          </p>
        </form>
      )}
      {client && <Acts client={client} />}
    </>
  )
}

function Acts({ client: { id, state, version, authMethod } }: { client: Client }) {
  const t = useText(clients)
  const to = usePath()
  const acts = {
    active: [
      ...(authMethod === 'client_secret_basic' ? (['secret'] as const) : []),
      'suspend',
      'remove',
    ] as const,
    suspended: ['resume', 'remove'] as const,
    deleted: ['restore'] as const,
  }[state]
  return (
    <section className="section">
      <h2>{t.actsTitle}</h2>
      <p className="soft">{t.actsNote}</p>
      <form method="post" action={to(`/quan-tri/he-thong-ket-noi/${id}`)}>
        <input type="hidden" name="seen" value={version} />
        <p className="actions">
          {acts.map((act) => (
            <button key={act} type="submit" name="act" value={act} className="quiet">
              {t.acts[act]}
            </button>
          ))}
        </p>
      </form>
    </section>
  )
}
