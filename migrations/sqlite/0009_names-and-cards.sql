CREATE TABLE `ended_cards` (
	`code` text PRIMARY KEY NOT NULL,
	`plan` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `published_names` (
	`plan` text NOT NULL,
	`key` text NOT NULL,
	`born` text NOT NULL,
	PRIMARY KEY(`plan`, `key`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `published_names_key` ON `published_names` (`key`,`born`,`plan`);--> statement-breakpoint
DROP INDEX `publications_name`;--> statement-breakpoint
ALTER TABLE `publications` ADD `names_rule` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `publications_names_rule` ON `publications` (`names_rule`);--> statement-breakpoint
ALTER TABLE `publications` DROP COLUMN `family_key`;