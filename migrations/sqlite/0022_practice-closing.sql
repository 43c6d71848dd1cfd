ALTER TABLE `practices` ADD `hours` text;--> statement-breakpoint
ALTER TABLE `practices` ADD `closed_at` text;