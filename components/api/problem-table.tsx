import { apiCopy } from '@/components/copy/api'
import { PROBLEM_NAMES, problem } from '@/lib/export/api/problem'
import type { Language } from '@/lib/view'

/** The kinds of errors; the type of an error is the address of its line. */
export function ProblemTable({ language }: { language: Language }) {
  const copy = apiCopy(language)
  return (
    <table className="data-table api-table mt-3 max-w-3xl">
      <caption className="sr-only">{copy.errors}</caption>
      <thead>
        <tr>
          <th scope="col">{copy.problem}</th>
          <th scope="col">{copy.status}</th>
          <th scope="col">{copy.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {PROBLEM_NAMES.map((name) => (
          <tr key={name} id={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{problem(name, '', '', language).status}</td>
            <td>{copy.problems[name]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
