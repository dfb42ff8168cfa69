-- Rows that say something impossible cannot be written. Null passes a check: what may be absent is absent there.
-- Keys are 24 characters of a hash in hexadecimal or base64url. Spans are UTF-16 offsets, so a quote has at most
-- as many characters as its span is long.

ALTER TABLE "region"
  ADD CONSTRAINT "region_code_check" CHECK ("code" ~ '^15[0-9]{4}$'),
  ADD CONSTRAINT "region_hierarchy_check" CHECK (CASE "level"
    WHEN 'region' THEN "code" = '150000' AND "parentCode" IS NULL
    WHEN 'prefecture' THEN "code" ~ '00$' AND "code" <> '150000' AND "parentCode" IS NOT DISTINCT FROM '150000'
    WHEN 'county' THEN "code" !~ '00$' AND "parentCode" IS NOT DISTINCT FROM left("code", 4) || '00'
  END);

ALTER TABLE "industry"
  ADD CONSTRAINT "industry_slug_check" CHECK ("slug" ~ '^[a-z]+(-[a-z]+)*$'),
  ADD CONSTRAINT "industry_sector_check" CHECK ("sector" IN ('energy', 'chemicals', 'materials', 'manufacturing', 'agriculture', 'services', 'public', 'general'));

ALTER TABLE "edition"
  ADD CONSTRAINT "edition_number_check" CHECK ("number" >= 1),
  ADD CONSTRAINT "edition_counts_check" CHECK (least("documents", "projects", "investments", "outputs", "added", "closed") >= 0);

