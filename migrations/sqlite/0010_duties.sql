ALTER TABLE `accounts` ADD `duties` text;--> statement-breakpoint
ALTER TABLE `accounts` ADD `ended_at` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `duty` text;--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account`);