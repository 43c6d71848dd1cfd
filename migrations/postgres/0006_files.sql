CREATE TABLE "files" (
	"plan" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"content" bytea NOT NULL,
	CONSTRAINT "files_plan_id_pk" PRIMARY KEY("plan","id")
);
--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;