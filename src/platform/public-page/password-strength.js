// Says how strong the password being typed is. The server judges: it has the lists, and the last word.
const field = document.querySelector('input[data-strength]')
const shown = field && document.getElementById(field.dataset.strength)

if (shown) {
  let waiting = 0
  let asked = 0
  const wordFields = ['name', 'email', 'organisation']

  const ask = async () => {
    const mine = ++asked
    const words = wordFields.map(name => field.form.elements[name]?.value ?? '').filter(Boolean)
    const response = await fetch('/password/strength', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ password: field.value, words }),
    })
    if (!response.ok || mine !== asked) return
    const { score, sentence } = await response.json()
    const [meter, status] = shown.children
    shown.hidden = field.value === ''
    meter.value = score
    status.textContent = sentence
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => ask().catch(() => {}), 300)
  })
}
