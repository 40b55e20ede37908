import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { codePointsOf } from './font-coverage.ts'

const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

/** The folders of the letters' typeface (Tinos: the proportions of Times New Roman, which NĐ 30/2020 asks for). */
export function fontFolders(): string[] {
  const home = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
  return FACES.map((face) => join(home, face))
}

let covered: Set<number> | undefined

/** The code points that every face of the typeface can draw. */
export function drawable(): Set<number> {
  covered ??= commonOf(
    fontFolders().map((folder, i) => codePointsOf(readFileSync(join(folder, `Tinos_${FACES[i]}.ttf`)))),
  )
  return covered
}

function commonOf([first, ...others]: Set<number>[]): Set<number> {
  return new Set([...first!].filter((point) => others.every((face) => face.has(point))))
}
