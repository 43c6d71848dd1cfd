CREATE TABLE "access_alone" (
	"chain" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "access_alone_chain_version_pk" PRIMARY KEY("chain","version")
);
--> statement-breakpoint
CREATE TRIGGER access_alone_append_only BEFORE UPDATE OR DELETE ON access_alone FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER access_alone_never_emptied BEFORE TRUNCATE ON access_alone FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
