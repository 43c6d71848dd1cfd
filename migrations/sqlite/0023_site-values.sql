CREATE TABLE `site_values` (
	`plan` text NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`wrapped` blob NOT NULL,
	`sealed` blob NOT NULL,
	`mark` blob,
	PRIMARY KEY(`plan`, `id`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- A value is kept, or it was destroyed and says so; it comes back neither by a change nor by another row in its place.
CREATE TRIGGER site_values_no_delete BEFORE DELETE ON site_values BEGIN SELECT RAISE(ABORT, 'site_values is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER site_values_only_destroyed BEFORE UPDATE ON site_values WHEN OLD.mark IS NOT NULL OR NEW.mark IS NULL OR length(NEW.wrapped) > 0 OR length(NEW.sealed) > 0 OR NEW.id <> OLD.id OR NEW.plan <> OLD.plan OR NEW.at <> OLD.at BEGIN SELECT RAISE(ABORT, 'site_values is append-only'); END;
