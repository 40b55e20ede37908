import { Type } from 'typebox'
import { oneOf, orNull, TextOrNull } from '#platform/schema-parts.ts'

const Moment = Type.String({ format: 'date-time' })
const Words = Type.Object({ vi: Type.String(), en: Type.String() })
const Count = Type.Integer()
const Point = Type.Object({ x: Type.Number(), y: Type.Number() })
const box = { x: Type.Number(), y: Type.Number(), width: Type.Number(), height: Type.Number() }

/** Of an element of the drawing: `element` is its id. */
const Problem = Type.Object({
  code: Type.String(),
  element: Type.String(),
  name: Type.String(),
  vi: Type.String(),
  en: Type.String(),
})
const Shape = Type.Object({
  id: Type.String(),
  kind: oneOf(
    ...([
      'step',
      'service',
      'message',
      'call',
      'sub',
      'start',
      'end',
      'timer_event',
      'message_event',
    ] as const),
    ...(['event', 'exclusive', 'parallel', 'race', 'gateway', 'pool', 'lane', 'note'] as const),
  ),
  name: Type.String(),
  ...box,
})
const Flow = Type.Object({
  id: Type.String(),
  kind: oneOf('sequence', 'message', 'association'),
  name: Type.String(),
  isDefault: Type.Boolean(),
  points: Type.Array(Point),
  label: orNull(Point),
})
const Picture = Type.Object({ ...box, shapes: Type.Array(Shape), flows: Type.Array(Flow) })
const Time = Type.Union([
  Type.Object({ share: Type.Number() }),
  Type.Object({ amount: Type.Number(), unit: oneOf('working_day', 'day', 'hour', 'month') }),
])
export const StepSchema = Type.Object({
  key: Type.String(),
  name: Words,
  unitRole: Type.String({ description: 'one_stop, competent, office or agency:CODE' }),
  roles: Type.Array(Type.String()),
  time: orNull(Time),
  form: TextOrNull,
  documents: Type.Array(Type.String()),
  decisions: Type.Array(Type.Object({ key: Type.String(), name: orNull(Words), to: Type.String() })),
})

export const CheckedView = Type.Object({
  problems: Type.Array(Problem),
  misfits: Type.Array(Problem, { description: 'Sound, but the program cannot run it yet' }),
  steps: Type.Array(StepSchema),
})
const judged = { ...CheckedView.properties, picture: orNull(Picture), drawing: Type.String() }

const Use = Type.Object({
  procedureCode: TextOrNull,
  procedureName: TextOrNull,
  validFrom: orNull(Moment),
  decisionNo: TextOrNull,
  inForce: Type.Boolean(),
})
const version = {
  id: Type.String(),
  code: Type.String(),
  version: Count,
  publishedAt: Moment,
  uses: Type.Array(Use),
}
export const VersionView = Type.Object(version)
export const VersionDetailView = Type.Object({ ...version, ...judged })

export const DraftView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  processCode: Type.String(),
  procedureCode: TextOrNull,
  procedureName: TextOrNull,
  basedOn: TextOrNull,
  version: Count,
  changedAt: Moment,
})
export const DraftDetailView = Type.Object({
  ...DraftView.properties,
  ...judged,
  shownVersion: Count,
  saves: Type.Array(Type.Object({ version: Count, savedAt: Moment, restoredFrom: orNull(Count) })),
  publications: Type.Array(
    Type.Object({
      processVersionId: Type.String(),
      draftVersion: Count,
      decisionNo: Type.String(),
      validFrom: Moment,
    }),
  ),
})

/** BPMN 2.0 XML; a file of a city's largest process has a fifth of this. */
export const Drawing = Type.String({ minLength: 1, maxLength: 1_000_000 })
/** A drawing in JSON with its marks escaped. */
export const DRAWING_LIMIT = 3 * 1024 * 1024
