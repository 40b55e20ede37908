import { Carried } from './Carried.tsx'

interface GoOnProps {
  title: string
  text: string
  submit: string
  /** The page whose form was interrupted. */
  next: string
  carried: [name: string, value: string][]
}

/** The interrupted form, with everything that was typed, waits to be sent. */
export function GoOn({ title, text, submit, next, carried }: GoOnProps) {
  return (
    <div className="form">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <form method="post" action={next}>
        <Carried fields={carried} />
        <p className="actions">
          <button type="submit">{submit}</button>
        </p>
      </form>
    </div>
  )
}
