PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`owner` text,
	`practice` text,
	`status` text NOT NULL,
	`progress` text NOT NULL,
	`changed_at` text NOT NULL,
	`submitted_at` text,
	`family` text NOT NULL,
	`given` text NOT NULL,
	`born` text NOT NULL,
	`owner_name` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_plans`("id", "version", "owner", "practice", "status", "progress", "changed_at", "submitted_at", "family", "given", "born", "owner_name") SELECT "id", "version", "owner", "practice", "status", "progress", "changed_at", "submitted_at", "family", "given", "born", "owner_name" FROM `plans`;--> statement-breakpoint
DROP TABLE `plans`;--> statement-breakpoint
ALTER TABLE `__new_plans` RENAME TO `plans`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `plans_owner` ON `plans` (`owner`);--> statement-breakpoint
CREATE INDEX `plans_queue` ON `plans` (`practice`,`status`,`submitted_at`);