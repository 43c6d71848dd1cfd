CREATE TABLE `ended_cards` (
	`code` text PRIMARY KEY NOT NULL,
	`plan` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
