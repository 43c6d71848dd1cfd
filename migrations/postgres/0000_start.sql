CREATE TABLE "access_log" (
	"version" integer NOT NULL,
	"plan" text,
	"at" text NOT NULL,
	"account" text NOT NULL,
	"name" text NOT NULL,
	"job_role" text NOT NULL,
	"service" text NOT NULL,
	"deed" text NOT NULL,
	"reason" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "access_log_version_pk" PRIMARY KEY("version")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"duty_kind" text NOT NULL,
	"duty" json NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "approvals" (
	"plan" text NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	"content" json NOT NULL,
	CONSTRAINT "approvals_plan_version_pk" PRIMARY KEY("plan","version")
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"plan" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "cards_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "carers" (
	"plan" text NOT NULL,
	"id" text NOT NULL,
	"email" text NOT NULL,
	"account" text,
	"removed" boolean NOT NULL,
	CONSTRAINT "carers_plan_id_pk" PRIMARY KEY("plan","id")
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"stream" text NOT NULL,
	"version" integer NOT NULL,
	"at" text NOT NULL,
	"by" json NOT NULL,
	"kind" text NOT NULL,
	"shape" integer NOT NULL,
	"body" json NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "facts_stream_version_pk" PRIMARY KEY("stream","version")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"position" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"id" text NOT NULL,
	"to" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"created_at" text NOT NULL,
	"due_at" text NOT NULL,
	"sent_at" text,
	"error" text,
	CONSTRAINT "outbox_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"owner" text NOT NULL,
	"practice" text,
	"status" text NOT NULL,
	"progress" json NOT NULL,
	"changed_at" text NOT NULL,
	"submitted_at" text,
	"family" text NOT NULL,
	"given" text NOT NULL,
	"born" text NOT NULL,
	"owner_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"ods_code" text NOT NULL,
	"email" text NOT NULL,
	CONSTRAINT "practices_ods_code_unique" UNIQUE("ods_code")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"plan" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	"family" text NOT NULL,
	"given" text NOT NULL,
	"born" text NOT NULL,
	"nhs_number" text,
	"family_key" text NOT NULL,
	"number_key" text,
	"approved_at" text NOT NULL,
	"withdrawn_at" text,
	"change_asked" json NOT NULL,
	"seal" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"run" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"scenario" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"started_at" text NOT NULL,
	"proved_at" text NOT NULL,
	"seen_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"browser_hash" text NOT NULL,
	"return_to" text NOT NULL,
	"expires_at" text NOT NULL,
	"asked_at" text NOT NULL,
	"used_at" text
);
--> statement-breakpoint
CREATE TABLE "typed" (
	"plan" text NOT NULL,
	"account" text NOT NULL,
	"place" text NOT NULL,
	"values" json NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "typed_plan_account_place_pk" PRIMARY KEY("plan","account","place")
);
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carers" ADD CONSTRAINT "carers_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typed" ADD CONSTRAINT "typed_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_log_plan" ON "access_log" USING btree ("plan","version");--> statement-breakpoint
CREATE INDEX "access_log_account" ON "access_log" USING btree ("account","plan","version");--> statement-breakpoint
CREATE INDEX "accounts_duty" ON "accounts" USING btree ("duty_kind");--> statement-breakpoint
CREATE INDEX "carers_email" ON "carers" USING btree ("email");--> statement-breakpoint
CREATE INDEX "carers_account" ON "carers" USING btree ("account");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "plans_owner" ON "plans" USING btree ("owner");--> statement-breakpoint
CREATE INDEX "plans_queue" ON "plans" USING btree ("practice","status","submitted_at");--> statement-breakpoint
CREATE INDEX "publications_number" ON "publications" USING btree ("number_key");--> statement-breakpoint
CREATE INDEX "publications_name" ON "publications" USING btree ("family_key","born");--> statement-breakpoint
CREATE INDEX "runs_account" ON "runs" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "sessions_seen" ON "sessions" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "sign_in_links_email" ON "sign_in_links" USING btree ("email","asked_at");--> statement-breakpoint
CREATE INDEX "sign_in_links_expiry" ON "sign_in_links" USING btree ("expires_at");