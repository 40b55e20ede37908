export const MEGABYTE = 1024 * 1024

/** What may be handed in with one dossier, and what a reader of it costs us at the most. */
export interface DocumentLimits {
  /** Bytes of one file as it arrives. */
  fileBytes: number
  /** Bytes of all files of one dossier, as they are kept. */
  dossierBytes: number
  dossierFiles: number
  /** Files of one request. */
  requestFiles: number
  /** Pixels of one picture: above it, decoding would take memory that others need. */
  pixels: number
  /** Longer side of a picture as it is kept; enough to read a page of A4 at 300 dots per inch. */
  side: number
  /** Bytes that the packed parts of one PDF may unfold to while they are searched. */
  unpackedBytes: number
  /** Resumable uploads one account may leave unfinished. */
  unfinishedUploads: number
  /** Milliseconds after which an unfinished upload is thrown away. */
  unfinishedFor: number
}

export const documentLimits: DocumentLimits = {
  fileBytes: 20 * MEGABYTE,
  dossierBytes: 200 * MEGABYTE,
  dossierFiles: 100,
  requestFiles: 10,
  pixels: 100_000_000,
  side: 4000,
  unpackedBytes: 64 * MEGABYTE,
  unfinishedUploads: 20,
  unfinishedFor: 24 * 3600 * 1000,
}
