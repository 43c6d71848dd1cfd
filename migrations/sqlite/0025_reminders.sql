CREATE TABLE `reminders` (
	`plan` text NOT NULL,
	`account` text NOT NULL,
	`asked` text NOT NULL,
	`asked_at` text NOT NULL,
	`next_at` text NOT NULL,
	`count` integer NOT NULL,
	`stop_hash` text NOT NULL,
	PRIMARY KEY(`plan`, `account`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminders_next` ON `reminders` (`next_at`);--> statement-breakpoint
CREATE INDEX `reminders_stop` ON `reminders` (`stop_hash`);