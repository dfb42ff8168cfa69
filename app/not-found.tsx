import { headers } from 'next/headers'

export default async function NotFound() {
  const english = (await headers()).get('x-language') === 'en'
  return (
    <main className="page py-24">
      <p className="title text-xl">{english ? 'Banner Atlas' : '旗图'}</p>
      <h1 className="title mt-8 text-3xl">{english ? 'There is no such page' : '没有这个页面'}</h1>
      <p className="mt-4 max-w-(--measure)">
        {english
          ? 'It may have been part of another edition of the data, or the address was cut short.'
          : '它可能属于另一版数据，或者地址在转发时被截断了。'}
      </p>
      <p className="mt-6">
        <a className="button" href={english ? '/?lang=en' : '/'}>
          {english ? 'To the overview' : '回到总览'}
        </a>
      </p>
    </main>
  )
}
