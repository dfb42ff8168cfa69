/** Sent with everything; what differs from request to request (the script policy's nonce) is set in proxy.ts. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // echarts renders SVG on the server and pg opens sockets: neither belongs in a bundle.
  serverExternalPackages: ['echarts', 'pg', '@prisma/adapter-pg', '@prisma/client'],
  // Types are checked by `npm run check`; whoever only wants to look at the dashboard need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Title and description stand in the head of the first response for everyone: pages are read without scripts too.
  htmlLimitedBots: /.*/,
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
}

export default config
