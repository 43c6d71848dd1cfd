CREATE TABLE "site_values" (
	"plan" text NOT NULL,
	"id" text NOT NULL,
	"at" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"mark" "bytea",
	CONSTRAINT "site_values_plan_id_pk" PRIMARY KEY("plan","id")
);
--> statement-breakpoint
ALTER TABLE "site_values" ADD CONSTRAINT "site_values_plan_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- A value is kept, or it was destroyed and says so; it comes back neither by a change nor by another row in its place.
CREATE TRIGGER site_values_append_only BEFORE DELETE ON site_values FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER site_values_only_destroyed BEFORE UPDATE ON site_values FOR EACH ROW WHEN (OLD.mark IS NOT NULL OR NEW.mark IS NULL OR length(NEW.wrapped) > 0 OR length(NEW.sealed) > 0 OR NEW.id <> OLD.id OR NEW.plan <> OLD.plan OR NEW.at <> OLD.at) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER site_values_never_emptied BEFORE TRUNCATE ON site_values FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
