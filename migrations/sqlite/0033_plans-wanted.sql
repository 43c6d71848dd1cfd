CREATE TABLE `plans_wanted` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`practice` text,
	`at` text NOT NULL,
	`number_key` text,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plans_wanted_at` ON `plans_wanted` (`at`);