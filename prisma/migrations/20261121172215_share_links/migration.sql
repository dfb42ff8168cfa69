-- CreateTable
CREATE TABLE "share_link" (
    "id" VARCHAR(16) NOT NULL,
    "path" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "share_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "share_link_path_query_edition_key" ON "share_link"("path", "query", "edition");

-- What leads to another host cannot be stored, whoever writes it.
ALTER TABLE "share_link"
  ADD CONSTRAINT "share_link_id_check" CHECK ("id" ~ '^[0-9A-Za-z]{12}$'),
  ADD CONSTRAINT "share_link_path_check" CHECK ("path" ~ '^/([a-z]|$)'),
  ADD CONSTRAINT "share_link_query_check" CHECK ("query" !~ '[\s#\\]' AND length("query") <= 2000),
  ADD CONSTRAINT "share_link_edition_check" CHECK ("edition" >= 1);
