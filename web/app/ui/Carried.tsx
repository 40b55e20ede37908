/** Fields of an interrupted form, kept in the page as hidden inputs. */
export function Carried({ fields }: { fields: [name: string, value: string][] }) {
  return fields.map(([name, value], i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand several times, and nothing is reordered
    <input key={`${name}-${i}`} type="hidden" name={name} value={value} />
  ))
}
