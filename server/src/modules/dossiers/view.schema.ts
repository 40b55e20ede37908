import { type Static, Type } from 'typebox'
import { IdParams } from '#platform/schema-parts.ts'
import { OfficeClock } from './clock/office-clock.schema.ts'

const Words = Type.Object({ vi: Type.String(), en: Type.String() })
const Instant = Type.String({ format: 'date-time' })
const Maybe = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()])

export const DossierState = Type.Union([
  Type.Literal('draft'),
  Type.Literal('submitted'),
  Type.Literal('in_processing'),
  Type.Literal('supplement_requested'),
  Type.Literal('refused'),
  Type.Literal('stopped'),
  Type.Literal('decided'),
  Type.Literal('returned'),
])

export const DossierParams = IdParams

export const Problem = Type.Object({
  path: Type.String(),
  code: Type.String(),
  vi: Type.String(),
  en: Type.String(),
})

const Document = Type.Object({
  id: Type.String(),
  name: Type.String(),
  mediaType: Type.String(),
  size: Type.Integer(),
  addedAt: Instant,
})

const Component = Type.Object({
  code: Type.String(),
  name: Type.String(),
  group: Type.String(),
  required: Maybe(Type.Boolean()),
  answer: Type.Union([
    Type.Literal('missing'),
    Type.Literal('attached'),
    Type.Literal('on_paper'),
    Type.Literal('not_applicable'),
    Type.Literal('by_form'),
  ]),
  reason: Maybe(Type.String()),
  documents: Type.Array(Document),
})

const Limit = Type.Object({ amount: Type.Number(), unit: Type.String(), customary: Type.Boolean() })

const Office = Type.Object({
  unit: Type.String(),
  position: Maybe(Type.String()),
  name: Maybe(Type.String()),
})
const TimelineEntry = Type.Object({ at: Instant, step: Type.String(), text: Words, by: Office })

const Waiting = Type.Object({ who: Words, office: Maybe(Office), why: Words, dueAt: Maybe(Instant) })

/** A step that is somebody's turn. */
const Turn = Type.Object({
  id: Type.String(),
  step: Type.String(),
  name: Words,
  role: Type.String(),
  unitName: Type.String(),
  assignee: Maybe(Type.Object({ id: Type.String(), name: Type.String() })),
  mine: Type.Boolean(),
  enteredAt: Instant,
  dueAt: Maybe(Instant),
  actions: Type.Array(Type.Object({ key: Type.String(), name: Maybe(Words) }), {
    description: 'What the reader may decide there now; the name is null for the usual verbs',
  }),
})

/** A dossier as its owner reads it. */
export const DossierView = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  state: DossierState,
  stateText: Words,
  statusCode: Maybe(Type.Integer()),
  code: Maybe(Type.String()),
  channel: Type.String(),
  authority: Type.String(),
  assisted: Type.Boolean(),
  delivery: Type.String(),
  procedure: Type.Object({
    code: Type.String(),
    name: Type.String(),
    versionId: Type.String(),
    level: Type.String(),
    cases: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
    fees: Type.Array(Type.Unknown()),
  }),
  caseCode: Maybe(Type.String()),
  limit: Limit,
  unit: Type.Object({ id: Type.String(), code: Type.String(), name: Type.String() }),
  units: Type.Integer({ description: 'How many offices may receive this procedure' }),
  applicant: Type.Object({ kind: Type.String(), name: Type.String() }),
  handedInBy: Type.Union([Type.String(), Type.Null()], {
    description: 'Who handed it in for the applicant under a delegation',
  }),
  acting: Type.Object(
    {
      forAnother: Type.Boolean(),
      may: Type.Object({ fill: Type.Boolean(), result: Type.Boolean() }),
    },
    { description: 'Whether the reader acts for another here, and what they may do' },
  ),
  assistance: Type.Union([Type.Object({ preparedBy: Type.String(), asked: Type.Boolean() }), Type.Null()], {
    description: 'A draft that a volunteer prepares; `asked` while it waits for its owner to hand it in',
  }),
  components: Type.Array(Component),
  form: Type.Object({ formVersionId: Type.String(), schema: Type.Unknown() }),
  formData: Type.Unknown(),
  problems: Type.Array(Problem),
  submittedAt: Maybe(Instant),
  acceptedAt: Maybe(Instant),
  dueAt: Maybe(Instant),
  finishedAt: Maybe(Instant),
  returnedAt: Maybe(Instant),
  timeline: Type.Array(TimelineEntry),
  waiting: Maybe(Waiting),
  alsoWaiting: Type.Array(Waiting, { description: 'What else goes on at the same time' }),
  supplement: Maybe(
    Type.Object({
      requestedAt: Instant,
      items: Type.Array(Type.Object({ component: Maybe(Type.String()), text: Type.String() })),
      answeredAt: Maybe(Instant),
    }),
  ),
  notices: Type.Array(Type.Object({ id: Type.String(), form: Type.String(), issuedAt: Instant })),
  result: Maybe(
    Type.Object({
      outcome: Type.String(),
      number: Maybe(Type.String()),
      signedAt: Maybe(Instant),
      verificationCode: Maybe(Type.String()),
    }),
  ),
})
export type DossierView = Static<typeof DossierView>

export const ApplicantDetails = Type.Object({
  name: Type.String(),
  idNumber: Maybe(Type.String()),
  birthDate: Maybe(Type.String()),
  phone: Maybe(Type.String()),
  email: Maybe(Type.String()),
  address: Maybe(Type.String()),
  formerAddress: Maybe(Type.String()),
})

/** The same as an officer reads it: who the applicant is, whose turn it is, and what may be done now. */
export const OfficeView = Type.Intersect([
  DossierView,
  Type.Object({
    applicantDetails: ApplicantDetails,
    actions: Type.Array(Type.String()),
    turn: Maybe(Turn),
    turns: Type.Array(Turn, {
      description: 'Every step under way; `turn` is the reader’s own, or the first',
    }),
    proposal: Maybe(
      Type.Object({
        outcome: Type.String(),
        title: Type.String(),
        body: Type.String(),
        proposedBy: Type.String(),
        proposedAt: Instant,
      }),
    ),
    clock: OfficeClock,
    assistedBy: Maybe(Type.String()),
    assistedReason: Maybe(Type.String()),
  }),
])
export type OfficeView = Static<typeof OfficeView>
