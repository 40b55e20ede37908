import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
const root = '/work/main/server/src/modules/procedures/'
const { IndexBuilder } = await import(root + 'search-index.ts')
const { vocabularyOf } = await import(root + 'search-vocabulary.ts')
const { understand } = await import(root + 'search-question.ts')
const { rank } = await import(root + 'search-ranking.ts')
const { serviceLevel } = await import(root + 'derive-version.ts')
const recs = gunzipSync(readFileSync('/work/shared/data/procedures/procedures_H24_scope.jsonl.gz')).toString().split('\n').filter(Boolean).map(l => JSON.parse(l))
let t = process.cpuUsage().user/1000
const b = new IndexBuilder()
const seenCodes = new Set()
for (const r of recs) {
  if (seenCodes.has(r.code)) continue; seenCodes.add(r.code)
  b.add({ code: r.code, name: r.name.trim(), level: serviceLevel(r), onlineAvailable: serviceLevel(r) !== 'information', fields: r.fields, subjects: r.subjects, agencies: [...new Set([...r.executing_agencies, ...r.competent_agencies])], levels: r.levels, keywords: r.keywords ?? '', cases: [...new Set(r.cases.map((c:any) => c.name))], results: r.results.map((x:any) => x.name), components: r.document_groups.flatMap((g:any) => g.documents.map((d:any) => d.name)), requirements: r.requirements ?? '' })
}
const t1 = process.cpuUsage().user/1000
const index = b.finish()
const t2 = process.cpuUsage().user/1000
const voc = vocabularyOf(index)
console.log('build', (t1 - t) | 0, 'finish', (t2 - t1) | 0, 'voc', (process.cpuUsage().user/1000 - t2) | 0, 'terms', index.terms.size, 'postings', index.holders.length)
const arg = process.argv[2] === 'auto' ? 'auto' : process.argv.slice(2).join(' ')
const names = new Map(recs.map((r:any) => [r.code, r.name]))
export const answer = (q: string) => { const u = understand(q, voc); if (u.code && index.byCode.has(u.code)) return { u, r: [{ entry: index.entries[index.byCode.get(u.code)!], score: 9 }] }; return { u, r: rank(index, u) } }
if (arg === 'auto') {
  const { wordsOf } = await import(root + 'search-fold.ts')
  let seed = 5; const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  const sets: any = { head: [0, 0, 0], keys: [0, 0, 0], slip: [0, 0, 0] }
  const bad: string[] = []
  for (let i = 0; i < index.entries.length; i += 5) {
    const e = index.entries[i]; if (!e.document.levels.some((l: string) => l === 'xa' || l === 'tinh')) continue
    const ws = wordsOf(e.document.name.replace(/^thủ tục /i, ''))
    const un = (w: any) => w.folded
    const head = ws.slice(0, 9).map(un).join(' ')
    const idf = (w: any) => index.idf[index.terms.get(w.folded)] ?? 0
    const top = [...ws].sort((a, b) => idf(b) - idf(a)).slice(0, 6)
    const keys = ws.filter((w: any) => top.includes(w)).map((w: any) => w.written).join(' ')
    const k2 = ws.filter((w: any) => top.includes(w)).map(un)
    const at = Math.floor(rnd() * k2.length); const w = k2[at]
    if (w.length > 3) { const p = 1 + Math.floor(rnd() * (w.length - 2)); k2[at] = rnd() < .5 ? w.slice(0, p) + w.slice(p + 1) : w.slice(0, p) + w[p + 1] + w[p] + w.slice(p + 2) }
    const same = (x: any) => x.entry.document.name.toLowerCase().slice(0, 60) === e.document.name.toLowerCase().slice(0, 60)
    for (const [n, q] of Object.entries({ head, keys, slip: k2.join(' ') })) {
      const { r } = answer(q); const j = r.slice(0, 20).findIndex(same)
      sets[n][0]++; if (j === 0) sets[n][1]++; if (j >= 0 && j < 5) sets[n][2]++; if (j !== 0 && n === (process.argv[3] ?? 'keys')) bad.push(`${n}: ${q} → got ${r[0]?.entry.document.name.slice(0, 60)} WANT ${e.document.name.slice(0, 90)}`)
    }
  }
  console.log(bad.slice(0, 140).join('\n')); for (const [n, [a, b2, c]] of Object.entries(sets) as any) console.log(n, a, (b2 / a).toFixed(3), (c / a).toFixed(3))
} else if (arg === 'probes') {
  let f = 0, w = 0, n = 0
  for (const line of readFileSync('/tmp/search/probes.txt', 'utf8').split('\n').filter(Boolean)) {
    const at = line.indexOf(' | '); const q = line.slice(0, at); const re = new RegExp(line.slice(at + 3)); n++
    if (!recs.some((r:any) => re.test(r.name))) { console.log('NO TITLE', line); continue }
    const { r, u } = answer(q)
    const i = r.slice(0, 50).findIndex((x: any) => re.test(x.entry.document.name))
    if (i === 0) f++; if (i >= 0 && i < 5) w++
    if (i !== 0) console.log(`${i >= 0 && i < 5 ? '  ' : '!!'} ${line} → ${i}  ${[...u.understood]}\n        got  ${r.slice(0, 3).map((x: any) => `${x.entry.document.code} ${x.score.toFixed(2)} ${x.entry.document.name.slice(0, 70)}`).join(' || ')}`)
  }
  console.log(n, 'first', f / n, 'five', w / n)
} else if (arg) {
  const { u, r } = answer(arg)
  console.log([...u.understood], [...u.sought].map(([k, v]: any) => `${k}:${v.weight.toFixed(2)}`).join(', '), u.qualifiers.toString(2))
  for (const x of r.slice(0, 10)) console.log(x.score.toFixed(3), x.entry.prior.toFixed(3), x.entry.document.code, x.entry.document.name.slice(0, 110), '|', x.entry.document.fields[0]?.name)
} else {
  const qs = readFileSync('/work/main/bench/search/questions.jsonl', 'utf8').split('\n').filter(Boolean).map(l => JSON.parse(l))
  const kinds: any = {}; let f = 0, w = 0; const times: number[] = []
  for (const { q } of qs.slice(0, 50)) answer(q)
  for (const { q, accept, kind } of qs) {
    const s = process.cpuUsage(); const { r } = answer(q); const e = process.cpuUsage(s); times.push((e.user + e.system) / 1000)
    const k = (kinds[kind] ??= { n: 0, f: 0, w: 0 }); k.n++
    const at = r.slice(0, 200).findIndex((x: any) => accept.includes(x.entry.document.code))
    if (at === 0) { f++; k.f++ } if (at >= 0 && at < 5) { w++; k.w++ }
    if (at !== 0) console.log(`${at >= 0 && at < 5 ? '  ' : '!!'} [${kind}] ${q} → ${at}\n        got  ${r.slice(0, 2).map((x: any) => `${x.entry.document.code} ${x.score.toFixed(2)} ${x.entry.document.name.slice(0, 70)}`).join(' || ')}\n        want ${accept.slice(0, 2).map((c: string) => c + ' ' + names.get(c)?.slice(0, 70) + ' ' + r.find((x: any) => x.entry.document.code === c)?.score.toFixed(2)).join(' || ')}`)
  }
  times.sort((a, b) => a - b)
  console.log(kinds); console.log('first', (f / qs.length).toFixed(3), 'five', (w / qs.length).toFixed(3), 'p50', times[150].toFixed(2), 'p95', times[285].toFixed(2), 'max', times.at(-1)!.toFixed(2), 'rss', (process.memoryUsage().rss / 1e6) | 0)
}
if (arg === 'hostile') {
  const words = [...index.terms.keys()].filter((k: string) => !k.includes(' ') && !k.startsWith('´'))
  const qs = ['xqzw '.repeat(60), Array.from({ length: 60 }, (_, i) => 'ng' + 'aeiouy'[i % 6] + 'hngx'.slice(0, i % 4)).join(' '), words.slice(500, 560).join(' '), 'thanh '.repeat(50), 'cap giay phep '.repeat(22), Array.from({ length: 60 }, (_, i) => 'tanh'.slice(0, 2 + i % 3) + 'xyzw'[i % 4]).join(' ')]
  for (const q of qs) { answer(q); const s = process.cpuUsage(); for (let i = 0; i < 5; i++) answer(q); const e = process.cpuUsage(s); console.log(((e.user + e.system) / 5000).toFixed(1), 'ms', q.slice(0, 50)) }
}
