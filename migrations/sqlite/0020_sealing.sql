-- What is said lies sealed from here on. What was written before waits in unsealed_* until src/store/sealing-old-rows.ts has sealed it.
CREATE TABLE `keys` (
	`name` text PRIMARY KEY NOT NULL,
	`before` text NOT NULL,
	`wrapped` blob NOT NULL
);
--> statement-breakpoint
DROP TRIGGER facts_no_update;
--> statement-breakpoint
DROP TRIGGER facts_no_delete;
--> statement-breakpoint
DROP TRIGGER approvals_no_update;
--> statement-breakpoint
DROP TRIGGER approvals_no_delete;
--> statement-breakpoint
DROP INDEX `publications_number`;
--> statement-breakpoint
DROP INDEX `publications_names_rule`;
--> statement-breakpoint
DROP INDEX `kept_posts_at`;
--> statement-breakpoint
DROP TABLE `published_names`;
--> statement-breakpoint
ALTER TABLE `facts` RENAME TO `unsealed_facts`;
--> statement-breakpoint
ALTER TABLE `approvals` RENAME TO `unsealed_approvals`;
--> statement-breakpoint
ALTER TABLE `publications` RENAME TO `unsealed_publications`;
--> statement-breakpoint
ALTER TABLE `current_numbers` RENAME TO `unsealed_current_numbers`;
--> statement-breakpoint
ALTER TABLE `typed` RENAME TO `unsealed_typed`;
--> statement-breakpoint
ALTER TABLE `kept_posts` RENAME TO `unsealed_kept_posts`;
--> statement-breakpoint
ALTER TABLE `files` RENAME TO `unsealed_files`;
--> statement-breakpoint
CREATE TABLE `facts` (
	`stream` text NOT NULL,
	`version` integer NOT NULL,
	`at` text NOT NULL,
	`kind` text NOT NULL,
	`shape` integer NOT NULL,
	`sealed` blob NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`stream`, `version`)
);
--> statement-breakpoint
CREATE TABLE `approvals` (
	`plan` text NOT NULL,
	`version` integer NOT NULL,
	`hash` text NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`plan`, `version`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`plan` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`hash` text NOT NULL,
	`sealed` blob NOT NULL,
	`number_key` text,
	`approved_at` text NOT NULL,
	`withdrawn_at` text,
	`away_as` text,
	`seal` text NOT NULL,
	`names_rule` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publications_number` ON `publications` (`number_key`);
--> statement-breakpoint
CREATE INDEX `publications_names_rule` ON `publications` (`names_rule`);
--> statement-breakpoint
CREATE TABLE `published_names` (
	`plan` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`plan`, `key`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `published_names_key` ON `published_names` (`key`,`plan`);
--> statement-breakpoint
CREATE TABLE `current_numbers` (
	`plan` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `current_numbers_number_unique`;
--> statement-breakpoint
CREATE UNIQUE INDEX `current_numbers_number_unique` ON `current_numbers` (`number`);
--> statement-breakpoint
CREATE TABLE `typed` (
	`plan` text NOT NULL,
	`account` text NOT NULL,
	`place` text NOT NULL,
	`sealed` blob NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`plan`, `account`, `place`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `kept_posts` (
	`account` text NOT NULL,
	`form` text NOT NULL,
	`key` text NOT NULL,
	`sealed` blob NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`account`, `form`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_posts_at` ON `kept_posts` (`at`);
--> statement-breakpoint
CREATE TABLE `files` (
	`plan` text NOT NULL,
	`id` text NOT NULL,
	`name` blob NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`plan`, `id`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `plans` ADD `shown` blob NOT NULL DEFAULT x'';
--> statement-breakpoint
CREATE TRIGGER facts_no_update BEFORE UPDATE ON facts BEGIN SELECT RAISE(ABORT, 'facts is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER facts_no_delete BEFORE DELETE ON facts BEGIN SELECT RAISE(ABORT, 'facts is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER approvals_no_update BEFORE UPDATE ON approvals BEGIN SELECT RAISE(ABORT, 'approvals is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER approvals_no_delete BEFORE DELETE ON approvals BEGIN SELECT RAISE(ABORT, 'approvals is append-only'); END;
