/** Sent with everything; what differs from request to request (the script policy's nonce) is set in proxy.ts. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // echarts renders SVG on the server, pg opens sockets, resvg is a native module: none belongs in a bundle.
  serverExternalPackages: [
    '@resvg/resvg-js',
    'echarts',
    'pg',
    '@prisma/adapter-pg',
    '@prisma/client',
    'exceljs',
  ],
  // Types are checked by `npm run check`; whoever only wants to look at the dashboard need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Title and description stand in the head of the first response for everyone: pages are read without scripts too.
  htmlLimitedBots: /.*/,
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    // Charts made for other sites are the one page that may stand in a frame; proxy.ts says so in its policy.
    { source: '/((?!embed$).*)', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
  ],
}

export default config
