/** What we use of libraries that come without types. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>)
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>
    create(
      type: string,
      attributes?: Record<string, unknown>,
    ): Record<string, unknown> & {
      set(name: string, value: unknown): void
      get(name: string): unknown
    }
  }
}

declare module 'bpmn-auto-layout' {
  export function layoutProcess(xml: string): Promise<string>
}
