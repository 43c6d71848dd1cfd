CREATE TABLE `current_numbers` (
	`number` text PRIMARY KEY NOT NULL,
	`plan` text NOT NULL,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `current_numbers_plan` ON `current_numbers` (`plan`);--> statement-breakpoint
-- Where two plans of one number are current already, the next approval of either asks which supersedes.
INSERT INTO current_numbers (number, plan) SELECT number_key, min(plan) FROM publications WHERE withdrawn_at IS NULL AND number_key IS NOT NULL AND number_key <> '' GROUP BY number_key;
