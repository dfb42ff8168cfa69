import type { Language } from '@/lib/view'

/** Of an address that could not be read. */
export function languageOf(parameters: URLSearchParams): Language {
  return parameters.get('lang') === 'en' ? 'en' : 'zh'
}

/** Why there is no picture, as a sentence. */
export function refusal(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })
}
