import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment, withoutPassword } from '@/lib/env'

describe('the environment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toEqual({ PORT: 3000, HOST: '0.0.0.0', DATA_DIR: '.data' })
  })

  it('takes empty for absent', () => {
    expect(readEnvironment({ DATABASE_URL: '', PORT: '', DATA_DIR: '' })).toEqual(readEnvironment({}))
  })

  it.each([
    'postgresql://user:password@localhost:5432/atlas',
    'postgres://localhost/atlas?sslmode=require',
    'postgresql:///atlas?host=/var/run/postgresql',
  ])('takes %s', (url) => {
    expect(readEnvironment({ DATABASE_URL: url }).DATABASE_URL).toBe(url)
  })

  it.each([
    [{ DATABASE_URL: 'mysql://localhost/atlas' }, /DATABASE_URL is “mysql:.*write a PostgreSQL address/],
    [{ DATABASE_URL: 'localhost:5432' }, /DATABASE_URL/],
    [{ PUBLIC_URL: 'atlas.example' }, /PUBLIC_URL is “atlas.example”: write the address that readers use/],
    [{ PUBLIC_URL: 'ftp://atlas.example' }, /PUBLIC_URL/],
    [{ PORT: 'http' }, /PORT is “http”: write a port number from 1 to 65535/],
    [{ PORT: '70000' }, /PORT is “70000”: write a port number/],
    [{ PORT: '80.5' }, /PORT/],
    [{ HOST: 'http://x/' }, /HOST is .*write a host name/],
    [{ NODE_ENV: 'prod' }, /NODE_ENV is “prod”: write development, production or test/],
  ])('says what to write instead of %j', (source, message) => {
    expect(() => readEnvironment(source)).toThrow(EnvironmentError)
    expect(() => readEnvironment(source)).toThrow(message)
  })

  it('names everything that is wrong at once', () => {
    expect(() => readEnvironment({ PORT: 'a', NODE_ENV: 'b' })).toThrow(
      /PORT.*\n.*NODE_ENV|NODE_ENV.*\n.*PORT/,
    )
  })

  it('keeps passwords out of messages', () => {
    expect(withoutPassword('postgresql://me:secret@host/db')).toBe('postgresql://me:…@host/db')
    expect(() => readEnvironment({ DATABASE_URL: 'mysql://me:secret@host/db' })).not.toThrow(/secret/)
  })
})
