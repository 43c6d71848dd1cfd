CREATE TABLE `access_heads` (
	`root` integer NOT NULL,
	`chain` text NOT NULL,
	`version` integer NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`root`, `chain`)
);
--> statement-breakpoint
CREATE TABLE `access_lanes` (
	`lane` integer PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `access_roots` (
	`version` integer PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`at` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_access_log` (
	`chain` text NOT NULL,
	`version` integer NOT NULL,
	`plan` text,
	`at` text NOT NULL,
	`account` text NOT NULL,
	`name` text NOT NULL,
	`job_role` text NOT NULL,
	`service` text NOT NULL,
	`deed` text NOT NULL,
	`reason` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`chain`, `version`)
);
--> statement-breakpoint
INSERT INTO `__new_access_log`("chain", "version", "plan", "at", "account", "name", "job_role", "service", "deed", "reason", "previous", "hash") SELECT 'before', "version", "plan", "at", "account", "name", "job_role", "service", "deed", "reason", "previous", "hash" FROM `access_log`;--> statement-breakpoint
DROP TABLE `access_log`;--> statement-breakpoint
ALTER TABLE `__new_access_log` RENAME TO `access_log`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `access_log_plan` ON `access_log` (`plan`,`at`);--> statement-breakpoint
CREATE INDEX `access_log_account` ON `access_log` (`account`,`plan`,`at`);--> statement-breakpoint
CREATE INDEX `access_log_at` ON `access_log` (`at`);--> statement-breakpoint
CREATE TRIGGER access_log_no_update BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT, 'access_log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER access_log_no_delete BEFORE DELETE ON access_log BEGIN SELECT RAISE(ABORT, 'access_log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER access_roots_no_update BEFORE UPDATE ON access_roots BEGIN SELECT RAISE(ABORT, 'access_roots is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER access_roots_no_delete BEFORE DELETE ON access_roots BEGIN SELECT RAISE(ABORT, 'access_roots is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER access_heads_no_update BEFORE UPDATE ON access_heads BEGIN SELECT RAISE(ABORT, 'access_heads is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER access_heads_no_delete BEFORE DELETE ON access_heads BEGIN SELECT RAISE(ABORT, 'access_heads is append-only'); END;
