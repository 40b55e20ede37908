const PASSED_ON = ['content-type', 'content-disposition', 'cache-control', 'x-content-type-options']

/**
 * A file of the API, through a page's own address: whoever has to prove more is asked to, and comes back to the file. `name` is for
 * an answer that does not say itself how it is called.
 */
export function passedOn(answer: Response, name?: string): Response {
  const headers = new Headers(
    PASSED_ON.flatMap((header) => {
      const value = answer.headers.get(header)
      return value ? [[header, value] as [string, string]] : []
    }),
  )
  if (name) headers.set('content-disposition', `attachment; filename="${name}"`)
  return new Response(answer.body, { headers })
}
