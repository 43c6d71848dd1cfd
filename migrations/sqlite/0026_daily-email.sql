CREATE TABLE `digests` (
	`account` text NOT NULL,
	`practice` text NOT NULL,
	`asked_at` text NOT NULL,
	`next_at` text NOT NULL,
	PRIMARY KEY(`account`, `practice`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `digests_next` ON `digests` (`next_at`);