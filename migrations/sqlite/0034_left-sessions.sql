CREATE TABLE `left_sessions` (
	`mark` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`duty` text,
	`at` text NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `left_sessions_at` ON `left_sessions` (`at`);--> statement-breakpoint
CREATE INDEX `left_sessions_account` ON `left_sessions` (`account`);--> statement-breakpoint
ALTER TABLE `kept_posts` ADD `until` text;