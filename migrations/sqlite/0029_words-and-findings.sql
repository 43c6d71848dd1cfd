CREATE TABLE `approved_findings` (
	`plan` text NOT NULL,
	`version` integer NOT NULL,
	`practice` text NOT NULL,
	`month` text NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`plan`, `version`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `approved_findings_practice` ON `approved_findings` (`practice`,`month`);--> statement-breakpoint
CREATE TABLE `published_words` (
	`plan` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`plan`, `key`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `published_words_key` ON `published_words` (`key`,`plan`);--> statement-breakpoint
ALTER TABLE `publications` ADD `words_rule` integer DEFAULT 0 NOT NULL;