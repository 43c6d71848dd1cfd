CREATE TABLE `access_log` (
	`version` integer PRIMARY KEY NOT NULL,
	`plan` text,
	`at` text NOT NULL,
	`account` text NOT NULL,
	`name` text NOT NULL,
	`job_role` text NOT NULL,
	`service` text NOT NULL,
	`deed` text NOT NULL,
	`reason` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `access_log_plan` ON `access_log` (`plan`,`version`);--> statement-breakpoint
CREATE INDEX `access_log_account` ON `access_log` (`account`,`plan`,`version`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`duty_kind` text NOT NULL,
	`duty` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email_unique` ON `accounts` (`email`);--> statement-breakpoint
CREATE INDEX `accounts_duty` ON `accounts` (`duty_kind`);--> statement-breakpoint
CREATE TABLE `approvals` (
	`plan` text NOT NULL,
	`version` integer NOT NULL,
	`hash` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`plan`, `version`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cards` (
	`plan` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cards_code_unique` ON `cards` (`code`);--> statement-breakpoint
CREATE TABLE `carers` (
	`plan` text NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`account` text,
	`removed` integer NOT NULL,
	PRIMARY KEY(`plan`, `id`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `carers_email` ON `carers` (`email`);--> statement-breakpoint
CREATE INDEX `carers_account` ON `carers` (`account`);--> statement-breakpoint
CREATE TABLE `facts` (
	`stream` text NOT NULL,
	`version` integer NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`kind` text NOT NULL,
	`shape` integer NOT NULL,
	`body` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`stream`, `version`)
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`to` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`created_at` text NOT NULL,
	`due_at` text NOT NULL,
	`sent_at` text,
	`error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_id_unique` ON `outbox` (`id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`owner` text NOT NULL,
	`practice` text,
	`status` text NOT NULL,
	`progress` text NOT NULL,
	`changed_at` text NOT NULL,
	`submitted_at` text,
	`family` text NOT NULL,
	`given` text NOT NULL,
	`born` text NOT NULL,
	`owner_name` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `plans_owner` ON `plans` (`owner`);--> statement-breakpoint
CREATE INDEX `plans_queue` ON `plans` (`practice`,`status`,`submitted_at`);--> statement-breakpoint
CREATE TABLE `practices` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`ods_code` text NOT NULL,
	`email` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practices_ods_code_unique` ON `practices` (`ods_code`);--> statement-breakpoint
CREATE TABLE `publications` (
	`plan` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`hash` text NOT NULL,
	`family` text NOT NULL,
	`given` text NOT NULL,
	`born` text NOT NULL,
	`nhs_number` text,
	`family_key` text NOT NULL,
	`number_key` text,
	`approved_at` text NOT NULL,
	`withdrawn_at` text,
	`change_asked` text NOT NULL,
	`seal` text NOT NULL,
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publications_number` ON `publications` (`number_key`);--> statement-breakpoint
CREATE INDEX `publications_name` ON `publications` (`family_key`,`born`);--> statement-breakpoint
CREATE TABLE `runs` (
	`run` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`scenario` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `runs_account` ON `runs` (`account`,`at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`started_at` text NOT NULL,
	`proved_at` text NOT NULL,
	`seen_at` text NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_seen` ON `sessions` (`seen_at`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`browser_hash` text NOT NULL,
	`return_to` text NOT NULL,
	`expires_at` text NOT NULL,
	`asked_at` text NOT NULL,
	`used_at` text
);
--> statement-breakpoint
CREATE INDEX `sign_in_links_email` ON `sign_in_links` (`email`,`asked_at`);--> statement-breakpoint
CREATE INDEX `sign_in_links_expiry` ON `sign_in_links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `typed` (
	`plan` text NOT NULL,
	`account` text NOT NULL,
	`place` text NOT NULL,
	`values` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`plan`, `account`, `place`),
	FOREIGN KEY (`plan`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
