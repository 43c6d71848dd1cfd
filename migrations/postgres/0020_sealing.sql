-- What is said lies sealed from here on. What was written before waits in unsealed_* until src/store/sealing-old-rows.ts has sealed it.
CREATE TABLE "keys" (
	"name" text PRIMARY KEY NOT NULL,
	"before" text NOT NULL,
	"wrapped" "bytea" NOT NULL
);
--> statement-breakpoint
DROP TRIGGER facts_append_only ON facts;
--> statement-breakpoint
DROP TRIGGER facts_never_emptied ON facts;
--> statement-breakpoint
DROP TRIGGER approvals_append_only ON approvals;
--> statement-breakpoint
DROP TRIGGER approvals_never_emptied ON approvals;
--> statement-breakpoint
DROP INDEX "publications_number";
--> statement-breakpoint
DROP INDEX "publications_names_rule";
--> statement-breakpoint
DROP INDEX "kept_posts_at";
--> statement-breakpoint
DROP TABLE "published_names";
--> statement-breakpoint
ALTER TABLE "facts" RENAME CONSTRAINT "facts_stream_version_pk" TO "unsealed_facts_stream_version_pk";
--> statement-breakpoint
ALTER TABLE "facts" RENAME TO "unsealed_facts";
--> statement-breakpoint
ALTER TABLE "approvals" RENAME CONSTRAINT "approvals_plan_version_pk" TO "unsealed_approvals_plan_version_pk";
--> statement-breakpoint
ALTER TABLE "approvals" RENAME TO "unsealed_approvals";
--> statement-breakpoint
ALTER TABLE "publications" RENAME CONSTRAINT "publications_pkey" TO "unsealed_publications_pkey";
--> statement-breakpoint
ALTER TABLE "publications" RENAME TO "unsealed_publications";
--> statement-breakpoint
ALTER TABLE "current_numbers" RENAME CONSTRAINT "current_numbers_pkey" TO "unsealed_current_numbers_pkey";
--> statement-breakpoint
ALTER TABLE "current_numbers" RENAME TO "unsealed_current_numbers";
--> statement-breakpoint
ALTER TABLE "typed" RENAME CONSTRAINT "typed_plan_account_place_pk" TO "unsealed_typed_plan_account_place_pk";
--> statement-breakpoint
ALTER TABLE "typed" RENAME TO "unsealed_typed";
--> statement-breakpoint
ALTER TABLE "kept_posts" RENAME CONSTRAINT "kept_posts_account_form_pk" TO "unsealed_kept_posts_account_form_pk";
--> statement-breakpoint
ALTER TABLE "kept_posts" RENAME TO "unsealed_kept_posts";
--> statement-breakpoint
ALTER TABLE "files" RENAME CONSTRAINT "files_plan_id_pk" TO "unsealed_files_plan_id_pk";
--> statement-breakpoint
ALTER TABLE "files" RENAME TO "unsealed_files";
--> statement-breakpoint
ALTER TABLE "unsealed_current_numbers" DROP CONSTRAINT "current_numbers_number_unique";
--> statement-breakpoint
CREATE TABLE "facts" (
	"stream" text NOT NULL,
	"version" integer NOT NULL,
	"at" text NOT NULL,
	"kind" text NOT NULL,
	"shape" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "facts_stream_version_pk" PRIMARY KEY("stream","version")
);
--> statement-breakpoint
CREATE TABLE "approvals" (
	"plan" text NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "approvals_plan_version_pk" PRIMARY KEY("plan","version")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"plan" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"number_key" text,
	"approved_at" text NOT NULL,
	"withdrawn_at" text,
	"away_as" text,
	"seal" text NOT NULL,
	"names_rule" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_names" (
	"plan" text NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "published_names_plan_key_pk" PRIMARY KEY("plan","key")
);
--> statement-breakpoint
CREATE TABLE "current_numbers" (
	"plan" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	CONSTRAINT "current_numbers_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "typed" (
	"plan" text NOT NULL,
	"account" text NOT NULL,
	"place" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "typed_plan_account_place_pk" PRIMARY KEY("plan","account","place")
);
--> statement-breakpoint
CREATE TABLE "kept_posts" (
	"account" text NOT NULL,
	"form" text NOT NULL,
	"key" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "kept_posts_account_form_pk" PRIMARY KEY("account","form")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"plan" text NOT NULL,
	"id" text NOT NULL,
	"name" "bytea" NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "files_plan_id_pk" PRIMARY KEY("plan","id")
);
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "published_names" ADD CONSTRAINT "published_names_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "current_numbers" ADD CONSTRAINT "current_numbers_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "typed" ADD CONSTRAINT "typed_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "kept_posts" ADD CONSTRAINT "kept_posts_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "publications_number" ON "publications" USING btree ("number_key");
--> statement-breakpoint
CREATE INDEX "publications_names_rule" ON "publications" USING btree ("names_rule");
--> statement-breakpoint
CREATE INDEX "published_names_key" ON "published_names" USING btree ("key","plan");
--> statement-breakpoint
CREATE INDEX "kept_posts_at" ON "kept_posts" USING btree ("at");
--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "shown" "bytea" DEFAULT '' NOT NULL;
--> statement-breakpoint
CREATE TRIGGER facts_append_only BEFORE UPDATE OR DELETE ON facts FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER facts_never_emptied BEFORE TRUNCATE ON facts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER approvals_append_only BEFORE UPDATE OR DELETE ON approvals FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER approvals_never_emptied BEFORE TRUNCATE ON approvals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
