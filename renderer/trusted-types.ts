/**
 * First module of every page: the one Trusted Types policy. The content security policy lets no string become markup
 * or script; React Aria's number field clears a node by `innerHTML = ''`, so the empty string alone is let through.
 */
interface PolicyFactory {
  createPolicy(name: string, rules: { readonly createHTML: (text: string) => string | null }): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes: PolicyFactory;
  }
}

window.trustedTypes.createPolicy('default', { createHTML: (text) => (text === '' ? '' : null) });

export {};
