export { cityProvince, communesNamed, communesOfText, listCommunes } from './communes.service.ts'
export { CENTRE_CODE, CITY_CODE, SINCE } from './demo/city-units.ts'
export { loadDemonstrationCity } from './demo/load-city.service.ts'
export {
  addAliases,
  appoint,
  definePositions,
  dissolveUnit,
  establishUnits,
  type NewUnit,
  nameHead,
  relieve,
  takeOnStaff,
} from './establishment.service.ts'
export type { Commune, FormerCommune } from './former-communes.ts'
export { importFormerCommand } from './import-former.command.ts'
export { importFormerCommunes } from './import-former.service.ts'
export { expandPosts, getStaff, headOf, listStaff, postsOf, staffWithRole } from './posts.service.ts'
export { provinceOf } from './provinces.ts'
export type { Colleague, HeldPosts, Staff } from './staff.repository.ts'
export {
  correctName,
  endSubstitution,
  getPost,
  holdStaff,
  leaveOffice,
  lockWorking,
  moveSeat,
  type NewSubstitution,
  requireSeat,
  type Seat,
  searchStaff,
  staffHistory,
  substitute,
} from './staffing.service.ts'
export type { Unit, UnitKind } from './unit.ts'
export {
  findUnitByCode,
  getUnit,
  listUnits,
  oneStopUnitOf,
  subtreeIds,
  type UnitFilter,
  unitsCalled,
} from './units.service.ts'