ALTER TABLE "document"
  ADD CONSTRAINT "document_key_check" CHECK ("key" ~ '^[0-9A-Za-z_-]{24}$'),
  ADD CONSTRAINT "document_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "document_name_check" CHECK ("name" <> '' AND "name" !~ '[/\\]'),
  ADD CONSTRAINT "document_text_check" CHECK ("text" <> ''),
  ADD CONSTRAINT "document_published_check" CHECK ("published" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
  ADD CONSTRAINT "document_inferred_check" CHECK (NOT "publishedInferred" OR "published" IS NOT NULL),
  ADD CONSTRAINT "document_url_check" CHECK ("url" ~ '^https?://'),
  ADD CONSTRAINT "document_editions_check" CHECK ("firstEdition" >= 1 AND "lastEdition" >= "firstEdition");

ALTER TABLE "article"
  ADD CONSTRAINT "article_key_check" CHECK ("key" ~ '^[0-9A-Za-z_-]{24}$'),
  ADD CONSTRAINT "article_ordinal_check" CHECK ("ordinal" >= 0),
  ADD CONSTRAINT "article_span_check" CHECK ("start" >= 0 AND "start" < "end");

ALTER TABLE "project"
  ADD CONSTRAINT "project_key_check" CHECK ("key" ~ '^[0-9A-Za-z_-]{24}$'),
  ADD CONSTRAINT "project_edition_check" CHECK ("firstEdition" >= 1);

ALTER TABLE "project_state"
  ADD CONSTRAINT "project_state_name_check" CHECK ("name" <> ''),
  ADD CONSTRAINT "project_state_company_check" CHECK ("company" <> ''),
  ADD CONSTRAINT "project_state_statusAsOf_check" CHECK ("statusAsOf" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
  ADD CONSTRAINT "project_state_completion_check" CHECK ("completion" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
  ADD CONSTRAINT "project_state_years_check" CHECK (("firstYear" IS NULL) = ("lastYear" IS NULL) AND ("firstYear" IS NULL OR "firstYear" BETWEEN 1900 AND "lastYear")),
  ADD CONSTRAINT "project_state_mentions_check" CHECK ("mentionCount" >= 1),
  ADD CONSTRAINT "project_state_editions_check" CHECK ("firstEdition" >= 1 AND "lastEdition" >= "firstEdition");

ALTER TABLE "project_mention"
  ADD CONSTRAINT "project_mention_key_check" CHECK ("key" ~ '^[0-9A-Za-z_-]{24}$'),
  ADD CONSTRAINT "project_mention_name_check" CHECK ("name" <> ''),
  ADD CONSTRAINT "project_mention_company_check" CHECK ("company" <> ''),
  ADD CONSTRAINT "project_mention_completion_check" CHECK ("completion" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
  ADD CONSTRAINT "project_mention_span_check" CHECK ("start" >= 0 AND "start" < "end"),
  ADD CONSTRAINT "project_mention_quote_check" CHECK (length("quote") BETWEEN 1 AND "end" - "start"),
  ADD CONSTRAINT "project_mention_rule_check" CHECK ("rule" <> ''),
  ADD CONSTRAINT "project_mention_inferred_check" CHECK ("inferred" <@ ARRAY['subject', 'region', 'period', 'industry', 'status', 'company', 'park', 'basis', 'published']),
  ADD CONSTRAINT "project_mention_editions_check" CHECK ("firstEdition" >= 1 AND "lastEdition" >= "firstEdition");

ALTER TABLE "investment"
  ADD CONSTRAINT "investment_key_check" CHECK ("key" ~ '^[0-9A-Za-z_-]{24}$'),
  ADD CONSTRAINT "investment_amount_check" CHECK ("amount" > 0),
  ADD CONSTRAINT "investment_range_check" CHECK ("amountMax" > "amount"),
  ADD CONSTRAINT "investment_currency_check" CHECK ("currency" IN ('CNY', 'USD')),
  ADD CONSTRAINT "investment_period_check" CHECK ("period" ~
    '^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-3][0-9])?))?(\.\.(H2|Q[2-4]|[0-3][0-9]|[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-3][0-9])?))?))?$'),
  ADD CONSTRAINT "investment_period_days_check" CHECK (("periodStart" IS NULL) = ("periodEnd" IS NULL)
    AND ("period" IS NOT NULL OR "periodStart" IS NULL)
    AND ("periodStart" IS NULL OR "periodStart" <= "periodEnd")),
  ADD CONSTRAINT "investment_year_check" CHECK ("year" BETWEEN 1900 AND 2200),
  ADD CONSTRAINT "investment_span_check" CHECK ("start" >= 0 AND "start" < "end"),
  ADD CONSTRAINT "investment_quote_check" CHECK (length("quote") BETWEEN 1 AND "end" - "start"),
  ADD CONSTRAINT "investment_rule_check" CHECK ("rule" <> ''),
  ADD CONSTRAINT "investment_inferred_check" CHECK ("inferred" <@ ARRAY['subject', 'region', 'period', 'industry', 'status', 'company', 'park', 'basis', 'published']),
  ADD CONSTRAINT "investment_editions_check" CHECK ("firstEdition" >= 1 AND "lastEdition" >= "firstEdition");

ALTER TABLE "output_figure"
  ADD CONSTRAINT "output_figure_key_check" CHECK ("key" ~ '^[0-9A-Za-z_-]{24}$'),
  ADD CONSTRAINT "output_figure_measure_check" CHECK ("measure" IN (
    'capacity', 'installed_capacity', 'production', 'output_value', 'revenue', 'tax', 'profit',
    'jobs', 'equipment', 'distance', 'freight', 'area', 'livestock', 'households', 'gdp',
    'industrial_output_value', 'industrial_value_added', 'services_value_added',
    'agricultural_output_value', 'fixed_investment', 'retail_sales', 'fiscal_revenue',
    'income_per_capita', 'exports', 'project_count', 'enterprise_count', 'share', 'reserves',
    'population', 'other'
  )),
  ADD CONSTRAINT "output_figure_unit_check" CHECK ("unit" IN (
    'CNY', 'USD', 't', 't/a', 'm3', 'm3/a', 'kW', 'kWh', 'kWh/a', 'mu', 'km', 'head', 'person',
    'household', 'unit', 'percent', 'm2', 'plant', 'CNY/person', 'times'
  )),
  ADD CONSTRAINT "output_figure_statement_check" CHECK ("value" IS NOT NULL OR "change" IS NOT NULL),
  ADD CONSTRAINT "output_figure_value_unit_check" CHECK (("value" IS NULL) = ("unit" IS NULL)),
  ADD CONSTRAINT "output_figure_range_check" CHECK ("valueMax" IS NULL OR ("value" IS NOT NULL AND "valueMax" > "value")),
  ADD CONSTRAINT "output_figure_period_check" CHECK ("period" ~
    '^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-3][0-9])?))?(\.\.(H2|Q[2-4]|[0-3][0-9]|[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-3][0-9])?))?))?$'),
  ADD CONSTRAINT "output_figure_period_days_check" CHECK (("periodStart" IS NULL) = ("periodEnd" IS NULL)
    AND ("period" IS NOT NULL OR "periodStart" IS NULL)
    AND ("periodStart" IS NULL OR "periodStart" <= "periodEnd")),
  ADD CONSTRAINT "output_figure_year_check" CHECK ("year" BETWEEN 1900 AND 2200),
  ADD CONSTRAINT "output_figure_span_check" CHECK ("start" >= 0 AND "start" < "end"),
  ADD CONSTRAINT "output_figure_quote_check" CHECK (length("quote") BETWEEN 1 AND "end" - "start"),
  ADD CONSTRAINT "output_figure_rule_check" CHECK ("rule" <> ''),
  ADD CONSTRAINT "output_figure_inferred_check" CHECK ("inferred" <@ ARRAY['subject', 'region', 'period', 'industry', 'status', 'company', 'park', 'basis', 'published']),
  ADD CONSTRAINT "output_figure_editions_check" CHECK ("firstEdition" >= 1 AND "lastEdition" >= "firstEdition");

ALTER TABLE "statistic"
  ADD CONSTRAINT "statistic_indicator_check" CHECK ("indicator" ~ '^[a-z]+(_[a-z]+)*$'),
  ADD CONSTRAINT "statistic_year_check" CHECK ("year" BETWEEN 1900 AND 2200),
  ADD CONSTRAINT "statistic_tier_check" CHECK ("tier" IN ('A', 'B')),
  ADD CONSTRAINT "statistic_words_check" CHECK ("unit" <> '' AND "source" <> '' AND "publisher" <> '');
