import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  buildDirectory: '../build/web',
  future: {
    v8_middleware: true,
    v8_splitRouteModules: true,
    v8_viteEnvironmentApi: true,
    v8_passThroughRequests: true,
    v8_trailingSlashAwareDataRequests: true,
  },
} satisfies Config
