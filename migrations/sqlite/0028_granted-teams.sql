CREATE TABLE `teams` (
	`plan` text NOT NULL,
	`team` text NOT NULL,
	`may` text NOT NULL,
	`until` text,
	`ended` integer NOT NULL,
	PRIMARY KEY(`plan`, `team`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `teams_team` ON `teams` (`team`);