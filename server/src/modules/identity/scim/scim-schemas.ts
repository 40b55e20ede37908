import { MOST_USERS } from './scim-filter.ts'
import { SEAT_SCHEMA, USER_SCHEMA } from './scim-user.ts'

const CONFIG_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'
const TYPE_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:ResourceType'
const SCHEMA_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Schema'

/** What this server can and cannot do (RFC 7643, section 5). */
export const providerConfig = (address: string) => ({
  schemas: [CONFIG_SCHEMA],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: MOST_USERS },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'OAuth Bearer Token',
      description: 'client_credentials with the scope staff.provision',
      specUri: 'https://www.rfc-editor.org/info/rfc6750',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${address}/ServiceProviderConfig` },
})

export const resourceTypes = (address: string) => [
  {
    schemas: [TYPE_SCHEMA],
    id: 'User',
    name: 'User',
    endpoint: '/Users',
    description: 'A member of staff',
    schema: USER_SCHEMA,
    schemaExtensions: [{ schema: SEAT_SCHEMA, required: true }],
    meta: { resourceType: 'ResourceType', location: `${address}/ResourceTypes/User` },
  },
]

const text = (name: string, description: string, more: object = {}) => ({
  name,
  type: 'string',
  multiValued: false,
  description,
  required: true,
  caseExact: true,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
  ...more,
})

/** Every attribute that is understood (RFC 7643, section 7). */
export const schemas = (address: string) =>
  [
    {
      id: USER_SCHEMA,
      name: 'User',
      description: 'A member of staff',
      attributes: [
        text('userName', 'What they sign in with', {
          caseExact: false,
          uniqueness: 'server',
          mutability: 'immutable',
        }),
        text('displayName', 'Their whole name, as it is written', { required: false }),
        {
          ...text('name', 'The same in parts', { required: false }),
          type: 'complex',
          subAttributes: ['formatted', 'familyName', 'middleName', 'givenName'].map((part) =>
            text(part, 'A part of the name', { required: false }),
          ),
        },
        text('title', 'What their position is called', { required: false, mutability: 'readOnly' }),
        text('password', 'What they begin with; required when they are taken on', {
          required: false,
          mutability: 'writeOnly',
          returned: 'never',
        }),
        { ...text('active', 'False once they have left', { required: false }), type: 'boolean' },
      ],
    },
    {
      id: SEAT_SCHEMA,
      name: 'Seat',
      description: 'Where somebody serves, and as what',
      attributes: [
        text('unitCode', 'Code of the unit, as in GET /api/open/units'),
        text('positionCode', 'Code of the position, such as specialist'),
        text('role', 'What it lets them do, such as one_stop_officer'),
        text('reach', 'The unit alone, or what lies below it too', {
          required: false,
          canonicalValues: ['unit', 'subtree'],
        }),
      ],
    },
  ].map((schema) => ({
    schemas: [SCHEMA_SCHEMA],
    ...schema,
    meta: { resourceType: 'Schema', location: `${address}/Schemas/${schema.id}` },
  }))
