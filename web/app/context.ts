import { createContext } from 'react-router'

/** The nonce of this answer's content security policy. */
export const nonceContext = createContext<string>()

/** Calls the HTTP API as the visitor: same cookie, same origin, same address. Inside the server no socket is opened. */
export const fetchContext = createContext<typeof fetch>()

/** The status of a request that was refused before it reached any page. */
export const failureContext = createContext<number>(404)
