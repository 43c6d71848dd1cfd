CREATE TABLE `jobs` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`task` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`added_at` text NOT NULL,
	`due_at` text NOT NULL,
	`holder` text,
	`ended_at` text,
	`reason` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_key` ON `jobs` (`kind`,`key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`kind`,`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `jobs_ended` ON `jobs` (`ended_at`);
--> statement-breakpoint
-- Mail of before is a job each; one that an older process is sending is due again when its lease has run out.
INSERT INTO jobs (kind, key, task, state, tries, added_at, due_at, ended_at, reason)
SELECT 'mail', id, json_object('kind', 'mail', 'mail', json_object('to', "to", 'kind', kind, 'subject', subject, 'text', text)),
  CASE state WHEN 'sent' THEN 'done' ELSE state END, attempts, created_at, due_at,
  CASE state WHEN 'waiting' THEN NULL ELSE coalesce(sent_at, created_at) END, error
FROM outbox ORDER BY position;
