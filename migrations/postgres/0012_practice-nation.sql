-- Practices of before are in England until an administrator says otherwise.
ALTER TABLE "practices" ADD COLUMN "nation" text DEFAULT 'england' NOT NULL;