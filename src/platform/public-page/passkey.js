// Sign in with a passkey: the one thing of the public door that needs a script, since only scripts may ask for one.
const panel = document.querySelector('[data-passkey]')

const bytes = text =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), character => character.charCodeAt(0))
const text = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

async function post(address, body) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.title)
  return answer
}

async function signIn() {
  const { ceremony, options } = await post('/sign-in/passkey/options', {})
  const credential = await navigator.credentials.get({
    publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: [] },
  })
  const { clientDataJSON, authenticatorData, signature, userHandle } = credential.response
  return post('/sign-in/passkey', {
    ceremony,
    next: panel.dataset.next,
    response: {
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      clientExtensionResults: credential.getClientExtensionResults(),
      response: {
        clientDataJSON: text(clientDataJSON),
        authenticatorData: text(authenticatorData),
        signature: text(signature),
        ...(userHandle && { userHandle: text(userHandle) }),
      },
    },
  })
}

if (panel && window.PublicKeyCredential) {
  panel.hidden = false
  const said = panel.querySelector('[role=status]')
  panel.querySelector('button').addEventListener('click', async () => {
    said.textContent = ''
    try {
      const { address } = await signIn()
      location.assign(address)
    } catch (error) {
      // Closing the browser's own window is no failure worth words.
      said.textContent = error.name === 'NotAllowedError' ? panel.dataset.cancelled : error.message
    }
  })
}
