CREATE TABLE "left_sessions" (
	"mark" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"duty" text,
	"at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "kept_posts" ADD COLUMN "until" text;--> statement-breakpoint
ALTER TABLE "left_sessions" ADD CONSTRAINT "left_sessions_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "left_sessions_at" ON "left_sessions" USING btree ("at");--> statement-breakpoint
CREATE INDEX "left_sessions_account" ON "left_sessions" USING btree ("account");