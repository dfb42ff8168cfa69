-- Figures of one project for several periods are not added up: the newest counts. Those for earlier periods are counted
-- where only earlier years are asked for, so that any range of years counts one figure of each series at most.
-- Range r counts a figure if it holds its year and r.from >= "countsFrom" and r.until <= "countsUntil"; a missing bound
-- of the figure is always kept, a missing bound of the range only where the figure has none on that side.
ALTER TYPE "Standing" ADD VALUE 'earlier' AFTER 'leading';

ALTER TABLE "investment" ADD COLUMN "countsFrom" INTEGER, ADD COLUMN "countsUntil" INTEGER;
ALTER TABLE "output_figure" ADD COLUMN "countsFrom" INTEGER, ADD COLUMN "countsUntil" INTEGER;

-- The new value cannot be named in the transaction that adds it: the others are.
ALTER TABLE "investment" ADD CONSTRAINT "investment_counts_check" CHECK (
  ("standing" NOT IN ('leading', 'restated', 'contradicting', 'part') OR ("countsFrom" IS NULL AND "countsUntil" IS NULL))
  AND ("countsFrom" IS NULL OR "year" >= "countsFrom") AND ("countsUntil" IS NULL OR "year" <= "countsUntil"));
ALTER TABLE "output_figure" ADD CONSTRAINT "output_figure_counts_check" CHECK (
  ("standing" NOT IN ('leading', 'restated', 'contradicting', 'part') OR ("countsFrom" IS NULL AND "countsUntil" IS NULL))
  AND ("countsFrom" IS NULL OR "year" >= "countsFrom") AND ("countsUntil" IS NULL OR "year" <= "countsUntil"));

DROP MATERIALIZED VIEW cube;
DROP FUNCTION cube_at(integer);

-- What the overview adds up, one row per cell. Three facts, told apart by "fact":
--   project     counts projects; "yearFrom".."yearTo" are the years in which they were reported
--   investment  sums of money by kind
--   output      output figures by measure
-- Leading figures are counted, and those for earlier periods in cells of their own, with the bounds of the years that
-- must be asked for. Sums of projects and sums of places (subject) never share a cell, nor do planned and actual,
-- currencies, units. A project's figures stand under the region, the industry and the status
-- that the project has in this edition. Capacities keep their product: tonnes of different things do not add up.
-- Shares, multiples and per-head figures are counted, not summed. "inexact" counts figures with 约, 超, 近 ….
CREATE FUNCTION cube_at(edition integer)
RETURNS TABLE (
  "fact" text,
  "subject" text,
  "regionCode" char(6),
  "sector" text,
  "industrySlug" text,
  "status" "ProjectStatus",
  "kind" text,
  "unit" text,
  "basis" "Basis",
  "product" text,
  "yearFrom" integer,
  "yearTo" integer,
  "countsFrom" integer,
  "countsUntil" integer,
  "count" integer,
  "inexact" integer,
  "sum" numeric
)
LANGUAGE sql STABLE
-- Parsed here and now: PostgreSQL 17 refreshes materialized views with an empty search path. Without a SET clause
-- the planner may look inside, so that a query for one kind or region does not compute all cells.
BEGIN ATOMIC
  WITH state AS NOT MATERIALIZED (
    SELECT * FROM "project_state" s
    WHERE s."firstEdition" <= edition AND (s."lastEdition" IS NULL OR s."lastEdition" >= edition)
  ),
  figure AS NOT MATERIALIZED (
    SELECT 'investment' AS fact, "projectKey", "regionCode", "industrySlug", "kind"::text AS kind,
      "currency"::text AS unit, "basis", NULL::text AS product, "year", "countsFrom", "countsUntil", "qualifier", "amount" AS value
    FROM "investment" i
    WHERE (i."standing" = 'leading' OR i."countsFrom" IS NOT NULL OR i."countsUntil" IS NOT NULL)
      AND i."firstEdition" <= edition AND (i."lastEdition" IS NULL OR i."lastEdition" >= edition)
    UNION ALL
    SELECT 'output', "projectKey", "regionCode", "industrySlug", "measure", "unit", "basis",
      CASE WHEN "measure" = 'capacity' THEN "product" END, "year", "countsFrom", "countsUntil", "qualifier",
      CASE WHEN "unit" NOT IN ('percent', 'times', 'CNY/person') THEN "value" END
    FROM "output_figure" o
    WHERE (o."standing" = 'leading' OR o."countsFrom" IS NOT NULL OR o."countsUntil" IS NOT NULL) AND o."value" IS NOT NULL
      AND o."firstEdition" <= edition AND (o."lastEdition" IS NULL OR o."lastEdition" >= edition)
  )
  SELECT 'project', 'project', s."regionCode", n."sector", s."industrySlug", s."status", 'projects', NULL, NULL::"Basis",
    NULL, s."firstYear", s."lastYear", NULL::integer, NULL::integer, count(*)::integer, 0, NULL::numeric
  FROM state s
  JOIN "industry" n ON n."slug" = s."industrySlug"
  GROUP BY s."regionCode", n."sector", s."industrySlug", s."status", s."firstYear", s."lastYear"
  UNION ALL
  SELECT f.fact, f.subject, f."regionCode", n."sector", f."industrySlug", f."status", f.kind, f.unit, f."basis",
    f.product, f."year", f."year", f."countsFrom", f."countsUntil", count(*)::integer, count(*) FILTER (WHERE f."qualifier" <> 'exact')::integer,
    sum(f.value)
  FROM (
    SELECT figure.fact, CASE WHEN figure."projectKey" IS NULL THEN 'region' ELSE 'project' END AS subject,
      coalesce(s."regionCode", figure."regionCode") AS "regionCode",
      coalesce(s."industrySlug", figure."industrySlug") AS "industrySlug",
      s."status", figure.kind, figure.unit, figure."basis", figure.product, figure."year", figure."countsFrom", figure."countsUntil", figure."qualifier", figure.value
    FROM figure
    LEFT JOIN state s ON s."projectKey" = figure."projectKey"
  ) f
  JOIN "industry" n ON n."slug" = f."industrySlug"
  GROUP BY f.fact, f.subject, f."regionCode", n."sector", f."industrySlug", f."status", f.kind, f.unit, f."basis",
    f.product, f."year", f."countsFrom", f."countsUntil";
END;

-- The newest edition's cells, stored. Refreshed in the transaction that writes an edition.
CREATE MATERIALIZED VIEW cube AS
SELECT row_number() OVER ()::integer AS cell, c.*
FROM cube_at((SELECT max("number") FROM "edition")) c;

-- Lets the view be refreshed while others read it.
CREATE UNIQUE INDEX "cube_cell_key" ON cube (cell);
CREATE INDEX "cube_fact_kind_regionCode_idx" ON cube ("fact", "kind", "regionCode");
