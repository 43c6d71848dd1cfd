ALTER TABLE "plans" ADD COLUMN "nhs_number" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "called_openly" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "review_on" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "suspended_for" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "suspended_until" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "has_danger" boolean;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "is_disclosure_open" boolean;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "is_refusal_changed" boolean;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "is_changed_since" boolean;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "rule" integer;