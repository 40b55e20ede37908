import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import {
  type Correction,
  type Erasure,
  type Held,
  type PersonalRecords,
  type RecordKind,
  type Whose,
  words,
} from '#platform/personal-records.ts'
import { accountOfPerson, sessionsOfAccount } from './accounts/accounts.repository.ts'
import { eraseCredentials } from './accounts/erasure.service.ts'
import { deleteServices, servicesOf } from './assistance/volunteers.repository.ts'
import { unitNames } from './assistance/volunteers.service.ts'
import {
  delegationsOfPerson,
  deleteDelegationsOf,
  endDelegationsOf,
} from './delegations/delegations.repository.ts'
import { disclosureRecords, exportObjections, keptObjections } from './disclosures/disclosures.records.ts'
import { recordsOf, recordsOfWhom } from './mergers/aliases.repository.ts'
import { passkeysOf } from './passkeys/passkeys.repository.ts'
import { addressLine } from './people/address.ts'
import { plainPhone } from './people/identifiers.ts'
import { deleteRepresentations, organisationsOf } from './people/organisations.repository.ts'
import {
  type Correctable,
  clearContact,
  erasePerson,
  personById,
  setParticular,
} from './people/people.repository.ts'
import { isDay } from './people/people.service.ts'
import type { Person } from './people/person.ts'
import { expireSessions } from './sessions/sessions.repository.ts'
import { exportStaffNumbers, keptStaffNumbers, staffNumberRecords } from './staff/staff-numbers.records.ts'

const BASIS = words(
  'Nghị định 45/2020/NĐ-CP về thủ tục hành chính trên môi trường điện tử, đã sửa đổi',
  'Decree 45/2020 on procedures in the electronic environment, as amended',
)

const person: RecordKind = {
  code: 'identity.person',
  name: words('Thông tin nhân thân', 'Particulars'),
  about: 'citizens',
  purpose: 'accounts',
  basis: BASIS,
  keptFor: words(
    'Khi còn tài khoản hoặc còn hồ sơ phải lưu',
    'While there is an account, or a dossier that is kept',
  ),
  seenBy: words('Cơ quan giải quyết hồ sơ của người đó', 'The offices that deal with the person’s dossiers'),
  tables: ['identity.person', 'identity.person_verification', 'identity.merger'],
  fields: {
    fullName: words('Họ và tên', 'Full name'),
    citizenId: words('Số định danh cá nhân', 'Citizen number'),
    birthDate: words('Ngày sinh', 'Date of birth'),
    sex: words('Giới tính', 'Sex'),
    phone: words('Số điện thoại', 'Phone'),
    email: words('Thư điện tử', 'E-mail'),
    address: words('Địa chỉ', 'Address'),
    formerAddress: words('Địa chỉ cũ (trước 01/7/2025)', 'Address before 1 July 2025'),
  },
}
const representations: RecordKind = {
  ...person,
  code: 'identity.representations',
  name: words('Tổ chức được đại diện', 'Organisations represented'),
  tables: ['identity.representative'],
  fields: {
    organisation: words('Tổ chức', 'Organisation'),
    taxCode: words('Mã số thuế', 'Tax number'),
    title: words('Tư cách', 'Capacity'),
  },
}
const account: RecordKind = {
  ...person,
  code: 'identity.account',
  name: words('Tài khoản', 'Account'),
  about: 'everybody',
  keptFor: words('Đến khi tài khoản được xóa', 'Until the account is erased'),
  seenBy: words('Chỉ chủ tài khoản và người quản trị', 'The owner and the administrators only'),
  tables: [
    'identity.account',
    'identity.totp',
    'identity.recovery_code',
    'identity.passkey',
    'identity.known_device',
    'identity.known_browser',
  ],
  fields: {
    username: words('Tên đăng nhập', 'Username'),
    state: words('Tình trạng', 'State'),
    passkeys: words('Khóa truy cập', 'Passkeys'),
  },
}
const sessions: RecordKind = {
  ...account,
  code: 'identity.sessions',
  name: words('Các lần đăng nhập đang mở', 'Sessions that are open'),
  purpose: 'accountability',
  basis: words('Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP', 'Law 91/2025, Decree 356/2025'),
  keptFor: words('Đến khi phiên kết thúc, lâu nhất 12 giờ', 'Until the session ends, twelve hours at most'),
  tables: ['identity.session'],
  fields: {
    startedAt: words('Bắt đầu', 'Started'),
    device: words('Thiết bị', 'Device'),
    place: words('Mạng', 'Network'),
  },
}

const delegations: RecordKind = {
  ...person,
  code: 'identity.delegations',
  name: words('Ủy quyền', 'Delegations'),
  keptFor: words(
    'Khi còn tài khoản hoặc còn hồ sơ nộp theo ủy quyền',
    'While there is an account, or a dossier that was handed in under it',
  ),
  seenBy: words('Hai bên của ủy quyền', 'The two sides of it'),
  tables: ['identity.delegation', 'identity.guardianship'],
  fields: {
    side: words('Bên', 'Side'),
    scopes: words('Việc được làm', 'What may be done'),
    procedures: words('Thủ tục', 'Procedures'),
    firstDay: words('Từ ngày', 'From'),
    lastDay: words('Đến hết ngày', 'Until the end of'),
    state: words('Tình trạng', 'State'),
  },
}

