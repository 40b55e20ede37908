/** Sounds that Vietnamese writers mix up: x/s, ch/tr, d/gi/r, l/n, k/c, endings n/ng/nh and c/t/ch. Marks are kept. */
export function soundOf(syllable: string): string {
  return syllable
    .replace(/^(gi|d|r)(?=[^b-df-hj-np-tvwxz])/, 'z')
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^ch/, 'tr')
    .replace(/^s/, 'x')
    .replace(/^n(?![gh])/, 'l')
    .replace(/^k(?!h)/, 'c')
    .replaceAll('y', 'i')
    .replace(/(ng|nh|n)$/, 'n')
    .replace(/(ch|c|t)$/, 't')
}

/** One letter put in, left out, changed, or two neighbours swapped. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  const restA = a.slice(i)
  const restB = b.slice(i)
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
