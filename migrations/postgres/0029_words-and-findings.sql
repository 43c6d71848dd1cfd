CREATE TABLE "approved_findings" (
	"plan" text NOT NULL,
	"version" integer NOT NULL,
	"practice" text NOT NULL,
	"month" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "approved_findings_plan_version_pk" PRIMARY KEY("plan","version")
);
--> statement-breakpoint
CREATE TABLE "published_words" (
	"plan" text NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "published_words_plan_key_pk" PRIMARY KEY("plan","key")
);
--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "words_rule" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "approved_findings" ADD CONSTRAINT "approved_findings_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_words" ADD CONSTRAINT "published_words_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approved_findings_practice" ON "approved_findings" USING btree ("practice","month");--> statement-breakpoint
CREATE INDEX "published_words_key" ON "published_words" USING btree ("key","plan");