import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  // WEB_BUILD lets two people build and look at the same time
  buildDirectory: process.env.WEB_BUILD ?? '../build/web',
  future: {
    v8_middleware: true,
    v8_splitRouteModules: true,
    v8_viteEnvironmentApi: true,
    v8_passThroughRequests: true,
    v8_trailingSlashAwareDataRequests: true,
  },
} satisfies Config
