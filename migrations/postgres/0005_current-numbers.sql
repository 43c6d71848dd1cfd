CREATE TABLE "current_numbers" (
	"plan" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	CONSTRAINT "current_numbers_number_unique" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "current_numbers" ADD CONSTRAINT "current_numbers_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Where two plans of one number are current already, the next approval of either asks which supersedes.
INSERT INTO current_numbers (plan, number) SELECT min(plan), number_key FROM publications WHERE withdrawn_at IS NULL AND number_key IS NOT NULL AND number_key <> '' GROUP BY number_key;
