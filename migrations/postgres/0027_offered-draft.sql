ALTER TABLE "plans" ADD COLUMN "offered_to" text;--> statement-breakpoint
CREATE INDEX "plans_offered" ON "plans" USING btree ("offered_to");