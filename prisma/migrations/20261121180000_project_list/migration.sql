-- How Chinese names are sorted and typed. Filled with each edition (lib/store/write/readings.ts).
CREATE TABLE "reading" (
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("text")
);

-- Names are searched in project_list, with their pinyin.
DROP INDEX "project_state_search_idx";

-- The table of projects, one row each: everything it is filtered, searched and sorted by. "total" and "completed" are
-- sums of leading figures in yuan, as everywhere, with their upper bound where any has one and their qualifier: of several
-- kinds of 约, 超, 近 in one sum only 约 holds. "reported" is the date of the latest report, "stated" is project_stated().
-- Looked up by the index on the project, whatever the planner knows of the tables: they may have been filled a moment ago.
CREATE FUNCTION project_list_at(edition integer)
RETURNS TABLE (
  "projectKey" char(24),
  "nameKey" text,
  "words" text,
  "regionCode" char(6),
  "sector" text,
  "industrySlug" text,
  "position" integer,
  "status" "ProjectStatus",
  "firstYear" integer,
  "lastYear" integer,
  "stated" boolean,
  "reported" text,
  "total" numeric,
  "totalMax" numeric,
  "totalQualifier" text,
  "completed" numeric,
  "completedMax" numeric,
  "completedQualifier" text
)
LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT s."projectKey", coalesce(n."key", s."name"),
    concat_ws(' ', coalesce(n."words", s."name"), CASE WHEN s."company" IS NOT NULL THEN coalesce(c."words", s."company") END),
    s."regionCode", k."sector", s."industrySlug", k."position", s."status", s."firstYear", s."lastYear",
    coalesce(m.stated, FALSE), m.reported,
    i.total, i."totalMax", CASE WHEN i."totalFrom" = i."totalTo" THEN i."totalFrom" WHEN i."totalFrom" IS NOT NULL THEN 'about' END,
    i.completed, i."completedMax",
    CASE WHEN i."completedFrom" = i."completedTo" THEN i."completedFrom" WHEN i."completedFrom" IS NOT NULL THEN 'about' END
  FROM "project_state" s
  JOIN "industry" k ON k."slug" = s."industrySlug"
  LEFT JOIN "reading" n ON n."text" = s."name"
  LEFT JOIN "reading" c ON c."text" = s."company"
  CROSS JOIN LATERAL (
    SELECT max(d."published") AS reported,
      bool_or(m."regionCode" = s."regionCode" AND NOT 'region' = ANY (m."inferred")) AS stated
    FROM "project_mention" m JOIN "article" a ON a."id" = m."articleId" JOIN "document" d ON d."id" = a."documentId"
    WHERE m."projectKey" = s."projectKey"
      AND m."firstEdition" <= edition AND (m."lastEdition" IS NULL OR m."lastEdition" >= edition)
  ) m
  CROSS JOIN LATERAL (
    SELECT sum(v.amount) FILTER (WHERE v.kind = 'total') AS total,
      CASE WHEN count(v.max) FILTER (WHERE v.kind = 'total') > 0
        THEN sum(coalesce(v.max, v.amount)) FILTER (WHERE v.kind = 'total') END AS "totalMax",
      min(v.inexact) FILTER (WHERE v.kind = 'total') AS "totalFrom",
      max(v.inexact) FILTER (WHERE v.kind = 'total') AS "totalTo",
      sum(v.amount) FILTER (WHERE v.kind = 'completed') AS completed,
      CASE WHEN count(v.max) FILTER (WHERE v.kind = 'completed') > 0
        THEN sum(coalesce(v.max, v.amount)) FILTER (WHERE v.kind = 'completed') END AS "completedMax",
      min(v.inexact) FILTER (WHERE v.kind = 'completed') AS "completedFrom",
      max(v.inexact) FILTER (WHERE v.kind = 'completed') AS "completedTo"
    FROM (
      SELECT i."kind" AS kind, i."amount" AS amount, i."amountMax" AS max,
        CASE WHEN i."qualifier" <> 'exact' THEN i."qualifier"::text END AS inexact
      FROM "investment" i
      WHERE i."projectKey" = s."projectKey" AND i."standing" = 'leading' AND i."currency" = 'CNY' AND i."kind" IN ('total', 'completed')
        AND i."firstEdition" <= edition AND (i."lastEdition" IS NULL OR i."lastEdition" >= edition)
    ) v
  ) i
  WHERE s."firstEdition" <= edition AND (s."lastEdition" IS NULL OR s."lastEdition" >= edition);
END;

-- The newest edition's rows, stored, with an index for every order of the table: what has no value comes last either way.
CREATE MATERIALIZED VIEW project_list AS
SELECT p.* FROM project_list_at((SELECT max("number") FROM "edition")) p;

CREATE UNIQUE INDEX "project_list_projectKey_key" ON project_list ("projectKey");
CREATE INDEX "project_list_name_idx" ON project_list ("nameKey", "projectKey");
CREATE INDEX "project_list_region_idx" ON project_list ("regionCode", "nameKey", "projectKey");
CREATE INDEX "project_list_industry_idx" ON project_list ("position", "nameKey", "projectKey");
CREATE INDEX "project_list_status_idx" ON project_list ("status", "nameKey", "projectKey");
CREATE INDEX "project_list_total_asc_idx" ON project_list ("total" ASC NULLS LAST, "projectKey" ASC);
CREATE INDEX "project_list_total_desc_idx" ON project_list ("total" DESC NULLS LAST, "projectKey" DESC);
CREATE INDEX "project_list_reported_asc_idx" ON project_list ("reported" ASC NULLS LAST, "projectKey" ASC);
CREATE INDEX "project_list_reported_desc_idx" ON project_list ("reported" DESC NULLS LAST, "projectKey" DESC);
CREATE INDEX "project_list_words_idx" ON project_list USING GIN ("words" gin_trgm_ops);
