/** The nonce of this answer's content security policy, which the server writes in the page. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? ''

/** Libraries that add style sheets by themselves (scroll locking under the palette) look for it under this name. */
export function announceStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
