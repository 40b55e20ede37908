/** What our diagrams say beyond BPMN 2.0, as moddle reads it. See the README for the meaning of each attribute. */
export const NAMESPACE = 'urn:mot-cua:bpmn:1'

const text = (name: string) => ({ name, isAttr: true, type: 'String' })
const number = (name: string) => ({ name, isAttr: true, type: 'Real' })

export const EXTENSION = {
  name: 'MotCua',
  prefix: 'mc',
  uri: NAMESPACE,
  xml: { tagAlias: 'lowerCase' },
  types: [
    { name: 'Named', extends: ['bpmn:FlowElement'], properties: [text('nameEn')] },
    {
      name: 'Acting',
      extends: ['bpmn:Activity', 'bpmn:Lane', 'bpmn:Process'],
      properties: [text('unitRole'), text('roles')],
    },
    {
      name: 'Working',
      extends: ['bpmn:Activity'],
      properties: [
        number('share'),
        number('time'),
        text('unit'),
        text('form'),
        text('documents'),
        text('assignee'),
        text('task'),
      ],
    },
    {
      name: 'Exchanging',
      extends: ['bpmn:FlowNode', 'bpmn:Participant'],
      properties: [text('agency'), text('message')],
    },
    { name: 'Ending', extends: ['bpmn:EndEvent'], properties: [text('outcome')] },
    { name: 'Calling', extends: ['bpmn:CallActivity'], properties: [number('version')] },
    { name: 'Timing', extends: ['bpmn:TimerEventDefinition'], properties: [text('unit')] },
    {
      name: 'Decision',
      superClass: ['Element'],
      properties: [text('key'), text('name'), text('nameEn')],
    },
  ],
}
