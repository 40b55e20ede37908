import { importJWK } from 'jose'
import { type FieldProblem, invalid } from '#platform/errors.ts'
import type { Client, ClientDetails } from './clients.repository.ts'
import { mayCall } from './outgoing.ts'
import { API_SCOPES, isScope } from './scopes.ts'

export type Mode = 'demo' | 'production'
type Rule = [wrong: boolean, path: keyof ClientDetails, vi: string, en: string]

/** Refuses what may not be registered, naming each field. `before` is what was registered, for a change. */
export async function checkDetails(d: ClientDetails, mode: Mode, before?: Client): Promise<void> {
  const rules: Rule[] = [...addressRules(d, mode, before), ...scopeRules(d), ...(await keyRules(d, mode))]
  const fields: FieldProblem[] = rules
    .filter(([wrong]) => wrong)
    .map(([, path, vi, en]) => ({ path, code: `sso.${path}`, vi, en }))
  if (fields.length > 0) throw invalid('sso.client_not_so', { fields })
}

function addressRules(d: ClientDetails, mode: Mode, before?: Client): Rule[] {
  const all = (uris: readonly string[]) => uris.every((uri) => mayCall(uri, mode))
  const hosts = new Set(
    [...d.redirectUris, ...(before?.redirectUris ?? [])]
      .filter((uri) => URL.canParse(uri))
      .map((uri) => new URL(uri).host),
  )
  const https = [
    'Mỗi địa chỉ phải bắt đầu bằng https:// và không có dấu #',
    'Each address begins with https:// and has no #',
  ] as const
  return [
    [!all(d.redirectUris), 'redirectUris', ...https],
    [
      all(d.redirectUris) && hosts.size > 1,
      'redirectUris',
      'Mọi địa chỉ phải cùng một tên máy, và tên máy không đổi được: mã của từng người gắn với tên máy đó',
      'All addresses are on one host, which cannot change: the code of each person hangs on it',
    ],
    [!all(d.postLogoutUris), 'postLogoutUris', ...https],
    [d.logoutUri !== null && !mayCall(d.logoutUri, mode), 'logoutUri', ...https],
  ]
}

function scopeRules({ redirectUris, scopes, apiScopes }: ClientDetails): Rule[] {
  return [
    [
      redirectUris.length === 0 && apiScopes.length === 0,
      'redirectUris',
      'Cần ít nhất một địa chỉ nhận người đăng nhập, hoặc một quyền gọi API',
      'At least one address to send people back to, or one right to call the API',
    ],
    [!scopes.every(isScope), 'scopes', 'Có phạm vi không tồn tại', 'One of the scopes does not exist'],
    [
      redirectUris.length > 0 !== scopes.includes('openid'),
      'scopes',
      'Hệ thống cho người đăng nhập phải có phạm vi openid, hệ thống khác thì không',
      'A system that signs people in has the scope openid, another has not',
    ],
    [
      !apiScopes.every((scope) => scope in API_SCOPES),
      'apiScopes',
      'Có quyền gọi API không tồn tại',
      'One of the rights to call the API does not exist',
    ],
  ]
}

async function keyRules({ authMethod, jwks, jwksUri }: ClientDetails, mode: Mode): Promise<Rule[]> {
  const byKey = authMethod === 'private_key_jwt'
  const keys = await Promise.all((jwks?.keys ?? []).map(isPublicKey))
  return [
    [
      byKey ? (jwks === null) === (jwksUri === null) : jwks !== null || jwksUri !== null,
      'jwks',
      'Hệ thống dùng khoá cần đúng một trong hai: bộ khoá công khai, hoặc địa chỉ của bộ khoá đó',
      'A system with a key gives one of the two: its public keys, or their address',
    ],
    [
      jwks !== null && (keys.length === 0 || keys.includes(false)),
      'jwks',
      'Bộ khoá phải là JSON Web Key Set với khoá công khai (EC, OKP hoặc RSA), không có khoá riêng',
      'The keys are a JSON Web Key Set of public keys (EC, OKP or RSA), without private ones',
    ],
    [
      jwksUri !== null && !mayCall(jwksUri, mode),
      'jwksUri',
      'Địa chỉ phải bắt đầu bằng https://',
      'The address begins with https://',
    ],
  ]
}

async function isPublicKey(jwk: Record<string, unknown>): Promise<boolean> {
  if (!['EC', 'OKP', 'RSA'].includes(String(jwk.kty)) || 'd' in jwk) return false
  const alg = jwk.kty === 'EC' ? 'ES256' : jwk.kty === 'OKP' ? 'EdDSA' : 'PS256'
  return importJWK(jwk as never, alg).then(
    () => true,
    () => false,
  )
}
