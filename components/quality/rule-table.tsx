import { sumRules } from '@/lib/evaluate'
import type { Language } from '@/lib/view'
import { qualityMessages } from '@/lib/view/messages/quality'
import { RULES } from './corpora'
import { CountTable } from './count-table'
import { percent } from './percent'

/** What every rule found, and how much of it was right. */
export function RuleTable({ language }: { language: Language }) {
  const words = qualityMessages(language)
  const rules = sumRules(RULES)
  return (
    <CountTable
      language={language}
      caption={words.rules}
      heads={[words.rule, words.kind, words.found, words.right, words.optional, words.wrong, words.precision]}
      rows={rules.map(({ set, rule, found, right, optional, wrong }) => ({
        key: `${set} ${rule}`,
        name: rule,
        kind: words.sets[set],
        counts: [
          found,
          right,
          optional,
          wrong,
          right + wrong > 0 ? percent(right / (right + wrong)) : words.none,
        ],
        code: true,
      }))}
    />
  )
}
