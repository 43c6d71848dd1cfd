CREATE TABLE `kept_posts` (
	`account` text NOT NULL,
	`form` text NOT NULL,
	`page` text NOT NULL,
	`body` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`account`, `form`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_posts_at` ON `kept_posts` (`at`);