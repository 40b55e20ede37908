import { actorOf, findAccount } from '#modules/identity/index.ts'
import { alwaysAssured } from './assured.ts'
import type { DelegationSpec } from './delegations.ts'
import type { World } from './world.ts'

/** What a test knows of a dossier because of the way it was led, and not because the program says so. */
export interface Staged {
  id: string
  code: string | null
  state: 'draft' | 'submitted' | 'in_processing' | 'supplement_requested' | 'refused' | 'decided' | 'returned'
  step: 'accept' | 'assign' | 'examine' | 'approve' | 'return' | null
  /** Codes of the competent office and of its counter. */
  unit: string
  desk: string
  /** Account ids; the applicant's account is the author's or, of what came over the counter or by a delegate, the citizen's. */
  author: string
  owner: string
  /** Who can let somebody act in it. */
  applicant: Pick<DelegationSpec, 'principalPersonId' | 'principalOrganisationId'>
  /** Of its office: whom it can be given to. */
  specialist: string
  assignee: string | null
  proposer: string | null
  asked: boolean
  /** Its clock stands, and not for a supplement. */
  paused: boolean
  /** A draft of a volunteer, who asked its owner to hand it in. */
  prepared: boolean
  /** Its process knows a decision of its own: a site is visited. */
  visits: boolean
  version: number
  signed: boolean
  /** A paper of the procedure, and all of them. */
  component: string
  components: string[]
  document: string
  notice: string
  message: string
  upload: string
  verification: string
  /** Texts about the applicant that no stranger may read. */
  secrets: string[]
}

const PLACES = {
  hongbang: { prefix: 'hongbang', unit: 'H24.165', desk: 'H24.165.1' },
  lechan: { prefix: 'lechan', unit: 'H24.168', desk: 'H24.168.1' },
}

/** The people of two wards and four citizens, as the program knows them. */
export async function peopleOf(world: World) {
  const account = (username: string) =>
    world.change(async (ctx) => actorOf(ctx, (await findAccount(ctx, username))!.id))
  /** Staff have shown a second factor: what asks for it has tests of its own. */
  const staff = async (username: string) => alwaysAssured(await account(username))
  const crewOf = async ({ prefix, ...place }: (typeof PLACES)['lechan']) => ({
    ...place,
    oneStop: await staff(`${prefix}.motcua`),
    head: await staff(`${prefix}.truongphong`),
    specialist: await staff(`${prefix}.chuyenvien`),
    leader: await staff(`${prefix}.chutich`),
  })
  return {
    crews: { hongbang: await crewOf(PLACES.hongbang), lechan: await crewOf(PLACES.lechan) },
    citizens: {
      lan: await account('lan'),
      minh: await account('minh'),
      hoa: await account('hoa'),
      phuc: await account('phuc'),
    },
    /** Somebody of the staff who never had to do with any of the dossiers. */
    colleague: await account('cathai.chuyenvien'),
  }
}

export type People = Awaited<ReturnType<typeof peopleOf>>
