ALTER TABLE "accounts" ADD COLUMN "duties" json;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "ended_at" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "duty" text;--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account");