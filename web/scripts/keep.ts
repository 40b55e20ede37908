document.querySelector<HTMLElement>('[data-focus]')?.focus()
