interface Words {
  title: string
  text: string
}

/** The words of a message in both languages; the link to the dossier is added by whoever shows it. */
export interface Wording {
  vi: Words
  en: Words
}

/** Parameters are texts that may be shown as they are: dates already as dd/mm/yyyy, names as people write them. */
export type Template<P extends Record<string, string>> = (params: P) => Wording

/** Titles and texts in both languages. */
export const wording = (viTitle: string, viText: string, enTitle: string, enText: string): Wording => ({
  vi: { title: viTitle, text: viText },
  en: { title: enTitle, text: enText },
})
