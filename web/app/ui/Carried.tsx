/** Fields of an interrupted form, kept in the page as hidden inputs. */
export function Carried({ fields }: { fields: [name: string, value: string][] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand several times, and nothing is reordered
  return fields.map(([name, value], i) => (
    <input key={`${name}-${i}`} type="hidden" name={name} value={value} />
  ))
}
