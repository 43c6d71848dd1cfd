CREATE TABLE "reminders" (
	"plan" text NOT NULL,
	"account" text NOT NULL,
	"asked" text NOT NULL,
	"asked_at" text NOT NULL,
	"next_at" text NOT NULL,
	"count" integer NOT NULL,
	"stop_hash" text NOT NULL,
	CONSTRAINT "reminders_plan_account_pk" PRIMARY KEY("plan","account")
);
--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminders_next" ON "reminders" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "reminders_stop" ON "reminders" USING btree ("stop_hash");