ALTER TABLE `plans` ADD `offered_to` text;--> statement-breakpoint
CREATE INDEX `plans_offered` ON `plans` (`offered_to`);