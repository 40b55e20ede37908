/** Checks one password against its hash, so many at a time for so many milliseconds, and nothing else. Prints how many it did in a second. */
import { verify } from '@node-rs/argon2'

const [hash, password, atOnce, milliseconds] = process.argv.slice(2)
let checked = 0
const checkOnAndOn = async (until) => {
  for (; performance.now() < until; checked += 1)
    if (!(await verify(hash, password))) throw new Error('the hash is not of this password')
}
const work = (forMs) => {
  const until = performance.now() + forMs
  return Promise.all(Array.from({ length: Number(atOnce) }, () => checkOnAndOn(until)))
}
await work(500)
checked = 0
const began = performance.now()
await work(Number(milliseconds))
console.log(checked / ((performance.now() - began) / 1000))
