CREATE TABLE `tries` (
	`key` text PRIMARY KEY NOT NULL,
	`since` text NOT NULL,
	`tries` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `tries_since` ON `tries` (`since`);