/** The text of a posted .bpmn file; null when none was chosen. */
export async function drawingIn(form: FormData): Promise<string | null> {
  const file = form.get('file')
  return file instanceof File && file.size > 0 ? file.text() : null
}
