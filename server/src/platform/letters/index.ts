export {
  type Agency,
  type Letter,
  type LetterBase,
  presentSignature,
  renderLetter,
  type SignedBy,
} from './letter.ts'
export { type PlainData, plainLetter } from './plain.letter.ts'
export { dong, longDate, longMoment, shortDate, shortMoment, signatureMoment } from './vietnamese-dates.ts'
