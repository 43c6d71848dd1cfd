CREATE TABLE "current_numbers" (
	"number" text PRIMARY KEY NOT NULL,
	"plan" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "current_numbers" ADD CONSTRAINT "current_numbers_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "current_numbers_plan" ON "current_numbers" USING btree ("plan");--> statement-breakpoint
-- Where two plans of one number are current already, the next approval of either asks which supersedes.
INSERT INTO current_numbers (number, plan) SELECT number_key, min(plan) FROM publications WHERE withdrawn_at IS NULL AND number_key IS NOT NULL AND number_key <> '' GROUP BY number_key;
