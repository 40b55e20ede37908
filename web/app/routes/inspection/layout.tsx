// The frame, the guard and the cache rule are the same for everybody who works here.
export { default, handle, headers, middleware } from '../officer/layout.tsx'
