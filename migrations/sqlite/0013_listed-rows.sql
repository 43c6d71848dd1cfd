ALTER TABLE `plans` ADD `nhs_number` text;--> statement-breakpoint
ALTER TABLE `plans` ADD `called_openly` text;--> statement-breakpoint
ALTER TABLE `plans` ADD `review_on` text;--> statement-breakpoint
ALTER TABLE `plans` ADD `suspended_for` text;--> statement-breakpoint
ALTER TABLE `plans` ADD `suspended_until` text;--> statement-breakpoint
ALTER TABLE `plans` ADD `has_danger` integer;--> statement-breakpoint
ALTER TABLE `plans` ADD `is_disclosure_open` integer;--> statement-breakpoint
ALTER TABLE `plans` ADD `is_refusal_changed` integer;--> statement-breakpoint
ALTER TABLE `plans` ADD `is_changed_since` integer;--> statement-breakpoint
ALTER TABLE `plans` ADD `rule` integer;