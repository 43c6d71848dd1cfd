CREATE TABLE `access_alone` (
	`chain` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`chain`, `version`)
);
--> statement-breakpoint
CREATE TRIGGER access_alone_no_update BEFORE UPDATE ON access_alone BEGIN SELECT RAISE(ABORT, 'access_alone is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER access_alone_no_delete BEFORE DELETE ON access_alone BEGIN SELECT RAISE(ABORT, 'access_alone is append-only'); END;
