/** `npm run bench -- [NAME…]`: runs the named benches, or all of them. Figures are ratios against a peer or a limit. */
const BENCHES = {
  export: () => import('./export'),
  extract: () => import('./extract'),
  quantities: () => import('./quantities'),
  seed: () => import('./seed'),
  threads: () => import('./threads'),
} satisfies Record<string, () => Promise<{ bench(): Promise<void> }>>

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in BENCHES))
if (unknown.length) {
  console.error(`bench: unknown ${unknown.join(', ')}; expected ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}
for (const name of (asked.length ? asked : Object.keys(BENCHES)) as (keyof typeof BENCHES)[]) {
  console.log(`\n# ${name}`)
  const { bench } = await BENCHES[name]()
  await bench()
}

export {}
