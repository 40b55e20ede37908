import { somePdf } from '#modules/dossiers/document-files.testing.ts'
import { newId } from '#platform/ids.ts'

/** Registration of a birth: every commune handles it. */
export const BIRTH = '1.001193'

/** A form with one PDF that nobody else has. */
export function paperFor(component: string): FormData {
  const form = new FormData()
  form.set('component', component)
  form.append('file', new Blob([new Uint8Array(somePdf([`(${newId()})`]))]), 'giấy.pdf')
  return form
}

const LAN = { fullName: 'Nguyễn Thị Hoa Lan', citizenId: '099190000017' }

export const paperIntake = (papers: string[], applicant = LAN) => ({
  procedureCode: BIRTH,
  channel: 'direct',
  applicant,
  papers,
  notApplicable: [],
  delivery: 'counter',
})

export const PROPOSAL = { outcome: 'granted', title: 'Đăng ký khai sinh', body: 'Đồng ý đăng ký khai sinh.' }

/** Headers that begin a resumable upload of ten bytes, of which none has come yet. */
export const uploadHeaders = ({ id, component }: { id: string; component: string }) => ({
  'tus-resumable': '1.0.0',
  'upload-length': '10',
  'upload-metadata': Object.entries({ dossierId: id, component, filename: 'a.pdf' })
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(','),
})
