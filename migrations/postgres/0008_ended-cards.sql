CREATE TABLE "ended_cards" (
	"code" text PRIMARY KEY NOT NULL,
	"plan" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ended_cards" ADD CONSTRAINT "ended_cards_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;