/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // echarts renders SVG on the server and pg opens sockets: neither belongs in a bundle.
  serverExternalPackages: ['echarts', 'pg', '@prisma/adapter-pg', '@prisma/client'],
}

export default config
