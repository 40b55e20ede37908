import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { bundleScripts, compressAssets } from './build-assets.ts'

/** Builds pages to `build/web/server` and assets to `build/web/client`; the small scripts are bundled apart from the framework. */
export default defineConfig(async () => {
  const scripts = await bundleScripts()
  return {
    define: { __SCRIPTS__: JSON.stringify(scripts.urls) },
    plugins: [reactRouter(), scripts.plugin, compressAssets()],
    build: { assetsInlineLimit: 0, emptyOutDir: true },
  }
})
