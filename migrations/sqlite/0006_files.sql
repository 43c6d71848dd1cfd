CREATE TABLE `files` (
	`plan` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`plan`, `id`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
