CREATE TABLE "kept_posts" (
	"account" text NOT NULL,
	"form" text NOT NULL,
	"page" text NOT NULL,
	"body" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "kept_posts_account_form_pk" PRIMARY KEY("account","form")
);
--> statement-breakpoint
ALTER TABLE "kept_posts" ADD CONSTRAINT "kept_posts_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_posts_at" ON "kept_posts" USING btree ("at");