const volunteering: RecordKind = {
  ...person,
  code: 'identity.volunteering',
  name: words('Tham gia tổ công nghệ số cộng đồng', 'Service in a community digital team'),
  seenBy: words('Người được giúp và người quản trị', 'Whoever is helped, and the administrators'),
  tables: ['identity.volunteer'],
  fields: {
    team: words('Tổ', 'Team'),
    unit: words('Đơn vị', 'Unit'),
    namedAt: words('Từ', 'Since'),
    relievedAt: words('Đến', 'Until'),
  },
}

/** What identity knows about people. */
export const identityRecords: PersonalRecords = {
  kinds: [
    person,
    representations,
    delegations,
    volunteering,
    account,
    sessions,
    disclosureRecords,
    staffNumberRecords,
  ],
  exportOf,
  erase,
  correct,
  expire: { [sessions.code]: ({ tx }, expiry) => expireSessions(tx, expiry) },
}

async function exportOf(ctx: Ctx, { personId }: Whose): Promise<Held> {
  const found = await personById(ctx.tx, personId)
  const opened = await accountOfPerson(ctx.tx, personId)
  const acted = await organisationsOf(ctx.tx, personId, null)
  const own = { purpose: 'own' } as const
  const keysOf = async (accountId: string) => (await passkeysOf(ctx.tx, accountId)).map(({ name }) => name)
  return {
    [person.code]: [particularsOf(disclose(ctx, own, found!))],
    [representations.code]: acted.map((sealed) => {
      const { name, taxCode, title } = disclose(ctx, own, sealed)
      return { organisation: name, taxCode, title }
    }),
    [delegations.code]: (await delegationsOfPerson(ctx.tx, personId)).map((d) => ({
      side: d.delegatePersonId === personId ? 'delegate' : 'principal',
      scopes: d.scopes,
      procedures: d.procedures,
      firstDay: d.firstDay,
      lastDay: d.lastDay,
      state: d.state,
    })),
    [volunteering.code]: await servicesHeld(ctx, personId),
    [account.code]: opened
      ? [{ username: opened.username, state: opened.state, passkeys: await keysOf(opened.id) }]
      : [],
    ...(await exportObjections(ctx, personId)),
    ...(await exportStaffNumbers(ctx, personId)),
    [sessions.code]: opened ? disclose(ctx, own, await sessionsOfAccount(ctx.tx, opened.id, personId)) : [],
  }
}

function particularsOf({
  id: _id,
  communeUnitId: _commune,
  invented: _invented,
  address,
  ...particulars
}: Person) {
  return { ...particulars, address: addressLine(address), formerAddress: address?.former?.text ?? null }
}

async function servicesHeld(ctx: Ctx, personId: string) {
  const called = await unitNames(ctx)
  return (await servicesOf(ctx.tx, personId)).map(({ team, unitId, namedAt, relievedAt }) => ({
    team,
    unit: called(unitId),
    namedAt,
    relievedAt,
  }))
}

/** Name and citizen number stay while another module keeps a record that must name the person; the rest goes. */
async function erase(ctx: Ctx, { personId }: Whose, above: readonly Erasure[]): Promise<Erasure[]> {
  const needing = above.find(({ kept, because }) => kept > 0 && because)
  const accounts = await accountsOfWhom(ctx, personId)
  let ended = 0
  for (const id of accounts) ended += await eraseCredentials(ctx.tx, id)
  const acted = await deleteRepresentations(ctx.tx, personId)
  const delegated = needing
    ? await endDelegationsOf(ctx.tx, personId, ctx.now)
    : await deleteDelegationsOf(ctx.tx, personId)
  const served = await deleteServices(ctx.tx, personId)
  const noticed = await keptStaffNumbers(ctx, personId)
  await clearContact(ctx.tx, personId)
  if (!needing) for (const id of await recordsOf(ctx.tx, personId)) await erasePerson(ctx.tx, id)
  const gone = (kind: RecordKind, erased: number) => ({ kind: kind.code, erased, kept: 0, because: null })
  return [
    gone(sessions, ended),
    await keptObjections(ctx, personId),
    noticed,
    gone(account, accounts.length),
    gone(representations, acted),
    gone(volunteering, served),
    needing
      ? { kind: delegations.code, erased: 0, kept: delegated, because: needing.because }
      : gone(delegations, delegated),
    needing ? { kind: person.code, erased: 0, kept: 1, because: needing.because } : gone(person, 1),
  ]
}

/** The accounts of all records of whoever this one is of: a merged one must not keep a way in that the kept one gave up. */
async function accountsOfWhom({ tx }: Ctx, personId: string): Promise<string[]> {
  const accounts: string[] = []
  for (const id of await recordsOfWhom(tx, personId)) {
    const opened = await accountOfPerson(tx, id)
    if (opened) accounts.push(opened.id)
  }
  return accounts
}

const RIGHT: Record<Correctable, RegExp> = {
  phone: /^\+?[0-9]{8,15}$/,
  email: /^[^@\s]+@[^@\s]+$/,
  address: /\S/,
  full_name: /\S/,
  birth_date: /^\d{4}-\d{2}-\d{2}$/,
}

const isCorrectable = (field: string): field is Correctable => Object.hasOwn(RIGHT, field)

async function correct(ctx: Ctx, personId: string, { field, value }: Correction): Promise<boolean> {
  const right = field === 'phone' ? plainPhone(value) : value.normalize('NFC').trim()
  if (!isCorrectable(field) || !RIGHT[field].test(right) || (field === 'birth_date' && !isDay(right)))
    return false
  await setParticular(ctx.tx, personId, field, right)
  return true
}
