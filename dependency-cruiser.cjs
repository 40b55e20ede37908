/** The architecture, as a table: each module, and the modules whose index.ts it may call. */
const uses = {
  organisation: [],
  identity: ['organisation'],
  privacy: ['organisation', 'identity'],
  sso: ['organisation', 'identity'],
  procedures: ['organisation'],
  notifications: ['organisation', 'identity', 'privacy'],
  signing: ['organisation', 'identity'],
  dossiers: ['organisation', 'identity', 'privacy', 'procedures', 'notifications', 'signing'],
  counters: ['organisation', 'identity', 'procedures', 'notifications', 'dossiers'],
  measurement: ['organisation', 'identity', 'procedures', 'dossiers'],
  inspection: ['organisation', 'identity', 'dossiers'],
}
const M = 'server/src/modules'
const TEST = '\\.(test|testing)\\.tsx?$'
/** Only these see every module: the program's own composition, its demonstration data, commands and tests. */
const ROOTS =
  '^server/src/(app|worker|composition)\\.ts$|^server/src/(testing|demo|cli|architecture)/|^bench/|^web/e2e/'

const never = (name, from, to) => ({
  name,
  severity: 'error',
  from: { ...from, pathNot: [TEST, ...[from.pathNot ?? []].flat()] },
  to,
})
const usesOnly = Object.entries(uses).map(([module, may]) =>
  never(
    `${module}-may-call-only-[${may}]`,
    { path: `^${M}/${module}/` },
    { path: `^${M}/`, pathNot: [`^${M}/${module}/`, ...may.map((other) => `^${M}/${other}/index\\.ts$`)] },
  ),
)

module.exports = {
  forbidden: [
    ...usesOnly,
    never('every-module-is-in-the-table', { path: `^${M}/(?!(${Object.keys(uses).join('|')})/)` }, {}),
    never('only-composition-sees-module.ts', { pathNot: ROOTS }, { path: `^${M}/[^/]+/module\\.ts$` }),
    never('platform-knows-no-module', { path: '^server/src/platform/' }, { path: `^${M}/` }),
    never(
      'only-platform-runtime-and-repositories-see-the-database',
      {
        path: '^server/src/',
        pathNot: ['^server/src/(platform|runtime|testing|demo|cli)/', '\\.repository\\.ts$'],
      },
      { path: 'node_modules/(@types/)?(pg|kysely)/' },
    ),
    never(
      'services-know-no-http',
      { path: `^${M}/.*\\.(service|repository|facts|policy)\\.ts$` },
      { path: 'node_modules/@?fastify|\\.routes\\.ts$|platform/http(-app)?\\.ts$' },
    ),
    never(
      'routes-call-services',
      { path: '\\.(routes|jobs|subscribers)\\.ts$' },
      { path: '\\.repository\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'repositories-look-down',
      { path: '\\.repository\\.ts$' },
      { path: '\\.(service|routes|facts)\\.ts$' },
    ),
    never('pages-never-import-the-server', { path: '^web/app/' }, { path: '^server/' }),
    never('forms-and-cards-are-pure', { path: '^packages/(forms|id-cards)/' }, { path: '^(server|web)/' }),
    never(
      'processes-are-pure',
      { path: '^packages/process/' },
      { path: '^(server|web)/|^packages/(?!process/)|^(node:)?(fs|net|http|https|child_process)(/|$)' },
    ),
    never('no-cycles', {}, { circular: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\+types/|/generated/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
