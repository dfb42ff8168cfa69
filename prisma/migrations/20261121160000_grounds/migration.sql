-- What the sentences state themselves, and what was concluded from their surroundings, can be told apart in every sum.
-- A figure is stated where none of the parts that decide what it says had to be concluded: its subject, region, period and
-- basis. (Its value and kind always stand in the sentence; industry, company, park and the report's date do not
-- change what the figure says.)
CREATE FUNCTION figure_stated(inferred text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN NOT (inferred && ARRAY['subject', 'region', 'period', 'basis']);

-- A project is stated where at least one of its mentions names the place that it is filed under.
CREATE FUNCTION project_stated(project char(24), region char(6), edition integer) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT EXISTS (
    SELECT 1 FROM "project_mention" m
    WHERE m."projectKey" = project AND m."regionCode" = region AND NOT 'region' = ANY (m."inferred")
      AND m."firstEdition" <= edition AND (m."lastEdition" IS NULL OR m."lastEdition" >= edition)
  );
END;

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
-- "stated": the sentences themselves say it all. A project's figure is stated if both it and its project are.
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
  "stated" boolean,
  "count" integer,
  "inexact" integer,
  "sum" numeric
)
LANGUAGE sql STABLE
-- Parsed here and now: PostgreSQL 17 refreshes materialized views with an empty search path. Without a SET clause
-- the planner may look inside, so that a query for one kind or region does not compute all cells.
BEGIN ATOMIC
  WITH state AS NOT MATERIALIZED (
    SELECT s.*, project_stated(s."projectKey", s."regionCode", edition) AS stated FROM "project_state" s
    WHERE s."firstEdition" <= edition AND (s."lastEdition" IS NULL OR s."lastEdition" >= edition)
  ),
  figure AS NOT MATERIALIZED (
    SELECT 'investment' AS fact, "projectKey", "regionCode", "industrySlug", "kind"::text AS kind,
      "currency"::text AS unit, "basis", NULL::text AS product, "year", "countsFrom", "countsUntil",
      figure_stated("inferred") AS stated, "qualifier", "amount" AS value
    FROM "investment" i
    WHERE (i."standing" = 'leading' OR i."countsFrom" IS NOT NULL OR i."countsUntil" IS NOT NULL)
      AND i."firstEdition" <= edition AND (i."lastEdition" IS NULL OR i."lastEdition" >= edition)
    UNION ALL
    SELECT 'output', "projectKey", "regionCode", "industrySlug", "measure", "unit", "basis",
      CASE WHEN "measure" = 'capacity' THEN "product" END, "year", "countsFrom", "countsUntil", figure_stated("inferred"), "qualifier",
      CASE WHEN "unit" NOT IN ('percent', 'times', 'CNY/person') THEN "value" END
    FROM "output_figure" o
    WHERE (o."standing" = 'leading' OR o."countsFrom" IS NOT NULL OR o."countsUntil" IS NOT NULL) AND o."value" IS NOT NULL
      AND o."firstEdition" <= edition AND (o."lastEdition" IS NULL OR o."lastEdition" >= edition)
  )
  SELECT 'project', 'project', s."regionCode", n."sector", s."industrySlug", s."status", 'projects', NULL, NULL::"Basis",
    NULL, s."firstYear", s."lastYear", NULL::integer, NULL::integer, s.stated, count(*)::integer, 0, NULL::numeric
  FROM state s
  JOIN "industry" n ON n."slug" = s."industrySlug"
  GROUP BY s."regionCode", n."sector", s."industrySlug", s."status", s."firstYear", s."lastYear", s.stated
  UNION ALL
  SELECT f.fact, f.subject, f."regionCode", n."sector", f."industrySlug", f."status", f.kind, f.unit, f."basis",
    f.product, f."year", f."year", f."countsFrom", f."countsUntil", f.stated,
    count(*)::integer, count(*) FILTER (WHERE f."qualifier" <> 'exact')::integer,
    sum(f.value)
  FROM (
    SELECT figure.fact, CASE WHEN figure."projectKey" IS NULL THEN 'region' ELSE 'project' END AS subject,
      coalesce(s."regionCode", figure."regionCode") AS "regionCode",
      coalesce(s."industrySlug", figure."industrySlug") AS "industrySlug",
      s."status", figure.kind, figure.unit, figure."basis", figure.product, figure."year", figure."countsFrom", figure."countsUntil",
      figure.stated AND coalesce(s.stated, TRUE) AS stated, figure."qualifier", figure.value
    FROM figure
    LEFT JOIN state s ON s."projectKey" = figure."projectKey"
  ) f
  JOIN "industry" n ON n."slug" = f."industrySlug"
  GROUP BY f.fact, f.subject, f."regionCode", n."sector", f."industrySlug", f."status", f.kind, f.unit, f."basis",
    f.product, f."year", f."countsFrom", f."countsUntil", f.stated;
END;

-- The newest edition's cells, stored. Refreshed in the transaction that writes an edition.
CREATE MATERIALIZED VIEW cube AS
SELECT row_number() OVER ()::integer AS cell, c.*
FROM cube_at((SELECT max("number") FROM "edition")) c;

-- Lets the view be refreshed while others read it.
CREATE UNIQUE INDEX "cube_cell_key" ON cube (cell);
CREATE INDEX "cube_fact_kind_regionCode_idx" ON cube ("fact", "kind", "regionCode");
