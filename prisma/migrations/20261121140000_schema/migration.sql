-- Substring search in names, Chinese too.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "InvestmentKind" AS ENUM ('total', 'annual_plan', 'completed', 'signed', 'public_fund', 'loan', 'transfer_revenue');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('planned', 'actual');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('exact', 'about', 'over', 'nearly', 'up_to');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('leading', 'restated', 'contradicting', 'part');

-- CreateEnum
CREATE TYPE "ProjectStatus" AS ENUM ('signed', 'planned', 'started', 'construction', 'commissioning', 'operational', 'completed', 'unknown');

-- CreateEnum
CREATE TYPE "RegionLevel" AS ENUM ('region', 'prefecture', 'county');

-- CreateTable
CREATE TABLE "document" (
    "id" SERIAL NOT NULL,
    "key" CHAR(24) NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "publisher" TEXT,
    "published" TEXT,
    "publishedInferred" BOOLEAN NOT NULL DEFAULT false,
    "url" TEXT,
    "regionCode" CHAR(6),
    "restated" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL,
    "firstEdition" INTEGER NOT NULL,
    "lastEdition" INTEGER,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" SERIAL NOT NULL,
    "documentId" INTEGER NOT NULL,
    "key" CHAR(24) NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "regionCode" CHAR(6) NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "number" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "extractor" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,
    "projects" INTEGER NOT NULL,
    "investments" INTEGER NOT NULL,
    "outputs" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "closed" INTEGER NOT NULL,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "investment" (
    "id" SERIAL NOT NULL,
    "key" CHAR(24) NOT NULL,
    "projectKey" CHAR(24),
    "mentionKey" CHAR(24),
    "regionCode" CHAR(6) NOT NULL,
    "industrySlug" TEXT NOT NULL,
    "kind" "InvestmentKind" NOT NULL,
    "basis" "Basis" NOT NULL,
    "amount" DECIMAL(20,2) NOT NULL,
    "amountMax" DECIMAL(20,2),
    "currency" CHAR(3) NOT NULL DEFAULT 'CNY',
    "qualifier" "Qualifier" NOT NULL,
    "period" TEXT,
    "periodStart" DATE,
    "periodEnd" DATE,
    "year" INTEGER,
    "phase" TEXT,
    "standing" "Standing" NOT NULL,
    "articleId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "inferred" TEXT[],
    "firstEdition" INTEGER NOT NULL,
    "lastEdition" INTEGER,

    CONSTRAINT "investment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "output_figure" (
    "id" SERIAL NOT NULL,
    "key" CHAR(24) NOT NULL,
    "projectKey" CHAR(24),
    "mentionKey" CHAR(24),
    "regionCode" CHAR(6) NOT NULL,
    "industrySlug" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "product" TEXT,
    "value" DECIMAL(26,6),
    "valueMax" DECIMAL(26,6),
    "unit" TEXT,
    "qualifier" "Qualifier" NOT NULL,
    "basis" "Basis" NOT NULL,
    "change" DECIMAL(14,4),
    "period" TEXT,
    "periodStart" DATE,
    "periodEnd" DATE,
    "year" INTEGER,
    "phase" TEXT,
    "standing" "Standing" NOT NULL,
    "articleId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "inferred" TEXT[],
    "firstEdition" INTEGER NOT NULL,
    "lastEdition" INTEGER,

    CONSTRAINT "output_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "industry" (
    "slug" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "gbt4754" TEXT[],
    "position" INTEGER NOT NULL,

    CONSTRAINT "industry_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "project" (
    "key" CHAR(24) NOT NULL,
    "firstEdition" INTEGER NOT NULL,

    CONSTRAINT "project_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "project_state" (
    "id" SERIAL NOT NULL,
    "projectKey" CHAR(24) NOT NULL,
    "name" TEXT NOT NULL,
    "company" TEXT,
    "park" TEXT,
    "regionCode" CHAR(6) NOT NULL,
    "industrySlug" TEXT NOT NULL,
    "status" "ProjectStatus" NOT NULL,
    "statusAsOf" TEXT,
    "completion" TEXT,
    "firstYear" INTEGER,
    "lastYear" INTEGER,
    "mentionCount" INTEGER NOT NULL,
    "firstEdition" INTEGER NOT NULL,
    "lastEdition" INTEGER,

    CONSTRAINT "project_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_mention" (
    "id" SERIAL NOT NULL,
    "key" CHAR(24) NOT NULL,
    "projectKey" CHAR(24) NOT NULL,
    "articleId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "company" TEXT,
    "park" TEXT,
    "regionCode" CHAR(6) NOT NULL,
    "industrySlug" TEXT NOT NULL,
    "status" "ProjectStatus" NOT NULL,
    "completion" TEXT,
    "aliases" TEXT[],
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "inferred" TEXT[],
    "firstEdition" INTEGER NOT NULL,
    "lastEdition" INTEGER,

    CONSTRAINT "project_mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "code" CHAR(6) NOT NULL,
    "level" "RegionLevel" NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "parentCode" CHAR(6),

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "statistic" (
    "regionCode" CHAR(6) NOT NULL,
    "indicator" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(20,4) NOT NULL,
    "unit" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "tier" CHAR(1) NOT NULL,

    CONSTRAINT "statistic_pkey" PRIMARY KEY ("regionCode","indicator","year")
);

-- CreateIndex
CREATE INDEX "document_hash_idx" ON "document"("hash");

-- CreateIndex
CREATE INDEX "document_firstEdition_lastEdition_idx" ON "document"("firstEdition", "lastEdition");

-- CreateIndex
CREATE UNIQUE INDEX "document_key_firstEdition_key" ON "document"("key", "firstEdition");

-- CreateIndex
CREATE UNIQUE INDEX "document_key_valid_key" ON "document"("key") WHERE ("lastEdition" IS NULL);

-- CreateIndex
CREATE INDEX "article_key_idx" ON "article"("key");

-- CreateIndex
CREATE UNIQUE INDEX "article_documentId_ordinal_key" ON "article"("documentId", "ordinal");

-- CreateIndex
CREATE INDEX "investment_projectKey_idx" ON "investment"("projectKey");

-- CreateIndex
CREATE INDEX "investment_articleId_idx" ON "investment"("articleId");

-- CreateIndex
CREATE INDEX "investment_regionCode_industrySlug_kind_year_idx" ON "investment"("regionCode", "industrySlug", "kind", "year");

-- CreateIndex
CREATE INDEX "investment_firstEdition_lastEdition_idx" ON "investment"("firstEdition", "lastEdition");

-- CreateIndex
CREATE UNIQUE INDEX "investment_key_firstEdition_key" ON "investment"("key", "firstEdition");

-- CreateIndex
CREATE UNIQUE INDEX "investment_key_valid_key" ON "investment"("key") WHERE ("lastEdition" IS NULL);

-- CreateIndex
CREATE INDEX "output_figure_projectKey_idx" ON "output_figure"("projectKey");

-- CreateIndex
CREATE INDEX "output_figure_articleId_idx" ON "output_figure"("articleId");

-- CreateIndex
CREATE INDEX "output_figure_regionCode_industrySlug_measure_year_idx" ON "output_figure"("regionCode", "industrySlug", "measure", "year");

-- CreateIndex
CREATE INDEX "output_figure_firstEdition_lastEdition_idx" ON "output_figure"("firstEdition", "lastEdition");

-- CreateIndex
CREATE UNIQUE INDEX "output_figure_key_firstEdition_key" ON "output_figure"("key", "firstEdition");

-- CreateIndex
CREATE UNIQUE INDEX "output_figure_key_valid_key" ON "output_figure"("key") WHERE ("lastEdition" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "industry_nameZh_key" ON "industry"("nameZh");

-- CreateIndex
CREATE UNIQUE INDEX "industry_position_key" ON "industry"("position");

-- CreateIndex
CREATE INDEX "industry_sector_idx" ON "industry"("sector");

-- CreateIndex
CREATE INDEX "project_firstEdition_idx" ON "project"("firstEdition");

-- CreateIndex
CREATE INDEX "project_state_regionCode_industrySlug_status_idx" ON "project_state"("regionCode", "industrySlug", "status");

-- CreateIndex
CREATE INDEX "project_state_search_idx" ON "project_state" USING GIN ("name" gin_trgm_ops, "company" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "project_state_firstEdition_lastEdition_idx" ON "project_state"("firstEdition", "lastEdition");

-- CreateIndex
CREATE UNIQUE INDEX "project_state_projectKey_firstEdition_key" ON "project_state"("projectKey", "firstEdition");

-- CreateIndex
CREATE UNIQUE INDEX "project_state_projectKey_valid_key" ON "project_state"("projectKey") WHERE ("lastEdition" IS NULL);

-- CreateIndex
CREATE INDEX "project_mention_projectKey_idx" ON "project_mention"("projectKey");

-- CreateIndex
CREATE INDEX "project_mention_articleId_idx" ON "project_mention"("articleId");

-- CreateIndex
CREATE INDEX "project_mention_firstEdition_lastEdition_idx" ON "project_mention"("firstEdition", "lastEdition");

-- CreateIndex
CREATE UNIQUE INDEX "project_mention_key_firstEdition_key" ON "project_mention"("key", "firstEdition");

-- CreateIndex
CREATE UNIQUE INDEX "project_mention_key_valid_key" ON "project_mention"("key") WHERE ("lastEdition" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "region_name_key" ON "region"("name");

-- CreateIndex
CREATE INDEX "region_parentCode_idx" ON "region"("parentCode");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_firstEdition_fkey" FOREIGN KEY ("firstEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_lastEdition_fkey" FOREIGN KEY ("lastEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investment" ADD CONSTRAINT "investment_projectKey_fkey" FOREIGN KEY ("projectKey") REFERENCES "project"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investment" ADD CONSTRAINT "investment_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investment" ADD CONSTRAINT "investment_industrySlug_fkey" FOREIGN KEY ("industrySlug") REFERENCES "industry"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investment" ADD CONSTRAINT "investment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investment" ADD CONSTRAINT "investment_firstEdition_fkey" FOREIGN KEY ("firstEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "investment" ADD CONSTRAINT "investment_lastEdition_fkey" FOREIGN KEY ("lastEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "output_figure" ADD CONSTRAINT "output_figure_projectKey_fkey" FOREIGN KEY ("projectKey") REFERENCES "project"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "output_figure" ADD CONSTRAINT "output_figure_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "output_figure" ADD CONSTRAINT "output_figure_industrySlug_fkey" FOREIGN KEY ("industrySlug") REFERENCES "industry"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "output_figure" ADD CONSTRAINT "output_figure_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "output_figure" ADD CONSTRAINT "output_figure_firstEdition_fkey" FOREIGN KEY ("firstEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "output_figure" ADD CONSTRAINT "output_figure_lastEdition_fkey" FOREIGN KEY ("lastEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_firstEdition_fkey" FOREIGN KEY ("firstEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "project_state" ADD CONSTRAINT "project_state_projectKey_fkey" FOREIGN KEY ("projectKey") REFERENCES "project"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_state" ADD CONSTRAINT "project_state_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_state" ADD CONSTRAINT "project_state_industrySlug_fkey" FOREIGN KEY ("industrySlug") REFERENCES "industry"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_state" ADD CONSTRAINT "project_state_firstEdition_fkey" FOREIGN KEY ("firstEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "project_state" ADD CONSTRAINT "project_state_lastEdition_fkey" FOREIGN KEY ("lastEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "project_mention" ADD CONSTRAINT "project_mention_projectKey_fkey" FOREIGN KEY ("projectKey") REFERENCES "project"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_mention" ADD CONSTRAINT "project_mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_mention" ADD CONSTRAINT "project_mention_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_mention" ADD CONSTRAINT "project_mention_industrySlug_fkey" FOREIGN KEY ("industrySlug") REFERENCES "industry"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_mention" ADD CONSTRAINT "project_mention_firstEdition_fkey" FOREIGN KEY ("firstEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "project_mention" ADD CONSTRAINT "project_mention_lastEdition_fkey" FOREIGN KEY ("lastEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "region" ADD CONSTRAINT "region_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "region"("code") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "statistic" ADD CONSTRAINT "statistic_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
