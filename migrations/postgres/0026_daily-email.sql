CREATE TABLE "digests" (
	"account" text NOT NULL,
	"practice" text NOT NULL,
	"asked_at" text NOT NULL,
	"next_at" text NOT NULL,
	CONSTRAINT "digests_account_practice_pk" PRIMARY KEY("account","practice")
);
--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digests_next" ON "digests" USING btree ("next_at");