CREATE TABLE "ended_cards" (
	"code" text PRIMARY KEY NOT NULL,
	"plan" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_names" (
	"plan" text NOT NULL,
	"key" text NOT NULL,
	"born" text NOT NULL,
	CONSTRAINT "published_names_plan_key_pk" PRIMARY KEY("plan","key")
);
--> statement-breakpoint
DROP INDEX "publications_name";--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "names_rule" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ended_cards" ADD CONSTRAINT "ended_cards_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_names" ADD CONSTRAINT "published_names_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_names_key" ON "published_names" USING btree ("key","born","plan");--> statement-breakpoint
CREATE INDEX "publications_names_rule" ON "publications" USING btree ("names_rule");--> statement-breakpoint
ALTER TABLE "publications" DROP COLUMN "family_key";