-- Official figures belong to editions as everything else does: a corrected table closes rows and opens others.

-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "statistics" INTEGER NOT NULL DEFAULT 0;

-- Without an edition no page has ever shown them; the next seed run reads the table again.
DELETE FROM "statistic" WHERE NOT EXISTS (SELECT 1 FROM "edition");

-- AlterTable
ALTER TABLE "statistic" DROP CONSTRAINT "statistic_pkey",
ADD COLUMN     "firstEdition" INTEGER,
ADD COLUMN     "id" SERIAL NOT NULL,
ADD COLUMN     "lastEdition" INTEGER,
ADD CONSTRAINT "statistic_pkey" PRIMARY KEY ("id");

-- Until now every edition showed the one table there was, and goes on showing it. What the table said before it was last
-- read in was not kept and cannot be told.
UPDATE "statistic" SET "firstEdition" = (SELECT min("number") FROM "edition");
ALTER TABLE "statistic" ALTER COLUMN "firstEdition" SET NOT NULL;
UPDATE "edition" SET "statistics" = (SELECT count(*) FROM "statistic");

-- CreateIndex
CREATE INDEX "statistic_firstEdition_lastEdition_idx" ON "statistic"("firstEdition", "lastEdition");

-- CreateIndex
CREATE UNIQUE INDEX "statistic_regionCode_indicator_year_firstEdition_key" ON "statistic"("regionCode", "indicator", "year", "firstEdition");

-- CreateIndex
CREATE UNIQUE INDEX "statistic_valid_key" ON "statistic"("regionCode", "indicator", "year") WHERE ("lastEdition" IS NULL);

-- AddForeignKey
ALTER TABLE "statistic" ADD CONSTRAINT "statistic_firstEdition_fkey" FOREIGN KEY ("firstEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "statistic" ADD CONSTRAINT "statistic_lastEdition_fkey" FOREIGN KEY ("lastEdition") REFERENCES "edition"("number") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "statistic"
  ADD CONSTRAINT "statistic_editions_check" CHECK ("firstEdition" >= 1 AND "lastEdition" >= "firstEdition");

ALTER TABLE "edition"
  ADD CONSTRAINT "edition_statistics_check" CHECK ("statistics" >= 0);
