export {
  appointmentArrived,
  appointmentBooked,
  appointmentCancelled,
  appointmentMissed,
  appointmentMoved,
  ticketCalled,
  ticketLeft,
  ticketNoShow,
  ticketServed,
  ticketTaken,
  ticketTransferred,
} from './counters.facts.ts'
export { loadDemonstrationCentres } from './demo-centres.service.ts'
