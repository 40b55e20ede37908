import type { Routes } from '#platform/http.ts'
import type { Parts } from '#platform/module.ts'
import { dossierLetterRoutes } from './letter-routes.ts'

/** The letters of one's own dossiers. */
export const citizenLetterRoutes =
  (parts: Parts): Routes =>
  async (app) =>
    dossierLetterRoutes(app, parts, 'dossiers.read_own')
