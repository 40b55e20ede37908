import { dayOf } from '#platform/calendar.ts'
import type { Call } from './dossier-calls.ts'
import type { Tracer } from './traces.ts'

/** Two steps in a row, as an officer of the demonstration might draw them. */
export const A_DRAWING = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:mc="urn:mot-cua:bpmn:1" id="d" targetNamespace="t">
  <process id="p" isExecutable="true">
    <startEvent id="s"/>
    <userTask id="accept" name="Tiếp nhận" mc:unitRole="one_stop" mc:roles="one_stop_officer" mc:share="0.4">
      <extensionElements><mc:decision key="accept"/></extensionElements>
    </userTask>
    <userTask id="return" name="Trả kết quả" mc:unitRole="one_stop" mc:roles="one_stop_officer" mc:share="0.6">
      <extensionElements><mc:decision key="return"/></extensionElements>
    </userTask>
    <endEvent id="e"/>
    <sequenceFlow id="s-accept" sourceRef="s" targetRef="accept"/>
    <sequenceFlow id="accept-return" sourceRef="accept" targetRef="return"/>
    <sequenceFlow id="return-e" sourceRef="return" targetRef="e"/>
  </process>
</definitions>`

/** The process that every procedure runs by which names none. */
const COMMON = 'version:01936f00-0000-7000-8000-000000000001'

/** Who may call the routes about processes, and with what. */
export const RIGHTFUL_PROCESSES: Record<string, [username: string | null, details?: Partial<Call>]> = {
  'GET /api/admin/processes': ['quantri'],
  'GET /api/admin/process-versions/{id}': ['quantri'],
  'GET /api/admin/process-comparison': [
    'quantri',
    { url: `/api/admin/process-comparison?before=${COMMON}&after=${COMMON}` },
  ],
  'POST /api/admin/process-checks': ['quantri', { payload: { drawing: A_DRAWING } }],
  'POST /api/admin/process-drafts': [
    'quantri',
    { payload: { name: 'Rút gọn (giả định)', procedureCode: '1.001193', from: { drawing: A_DRAWING } } },
  ],
  'GET /api/admin/process-drafts/{id}': ['quantri'],
  'DELETE /api/admin/process-drafts/{id}': ['quantri'],
  'POST /api/admin/process-drafts/{id}/saves': ['quantri', { payload: { seen: 1, drawing: A_DRAWING } }],
  'POST /api/admin/process-drafts/{id}/restorations': ['quantri', { payload: { seen: 1, version: 1 } }],
  'POST /api/admin/process-drafts/{id}/publications': [
    'quantri',
    { payload: { seen: 1, decisionNo: '12/QĐ-UBND (giả định)', validFrom: dayOf(new Date()) } },
  ],
}

/** A call about a draft of its own. */
export async function callAboutDraft(query: Tracer['query'], { method, url }: Call): Promise<Partial<Call>> {
  const [draft] = await query<{ id: string }>(
    `with draft as (
       insert into procedures.process_draft (id, process_code, procedure_code, name, version, changed_at)
       values (gen_random_uuid(), 'procedure-1.001193', '1.001193', 'Bản nháp (giả định)', 1, now()) returning id)
     insert into procedures.process_draft_save (draft_id, version, drawing, saved_at, actor_id)
     select id, 1, '${A_DRAWING}', now(), 'system' from draft returning draft_id as id`,
  )
  const path = url.replace('{id}', draft!.id)
  return { url: method === 'DELETE' ? `${path}?seen=1` : path }
}
