import type { Failure } from './failures.ts'
import type { VneidAccount } from './people.ts'

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

/** Plain and red: nobody shall take it for a page of the city, nor for the real VNeID. */
const style = `
  body { margin: 0; font: 1rem/1.5 Georgia, 'Times New Roman', serif; color: #2b1a12; background: #fbf3ec }
  header { background: #7c1c12; color: #fff; padding: 1rem } header p { margin: 0 }
  main { max-width: 34rem; margin: 0 auto; padding: 1rem } h1 { font-size: 1.4rem; margin: .5rem 0 }
  .stand-in { border: 2px dashed #7c1c12; padding: .75rem 1rem; background: #fff }
  fieldset { border: 1px solid #b79c8c; margin: 1rem 0; padding: .5rem 1rem; background: #fff } legend { font-weight: bold }
  label { display: flex; gap: .75rem; align-items: center; min-height: 3rem } input { width: 1.25rem; height: 1.25rem }
  small { color: #5d463a } button { font: inherit; min-height: 3rem; padding: 0 1.5rem; margin: 0 .5rem .5rem 0; border: 2px solid #7c1c12;
    background: #7c1c12; color: #fff } button.no { background: #fff; color: #7c1c12 } li { margin: .25rem 0 }`

const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${style}</style></head><body>
<header><p>VNeID · bản giả lập</p></header><main>
<p class="stand-in">Đây là hệ thống giả lập để chạy thử, không phải VNeID của Bộ Công an. Mọi người có tên dưới đây đều là
nhân vật hư cấu. <span lang="en">A stand-in for trying things out; these people do not exist.</span></p>
${body}</main></body></html>`

/** Who signs in, and at which level. `level` is the one that the client asked for. */
export const signInPage = (accounts: readonly VneidAccount[], client: string, level: 1 | 2): string =>
  page(
    'Đăng nhập · VNeID giả lập',
    `<h1>Đăng nhập vào ${escaped(client)}</h1>
<p>Hệ thống này sẽ nhận: số định danh, họ tên, ngày sinh, giới tính, nơi cư trú; nếu là tài khoản tổ chức thì thêm mã số thuế và tên tổ chức.</p>
<form method="post"><fieldset><legend>Bạn là ai?</legend>${accounts.map(choice).join('')}</fieldset>
<fieldset><legend>Mức định danh điện tử</legend>
<label><input type="radio" name="level" value="1"${level === 1 ? ' checked' : ''}> Mức 1</label>
<label><input type="radio" name="level" value="2"${level === 2 ? ' checked' : ''}> Mức 2</label></fieldset>
<button type="submit" name="answer" value="yes">Xác nhận đăng nhập</button>
<button type="submit" name="answer" value="no" class="no">Từ chối</button></form>`,
  )

const choice = ({ key, label, claims }: VneidAccount, i: number): string => `
<label><input type="radio" name="account" value="${key}"${i === 0 ? ' checked' : ''}>
<span>${escaped(label)}<br><small>${
  claims.tax_code
    ? `tổ chức ${claims.tax_code}, đại diện ${escaped(claims.name!)}`
    : `công dân ${claims.citizen_id}`
}</small></span></label>`

export const failedPage = (error: string): string =>
  page(
    'Không đăng nhập được · VNeID giả lập',
    `<h1>Không đăng nhập được</h1><p><code>${escaped(error)}</code></p>`,
  )

/** What is switched to fail, for a person's eyes. */
export const frontPage = (failures: readonly Failure[]): string =>
  page(
    'VNeID giả lập',
    `<h1>VNeID giả lập</h1><ul>${failures.map(failing).join('') || '<li>Mọi thứ đang chạy tốt.</li>'}</ul>`,
  )

const failing = ({ kind, count }: Failure): string =>
  `<li>Đang bật lỗi: <code>${kind}</code>${count === null ? '' : `, còn ${count} lần`}</li>`
