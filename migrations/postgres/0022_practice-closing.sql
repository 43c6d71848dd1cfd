ALTER TABLE "practices" ADD COLUMN "hours" text;--> statement-breakpoint
ALTER TABLE "practices" ADD COLUMN "closed_at" text;