CREATE TABLE `current_numbers` (
	`plan` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `current_numbers_number_unique` ON `current_numbers` (`number`);--> statement-breakpoint
-- Where two plans of one number are current already, the next approval of either asks which supersedes.
INSERT INTO current_numbers (plan, number) SELECT min(plan), number_key FROM publications WHERE withdrawn_at IS NULL AND number_key IS NOT NULL AND number_key <> '' GROUP BY number_key;
