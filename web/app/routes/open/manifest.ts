import { city } from '../../city.ts'

/** The web app manifest, made from the city's configuration, so that the pages can be put on a phone's home screen. */
export function loader() {
  const manifest = {
    name: `${city.portal.vi} ${city.shortName.vi}`,
    short_name: city.portal.vi,
    lang: 'vi',
    start_url: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: city.themeColour,
    icons: [{ src: city.icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    shortcuts: [{ name: 'Tra cứu hồ sơ', url: '/tra-cuu' }],
  }
  return Response.json(manifest, {
    headers: { 'content-type': 'application/manifest+json', 'cache-control': 'public, max-age=600' },
  })
}
