/**
 * The content security policy of every page: nothing inline, nothing from elsewhere. The search
 * engine is WebAssembly, hence `wasm-unsafe-eval`. `_headers` says the same for servers.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
