CREATE TABLE "access_heads" (
	"root" integer NOT NULL,
	"chain" text NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "access_heads_root_chain_pk" PRIMARY KEY("root","chain")
);
--> statement-breakpoint
CREATE TABLE "access_lanes" (
	"lane" integer PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "access_roots" (
	"version" integer PRIMARY KEY NOT NULL,
	"day" text NOT NULL,
	"at" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "access_log_plan";--> statement-breakpoint
DROP INDEX "access_log_account";--> statement-breakpoint
ALTER TABLE "access_log" DROP CONSTRAINT "access_log_version_pk";--> statement-breakpoint
-- What was written before is one chain; a process of the release before adds to it until it ends.
ALTER TABLE "access_log" ADD COLUMN "chain" text NOT NULL DEFAULT 'before';--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_chain_version_pk" PRIMARY KEY("chain","version");--> statement-breakpoint
CREATE INDEX "access_log_at" ON "access_log" USING btree ("at");--> statement-breakpoint
CREATE INDEX "access_log_plan" ON "access_log" USING btree ("plan","at");--> statement-breakpoint
CREATE INDEX "access_log_account" ON "access_log" USING btree ("account","plan","at");--> statement-breakpoint
CREATE TRIGGER access_roots_append_only BEFORE UPDATE OR DELETE ON access_roots FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER access_heads_append_only BEFORE UPDATE OR DELETE ON access_heads FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER facts_never_emptied BEFORE TRUNCATE ON facts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER approvals_never_emptied BEFORE TRUNCATE ON approvals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER access_log_never_emptied BEFORE TRUNCATE ON access_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER access_roots_never_emptied BEFORE TRUNCATE ON access_roots FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER access_heads_never_emptied BEFORE TRUNCATE ON access_heads FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
