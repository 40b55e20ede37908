import type { ServerBuild } from 'react-router'

type Route = NonNullable<ServerBuild['routes'][string]>
type Loader = (args: unknown) => unknown

/**
 * React Router writes every page's data down a second time, for the script that would take the page over. Pages that send no such script
 * hand their data on in a way that the page can read and the writer finds empty: a tenth of a page's work.
 */
export function withoutHandOver<B extends ServerBuild>(build: B): B {
  const routes = Object.values(build.routes).filter((route) => route !== undefined)
  const parents = new Set(routes.map(({ parentId }) => parentId))
  const keptBack = routes.filter(({ id }) => !parents.has(id)).filter((route) => !isHydrated(build, route))
  const light = keptBack.map((route) => [route.id, { ...route, module: lightened(route) }])
  return { ...build, routes: { ...build.routes, ...Object.fromEntries(light) } }
}

function isHydrated(build: ServerBuild, route: Route): boolean {
  const { hydrate } = (route.module.handle ?? {}) as { hydrate?: boolean }
  const parent = route.parentId ? build.routes[route.parentId] : undefined
  return hydrate === true || (parent !== undefined && isHydrated(build, parent))
}

function lightened({ module }: Route): Route['module'] {
  const loader = module.loader as Loader | undefined
  if (!loader || !module.default) return module
  return { ...module, loader: async (args: unknown) => readable(await loader(args)) } as Route['module']
}

/** What is inherited is read like one's own, and written down by nobody. Answers and lists stay as they are. */
const readable = (loaded: unknown): unknown => (isPlain(loaded) ? Object.create(loaded) : loaded)

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
