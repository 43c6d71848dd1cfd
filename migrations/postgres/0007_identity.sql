CREATE TABLE "identity" (
	"only" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"since" text NOT NULL
);
