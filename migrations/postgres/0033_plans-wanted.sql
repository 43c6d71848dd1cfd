CREATE TABLE "plans_wanted" (
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"practice" text,
	"at" text NOT NULL,
	"number_key" text,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plans_wanted" ADD CONSTRAINT "plans_wanted_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plans_wanted_at" ON "plans_wanted" USING btree ("at");