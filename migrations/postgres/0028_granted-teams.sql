CREATE TABLE "teams" (
	"plan" text NOT NULL,
	"team" text NOT NULL,
	"may" text NOT NULL,
	"until" text,
	"ended" boolean NOT NULL,
	CONSTRAINT "teams_plan_team_pk" PRIMARY KEY("plan","team")
);
--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "teams_team" ON "teams" USING btree ("team");